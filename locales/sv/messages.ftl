# Not yet reviewed by a native speaker.
# What was written to one person, and by which way. Read by staff.

messages-title = Meddelanden
messages-by = Sätt
messages-channel-mail = E-post
messages-channel-text = Sms
messages-channel-phone = Inget meddelande: någon ringer
messages-by-mail = e-post
messages-by-text = sms
messages-by-phone = på telefon
messages-way = Vi skriver
messages-way-mail = Med e-post.
messages-way-text = Med sms.
messages-way-phone = Vi skriver inte: någon ringer.
messages-way-hours = Bara mellan { $from }.00 och { $until }.00.
messages-way-failed = Meddelanden kommer inte fram (sedan { $day }).
    .help = Inget mer skickas på det här sättet. Ring, och rätta adressen eller numret.
messages-way-works = Det fungerar igen
messages-way-kept = Sättet vi skriver på är sparat.
messages-way-changed = Sättet vi skriver på är sparat. Länkar som skickades tidigare öppnar ingenting längre; skicka en ny från parets sida.
messages-hour = { $hour }.00
messages-from = Inte före
messages-until = Inte efter
messages-any-time = När som helst
messages-change = Hur vi skriver
    .help = Fråga personen vad som är tryggt: vem mer som läser e-posten eller ser telefonen, och när. Ett sms säger bara att det finns ett meddelande, med en länk.
messages-keep = Spara
messages-written = Det som har skrivits och sagts
messages-none = Ingenting har skrivits eller sagts än.
messages-leads-to = Länken leder till:
messages-no-email = Det finns ingen e-postadress. Skriv in den först, eller välj ett annat sätt.
messages-no-phone = Det finns inget telefonnummer. Skriv in det först, eller välj ett annat sätt.
messages-hours-wrong = Tiden slutar innan den börjar.
