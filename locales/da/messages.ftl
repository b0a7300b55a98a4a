# Not yet reviewed by a native speaker.
# What was written to one person, and by which way. Read by staff.

messages-title = Beskeder
messages-by = Måde
messages-channel-mail = E-mail
messages-channel-text = Sms
messages-channel-phone = Ingen besked: nogen ringer
messages-by-mail = e-mail
messages-by-text = sms
messages-by-phone = på telefon
messages-way = Vi skriver
messages-way-mail = På e-mail.
messages-way-text = På sms.
messages-way-phone = Vi skriver ikke: nogen ringer.
messages-way-hours = Kun mellom { $from }.00 og { $until }.00.
messages-way-failed = Beskeder når ikke frem (siden { $day }).
    .help = Der sendes ikke mere på denne måde. Ring, og ret adressen eller nummeret.
messages-way-works = Det virker igen
messages-way-kept = Måden, vi skriver på, er gemt.
messages-way-changed = Måden, vi skriver på, er gemt. Links, der blev sendt før, åbner ikke noget længere; send et nyt fra parrets side.
messages-hour = { $hour }.00
messages-from = Ikke før
messages-until = Ikke efter
messages-any-time = Når som helst
messages-change = Hvordan vi skriver
    .help = Spørg personen, hvad der er trygt: hvem der ellers læser mailen eller ser telefonen, og hvornår. En sms siger kun, at der er en besked, med et link.
messages-keep = Gem
messages-written = Det, der er skrevet og sagt
messages-none = Der er ikke skrevet eller sagt noget endnu.
messages-leads-to = Linket fører til:
messages-no-email = Der er ingen e-mailadresse. Skriv den ind først, eller vælg en anden måde.
messages-no-phone = Der er intet telefonnummer. Skriv det ind først, eller vælg en anden måde.
messages-hours-wrong = Tiden slutter, før den begynder.
