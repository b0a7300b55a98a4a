# Not yet reviewed by a native speaker.

interest-title = Berätta mer
interest-lead = Är du inte säker ännu? Lämna ditt namn. Vi berättar mer, och du bestämmer dig senare.
interest-link = Jag är inte säker ännu: berätta mer
interest-reach = E-post eller telefon räcker.
interest-side = Vad kan du vara?
interest-side-open = Jag vet inte ännu
interest-wish = Vad vill du veta? Vad önskar du dig?
interest-months = Hur länge får vi skriva eller ringa?
    .help = När tiden är slut raderar vi det du skrev. Du kan be oss radera det tidigare.
interest-months-3 = 3 månader
interest-months-6 = Ett halvår
interest-months-12 = Ett år
interest-months-missing = Välj hur länge vi får skriva eller ringa.
interest-consent = Ja, { $organisation } får spara mitt namn och kontakta mig om detta.
    .help = Vi använder det bara till detta.
interest-send = Skicka
interest-thanks = Tack
interest-thanks-text = Vi har ditt namn. Någon från { $organisation } kontaktar dig.
interest-mail-subject = Om det du frågade oss
interest-mail-invitation =
    Hej { $name },

    vi har talat om detta. Om du vill anmäla dig finns det ett formulär här. Det du berättade står redan där:
    { $link }

    Du behöver inte svara. { $until } raderar vi det du berättade.

    Vänliga hälsningar
    { $organisation }
interest-mail-reminder =
    Hej { $name },

    du ville höra mer av oss. Om du vill anmäla dig nu finns det ett formulär här. Det du berättade står redan där:
    { $link }

    Du behöver inte svara. Vi påminner dig inte igen, och { $until } raderar vi det du berättade.

    Vänliga hälsningar
    { $organisation }
