# Not yet reviewed by a native speaker.
# Udbakken: alle beskeder, der er skrevet, og hvad der blev af dem. For medarbejdere.

outbox-title = Udbakke
outbox-lead = Hver besked går til én person. Her ser du, hvad der er skrevet, og hvad der ikke kom frem.
outbox-demo = Dette er en demo: Intet bliver sendt. Her ser du, hvad folk ville have fået.
outbox-none = Ingen beskeder endnu
    .help = Når du svarer på en tilmelding eller godkender et par, kommer beskeden frem her.
outbox-failed = Kom ikke frem
    .help = Vi har prøvet i mere end et døgn. Tjek adressen, eller ring til personen.
outbox-reason = Mailserveren sagde:
outbox-read = Læs beskeden
outbox-retry = Send igen
outbox-tried-again = Beskeden er på vej igen.
outbox-not-failed-waiting = Beskeden er allerede på vej. Vent nogle minutter, og se igen.
outbox-not-failed-sent = Beskeden er kommet frem i mellemtiden. Der er ikke mere at gøre.
outbox-not-failed-failed = Beskeden kunne ikke prøves igen. Indlæs siden en gang til.
outbox-newest = Nyeste beskeder
outbox-recipient = Til
outbox-message = Besked
outbox-language = Sprog
outbox-written = Skrevet
outbox-state = Status

message-state-waiting = Venter
message-state-sent = Sendt
message-state-failed = Kom ikke frem
message-state-not-needed = Ikke længere nødvendig
outbox-not-failed-not-needed = Denne besked sendes ikke: det, den bad om, er gjort.
outbox-way-closed = Denne besked bliver ikke sendt: vi skriver ikke til dem på den måde længere. Skriv igen på den måde, der er sikker nu.
