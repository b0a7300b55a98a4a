# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = Ett meddelande till dig
goodbye-mail-before =
    Hej { $name }

    Din tid med { $other } tar slut { $day }. Planera en sista träff. Här finns vad ni kan prata om, och du kan berätta för oss hur det var:

    { $link }

    Behöver ni mer tid? Säg till oss.

    { $organisation }
goodbye-mail-thanks =
    Hej { $name }

    Tack för tiden med { $other }. Berätta med några tryck hur det var och vad du önskar nu:

    { $link }

    { $organisation }
goodbye-mail-after =
    Hej { $name }

    Du sa att vi får fråga hur det är nu. Det tar 20 sekunder:

    { $link }

    { $organisation }
goodbye-title = Ett gott slut
goodbye-lead = Din tid med { $other } tar slut { $day }. Ni får träffas så länge båda vill.
goodbye-lead-as-needed = Du och { $other } träffas så länge ni behöver det. När det är slut kan du berätta här hur det var.
goodbye-lead-over = Tack för tiden med { $other }.
goodbye-topics = Vad ni kan prata om på er sista träff
goodbye-topic-remember = Vad minns du med glädje?
goodbye-topic-learned = Vad lärde ni er av varandra?
goodbye-topic-proud = Vad är du stolt över?
goodbye-topic-next = Vad vill du göra nu? Vem kan hjälpa dig?
goodbye-topic-contact = Vill ni hålla kontakten? Hur?
goodbye-how = Hur var det?
    .help = Bara koordinatorn läser det. { $other } gör det inte.
goodbye-has-said = Du har berättat
goodbye-rating = Allt som allt var det
goodbye-rating-very-good = Mycket bra
goodbye-rating-good = Bra
goodbye-rating-so-so = Sådär
goodbye-rating-not-good = Inte bra
goodbye-rating-missing = Välj hur det var.
goodbye-wish = Vad önskar du nu?
goodbye-wish-again = Att göra det igen med någon annan
goodbye-wish-pause = En paus först, kanske igen senare
goodbye-wish-other-role-mentee = Att själv bli { $mentor }
goodbye-wish-other-role-mentor = Att hjälpa på ett annat sätt
goodbye-wish-alumni = Bara att bli bjuden på evenemang
goodbye-wish-enough = Det räckte för mig
goodbye-wish-missing = Välj vad du önskar nu. Du kan ändra dig senare.
goodbye-may-ask = Får vi fråga dig hur det är om 3, 6 och 12 månader?
goodbye-may-ask-yes = Ja
goodbye-may-ask-no = Nej
goodbye-may-ask-missing = Välj om vi får fråga dig senare.
goodbye-more = Mer, med egna ord
goodbye-too-early = Det är för tidigt att säga hur det var. Kom tillbaka när er tid snart är slut.
goodbye-said = Tack för att du berättade.
goodbye-certificate = Tack
goodbye-certificate-get = Hämta ditt intyg
goodbye-certificate-text = { $name } var { $mentor } från { $start } till { $end }. Antal träffar: { $n }. { $organisation } tackar för tiden och hjälpen.
goodbye-after-title = Hur är det nu?
goodbye-after-lead = Hej { $name }. Roligt att höra av dig. Bara koordinatorn läser det.
goodbye-in-touch = Har ni två fortfarande kontakt?
goodbye-in-touch-missing = Välj ja eller nej.
goodbye-job = Har du kvar ditt arbete?
goodbye-study = Studerar du fortfarande?
goodbye-kept-yes = Ja
goodbye-kept-no = Nej
goodbye-kept-none = Jag hade inget
goodbye-after-thanks = Tack. Allt gott.
goodbye-after-not-yet = Det är inte dags än. Vi skriver till dig när vi vill veta hur det är, om du har sagt att vi får.
