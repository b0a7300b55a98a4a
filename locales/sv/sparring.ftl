# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Tala med oss om något
sparring-title = Vill du tala med någon om något?
sparring-lead = Du är inte ensam om det. Det är bra att du frågar.
sparring-ask = Be om ett samtal
sparring-who-hears = { $name } får ett meddelande och hör av sig till dig.
sparring-question = Vad gäller det?
    .help = En rad räcker, eller ingen. Skriv inga namn här.
sparring-action = Be om ett samtal
sparring-asked = Tack. { $name } vet det nu och hör av sig till dig.
sparring-waits = Du frågade den { $day }. Vi hör av oss till dig.
