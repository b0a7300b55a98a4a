# Not yet reviewed by a native speaker.

## Staff talked with one of a pair. $name: a given name. $day: a day.

contacts-title = Jag talade med { $name }
contacts-talked = Senaste samtal
# $how: contacts-how-… $name: who noted it.
contacts-last = { $day }: { $how } ({ $name })
contacts-never = Ingen har antecknat något samtal än
contacts-due = Nästa gång senast den { $day }
contacts-on = När
contacts-line = En rad om det
    .help = Bara personalen läser den. Paret ser den aldrig.
contacts-how = Hur talade ni med varandra?
contacts-how-phone = På telefon
contacts-how-met = Vi träffades
contacts-how-message = Med meddelande
contacts-how-sparring = Handledning
contacts-how-missing = Tryck på en av knapparna: hur talade ni med varandra?
contacts-noted = Antecknat: du talade med { $name } den { $day }.
contacts-cannot-future = Den { $day } har inte kommit än. Anteckna samtalet när det har varit.
contacts-remove = Ta bort det här samtalet
contacts-removed = Samtalet den { $day } är borttaget.
contacts-talked-phone = Personalen talade med { $name } på telefon
contacts-talked-met = Personalen träffade { $name }
contacts-talked-message = Personalen och { $name } skrev till varandra
contacts-talked-sparring = Personalen gav { $name } handledning
