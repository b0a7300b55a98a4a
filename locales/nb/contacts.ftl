# Not yet reviewed by a native speaker.

## Staff talked with one of a pair. $name: a given name. $day: a day.

contacts-title = Jeg snakket med { $name }
contacts-talked = Siste samtale
# $how: contacts-how-… $name: who noted it.
contacts-last = { $day }: { $how } ({ $name })
contacts-never = Ingen har notert en samtale ennå
contacts-due = Neste gang innen { $day }
contacts-on = Når
contacts-line = Én linje om det
    .help = Bare de ansatte leser den. Paret ser den aldri.
contacts-how = Hvordan snakket dere sammen?
contacts-how-phone = På telefon
contacts-how-met = Vi møttes
contacts-how-message = På melding
contacts-how-sparring = Veiledning
contacts-how-missing = Trykk på en av knappene: hvordan snakket dere sammen?
contacts-noted = Notert: du snakket med { $name } { $day }.
contacts-cannot-future = { $day } har ikke kommet ennå. Noter samtalen når den har vært.
contacts-remove = Fjern denne samtalen
contacts-removed = Samtalen { $day } er fjernet.
contacts-talked-phone = En ansatt snakket med { $name } på telefon
contacts-talked-met = En ansatt møtte { $name }
contacts-talked-message = En ansatt og { $name } skrev til hverandre
contacts-talked-sparring = En ansatt ga { $name } veiledning
