# Not yet reviewed by a native speaker.
# När något inte fungerar. Deltagarna läser det också: säg hur det är och vad man kan göra. Ingen får skulden.

error-not-found = Vi hittar inte den här sidan
    .help = Adressen kan vara gammal, eller så hör sidan till en annan organisation.
error-forbidden = Den här sidan är inte för dig
    .help = Du är inloggad, men din roll här omfattar inte det här. Fråga en administratör om du behöver det.
error-signed-out = Du är utloggad
    .help = För säkerhets skull loggar vi ut dig när ingenting har hänt på en halvtimme. Logga in på en ny flik, kom tillbaka till formuläret och skicka det igen: det du skrev finns kvar.
error-conflict = Någon hann före dig
error-invalid = Det går inte att göra så här
error-too-large = Det här är för stort
    .help = En fil får ha 10 MB, en text några tusen ord. Gör den mindre och försök igen.
# $n: minuter att vänta.
error-too-many = Det var många försök
    .help = { $n ->
        [one] Vänta en minut och försök igen.
       *[other] Vänta { $n } minuter och försök igen.
    }
error-unavailable = Vi når inte våra uppgifter just nu
    .help = Inget av ditt har gått förlorat. Försök igen om en minut.
error-no-room = Det finns inte plats för mer här
    .help = Vår disk är full, så inget nytt kan sparas. Säg till dem som sköter den här webbplatsen och försök igen senare.
# $operation: ett nummer att uppge.
error-internal = Något gick fel hos oss
    .help = Ingenting ändrades. Om det händer igen, berätta det för dem som sköter webbplatsen och ge dem det här numret: { $operation }
error-taken = Någon annan gjorde samma sak i samma ögonblick. Titta på sidan igen.
error-way-home = Till första sidan

# A form came a second time with something else in it.
sent-before = Det här formuläret har skickats tidigare
    .help = Du har redan skickat det här formuläret en gång, och det sparades. Det du skickade nu är något annat, och det är inte sparat än.
    .file = Filen måste väljas på nytt.
    .choose = Välj filen på nytt
    .send = Skicka det här också
    .again = Skicka igen
    .earlier = Se det som sparades
    .written = Det här skickade du nu

link-used = Länken har redan använts, eller så är den för gammal. Be om en ny.

fault-summary = Titta på det här en gång till
fault-choose = Välj ett av svaren.
fault-date = Skriv dagen så här: 2026-03-31.
fault-date-missing = Välj en dag.
fault-email = Det här ser inte ut som en e-postadress. Kontrollera den, eller lämna fältet tomt om det inte finns någon.
fault-email-missing = Skriv en e-postadress.
fault-phone = Skriv numret med siffror, till exempel +47 900 00 000.
fault-form-incomplete = En del av formuläret kom inte fram. Gå tillbaka, ladda sidan på nytt och skicka det en gång till.
# $least, $most: tal.
fault-number = Skriv ett heltal från { $least } till { $most }.
# $longest: hur många tecken som får plats; $length: hur många som skrevs.
fault-too-long = Det här har { $length } tecken; det finns plats för { $longest }. Gör det kortare.
