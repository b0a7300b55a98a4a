# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = En melding til deg
goodbye-mail-before =
    Hei { $name }

    Tiden din med { $other } er over { $day }. Planlegg et siste møte. Her finner du hva dere kan snakke om, og du kan fortelle oss hvordan det var:

    { $link }

    Trenger dere mer tid? Si fra til oss.

    { $organisation }
goodbye-mail-thanks =
    Hei { $name }

    Takk for tiden med { $other }. Fortell oss med noen få trykk hvordan det var, og hva du ønsker nå:

    { $link }

    { $organisation }
goodbye-mail-after =
    Hei { $name }

    Du sa at vi kan spørre hvordan det går nå. Det tar 20 sekunder:

    { $link }

    { $organisation }
goodbye-title = En god avslutning
goodbye-lead = Tiden din med { $other } er over { $day }. Dere kan møtes så lenge begge vil.
goodbye-lead-as-needed = Du og { $other } møtes så lenge dere trenger det. Når det er slutt, kan du si her hvordan det var.
goodbye-lead-over = Takk for tiden med { $other }.
goodbye-topics = Hva dere kan snakke om på det siste møtet
goodbye-topic-remember = Hva husker du med glede?
goodbye-topic-learned = Hva lærte dere av hverandre?
goodbye-topic-proud = Hva er du stolt av?
goodbye-topic-next = Hva vil du gjøre nå? Hvem kan hjelpe deg?
goodbye-topic-contact = Vil dere holde kontakten? Hvordan?
goodbye-how = Hvordan var det?
    .help = Bare koordinatoren leser dette. { $other } gjør det ikke.
goodbye-has-said = Du har fortalt
goodbye-rating = Alt i alt var det
goodbye-rating-very-good = Veldig bra
goodbye-rating-good = Bra
goodbye-rating-so-so = Sånn passe
goodbye-rating-not-good = Ikke bra
goodbye-rating-missing = Velg hvordan det var.
goodbye-wish = Hva ønsker du nå?
goodbye-wish-again = Å gjøre dette igjen med noen andre
goodbye-wish-pause = En pause først, kanskje igjen senere
goodbye-wish-other-role-mentee = Selv å bli { $mentor }
goodbye-wish-other-role-mentor = Å hjelpe på en annen måte
goodbye-wish-alumni = Bare å bli invitert til arrangementer
goodbye-wish-enough = Det var nok for meg
goodbye-wish-missing = Velg hva du ønsker nå. Du kan ombestemme deg senere.
goodbye-may-ask = Kan vi spørre deg hvordan det går, om 3, 6 og 12 måneder?
goodbye-may-ask-yes = Ja
goodbye-may-ask-no = Nei
goodbye-may-ask-missing = Velg om vi kan spørre deg senere.
goodbye-more = Mer, med dine egne ord
goodbye-too-early = Det er for tidlig å si hvordan det var. Kom tilbake når tiden deres snart er over.
goodbye-said = Takk for at du fortalte det.
goodbye-certificate = Takk
goodbye-certificate-get = Hent beviset ditt
goodbye-certificate-text = { $name } var { $mentor } fra { $start } til { $end }. Antall møter: { $n }. { $organisation } takker for tiden og hjelpen.
goodbye-after-title = Hvordan går det nå?
goodbye-after-lead = Hei { $name }. Fint å høre fra deg. Bare koordinatoren leser dette.
goodbye-in-touch = Har dere to fortsatt kontakt?
goodbye-in-touch-missing = Velg ja eller nei.
goodbye-job = Har du fortsatt jobben din?
goodbye-study = Går du fortsatt på skole eller kurs?
goodbye-kept-yes = Ja
goodbye-kept-no = Nei
goodbye-kept-none = Jeg hadde ikke
goodbye-after-thanks = Takk. Alt godt.
goodbye-after-not-yet = Det er ikke tid ennå. Vi skriver til deg når vi vil vite hvordan det går, hvis du har sagt at vi kan.
