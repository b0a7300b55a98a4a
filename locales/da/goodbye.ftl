# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = En besked til dig
goodbye-mail-before =
    Hej { $name }

    Din tid med { $other } slutter { $day }. Planlæg et sidste møde. Her finder du, hvad I kan tale om, og du kan fortælle os, hvordan det var:

    { $link }

    Har I brug for mere tid? Sig det til os.

    { $organisation }
goodbye-mail-thanks =
    Hej { $name }

    Tak for tiden med { $other }. Fortæl os med få tryk, hvordan det var, og hvad du ønsker nu:

    { $link }

    { $organisation }
goodbye-mail-after =
    Hej { $name }

    Du sagde, at vi må spørge, hvordan det går nu. Det tager 20 sekunder:

    { $link }

    { $organisation }
goodbye-title = En god afslutning
goodbye-lead = Din tid med { $other } slutter { $day }. I må mødes, så længe I begge vil.
goodbye-lead-as-needed = Du og { $other } mødes, så længe I har brug for det. Når det er slut, kan du sige her, hvordan det var.
goodbye-lead-over = Tak for tiden med { $other }.
goodbye-topics = Hvad I kan tale om på jeres sidste møde
goodbye-topic-remember = Hvad husker du med glæde?
goodbye-topic-learned = Hvad lærte I af hinanden?
goodbye-topic-proud = Hvad er du stolt af?
goodbye-topic-next = Hvad vil du gøre nu? Hvem kan hjælpe dig?
goodbye-topic-contact = Vil I holde kontakten? Hvordan?
goodbye-how = Hvordan var det?
    .help = Kun koordinatoren læser det. { $other } gør ikke.
goodbye-has-said = Du har fortalt det
goodbye-rating = Alt i alt var det
goodbye-rating-very-good = Meget godt
goodbye-rating-good = Godt
goodbye-rating-so-so = Nogenlunde
goodbye-rating-not-good = Ikke godt
goodbye-rating-missing = Vælg, hvordan det var.
goodbye-wish = Hvad ønsker du nu?
goodbye-wish-again = At gøre det igen med en anden
goodbye-wish-pause = En pause først, måske igen senere
goodbye-wish-other-role-mentee = Selv at blive { $mentor }
goodbye-wish-other-role-mentor = At hjælpe på en anden måde
goodbye-wish-alumni = Kun at blive inviteret til arrangementer
goodbye-wish-enough = Det var nok for mig
goodbye-wish-missing = Vælg, hvad du ønsker nu. Du kan ombestemme dig senere.
goodbye-may-ask = Må vi spørge dig, hvordan det går, om 3, 6 og 12 måneder?
goodbye-may-ask-yes = Ja
goodbye-may-ask-no = Nej
goodbye-may-ask-missing = Vælg, om vi må spørge dig senere.
goodbye-more = Mere, med dine egne ord
goodbye-too-early = Det er for tidligt at sige, hvordan det var. Kom tilbage, når jeres tid snart er slut.
goodbye-said = Tak, fordi du fortalte det.
goodbye-certificate = Tak
goodbye-certificate-get = Hent dit bevis
goodbye-certificate-text = { $name } var { $mentor } fra { $start } til { $end }. Antal møder: { $n }. { $organisation } takker for tiden og hjælpen.
goodbye-after-title = Hvordan går det nu?
goodbye-after-lead = Hej { $name }. Dejligt at høre fra dig. Kun koordinatoren læser det.
goodbye-in-touch = Har I to stadig kontakt?
goodbye-in-touch-missing = Vælg ja eller nej.
goodbye-job = Har du stadig dit arbejde?
goodbye-study = Går du stadig i skole eller på kursus?
goodbye-kept-yes = Ja
goodbye-kept-no = Nej
goodbye-kept-none = Jeg havde ikke
goodbye-after-thanks = Tak. Alt godt.
goodbye-after-not-yet = Det er ikke tid endnu. Vi skriver til dig, når vi vil vide, hvordan det går, hvis du har sagt, at vi må.
