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
