# Not yet reviewed by a native speaker.

## Staff talked with one of a pair. $name: a given name. $day: a day.

contacts-title = Jeg talte med { $name }
contacts-talked = Sidste samtale
# $how: contacts-how-… $name: who noted it.
contacts-last = { $day }: { $how } ({ $name })
contacts-never = Ingen har noteret en samtale endnu
contacts-due = Næste gang senest den { $day }
contacts-on = Hvornår
contacts-line = En linje om det
    .help = Kun medarbejderne læser den. Parret ser den aldrig.
contacts-how = Hvordan talte I sammen?
contacts-how-phone = På telefon
contacts-how-met = Vi mødtes
contacts-how-message = På besked
contacts-how-sparring = Sparring
contacts-how-missing = Tryk på en af knapperne: hvordan talte I sammen?
contacts-noted = Noteret: du talte med { $name } den { $day }.
contacts-cannot-future = Den { $day } er ikke kommet endnu. Notér samtalen, når den har været.
contacts-remove = Fjern denne samtale
contacts-removed = Samtalen den { $day } er fjernet.
contacts-talked-phone = En medarbejder talte med { $name } på telefon
contacts-talked-met = En medarbejder mødte { $name }
contacts-talked-message = En medarbejder og { $name } skrev til hinanden
contacts-talked-sparring = En medarbejder gav { $name } sparring
