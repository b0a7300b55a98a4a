# Not yet reviewed by a native speaker.
# Utkorgen: varje meddelande som skrevs, och hur det gick med det. För personal.

outbox-title = Utkorg
outbox-lead = Varje meddelande går till en person. Här ser du vad som skrevs, och vad som inte kom fram.
outbox-demo = Det här är en demo: ingenting skickas. Här ser du vad människor skulle ha fått.
outbox-none = Inga meddelanden än
    .help = När du svarar på en anmälan eller godkänner ett par kommer meddelandet hit.
outbox-failed = Kom inte fram
    .help = Vi försökte i mer än ett dygn. Kontrollera adressen, eller ring personen.
outbox-reason = E-postservern svarade:
outbox-read = Läs meddelandet
outbox-retry = Skicka igen
outbox-tried-again = Meddelandet är på väg igen.
outbox-not-failed-waiting = Meddelandet är redan på väg. Vänta några minuter och titta igen.
outbox-not-failed-sent = Meddelandet har kommit fram under tiden. Du behöver inte göra något mer.
outbox-not-failed-failed = Det gick inte att skicka meddelandet igen. Ladda sidan en gång till.
outbox-newest = Senaste meddelanden
outbox-recipient = Till
outbox-message = Meddelande
outbox-language = Språk
outbox-written = Skrivet
outbox-state = Läge

message-state-waiting = Väntar
message-state-sent = Skickat
message-state-failed = Kom inte fram
message-state-not-needed = Behövs inte längre
outbox-not-failed-not-needed = Det här meddelandet skickas inte: det som det bad om är gjort.
outbox-way-closed = Det här meddelandet skickas inte: vi skriver inte längre till dem på det sättet. Skriv igen på det sätt som är säkert nu.
