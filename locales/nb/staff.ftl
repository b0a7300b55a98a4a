# Not yet reviewed by a native speaker.
# Innlogging, passord, kolleger, egen konto. For ansatte.

nav-today = I dag
nav-rounds = Runder
nav-outbox = Utboks
nav-staff = Kolleger
nav-account = Min konto

sign-in-title = Logg inn
sign-in-lead = For koordinatorer og kolleger.
sign-in-email = E-postadresse
sign-in-password = Passord
sign-in-do = Logg inn
sign-in-wrong = E-postadressen og passordet hører ikke sammen. Sjekk begge og prøv igjen.
sign-in-forgotten = Glemt passordet? En administrator i organisasjonen din kan sende deg en ny lenke.
sign-in-new-tab = Logg inn i en ny fane
sign-in-demo = Hvem vil du være?
    .help = I denne demoen kan du være hvem som helst. Alt du gjør, blir på denne maskinen.
sign-in-demo-as = Logg inn som { $name }

password-title = Velg passordet ditt
password-lead = Etterpå logger du inn med e-postadressen din og dette passordet.
password-new = Nytt passord
    .help = Minst { $n } tegn. Noen ord du husker, er bra. Mellomrom og alle bokstaver er lov.
password-again = Det samme passordet en gang til
password-choose = Velg dette passordet
password-chosen = Passordet er valgt. Nå kan du logge inn.
password-too-short = Passordet må ha minst { $n } tegn.
password-too-long = Passordet kan ha høyst { $n } tegn.
password-differs = De to passordene er ikke like. Skriv begge en gang til.

staff-title = Kolleger
staff-lead = Hvem som kan logge inn her, og hva de kan gjøre.
staff-name = Navn
staff-name-missing = Skriv et navn.
staff-email = E-postadresse
staff-role = Rolle
staff-role-missing = Velg en rolle.
staff-role-admin = Administrator
    .help = Alt en koordinator gjør, og denne siden.
staff-role-coordinator = Koordinator
    .help = Driver runder: folk, samtaler, kobling, par, rapporter.
staff-role-funder = Tilskuddsgiver
    .help = Leser rapportene, aldri siden til en person.
staff-state = Status
staff-state-active = Kan logge inn
staff-state-invited = Invitert
staff-state-suspended = Utestengt
staff-actions = Handlinger
staff-you = deg
staff-change = Endre
staff-change-role = Endre rollen
staff-role-changed = { $name } har en annen rolle nå.
staff-send-link = Send en ny lenke til { $email }
staff-link-sent = En ny lenke er på vei til { $email }. Den virker i 72 timer; tidligere lenker virker ikke lenger.
staff-suspend = Steng { $name } ute
staff-suspended = { $name } kan ikke logge inn lenger. Du kan slippe inn igjen når som helst.
staff-admit = Slipp { $name } inn igjen
staff-admitted = { $name } kan logge inn igjen.
staff-last-admin = { $name } er den eneste administratoren som kan logge inn. Gjør en annen til administrator først.
staff-invite = Inviter en kollega
    .help = Kollegaen får en melding med en lenke, velger et passord og kan begynne. Lenken virker i 72 timer, én gang.
staff-invite-send = Send invitasjonen
staff-invited = Invitasjonen er på vei til { $email }.
staff-is-here = { $name } arbeider her allerede.
staff-is-suspended = { $name } arbeider her og er utestengt. Slipp inn igjen i listen over.

account-title = Min konto
account-profile = Om deg
account-name = Navn
    .help = Kollegene ser det, og det står under meldingene du skriver.
account-language = Språk
account-save = Lagre navn og språk
account-saved = Lagret.
account-places = Hvor du arbeider
    .help = Du arbeider for flere organisasjoner. Du ser én om gangen.
account-here = Du er her
account-go-to = Gå til { $organisation }
account-now-at = Du er nå hos { $organisation }.
account-password = Bytt passord
account-old = Passordet ditt til nå
account-old-wrong = Dette er ikke passordet ditt. Prøv en gang til.
account-password-change = Bytt passordet
account-password-changed = Passordet er byttet. Du er logget ut alle andre steder.

# Meldinger til kolleger. Emnet nevner ikke noe program og ikke noe sted.
staff-mail-invitation-subject = Du er invitert
staff-mail-invitation-body =
    Hei, { $name }.

    { $organisation } inviterer deg til å arbeide med Parvis. Åpne denne lenken og velg et passord:

    { $link }

    Lenken virker én gang, innen { $hours } timer. Er den for gammel, be en kollega om en ny.
staff-mail-place-subject = Du har fått et nytt arbeidssted
staff-mail-place-body =
    Hei, { $name }.

    Nå kan du arbeide med { $organisation } i Parvis også. Logg inn som du pleier:

    { $link }

    Under «Min konto» går du fra den ene organisasjonen til den andre.

## A letter about Today

account-letter = Et brev om I dag
account-letter-hour = Når kommer det?
    .help = Fra mandag til fredag, bare når noen trenger deg. Det nevner ingen ved navn.
account-letter-mine = Bare om mine egne par
    .help = Og om det som ikke er noens spesielt, som under «Deg» på I dag.
account-letter-never = Ikke noe brev
account-letter-save = Lagre tidspunktet
account-letter-chosen = Brevet kommer kl. { $hour } fra mandag til fredag.
account-letter-chosen-mine = Brevet kommer kl. { $hour } fra mandag til fredag, om dine egne par.
account-letter-none = Det kommer ikke noe brev lenger.
account-letter-missing = Velg et tidspunkt, eller «Ikke noe brev».
