# Not yet reviewed by a native speaker.
# Trouble in a pair, as staff reads it. $name, $other: names.

today-concern = Noen er bekymret for dette paret. Bare du kan lese hvorfor.
today-action-read-concern = Les og gjør noe
staff-mail-concern-subject = Noe trenger deg i dag
staff-mail-concern-body =
    Hei { $name }

    Noe trenger deg i dag. Det står øverst på listen din:

    { $link }

    { $organisation }
concerns-title = En bekymring
concerns-only-you = Bare du kan lese dette. Ingen andre ser at det er her.
concerns-raised-by-mentor = Meldt av { $theMentor } { $day }
concerns-raised-by-mentee = Meldt av { $theMentee } { $day }
concerns-raised-by-staff = Meldt av en kollega { $day }
concerns-read = Les den
concerns-done-what = Hva som ble gjort
    .help = Hvem du snakket med, hva dere ble enige om, hvem som tar over. Det blir stående ved bekymringen.
concerns-done-missing = Skriv hva som ble gjort, før du lukker den.
concerns-close = Lukk med dette
concerns-closed = Bekymringen er lukket.
concerns-closed-on = Lukket { $day }
concerns-closed-already = Den ble lukket allerede { $day }.
concerns-hand-over = Gi den videre til en kollega
    .help = Kollegaen din får en melding, og du kan ikke lese den lenger.
concerns-hand-over-action = Gi videre
concerns-colleague = Kollega
concerns-colleague-missing = Velg en kollega som arbeider her.
concerns-handed-over = { $name } har den nå.
concerns-raise = Noe bekymrer meg ved dette paret
    .help = Går til { $name } med en gang, og ingen andre kan lese det. I fare? Ring 112 først.
concerns-raise-what = Hva som bekymrer deg
concerns-raise-action = Si det til { $name }
concerns-raised = { $name } vet det nå.
concerns-misfit = Det passer ikke mellom dem
    .help = Ingen har skylden. Paret avsluttes, de du velger, venter på noen andre, og disse to blir aldri foreslått for hverandre igjen. Ingen får melding: si det til begge selv.
concerns-misfit-told = { $name } { $day }: { $reason }.
concerns-misfit-waits = { $name } sa fra { $day }: { $reason }.
concerns-timeline-misfit = { $name } sa fra: { $reason }
concerns-misfit-reason = Hvorfor det ikke passer
concerns-back = Hvem som vil prøve med noen andre
concerns-learned = Hva som ville passe bedre for { $name }
    .help = Det står på personens side når du leter etter noen andre.
concerns-rematch = Avslutt paret og let etter noen andre
concerns-rematched = { $n ->
    [0] Paret er avsluttet.
    [one] Paret er avsluttet. Én person venter på noen andre: let etter par nå.
   *[other] Paret er avsluttet. Begge venter på noen andre: let etter par nå.
}
concerns-learned-line = { $day }: { $reason }. { $learned }
concerns-learned-before = Hva vi lærte av et tidligere par
concerns-briefing = Hva de kan vite om hverandre
    .help = Ingenting fra et tidligere par vises for et nytt, om du ikke skriver det her.
concerns-briefing-for = Hva { $name } kan vite om { $other }
concerns-brief-action = Ta vare på det
concerns-briefed = { $name } leser dette nå via lenken.
concerns-not-briefed = { $name } leser ingenting av det.
concerns-new-word = De har fortalt noe nytt i mellomtiden. Les det på siden til paret, og bestem deretter.
