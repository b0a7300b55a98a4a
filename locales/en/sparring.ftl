# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Talk something over with us
sparring-title = Would you like to talk something over?
sparring-lead = You are not alone with it. We are glad when you ask.
sparring-ask = Ask for a talk
sparring-who-hears = { $name } gets a message and contacts you.
sparring-question = What is it about?
    .help = One line is enough, or none. Do not write names here.
sparring-action = Ask for a talk
sparring-asked = Thank you. { $name } knows it now and will contact you.
sparring-waits = You asked on { $day }. We will contact you.
