# Not yet reviewed by a native speaker.
# What was written to one person, and by which way. Read by staff.

messages-title = Meldinger
messages-by = Måte
messages-channel-mail = E-post
messages-channel-text = SMS
messages-channel-phone = Ingen melding: noen ringer
messages-by-mail = e-post
messages-by-text = SMS
messages-by-phone = på telefon
messages-way = Vi skriver
messages-way-mail = På e-post.
messages-way-text = På SMS.
messages-way-phone = Vi skriver ikke: noen ringer.
messages-way-hours = Bare mellom { $from }.00 og { $until }.00.
messages-way-failed = Meldinger kommer ikke fram (siden { $day }).
    .help = Det sendes ikke mer på denne måten. Ring, og rett adressen eller nummeret.
messages-way-works = Det virker igjen
messages-way-kept = Måten vi skriver på, er lagret.
messages-way-changed = Måten vi skriver på, er lagret. Lenker som ble sendt før, åpner ingenting lenger; send en ny fra siden til paret.
messages-hour = { $hour }.00
messages-from = Ikke før
messages-until = Ikke etter
messages-any-time = Når som helst
messages-change = Hvordan vi skriver
    .help = Spør personen hva som er trygt: hvem andre leser e-posten eller ser telefonen, og når. En SMS sier bare at det er en melding, med en lenke.
messages-keep = Lagre
messages-written = Det som er skrevet og sagt
messages-none = Ingenting er skrevet eller sagt ennå.
messages-leads-to = Lenken fører til:
messages-no-email = Det er ingen e-postadresse. Skriv den inn først, eller velg en annen måte.
messages-no-phone = Det er ikke noe telefonnummer. Skriv det inn først, eller velg en annen måte.
messages-hours-wrong = Tiden slutter før den begynner.
