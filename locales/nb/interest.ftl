# Not yet reviewed by a native speaker.

interest-title = Fortell meg mer
interest-lead = Er du ikke sikker ennå? Legg igjen navnet ditt. Vi forteller deg mer, og du bestemmer deg senere.
interest-link = Jeg er ikke sikker ennå: fortell meg mer
interest-reach = E-post eller telefon er nok.
interest-side = Hva kan du være?
interest-side-open = Jeg vet ikke ennå
interest-wish = Hva vil du vite? Hva ønsker du deg?
interest-months = Hvor lenge kan vi skrive eller ringe?
    .help = Når tiden er over, sletter vi det du skrev. Du kan be oss slette det før.
interest-months-3 = 3 måneder
interest-months-6 = Et halvt år
interest-months-12 = Ett år
interest-months-missing = Velg hvor lenge vi kan skrive eller ringe.
interest-consent = Ja, { $organisation } kan ta vare på navnet mitt og kontakte meg om dette.
    .help = Vi bruker det bare til dette.
interest-send = Send
interest-thanks = Takk
interest-thanks-text = Vi har navnet ditt. Noen fra { $organisation } tar kontakt med deg.
interest-mail-subject = Om det du spurte oss om
interest-mail-invitation =
    Hei { $name },

    vi har snakket om dette. Hvis du vil melde deg på, er det et skjema her. Det du fortalte oss, står der allerede:
    { $link }

    Du trenger ikke å svare. { $until } sletter vi det du fortalte oss.

    Vennlig hilsen
    { $organisation }
interest-mail-reminder =
    Hei { $name },

    du ville høre mer fra oss. Hvis du vil melde deg på nå, er det et skjema her. Det du fortalte oss, står der allerede:
    { $link }

    Du trenger ikke å svare. Vi minner deg ikke på det igjen, og { $until } sletter vi det du fortalte oss.

    Vennlig hilsen
    { $organisation }
