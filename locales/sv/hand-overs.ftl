# Not yet reviewed by a native speaker.
# Who looks after a pair, and handing it over. For staff. $name, $by: colleagues.

hand-overs-keeper = { $name } följer upp det här paret.
hand-overs-keeper-you = Du följer upp det här paret.
hand-overs-do = Lämna över paret till en kollega
    .help = Från och med då följer kollegan upp paret: det som behöver någon står på deras lista, och oro går till dem. De får ett mejl utan namn.
hand-overs-colleague = Kollega
hand-overs-colleague-missing = Välj en kollega.
hand-overs-why = Varför
hand-overs-action = Lämna över
hand-overs-done = { $name } följer upp det här paret nu.
hand-overs-cannot = { $name } kan inte följa upp par här. Välj någon annan.
hand-overs-has-it = { $name } följer redan upp det här paret.
hand-overs-column = Följs upp av
hand-overs-filter = Vems
hand-overs-all = Alla
hand-overs-mine = Dig
    .help = Dina par, och det som inte är någons särskilt.
staff-mail-hand-over-subject = Ett par är ditt nu
staff-mail-hand-over-body =
    Hej { $name }

    { $by } har lämnat över ett par till dig. Från och med nu följer du upp det:

    { $link }

    { $organisation }
workload-title = Vem följer upp vem
workload-lead = Vad som ligger på vems bord, så att arbetet kan delas och ingen glöms bort. Det säger ingenting om hur bra någon arbetar.
workload-open = Öppna par
workload-needing = Behöver något i dag
workload-paused = Pausade
workload-next-ending = Nästa avslut
workload-whose = Vems par
workload-for-good = Lämna över alla par för gott
    .help = Alla öppna par går till en kollega genast. Det står i varje pars historia.
workload-action = Lämna över alla
workload-same = Välj någon annan: paren finns redan där.
workload-handed-over = { $n ->
    [0] Det fanns inget öppet par att lämna över.
    [one] { $name } följer upp ett par till nu.
   *[other] { $name } följer upp { $n } par till nu.
}
stand-ins-title = Vem som vikarierar
stand-ins-plan = Borta några dagar
    .help = En kollega följer upp alla de här paren från första till sista dagen. Sedan går de tillbaka av sig själva.
stand-ins-who = Vem vikarierar
stand-ins-from = Första dag
stand-ins-until = Sista dag
stand-ins-action = Låt kollegan vikariera
stand-ins-made = { $name } följer upp de par som { $of } har från { $from } till { $until }.
stand-ins-planned = { $name } följer upp de par som { $of } har från { $from } till { $until }.
stand-ins-remove = Ta tillbaka det
stand-ins-removed = Ingen vikarierar längre.
stand-ins-not-able = { $name } kan inte vikariera. Välj någon annan som arbetar här.
stand-ins-past = Den sista dagen, { $day }, är förbi eller kommer före den första.
stand-ins-too-long = Välj en sista dag senast { $day }, eller lämna över paren för gott.
stand-ins-planned-already = Från { $from } till { $until } vikarierar redan någon. Ta tillbaka det först, eller välj andra dagar.
staff-mail-stand-in-subject = Du vikarierar för en kollega
staff-mail-stand-in-body =
    Hej { $name }

    Från { $from } till { $until } följer du upp de par som { $of } har. { $by } skrev ner det. Det som behöver någon står på din lista:

    { $link }

    { $organisation }
staff-mail-hand-over-many-subject = Par som är dina nu
staff-mail-hand-over-many-body =
    Hej { $name }

    { $by } har lämnat över par till dig: { $n }. Från och med nu följer du upp dem:

    { $link }

    { $organisation }
