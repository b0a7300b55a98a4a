# Not yet reviewed by a native speaker.
# What volunteer meetings are about, and mentors who ask for sparring. Staff reads this. $name: a name, $day: a date.

supervision-title = Veiledning
supervision-who-sees = Bare de som driver programmer her, ser denne siden. Sakene nevner ingen ved navn.
supervision-kept = Det er lagret.
supervision-removed = Det er fjernet.
supervision-remove = Fjern
supervision-keep = Lagre
supervision-requests = { $n ->
    [one] En mentor ber om veiledning
   *[other] { $n } mentorer ber om veiledning
}
supervision-request = { $names }, siden { $day }
supervision-agenda = Program for møtet
supervision-agenda-none = Ingenting er planlagt ennå. Begynn med et innlegg og en veiledningsrunde.
supervision-item-add = Legg til et punkt
supervision-item-add-action = Legg til i programmet
supervision-item-kept = Programmet er lagret.
supervision-item-kind = Hva det er
supervision-item-kind-talk = Innlegg
supervision-item-kind-sparring-round = Veiledningsrunde
supervision-item-kind-other = Annet
supervision-item-title = Hva det handler om
supervision-item-title-missing = Skriv hva dette punktet handler om.
supervision-item-speaker = Hvem som snakker
supervision-item-minutes = Hva som ble sagt
    .help = Hovedpunktene, uten navn på { $mentees }.
supervision-item-edit = Endre eller skriv referat
supervision-item-up = Tidligere
supervision-item-down = Senere
supervision-item-remove = Ta det av programmet
    .help = Det som er skrevet om det, går tapt.
supervision-cases = Saker
    .help = Det noen vil snakke om i veiledningsrunden. Alle har et dekknavn her.
supervision-case-add = Legg til en sak
supervision-case-add-action = Legg til saken
supervision-case-kept = Saken er lagret.
supervision-case-edit = Endre eller skriv råd
supervision-case-named = «{ $name }» er navnet på noen i runden. Skriv dekknavnet i stedet.
supervision-case-remove = Fjern saken
    .help = Det som er skrevet om den, går tapt.
supervision-pseudonym = Dekknavn
    .help = For eksempel «broen». Ikke forbokstaver, ikke et navn som ligner.
supervision-pseudonym-missing = Gi saken et dekknavn.
supervision-about = Hva det handler om
    .help = Hva som er vanskelig, og hva mentoren gjerne vil vite. Ta ikke med noe som peker på en person.
supervision-about-missing = Skriv hva saken handler om.
supervision-advice = Hva de andre rådet til
supervision-pair = Hvilket par det gjelder
supervision-pair-none = Ikke notert
supervision-pair-show = Hvilket par det gjelder
supervision-pair-who-sees = Bare den som har ansvar for paret, og den som leder møtet, ser dette.
supervision-pair-hidden = Det er notert hvilket par det gjelder. Du ser det ikke.
supervision-attended = Hvem som var der
supervision-came = Frivillige
supervision-came-none = Ingen har skrevet ned hvem som kom ennå.
supervision-professionals = Fagpersoner
supervision-professionals-none = Ingen ennå.
supervision-professional-add = Legg til en fagperson
supervision-professional-add-action = Legg til
supervision-professional-kept = Fagpersonen er lagt til.
supervision-professional-service = Fra katalogen
supervision-professional-nobody = Ikke i katalogen
supervision-professional-name = Navn
supervision-professional-missing = Velg en tjeneste, eller skriv et navn.
supervision-agreed-title = Hva som ble avtalt
supervision-agreed = Hva som gjelder for alle
    .help = Oppgaver for én person står nedenfor.
supervision-led-by = Hvem som leder møtet
    .help = Ser hvilke par sakene gjelder, der det er notert.
supervision-led-by-nobody = Ingen ennå
supervision-tasks = Oppgaver som følger
supervision-tasks-none = Ingen oppgaver ennå.
supervision-task-add = Legg til en oppgave
supervision-task-add-action = Legg til oppgaven
supervision-task-kept = Oppgaven er lagret. Den står på I dag når fristen er kommet.
supervision-task-what = Hva som skal gjøres
supervision-task-what-missing = Skriv hva som skal gjøres.
supervision-task-who = Hvem som gjør det
supervision-task-due = Innen når
supervision-task-until = innen { $day }
supervision-task-done-on = gjort { $day }
supervision-task-done = Gjort
supervision-task-undo = Ikke gjort ennå
supervision-task-is-done = Oppgaven er gjort.
supervision-task-is-open = Oppgaven er åpen igjen.
supervision-need-no-date = Neste frivilligmøte har ingen dato. Det bør være omkring { $day }.
supervision-need-no-date-late = Neste frivilligmøte har ingen dato. Det burde ha vært innen { $day }.
supervision-need-task = { $name } har en oppgave fra dette møtet, med frist { $day }.
supervision-need-task-nameless = En oppgave fra et frivilligmøte har nådd fristen.
supervision-need-sparring = { $n ->
    [0] En mentor ba om veiledning i dag.
    [one] En mentor ba om veiledning i går.
   *[other] En mentor ba om veiledning for { $n } dager siden.
}
supervision-action-plan = Planlegg et møte
supervision-action-task = Se oppgaven
supervision-action-sparring = Ta det opp
supervision-need-missed-two = Var ikke på noen av de to siste frivilligmøtene, det siste { $day }. Ring og spør hvordan det går.
supervision-action-talked = Vi har snakket sammen
supervision-sparring-title = En mentor ber om veiledning
supervision-sparring-asked = { $name } spurte { $day }.
supervision-sparring-no-words = Mer er ikke skrevet.
supervision-sparring-talk = Snakk med mentoren
supervision-sparring-talk-action = Vi har snakket sammen
supervision-sparring-talked = Det er notert at dere har snakket sammen.
supervision-sparring-note = Hva det førte til
supervision-sparring-case = Ta det opp som sak på et møte
supervision-sparring-case-action = Legg det til som sak
supervision-sparring-meeting = Frivilligmøte
supervision-sparring-no-meeting = Ingen frivilligmøter er planlagt.
supervision-sparring-taken-up = Tatt opp
supervision-sparring-taken-up-already = Det ble tatt opp allerede, { $day }.
supervision-sparring-answered-talk = snakket sammen { $day }
supervision-sparring-answered-case = lagt til som sak { $day }
event-sparring-asked = { $TheMentor } ba om veiledning
event-sparring-taken-up = Ønsket om veiledning ble tatt opp
staff-mail-sparring-subject = Noen vil gjerne snakke med deg
staff-mail-sparring-body =
    Hei { $name }

    Noen vil gjerne snakke med deg om noe:

    { $link }

    { $organisation }
