# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Er noget svært mellem jer?
trouble-title = Er noget svært mellem jer?
trouble-lead = Det er godt, at du siger det.
trouble-misfit = Det passer ikke mellem os
    .help = Det sker, og ingen har skylden. { $other } ser ikke det, du skriver. Vi taler med dig først.
trouble-why-time = Vi finder ikke tid, der passer os begge
trouble-why-interests = Vi har kun lidt til fælles
trouble-why-language = Det er svært at forstå hinanden
trouble-why-distance = Der er for langt
trouble-why-hopes = Jeg håbede på noget andet
trouble-why-other = Noget andet
trouble-why-missing = Vælg, hvorfor det ikke passer. »Noget andet« er også i orden.
trouble-learned = Hvad ville passe bedre?
    .help = For eksempel: aftener, en med børn, en der taler engelsk.
trouble-again = Vil du møde en anden?
trouble-again-yes = Ja
trouble-again-no = Ikke nu
trouble-again-missing = Vælg, om du vil møde en anden. Du kan ombestemme dig senere.
trouble-worry = Noget bekymrer mig
    .help = { $reader } får det med det samme. Ingen andre læser det.
trouble-danger = I fare nu? Ring 112.
trouble-worry-what = Hvad bekymrer dig?
trouble-worry-missing = Skriv, hvad der bekymrer dig. Få ord er nok.
trouble-about-reader = Det handler om { $reader }. Lad { $instead } læse det, og ikke { $reader }.
trouble-worry-told = Tak. { $reader } ved det nu og kontakter dig.
trouble-nobody = Ingen kan læse det her. Ring til os.
trouble-briefing = Godt at vide
