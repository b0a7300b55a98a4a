# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Er noe vanskelig mellom dere?
trouble-title = Er noe vanskelig mellom dere?
trouble-lead = Det er bra at du sier fra.
trouble-misfit = Det passer ikke mellom oss
    .help = Det hender, og ingen har skylden. { $other } ser ikke det du skriver. Vi snakker med deg først.
trouble-why-time = Vi finner ikke tid som passer begge
trouble-why-interests = Vi har lite til felles
trouble-why-language = Det er vanskelig å forstå hverandre
trouble-why-distance = Det er for langt
trouble-why-hopes = Jeg håpet på noe annet
trouble-why-other = Noe annet
trouble-why-missing = Velg hvorfor det ikke passer. «Noe annet» går også bra.
trouble-learned = Hva ville passe bedre?
    .help = For eksempel: kvelder, noen med barn, noen som snakker engelsk.
trouble-again = Vil du møte noen andre?
trouble-again-yes = Ja
trouble-again-no = Ikke nå
trouble-again-missing = Velg om du vil møte noen andre. Du kan ombestemme deg senere.
trouble-worry = Noe bekymrer meg
    .help = { $reader } får dette med en gang. Ingen andre leser det.
trouble-danger = I fare nå? Ring 112.
trouble-worry-what = Hva bekymrer deg?
trouble-worry-missing = Skriv hva som bekymrer deg. Noen få ord er nok.
trouble-about-reader = Det gjelder { $reader }. La { $instead } lese det, og ikke { $reader }.
trouble-worry-told = Takk. { $reader } vet det nå og tar kontakt med deg.
trouble-nobody = Ingen kan lese dette her. Ring oss.
trouble-briefing = Godt å vite
