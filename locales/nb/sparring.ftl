# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Snakk med oss om noe
sparring-title = Vil du snakke med noen om noe?
sparring-lead = Du er ikke alene om det. Det er bra at du spør.
sparring-ask = Be om en samtale
sparring-who-hears = { $name } får en melding og tar kontakt med deg.
sparring-question = Hva gjelder det?
    .help = Én linje er nok, eller ingen. Ikke skriv navn her.
sparring-action = Be om en samtale
sparring-asked = Takk. { $name } vet det nå og tar kontakt med deg.
sparring-waits = Du spurte { $day }. Vi tar kontakt med deg.
