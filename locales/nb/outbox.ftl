# Not yet reviewed by a native speaker.
# Utboksen: alle meldinger som er skrevet, og hva som ble av dem. For ansatte.

outbox-title = Utboks
outbox-lead = Hver melding går til én person. Her ser du hva som er skrevet, og hva som ikke kom fram.
outbox-demo = Dette er en demo: ingenting blir sendt. Her ser du hva folk ville ha fått.
outbox-none = Ingen meldinger ennå
    .help = Når du svarer på en påmelding eller godkjenner et par, vises meldingen her.
outbox-failed = Kom ikke fram
    .help = Vi har prøvd i mer enn et døgn. Sjekk adressen, eller ring personen.
outbox-reason = E-posttjeneren sa:
outbox-read = Les meldingen
outbox-retry = Send på nytt
outbox-tried-again = Meldingen er på vei igjen.
outbox-not-failed-waiting = Meldingen er allerede på vei. Vent noen minutter og se igjen.
outbox-not-failed-sent = Meldingen er kommet fram i mellomtiden. Det er ikke mer å gjøre.
outbox-not-failed-failed = Meldingen kunne ikke prøves på nytt. Last siden en gang til.
outbox-newest = Nyeste meldinger
outbox-recipient = Til
outbox-message = Melding
outbox-language = Språk
outbox-written = Skrevet
outbox-state = Status

message-state-waiting = Venter
message-state-sent = Sendt
message-state-failed = Kom ikke fram
message-state-not-needed = Trengs ikke lenger
outbox-not-failed-not-needed = Denne meldingen sendes ikke: det den ba om, er gjort.
outbox-way-closed = Denne meldingen blir ikke sendt: vi skriver ikke til dem på den måten lenger. Skriv på nytt på den måten som er trygg nå.
