# Not yet reviewed by a native speaker.
# Inloggning, lösenord, kolleger, eget konto. För personal.

nav-today = I dag
nav-rounds = Omgångar
nav-outbox = Utkorg
nav-staff = Kolleger
nav-account = Mitt konto

sign-in-title = Logga in
sign-in-lead = För koordinatorer och kolleger.
sign-in-email = E-postadress
sign-in-password = Lösenord
sign-in-do = Logga in
sign-in-wrong = E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.
sign-in-forgotten = Har du glömt lösenordet? En administratör i din organisation kan skicka en ny länk till dig.
sign-in-new-tab = Logga in på en ny flik
sign-in-demo = Vem vill du vara?
    .help = I den här demon kan du vara vem som helst. Allt du gör stannar på den här datorn.
# $name: en kollegas namn.
sign-in-demo-as = Logga in som { $name }

password-title = Välj ditt lösenord
password-lead = Sedan loggar du in med din e-postadress och det här lösenordet.
# $n: det minsta antalet tecken.
password-new = Nytt lösenord
    .help = Minst { $n } tecken. Några ord som du kommer ihåg är bra. Mellanslag och alla bokstäver går bra.
password-again = Samma lösenord en gång till
password-choose = Välj det här lösenordet
password-chosen = Lösenordet är valt. Nu kan du logga in.
password-too-short = Lösenordet behöver minst { $n } tecken.
password-too-long = Lösenordet får ha högst { $n } tecken.
password-differs = De två lösenorden är inte lika. Skriv båda en gång till.

staff-title = Kolleger
staff-lead = Vilka som kan logga in här, och vad de kan göra.
staff-name = Namn
staff-name-missing = Skriv ett namn.
staff-email = E-postadress
staff-role = Roll
staff-role-missing = Välj en roll.
staff-role-admin = Administratör
    .help = Allt som en koordinator gör, och den här sidan.
staff-role-coordinator = Koordinator
    .help = Leder omgångar: människor, intervjuer, matchning, par, rapporter.
staff-role-funder = Finansiär
    .help = Läser rapporterna, aldrig en persons sida.
staff-state = Läge
staff-state-active = Kan logga in
staff-state-invited = Inbjuden
staff-state-suspended = Avstängd
staff-actions = Åtgärder
staff-you = du
staff-change = Ändra
staff-change-role = Ändra rollen
# $name: en kollegas namn.
staff-role-changed = { $name } har en annan roll nu.
# $email: en adress.
staff-send-link = Skicka en ny länk till { $email }
staff-link-sent = En ny länk är på väg till { $email }. Den fungerar i 72 timmar; tidigare länkar fungerar inte längre.
staff-suspend = Stäng av { $name }
staff-suspended = { $name } kan inte logga in längre. Du kan när som helst släppa in personen igen.
staff-admit = Släpp in { $name } igen
staff-admitted = { $name } kan logga in igen.
staff-last-admin = { $name } är den enda administratören som kan logga in. Gör någon annan till administratör först.
staff-invite = Bjud in en kollega
    .help = Kollegan får ett meddelande med en länk, väljer ett lösenord och kan börja. Länken fungerar i 72 timmar, en gång.
staff-invite-send = Skicka inbjudan
staff-invited = Inbjudan är på väg till { $email }.
staff-is-here = { $name } arbetar redan här.
staff-is-suspended = { $name } arbetar här och är avstängd. Släpp in personen igen i listan ovanför.

account-title = Mitt konto
account-profile = Om dig
account-name = Namn
    .help = Kollegerna ser det, och det står under meddelandena du skriver.
account-language = Språk
account-save = Spara namn och språk
account-saved = Sparat.
account-places = Var du arbetar
    .help = Du arbetar för flera organisationer. Du ser en i taget.
account-here = Du är här
# $organisation: en organisations namn.
account-go-to = Gå till { $organisation }
account-now-at = Du är nu hos { $organisation }.
account-password = Byt lösenord
account-old = Ditt lösenord hittills
account-old-wrong = Det här är inte ditt lösenord. Försök en gång till.
account-password-change = Byt lösenordet
account-password-changed = Lösenordet är bytt. På alla andra ställen är du utloggad.

# Meddelanden till kolleger. Ämnesraden nämner inget program och ingen plats.
# $name: kollegan; $organisation: den som bjuder in; $link: en adress; $hours: ett tal.
staff-mail-invitation-subject = Du är inbjuden
staff-mail-invitation-body =
    Hej { $name },

    { $organisation } bjuder in dig att arbeta med Parvis. Öppna den här länken och välj ett lösenord:

    { $link }

    Länken fungerar en gång, inom { $hours } timmar. Om den är för gammal, be en kollega om en ny.
staff-mail-place-subject = Du har fått en ny arbetsplats
staff-mail-place-body =
    Hej { $name },

    Nu kan du arbeta med { $organisation } i Parvis också. Logga in som du brukar:

    { $link }

    Under ”Mitt konto” går du från den ena organisationen till den andra.

## A letter about Today

account-letter = Ett brev om I dag
account-letter-hour = När kommer det?
    .help = Från måndag till fredag, bara när någon behöver dig. Det nämner ingen vid namn.
account-letter-mine = Bara om mina egna par
    .help = Och om det som inte är någons särskilt, som under ”Du” på I dag.
account-letter-never = Inget brev
account-letter-save = Spara tiden
account-letter-chosen = Brevet kommer kl. { $hour } från måndag till fredag.
account-letter-chosen-mine = Brevet kommer kl. { $hour } från måndag till fredag, om dina egna par.
account-letter-none = Det kommer inget brev längre.
account-letter-missing = Välj en tid, eller ”Inget brev”.
