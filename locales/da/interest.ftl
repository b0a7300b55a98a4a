# Not yet reviewed by a native speaker.

interest-title = Fortæl mig mere
interest-lead = Er du ikke sikker endnu? Læg dit navn. Vi fortæller dig mere, og du bestemmer dig senere.
interest-link = Jeg er ikke sikker endnu: fortæl mig mere
interest-reach = E-mail eller telefon er nok.
interest-side = Hvad kan du være?
interest-side-open = Det ved jeg ikke endnu
interest-wish = Hvad vil du vide? Hvad ønsker du dig?
interest-months = Hvor længe må vi skrive eller ringe?
    .help = Når tiden er gået, sletter vi det, du skrev. Du kan bede os slette det før.
interest-months-3 = 3 måneder
interest-months-6 = Et halvt år
interest-months-12 = Et år
interest-months-missing = Vælg, hvor længe vi må skrive eller ringe.
interest-consent = Ja, { $organisation } må gemme mit navn og kontakte mig om dette.
    .help = Vi bruger det kun til dette.
interest-send = Send
interest-thanks = Tak
interest-thanks-text = Vi har dit navn. Nogen fra { $organisation } kontakter dig.
interest-mail-subject = Om det, du spurgte os om
interest-mail-invitation =
    Hej { $name },

    vi har talt om dette. Hvis du vil melde dig til, er her en formular. Det, du fortalte os, står der allerede:
    { $link }

    Du behøver ikke svare. { $until } sletter vi det, du fortalte os.

    Venlig hilsen
    { $organisation }
interest-mail-reminder =
    Hej { $name },

    du ville høre mere fra os. Hvis du vil melde dig til nu, er her en formular. Det, du fortalte os, står der allerede:
    { $link }

    Du behøver ikke svare. Vi minder dig ikke om det igen, og { $until } sletter vi det, du fortalte os.

    Venlig hilsen
    { $organisation }
