# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Få sparring hos os
sparring-title = Vil du tale med nogen om noget?
sparring-lead = Du er ikke alene om det. Det er godt, at du spørger.
sparring-ask = Bed om sparring
sparring-who-hears = { $name } får en besked og kontakter dig.
sparring-question = Hvad handler det om?
    .help = Én linje er nok, eller ingen. Skriv ikke navne her.
sparring-action = Bed om sparring
sparring-asked = Tak. { $name } ved det nu og kontakter dig.
sparring-waits = Du spurgte den { $day }. Vi kontakter dig.
