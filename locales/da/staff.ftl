# Not yet reviewed by a native speaker.
# Log ind, adgangskoder, kolleger, ens egen konto. For medarbejdere.

nav-today = I dag
nav-rounds = Hold
nav-outbox = Udbakke
nav-staff = Kolleger
nav-account = Min konto

sign-in-title = Log ind
sign-in-lead = For koordinatorer og kolleger.
sign-in-email = E-mailadresse
sign-in-password = Adgangskode
sign-in-do = Log ind
sign-in-wrong = E-mailadressen og adgangskoden hører ikke sammen. Tjek begge, og prøv igen.
sign-in-forgotten = Har du glemt din adgangskode? En administrator i din organisation kan sende dig et nyt link.
sign-in-new-tab = Log ind i en ny fane
sign-in-demo = Hvem vil du være?
    .help = I denne demo kan du være hvem som helst. Alt, hvad du gør, bliver på denne maskine.
# $name: en kollegas navn.
sign-in-demo-as = Log ind som { $name }

password-title = Vælg din adgangskode
password-lead = Bagefter logger du ind med din e-mailadresse og denne adgangskode.
# $n: det mindste antal tegn.
password-new = Ny adgangskode
    .help = Mindst { $n } tegn. Nogle få ord, som du kan huske, er godt. Mellemrum og alle bogstaver er tilladt.
password-again = Den samme adgangskode en gang til
password-choose = Vælg denne adgangskode
password-chosen = Din adgangskode er valgt. Du kan logge ind nu.
password-too-short = Adgangskoden skal have mindst { $n } tegn.
password-too-long = Adgangskoden kan højst have { $n } tegn.
password-differs = De to adgangskoder er ikke ens. Skriv begge en gang til.

staff-title = Kolleger
staff-lead = Hvem der kan logge ind her, og hvad de kan gøre.
staff-name = Navn
staff-name-missing = Skriv et navn.
staff-email = E-mailadresse
staff-role = Rolle
staff-role-missing = Vælg en rolle.
staff-role-admin = Administrator
    .help = Alt, hvad en koordinator gør, og denne side.
staff-role-coordinator = Koordinator
    .help = Driver hold: deltagere, samtaler, match, par, rapporter.
staff-role-funder = Bevillingsgiver
    .help = Læser rapporterne, aldrig en persons side.
staff-state = Status
staff-state-active = Kan logge ind
staff-state-invited = Inviteret
staff-state-suspended = Lukket ude
staff-actions = Handlinger
staff-you = dig
staff-change = Ret
staff-change-role = Skift rollen
# $name: en kollegas navn.
staff-role-changed = { $name } har en anden rolle nu.
# $email: en adresse.
staff-send-link = Send et nyt link til { $email }
staff-link-sent = Et nyt link er på vej til { $email }. Det virker i 72 timer; tidligere links virker ikke længere.
staff-suspend = Luk { $name } ude
staff-suspended = { $name } kan ikke logge ind længere. Du kan altid lukke kollegaen ind igen.
staff-admit = Luk { $name } ind igen
staff-admitted = { $name } kan logge ind igen.
staff-last-admin = { $name } er den eneste administrator, der kan logge ind. Gør først en anden til administrator.
staff-invite = Inviter en kollega
    .help = Kollegaen får en besked med et link, vælger en adgangskode og kan begynde. Linket virker i 72 timer, én gang.
staff-invite-send = Send invitationen
staff-invited = Invitationen er på vej til { $email }.
staff-is-here = { $name } arbejder her allerede.
staff-is-suspended = { $name } arbejder her og er lukket ude. Luk kollegaen ind igen i listen ovenfor.

account-title = Min konto
account-profile = Om dig
account-name = Navn
    .help = Kolleger ser det, og det står under de beskeder, du skriver.
account-language = Sprog
account-save = Gem navn og sprog
account-saved = Gemt.
account-places = Hvor du arbejder
    .help = Du arbejder for flere organisationer. Du ser én ad gangen.
account-here = Du er her
# $organisation: en organisations navn.
account-go-to = Gå til { $organisation }
account-now-at = Du er nu hos { $organisation }.
account-password = Skift din adgangskode
account-old = Din adgangskode indtil nu
account-old-wrong = Dette er ikke din adgangskode. Prøv en gang til.
account-password-change = Skift adgangskoden
account-password-changed = Din adgangskode er skiftet. Du er logget ud alle andre steder.

# Beskeder til kolleger. Emnet nævner ingen mentorordning og intet sted.
# $name: kollegaen; $organisation: den, der inviterer; $link: en adresse; $hours: et tal.
staff-mail-invitation-subject = Du er inviteret
staff-mail-invitation-body =
    Hej { $name }

    { $organisation } inviterer dig til at arbejde med Parvis. Åbn dette link, og vælg en adgangskode:

    { $link }

    Linket virker én gang, inden for { $hours } timer. Er det for gammelt, så bed en kollega om et nyt.
staff-mail-place-subject = Du har fået et nyt arbejdssted
staff-mail-place-body =
    Hej { $name }

    Du kan nu også arbejde med { $organisation } i Parvis. Log ind, som du plejer:

    { $link }

    Under »Min konto« går du fra den ene organisation til den anden.

## A letter about Today

account-letter = Et brev om I dag
account-letter-hour = Hvornår kommer det?
    .help = Fra mandag til fredag, kun når nogen har brug for dig. Det nævner ingen ved navn.
account-letter-mine = Kun om mine egne par
    .help = Og om det, der ikke er nogens i særdeleshed, som under »Dig« på I dag.
account-letter-never = Intet brev
account-letter-save = Gem tidspunktet
account-letter-chosen = Brevet kommer kl. { $hour } fra mandag til fredag.
account-letter-chosen-mine = Brevet kommer kl. { $hour } fra mandag til fredag, om dine egne par.
account-letter-none = Der kommer ikke noget brev længere.
account-letter-missing = Vælg et tidspunkt, eller »Intet brev«.
