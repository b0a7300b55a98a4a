# Not yet reviewed by a native speaker.

## Arbejdsbordet: ét holds deltagere, den nyeste søgning efter par, og hvad man kan gøre ved den.

proposals-title = Find par
proposals-mentor = { $Mentor }
proposals-mentee = { $Mentee }
# To antal og bagefter proposals-places.
proposals-ready = { $menteeCount ->
    [0] Ingen { $mentee } er klar
    [one] Én { $mentee } er klar
   *[other] { $menteeCount } { $mentees } er klar
}, og { $mentorCount ->
    [0] ingen { $mentor } har en ledig plads.
    [one] én { $mentor } har en ledig plads.
   *[other] { $mentorCount } { $mentors } har ledige pladser.
}
proposals-places = { $n ->
    [one] Én plads i alt.
   *[other] { $n } pladser i alt.
}
proposals-by-hand = Match manuelt
proposals-run = Find par
proposals-run-again = Find par igen
proposals-fresh-list = Se listen, som den er nu
proposals-to-round = Gå til holdets deltagere
proposals-under-way = Leder efter de bedste par: { $n } %
    .help = Du kan forlade siden. Resultatet er her, når du kommer tilbage.
proposals-run-broke-off = Søgningen blev afbrudt. Intet er ændret. Tryk på »Find par« for at prøve igen.

proposals-changed-people = { $n ->
    [one] Oplysningerne om én person er ændret siden denne søgning. Find par igen for at tage hensyn til det.
   *[other] Oplysningerne om { $n } personer er ændret siden denne søgning. Find par igen for at tage hensyn til det.
}
proposals-changed-wishes = { $n ->
    [one] Du har bestemt noget om ét par siden denne søgning. Find par igen for at tage hensyn til det.
   *[other] Du har bestemt noget om { $n } par siden denne søgning. Find par igen for at tage hensyn til det.
}
proposals-changed-both = { $people ->
    [one] Oplysningerne om én person er ændret
   *[other] Oplysningerne om { $people } personer er ændret
}, og du har bestemt noget om { $wishes ->
    [one] ét par
   *[other] { $wishes } par
} siden denne søgning. Find par igen for at tage hensyn til det.

proposals-heading = Forslag
# from og to er numrene på det første og det sidste kort, der vises.
proposals-range = { $from }–{ $to } af { $of }
proposals-summary = { $matched } af { $n } { $n ->
    [one] { $mentee } har
   *[other] { $mentees } har
} en { $mentor } i denne plan.
proposals-objective-most-people = Planen giver så mange som muligt et par og finder derefter de bedste par.
proposals-objective-best-total = Planen finder de bedste par tilsammen, også selv om nogen står uden.
# by er en kollegas navn.
proposals-made = Søgt den { $day } kl. { $time } af { $by }.
proposals-none-left = Alle forslag fra denne søgning er afgjort.
proposals-pages = Sider
proposals-earlier = Forrige
proposals-later = Næste

## Et parkort

# Hvordan denne mentor står blandt alle dem, der er tilladt for menteen.
proposals-rank = { $of ->
    [one] Den eneste { $mentor }, der er mulig for { $menteeName }.
   *[other] { $rank ->
        [1] Passer bedst til { $menteeName } af { $of } mulige { $mentors }.
       *[other] Nummer { $rank } af { $of } { $mentors }, der er mulige for { $menteeName }.
    }
}
# n: hvor mange af de to der får en besked; de andre har ingen e-mail.
proposals-approve = { $n ->
    [0] Godkend (ingen af dem har e-mail)
    [1] Godkend, og skriv til den, der har e-mail
   *[other] Godkend, og skriv til begge
}
proposals-approve-all = Godkend { $pairs } par, og { $people ->
    [0] skriv til ingen: Ingen har e-mail
    [one] skriv til én person
   *[other] skriv til { $people } personer
}
proposals-others = Hvad der ellers er muligt
proposals-points = { $n } af 100 point
proposals-share = { $points } af { $of }
proposals-lock = Lad disse to blive sammen
proposals-unlock = Slip dem
proposals-veto = Ikke disse to
proposals-unveto = Tag det tilbage
proposals-veto-reason = Hvorfor ikke?
    .help = Kolleger kan se det. Skriv ikke om helbred, religion eller noget, der er fortalt i fortrolighed.
proposals-veto-do = Foreslå aldrig disse to
proposals-state-open = Dette forslag venter på dig.
proposals-state-approved = Dette forslag er blevet til et par.
proposals-state-set-aside = En nyere søgning har erstattet dette forslag.

## Det, der lige er gjort, sagt på den næste side

proposals-approved = { $mentorName } og { $menteeName } er et par nu. { $n ->
    [0] Ingen af dem har e-mail: Ring til dem.
    [1] Den, der har e-mail, får en besked; ring til den anden.
   *[other] Begge får en besked.
}
proposals-approved-all = { $n ->
    [one] Ét par er godkendt.
   *[other] { $n } par er godkendt.
} { $letters ->
    [0] Ingen har e-mail: Ring til dem.
    [one] Én besked er på vej.
   *[other] { $letters } beskeder er på vej.
}
# names: de mentees, hvis forslag bliver på listen.
proposals-approved-some = { $n ->
    [one] Ét par er godkendt
   *[other] { $n } par er godkendt
}, { $letters ->
    [one] én besked er på vej.
   *[other] { $letters } beskeder er på vej.
} { $others ->
    [one] Ét kunne ikke godkendes:
   *[other] { $others } kunne ikke godkendes:
} { $names }. Listen siger hvorfor.
proposals-approved-none = Ingen af disse par kan godkendes længere. Listen siger hvorfor.
proposals-locked = { $mentorName } og { $menteeName } bliver sammen i alle søgninger fra nu af.
proposals-vetoed = { $mentorName } og { $menteeName } bliver ikke foreslået igen.
proposals-unlocked = De er ikke længere bundet sammen. Den næste søgning afgør det.
proposals-unvetoed = De kan blive foreslået igen.

## Hvorfor noget ikke kunne gøres

proposals-cannot-run-under-way = En søgning er allerede i gang. Resultatet er her om et øjeblik.
proposals-cannot-run-nobody = Ingen er klar til at blive matchet. Gør først en indledende samtale færdig, og mærk personen som klar.
# rule: et kort navn som »fælles sprog«.
proposals-cannot-run-lock-forbidden = { $mentorName } og { $menteeName } skal blive sammen, men en regel i metoden forbyder det nu: { $rule }. Slip dem under »Det, du har bestemt«, eller match dem manuelt.
proposals-cannot-run-locked-twice = { $menteeName } skal blive sammen med to { $mentors }. Slip en af dem under »Det, du har bestemt«.
proposals-cannot-run-locks-over-places = { $mentorName } har { $places ->
    [one] én ledig plads
   *[other] { $places } ledige pladser
}, men { $locks } personer skal blive sammen med { $mentorName }. Slip nogen under »Det, du har bestemt«.
proposals-cannot-run-too-large = { $menteeCount } { $mentees } og { $mentorCount } { $mentors } er mere, end én søgning kan rumme. Del holdet efter område.
# reason: søgningens egen sætning, på engelsk.
proposals-cannot-run-bad-method = Dette holds metode kan ikke bruges til at matche. { $reason }

proposals-cannot-approve-approved = Dette forslag er allerede godkendt.
proposals-cannot-approve-set-aside = En nyere søgning har erstattet dette forslag. Her er listen, som den er nu.
# n: hele minutter siden, mindst 1. by: en kollegas navn.
proposals-cannot-approve-matched-now = { $menteeName } blev matchet for { $n ->
    [one] et minut
   *[other] { $n } minutter
} siden af { $by }, med { $mentorName }.
proposals-cannot-approve-matched = { $menteeName } har allerede en { $mentor }: { $mentorName }, godkendt af { $by }.
proposals-cannot-approve-full = { $mentorName } har ikke nogen ledig plads længere: { $n ->
    [one] ét par ad gangen
   *[other] { $n } par ad gangen
}. Find par igen, eller match manuelt.
proposals-cannot-approve-not-ready = { $name } er ikke længere klar til at blive matchet (nu: { $stage }). Find par igen.
proposals-cannot-approve-no-consent = { $name } har ikke givet samtykke til at blive matchet eller har trukket det tilbage. Spørg først; find så par igen.
proposals-cannot-approve-untrained = { $name } skal først tage uddannelsen, eller tage den igen, fordi den ikke længere gælder. Inviter til en dato, eller skriv på personens side, hvad der er gjort; find så par igen.
proposals-cannot-approve-vetoed = Nogen har bestemt, at { $mentorName } og { $menteeName } ikke skal være et par. Tag det først tilbage.

proposals-cannot-wish-locked = { $by } har bestemt, at disse to skal blive sammen. Slip dem først.
proposals-cannot-wish-vetoed = { $by } har bestemt, at disse to ikke skal være et par. Tag det først tilbage.
proposals-cannot-wish-forbidden = De kan ikke blive sammen, fordi en regel i metoden forbyder det: { $rule }. Du kan matche dem manuelt og skrive hvorfor.
proposals-cannot-wish-mentee-locked = { $menteeName } skal blive sammen med { $mentorName }. Slip dem først.
proposals-cannot-wish-mentor-locked = { $mentorName } har { $n ->
    [one] én ledig plads, og den er allerede bundet
   *[other] { $n } ledige pladser, og de er alle allerede bundet
} til nogen, der skal blive sammen med { $mentorName }.
proposals-cannot-wish-not-in-pool = En af de to kan ikke matches nu. Her er listen, som den er.

proposals-cannot-hand-forbidden = Disse to kan ikke blive et par: { $rule }. Det kan ingen se bort fra.
proposals-cannot-hand-reason = En regel i metoden taler imod dette par. Skriv, hvorfor du alligevel vil det: Det bliver gemt med parret.

## Tilbage, og hvad der er bestemt

proposals-unmatched = Uden forslag
proposals-room = { $Mentors }, der stadig har plads efter denne plan
proposals-approved-heading = Godkendt fra denne søgning
proposals-wishes = Det, du har bestemt
proposals-wishes-who = Par
proposals-wishes-what = Beslutning
proposals-wishes-why = Grund
proposals-wishes-undo = Tag tilbage
proposals-wish-lock = Skal blive sammen
proposals-wish-veto = Ikke disse to
# by: en kollegas navn.
proposals-wish-made = { $by }, { $day }
proposals-wish-reason = Grund: { $reason }
# Noget bestemt om en, der ikke kan matches lige nu.
proposals-wish-asleep = Gælder, når begge kan matches.

## Deltagerne og metoden, ved siden af forslagene

proposals-aside = Sådan matcher dette hold
proposals-criteria = Det, der tæller
# share: af det hele, i procent.
proposals-weight = { $share } %
proposals-rules = Det, der skal være sådan
proposals-not-ready = Ikke klar endnu
proposals-not-ready-no-interview = Den indledende samtale er ikke færdig
proposals-not-ready-not-marked = Samtale holdt, men ikke mærket som klar
proposals-not-ready-no-consent = Har ikke givet samtykke til at blive matchet
proposals-not-ready-waiting-list = På ventelisten

proposals-empty-nobody = Ingen kan matches endnu
    .help = Når nogen har haft en indledende samtale og er mærket som klar, kommer de frem her. Så leder Parvis efter de par, der passer bedst for alle tilsammen, og siger hvorfor.
proposals-empty-no-mentors = Ingen { $mentor } har en ledig plads
    .help = { $Mentees } venter. Tal med { $mentors }, der har tilmeldt sig, eller find nye.
proposals-empty-full-mentors = { $n ->
    [one] Den eneste { $mentor } har ingen ledig plads. Spørg, om det er muligt at tage én til, eller find nye { $mentors }.
   *[other] Ingen af de { $n } { $mentors } har en ledig plads. Spørg, om nogen kan tage én til, eller find nye { $mentors }.
}
proposals-empty-no-mentees = Ingen { $mentee } venter på en { $mentor }
    .help = { $Mentors } er klar. Når en { $mentee } er mærket som klar, kan du lede efter et par her.
proposals-empty = Du har ikke ledt efter par endnu
    .help = Tryk på »Find par«. Parvis foreslår de par, der passer bedst for alle tilsammen, og siger hvorfor. Intet er bestemt, og ingen får besked, før du godkender.

## Ét forslag, og hvad der ellers er muligt

proposals-details-title = Et forslag
proposals-others-heading = Andre { $mentors } til { $menteeName }
proposals-others-help = Hvad hvert valg ville koste alle tilsammen, sammenlignet med denne plan.
proposals-others-none = Ingen anden { $mentor } med en ledig plads er mulig for { $menteeName }.
proposals-others-too-many = Dette hold er for stort til at prøve andre planer, mens du venter. Brug »Match manuelt« til at sammenligne to personer.
proposals-lock-instead = Lad hellere disse to blive sammen
proposals-compare = Se på de to
proposals-cost-none = Koster ikke noget: Hele holdet kommer lige så godt ud.
proposals-cost-less-than-a-point = Koster hele holdet mindre end ét point.
proposals-cost-points = { $n ->
    [one] Koster hele holdet ét point.
   *[other] Koster hele holdet { $n } point.
}
proposals-cost-points-gained = { $n ->
    [one] Ville give hele holdet ét point mere.
   *[other] Ville give hele holdet { $n } point mere.
}
proposals-cost-people = { $n ->
    [one] Én person færre ville have en { $mentor }.
   *[other] { $n } personer færre ville have en { $mentor }.
}
proposals-cost-people-gained = { $n ->
    [one] Én person mere ville have en { $mentor }.
   *[other] { $n } personer mere ville have en { $mentor }.
}
proposals-cost-moves = { $name } ville få { $mentorName }.
proposals-cost-leaves = { $name } ville stå uden { $mentor }.

## Manuelt

proposals-hand-title = Match manuelt
proposals-hand-lead = Vælg to personer, og se, hvordan de passer sammen. Du bestemmer.
proposals-hand-choose = Vælg
proposals-hand-choose-both = Vælg to personer først.
proposals-hand-see = Se, hvordan de passer
proposals-hand-gone = En, du bad om, kan ikke matches nu: Personen har et par eller er ikke klar. Vælg igen.
proposals-hand-nobody = Der er ingen at vælge
    .help = På begge sider skal der være nogen, der er klar og har en ledig plads.
proposals-hand-below-floor = De passer dårligere sammen, end metoden kræver af et forslag.
proposals-hand-against = Du kan alligevel gøre dem til et par. Skriv hvorfor: Det bliver gemt med parret.
proposals-hand-impossible = Det kan ingen se bort fra, så disse to kan ikke blive et par.
proposals-hand-to-training = Til uddannelsen for { $name }
proposals-hand-note = Hvorfor disse to?
    .help = Kolleger kan se det på parrets side.

## Hvorfor disse to: dele af én sætning, forbundet med komma og »og«

proposals-why = { $reasons }.
proposals-why-two = { $one }, og { $other }.
proposals-why-nothing = Vi kender ikke til noget, de har til fælles; metodens regler tillader parret.
proposals-why-interests = begge kan lide { $list }
proposals-why-dislikes = ingen af dem kan lide { $list }
proposals-why-occupation = begge har samme fag ({ $what })
proposals-why-field = begge arbejder inden for samme område ({ $what })
proposals-why-education = begge har samme uddannelse ({ $what })
proposals-why-education-near = deres uddannelse er på omtrent samme niveau
proposals-why-area = begge bor i { $area }
proposals-why-near = de bor tæt på hinanden ({ $one } og { $other })
proposals-why-times = begge har fri på samme tid ({ $list })
# language: sprogets eget navn. level: »godt«, »lidt«.
proposals-why-language = begge taler { $language } ({ $level })
proposals-why-needs = { $theMentor } kan hjælpe med { $list }
proposals-why-age = { $n ->
    [0] de er lige gamle
    [one] der er ét års forskel i alder
   *[other] der er { $n } års forskel i alder
}
proposals-why-fact = begge har { $field }: { $value }
proposals-why-facts = { $field } for den ene er { $value }, og { $otherField } for den anden er { $otherValue }
proposals-why-members = for { $field } har begge { $list }
proposals-why-numbers = { $field }: { $mentee } og { $mentor }
proposals-why-waited = { $theMentee } har ventet i { $n ->
    [one] én uge
   *[other] { $n } uger
}
# Resten af en lang liste: »madlavning, vandreture og 2 mere«.
proposals-and-more = { $n } mere

## Kriterier

proposals-criterion-interests = Interesser
    .help = Det, begge kan lide at lave.
proposals-criterion-occupation = Fag
    .help = Det samme fag eller det samme område.
proposals-criterion-education = Uddannelse
    .help = Omtrent samme niveau.
proposals-criterion-area = Område
    .help = Det samme område eller et, der ligger tæt på.
proposals-criterion-availability = Fri tid
    .help = Tidspunkter, hvor begge har fri.
proposals-criterion-language = Sprog
    .help = Hvor godt de kan tale sammen.
proposals-criterion-need-against-competence = Hjælp
    .help = Det, den ene har brug for, og den anden kan hjælpe med.
proposals-criterion-age-closeness = Alder
    .help = Omtrent samme alder.
proposals-criterion-shared-dislikes = Det, de ikke kan lide
    .help = Det, ingen af dem kan lide at lave.
proposals-criterion-waiting = Ventetid
    .help = Den, der har ventet længst, kommer først.
proposals-criterion-same-field = En oplysning
    .help = Den samme oplysning, en som metoden nævner.
proposals-criterion-field-table = En tabel
    .help = Point fra en tabel i metoden.
proposals-criterion-field-overlap = Fælles oplysninger
    .help = Det, begge har fra en liste, som metoden nævner.
proposals-criterion-number-distance = Et tal
    .help = Hvor langt et tal hos de to er fra hinanden.

## Regler: et kort navn, og hvad hver af dem kræver

proposals-rule-shared-language = fælles sprog
    .asks = Begge taler ét sprog mindst på niveauet »{ $level }«.
proposals-rule-gender-wish = ønske om køn
    .asks = Det, en af dem ønsker om den andens køn, bliver fulgt.
proposals-rule-age-at-least = alder
    .asks = Alle er mindst { $n } år.
proposals-rule-trained = mentoruddannelse
    .asks = Uddannelsen er gennemført.
proposals-rule-consent = samtykke
    .asks = Begge har givet samtykke til at blive matchet.
proposals-rule-background = baggrund
    .asks = En baggrund, som mentorordningen beder om: { $list }.
proposals-rule-same-area = område
    .asks = De bor i samme område eller tæt på hinanden.
proposals-rule-shared-time = fri tid
    .asks = { $n ->
        [one] Begge har fri på mindst ét fælles tidspunkt i ugen.
       *[other] Begge har fri på mindst { $n } fælles tidspunkter i ugen.
    }
proposals-rule-unwanted = noget, en af dem ikke vil have
    .asks = Ingen møder det, de har sagt, at de ikke vil have.
proposals-rule-field-equal = samme oplysning
    .asks = En oplysning er den samme for begge: { $field }.
proposals-rule-field-differs = forskellige oplysninger
    .asks = En oplysning er ikke den samme for begge: { $field }.
proposals-rule-field-at-least = forskel i et tal
    .asks = Mentoren har nok mere end den anden, og ikke for meget: { $field }.
proposals-rule-field-overlaps = fælles oplysninger
    .asks = Begge har noget af det samme: { $field }.
proposals-rule-vetoed = »ikke disse to«
proposals-rule-failed-before = et tidligere par, der sluttede før tid
proposals-rule-kept-apart = disse to holdes adskilt

## Hvad der præcist forbyder et par

proposals-broken-language = De taler ikke begge ét sprog på niveauet »{ $level }« eller bedre.
proposals-broken-language-closest = De taler ikke begge ét sprog på niveauet »{ $level }« eller bedre. Tættest på er { $language }: »{ $closest }«.
# gender: »kvinde«, »mand«.
proposals-broken-gender-mentee = { $TheMentee } ønsker: { $gender }.
proposals-broken-gender-mentor = { $TheMentor } ønsker: { $gender }.
proposals-broken-same-gender-mentee = { $TheMentee } ønsker en af samme køn.
proposals-broken-same-gender-mentor = { $TheMentor } ønsker en af samme køn.
proposals-broken-age-mentee = { $TheMentee } er { $age } år; mentorordningen kræver { $minimum }.
proposals-broken-age-mentor = { $TheMentor } er { $age } år; mentorordningen kræver { $minimum }.
proposals-broken-age-unknown-mentee = Mentorordningen kræver { $minimum } år, og vi ved ikke, hvor gammel { $theMentee } er.
proposals-broken-age-unknown-mentor = Mentorordningen kræver { $minimum } år, og vi ved ikke, hvor gammel { $theMentor } er.
proposals-broken-trained-mentee = { $TheMentee } har ikke gennemført uddannelsen.
proposals-broken-trained-mentor = { $TheMentor } har ikke gennemført uddannelsen.
proposals-broken-consent-mentee = { $TheMentee } har ikke givet samtykke til at blive matchet.
proposals-broken-consent-mentor = { $TheMentor } har ikke givet samtykke til at blive matchet.
proposals-broken-background-mentee = Mentorordningen beder om, at { $theMentee } har: { $list }.
proposals-broken-background-mentor = Mentorordningen beder om, at { $theMentor } har: { $list }.
proposals-broken-area = De bor for langt fra hinanden ({ $one } og { $other }).
proposals-broken-area-unknown = Vi ved ikke, hvor en af dem bor.
proposals-broken-time = { $n ->
    [one] De har ingen fælles fri tid.
   *[other] De har færre end { $n } fælles tidspunkter, hvor de har fri.
}
proposals-broken-unwanted-mentee = { $TheMentee } vil ikke have: { $list }.
proposals-broken-unwanted-mentor = { $TheMentor } vil ikke have: { $list }.
proposals-broken-field-equal = Dette er ikke det samme for begge: { $field }.
proposals-broken-field-differs = Dette må ikke være det samme for begge: { $field }.
proposals-broken-field-difference = Forskellen passer ikke med reglen: { $field } ({ $mentee } og { $mentor }).
proposals-broken-field-unknown = Metoden spørger om dette, og det er ikke kendt for begge: { $field }.
proposals-broken-field-shared = De har ikke nok til fælles: { $field }.
proposals-broken-vetoed = Nogen har bestemt: ikke disse to.
proposals-broken-failed-before = De to har været et par før, og det sluttede før tid.
proposals-broken-kept-apart = Disse to må aldrig mødes.

## Hvorfor nogen ikke har noget forslag

proposals-unmatched-no-mentors = Ingen { $mentor } har en ledig plads.
proposals-unmatched-floor = Ingen passer godt nok. Tættest på er { $name }, med { $percent } af 100 point. Du kan matche manuelt.
# n: gruppens størrelse, med denne person. names: mentorerne. places: færre end n.
proposals-unmatched-shortage = { $n } { $mentees } kan kun få { $names }, som { $mentorCount ->
    [one] har
   *[other] tilsammen har
} { $places ->
    [0] ingen ledig plads
    [one] én ledig plads
   *[other] { $places } ledige pladser
}. Uanset hvem der bliver matchet, står nogen tilbage.
proposals-unmatched-lowers-total = Et par er muligt, men det ville skade de andre par mere, end det selv ville gavne. Du kan matche manuelt.
# list: hvilke regler, og hvor mange personer hver af dem udelukker.
proposals-blocked-mentee = Ingen { $mentor } er mulig: { $list }.
proposals-blocked-mentor = Ingen { $mentee } er mulig: { $list }.
# Ét led i den liste: »fælles sprog udelukker 3«.
proposals-blocked-by = { $rule } ({ $n })
proposals-blocked-closest = Tættest på er { $name }: { $why }
proposals-room-no-mentees = Ingen { $mentee } venter.
proposals-room-floor = Ingen passer godt nok. Tættest på er { $name }, med { $percent } af 100 point.
proposals-room-all-served = { $n ->
    [one] Den eneste { $mentee }, der er mulig, har en anden { $mentor }.
   *[other] Alle { $n } { $mentees }, der er mulige, har en { $mentor }.
}

## Whom to recruit next

proposals-recruit-link = Hvem skal vi rekruttere nu
proposals-recruit-title = Hvem skal vi rekruttere nu
proposals-recruit-lead = Hver linje er prøvet: holdet er matchet igen med én sådan { $mentor } mere.
# $what: a list of the four lines below.
proposals-recruit-who = En { $mentor }, der { $what }
proposals-recruit-speaks = taler { $language }
proposals-recruit-lives = bor i { $area }
proposals-recruit-gender = er { $gender }
proposals-recruit-works = arbejder med { $field }
proposals-recruit-anybody = Enhver { $mentor }, der opfylder reglerne
proposals-recruit-serves = { $n ->
    [one] Passer til én person, der venter nu.
   *[other] Passer til { $n } personer, der venter nu.
}
proposals-recruit-first = Der er ingen plan endnu
    .help = Find par først. Så kan Parvis sige, hvilke nye { $mentors } der hjælper mest.
proposals-recruit-none = Ingen ny person ville ændre planen
    .help = Alle, der kan matches, har et par, og én { $mentor } mere ville ikke gøre parrene bedre.
proposals-recruit-back = Til parrene

## Hvad der kunne være anderledes

proposals-what-would-change = Hvad skulle være anderledes?
proposals-no-way = Intet af det, vi ved om de to, ville være nok.
proposals-way = Det ville være nok, hvis { $list }.
proposals-change-interests = { $n ->
    [one] de havde én interesse mere til fælles
   *[other] de havde { $n } interesser mere til fælles
}
proposals-change-dislikes = { $n ->
    [one] der var én ting mere, som ingen af dem kan lide
   *[other] der var { $n } ting mere, som ingen af dem kan lide
}
proposals-change-times = { $n ->
    [one] der var ét tidspunkt mere, hvor begge kan
   *[other] der var { $n } tidspunkter mere, hvor begge kan
}
proposals-change-area-mentee = { $theMentee } boede i { $area }
proposals-change-area-mentor = { $theMentor } boede i { $area }
proposals-change-occupation-mentee = { $theMentee } arbejdede med det samme ({ $occupation })
proposals-change-occupation-mentor = { $theMentor } arbejdede med det samme ({ $occupation })
proposals-change-education-mentee = { $theMentee } havde samme uddannelse ({ $level })
proposals-change-education-mentor = { $theMentor } havde samme uddannelse ({ $level })
proposals-change-speak = begge talte { $language } på niveauet »{ $level }«
proposals-change-helps = { $theMentor } også kunne hjælpe med: { $list }
proposals-change-years = { $n ->
    [0] de var lige gamle
    [one] der var ét år imellem dem
   *[other] der var { $n } år imellem dem
}
proposals-change-waited = { $n ->
    [one] { $theMentee } havde ventet én uge
   *[other] { $theMentee } havde ventet { $n } uger
}
proposals-change-place = { $theMentor } tog én mere
proposals-change-trained-mentee = { $theMentee } gennemførte uddannelsen
proposals-change-trained-mentor = { $theMentor } gennemførte uddannelsen
proposals-change-consent-mentee = { $theMentee } gav samtykke til at blive matchet
proposals-change-consent-mentor = { $theMentor } gav samtykke til at blive matchet
proposals-change-background-mentee = { $theMentee } havde noget af dette: { $list }
proposals-change-background-mentor = { $theMentor } havde noget af dette: { $list }
proposals-change-age-mentee = { $theMentee } var { $n } år
proposals-change-age-mentor = { $theMentor } var { $n } år
proposals-change-gender-mentee = { $theMentee } ikke havde noget ønske om køn
proposals-change-gender-mentor = { $theMentor } ikke havde noget ønske om køn
proposals-change-accepts-mentee = { $theMentee } accepterede dette: { $list }
proposals-change-accepts-mentor = { $theMentor } accepterede dette: { $list }
proposals-change-veto = du tog »ikke disse to« tilbage
proposals-change-again = du prøvede igen med de to
proposals-change-fact-mentee = dette gjaldt for { $theMentee }: { $field } = { $value }
proposals-change-fact-mentor = dette gjaldt for { $theMentor }: { $field } = { $value }
proposals-change-other-fact = dette ikke var det samme for begge: { $field }
proposals-change-members = de havde { $n } mere til fælles: { $field }
proposals-not-local-nobody = Fra et andet område: Ingen fra samme område er ledig og passer til reglerne.
proposals-not-local-people = { $n ->
    [one] Fra et andet område: Med { $name } fra samme område ville én person færre have en { $mentor }.
   *[other] Fra et andet område: Med { $name } fra samme område ville { $n } personer færre have en { $mentor }.
}
proposals-not-local-points = { $n ->
    [one] Fra et andet område: Med { $name } fra samme område ville hele planen tabe ét point.
   *[other] Fra et andet område: Med { $name } fra samme område ville hele planen tabe { $n } point.
}
proposals-free = Lige så godt for hele holdet: { $list }.
proposals-free-without = Lige så godt for hele holdet: En anden får pladsen.
