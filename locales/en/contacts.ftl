# Not yet reviewed by a native speaker.

## Staff talked with one of a pair. $name: a given name. $day: a day.

contacts-title = I talked with { $name }
contacts-talked = Last talk
# $how: contacts-how-… $name: who noted it.
contacts-last = { $day }: { $how } ({ $name })
contacts-never = Nobody has noted a talk yet
contacts-due = Next time by { $day }
contacts-on = When
contacts-line = One line about it
    .help = Only staff reads it. The two of the pair never see it.
contacts-how = How did you talk?
contacts-how-phone = By telephone
contacts-how-met = We met
contacts-how-message = By message
contacts-how-sparring = Sparring
contacts-how-missing = Press one of the buttons: how did you talk?
contacts-noted = Noted: you talked with { $name } on { $day }.
contacts-cannot-future = { $day } has not come yet. Note the talk when it has been.
contacts-remove = Remove this talk
contacts-removed = The talk of { $day } is removed.
contacts-talked-phone = Staff talked with { $name } by telephone
contacts-talked-met = Staff met { $name }
contacts-talked-message = Staff and { $name } wrote to each other
contacts-talked-sparring = Staff gave { $name } sparring
