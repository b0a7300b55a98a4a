# Not yet reviewed by a native speaker.

## Arbeidsbenken: deltakerne i en runde, det siste søket etter par, og hva som kan gjøres

proposals-title = Finn par
proposals-mentor = { $Mentor }
proposals-mentee = { $Mentee }
proposals-ready = { $menteeCount ->
    [0] Ingen { $mentee } er klar
    [one] Én { $mentee } er klar
   *[other] { $menteeCount } { $mentees } er klare
}, og { $mentorCount ->
    [0] ingen { $mentor } har ledig plass.
    [one] én { $mentor } har ledig plass.
   *[other] { $mentorCount } { $mentors } har ledig plass.
}
proposals-places = { $n ->
    [one] Én plass til sammen.
   *[other] { $n } plasser til sammen.
}
proposals-by-hand = Koble for hånd
proposals-run = Finn par
proposals-run-again = Finn par på nytt
proposals-fresh-list = Se listen slik den er nå
proposals-to-round = Gå til deltakerne i runden
proposals-under-way = Leter etter de beste parene: { $n } %
    .help = Du kan gå fra siden. Resultatet er her når du kommer tilbake.
proposals-run-broke-off = Søket ble avbrutt. Ingenting er endret. Trykk «Finn par» for å prøve igjen.

proposals-changed-people = { $n ->
    [one] Én person er endret siden dette søket. Finn par på nytt for å ta hensyn til det.
   *[other] { $n } personer er endret siden dette søket. Finn par på nytt for å ta hensyn til det.
}
proposals-changed-wishes = { $n ->
    [one] Du har bestemt noe om ett par siden dette søket. Finn par på nytt for å ta hensyn til det.
   *[other] Du har bestemt noe om { $n } par siden dette søket. Finn par på nytt for å ta hensyn til det.
}
proposals-changed-both = { $people ->
    [one] Én person er endret
   *[other] { $people } personer er endret
}, og du har bestemt noe om { $wishes ->
    [one] ett par
   *[other] { $wishes } par
} siden dette søket. Finn par på nytt for å ta hensyn til det.

proposals-heading = Forslag
proposals-range = { $from }–{ $to } av { $of }
proposals-summary = { $matched } av { $n } { $n ->
    [one] { $mentee } har
   *[other] { $mentees } har
} en { $mentor } i denne planen.
proposals-objective-most-people = Planen gir så mange som mulig et par, og finner så de beste parene.
proposals-objective-best-total = Planen finner de beste parene til sammen, også om noen blir stående uten.
proposals-made = Søkt { $day } kl. { $time } av { $by }.
proposals-none-left = Alle forslagene fra dette søket er avgjort.
proposals-pages = Sider
proposals-earlier = Tidligere
proposals-later = Senere

## Et parkort

proposals-rank = { $of ->
    [one] Den eneste { $mentor } som er mulig for { $menteeName }.
   *[other] { $rank ->
        [1] Passer { $menteeName } best av { $of } mulige { $mentors }.
       *[other] Nummer { $rank } av { $of } { $mentors } som er mulige for { $menteeName }.
    }
}
proposals-approve = { $n ->
    [0] Godkjenn (ingen av dem har e-post)
    [1] Godkjenn og skriv til den som har e-post
   *[other] Godkjenn og skriv til begge
}
proposals-approve-all = Godkjenn { $pairs } par og { $people ->
    [0] skriv til ingen: ingen har e-post
    [one] skriv til én person
   *[other] skriv til { $people } personer
}
proposals-others = Hva annet er mulig
proposals-points = { $n } av 100 poeng
proposals-share = { $points } av { $of }
proposals-lock = Hold disse to sammen
proposals-unlock = Slipp dem
proposals-veto = Ikke disse to
proposals-unveto = Ta det tilbake
proposals-veto-reason = Hvorfor ikke?
    .help = Kollegaer ser det. Ikke skriv om helse, religion eller noe som er fortalt i fortrolighet.
proposals-veto-do = Foreslå aldri disse to
proposals-state-open = Dette forslaget venter på deg.
proposals-state-approved = Dette forslaget er blitt et par.
proposals-state-set-aside = Et nyere søk har erstattet dette forslaget.

## Hva som nettopp ble gjort

proposals-approved = { $mentorName } og { $menteeName } er et par nå. { $n ->
    [0] Ingen av dem har e-post: ring dem.
    [1] Den som har e-post får en melding; ring den andre.
   *[other] Begge får en melding.
}
proposals-approved-all = { $n ->
    [one] Ett par er godkjent.
   *[other] { $n } par er godkjent.
} { $letters ->
    [0] Ingen har e-post: ring dem.
    [one] Én melding er på vei.
   *[other] { $letters } meldinger er på vei.
}
proposals-approved-some = { $n ->
    [one] Ett par er godkjent
   *[other] { $n } par er godkjent
}, { $letters ->
    [one] én melding er på vei.
   *[other] { $letters } meldinger er på vei.
} { $others ->
    [one] Ett kunne ikke godkjennes:
   *[other] { $others } kunne ikke godkjennes:
} { $names }. Listen sier hvorfor.
proposals-approved-none = Ingen av disse parene kan godkjennes lenger. Listen sier hvorfor.
proposals-locked = { $mentorName } og { $menteeName } holdes sammen i alle søk fra nå av.
proposals-vetoed = { $mentorName } og { $menteeName } blir ikke foreslått igjen.
proposals-unlocked = De holdes ikke lenger sammen. Neste søk avgjør.
proposals-unvetoed = De kan foreslås igjen.

## Hvorfor noe ikke lot seg gjøre

proposals-cannot-run-under-way = Et søk er allerede i gang. Resultatet er her om et øyeblikk.
proposals-cannot-run-nobody = Ingen er klare til å bli koblet. Gjør først ferdig et intervju, og merk personen som klar.
proposals-cannot-run-lock-forbidden = { $mentorName } og { $menteeName } holdes sammen, men en regel i metoden forbyr det nå: { $rule }. Slipp dem under «Hva du har bestemt», eller koble dem for hånd.
proposals-cannot-run-locked-twice = { $menteeName } holdes sammen med to { $mentors }. Slipp den ene under «Hva du har bestemt».
proposals-cannot-run-locks-over-places = { $mentorName } har { $places ->
    [one] én ledig plass
   *[other] { $places } ledige plasser
}, men { $locks } personer holdes sammen med { $mentorName }. Slipp noen under «Hva du har bestemt».
proposals-cannot-run-too-large = { $menteeCount } { $mentees } og { $mentorCount } { $mentors } er mer enn ett søk kan romme. Del runden etter område.
proposals-cannot-run-bad-method = Metoden for denne runden kan ikke brukes til kobling. { $reason }

proposals-cannot-approve-approved = Dette forslaget er allerede godkjent.
proposals-cannot-approve-set-aside = Et nyere søk har erstattet dette forslaget. Her er listen slik den er nå.
proposals-cannot-approve-matched-now = { $menteeName } ble koblet for { $n ->
    [one] et minutt
   *[other] { $n } minutter
} siden av { $by }, med { $mentorName }.
proposals-cannot-approve-matched = { $menteeName } har allerede en { $mentor }: { $mentorName }, godkjent av { $by }.
proposals-cannot-approve-full = { $mentorName } har ingen ledig plass lenger: { $n ->
    [one] ett par om gangen
   *[other] { $n } par om gangen
}. Finn par på nytt, eller koble for hånd.
proposals-cannot-approve-not-ready = { $name } er ikke lenger klar til å bli koblet (nå: { $stage }). Finn par på nytt.
proposals-cannot-approve-no-consent = { $name } har ikke samtykket til å bli koblet, eller har trukket samtykket. Spør først; finn så par på nytt.
proposals-cannot-approve-untrained = { $name } må ta opplæringen først, eller ta den på nytt fordi den ikke gjelder lenger. Inviter til en dato, eller før opp på siden til personen hva som er gjort; finn så par på nytt.
proposals-cannot-approve-vetoed = Noen har bestemt at { $mentorName } og { $menteeName } ikke skal være et par. Ta det tilbake først.

proposals-cannot-wish-locked = { $by } har bestemt at disse to holdes sammen. Slipp dem først.
proposals-cannot-wish-vetoed = { $by } har bestemt at disse to ikke skal være et par. Ta det tilbake først.
proposals-cannot-wish-forbidden = De kan ikke holdes sammen, fordi en regel i metoden forbyr det: { $rule }. Du kan koble dem for hånd og skrive hvorfor.
proposals-cannot-wish-mentee-locked = { $menteeName } holdes sammen med { $mentorName }. Slipp dem først.
proposals-cannot-wish-mentor-locked = { $mentorName } har { $n ->
    [one] én ledig plass, og den er allerede bundet
   *[other] { $n } ledige plasser, og alle er allerede bundet
} til noen som holdes sammen med { $mentorName }.
proposals-cannot-wish-not-in-pool = En av de to kan ikke kobles nå. Her er listen slik den er.

proposals-cannot-hand-forbidden = Disse to kan ikke bli et par: { $rule }. Det kan ingen se bort fra.
proposals-cannot-hand-reason = En regel i metoden taler mot dette paret. Skriv hvorfor du vil det likevel: det følger paret.

## De som står igjen, og hva som er bestemt

proposals-unmatched = Uten forslag
proposals-room = { $Mentors } som fortsatt har plass etter denne planen
proposals-approved-heading = Godkjent fra dette søket
proposals-wishes = Hva du har bestemt
proposals-wishes-who = Par
proposals-wishes-what = Bestemt
proposals-wishes-why = Grunn
proposals-wishes-undo = Ta tilbake
proposals-wish-lock = Holdes sammen
proposals-wish-veto = Ikke disse to
proposals-wish-made = { $by }, { $day }
proposals-wish-reason = Grunn: { $reason }
proposals-wish-asleep = Gjelder når begge kan kobles.

## Deltakerne og metoden, ved siden av forslagene

proposals-aside = Slik kobler denne runden
proposals-criteria = Hva som teller
proposals-weight = { $share } %
proposals-rules = Hva som må være slik
proposals-not-ready = Ikke klare ennå
proposals-not-ready-no-interview = Intervju er ikke ferdig
proposals-not-ready-not-marked = Intervjuet, men ikke merket som klar
proposals-not-ready-no-consent = Har ikke samtykket til å bli koblet
proposals-not-ready-waiting-list = På venteliste

proposals-empty-nobody = Ingen kan kobles ennå
    .help = Når noen er intervjuet og merket som klar, vises de her. Da leter Parvis etter parene som passer best for alle til sammen, og sier hvorfor.
proposals-empty-no-mentors = Ingen { $mentor } har ledig plass
    .help = { $Mentees } venter. Intervju { $mentors } som har meldt seg, eller let etter nye.
proposals-empty-full-mentors = { $n ->
    [one] Den eneste { $mentor } i runden har ingen ledig plass. Spør om det er mulig å ta én til, eller let etter nye { $mentors }.
   *[other] Ingen av de { $n } { $mentors } i runden har ledig plass. Spør om noen kan ta én til, eller let etter nye { $mentors }.
}
proposals-empty-no-mentees = Ingen { $mentee } venter på en { $mentor }
    .help = { $Mentors } er klare. Når en { $mentee } er merket som klar, kan du lete etter et par her.
proposals-empty = Du har ikke lett etter par ennå
    .help = Trykk «Finn par». Parvis foreslår parene som passer best for alle til sammen, og sier hvorfor. Ingenting er bestemt og ingen får melding før du godkjenner.

## Ett forslag, og hva annet som er mulig

proposals-details-title = Et forslag
proposals-others-heading = Andre { $mentors } for { $menteeName }
proposals-others-help = Hva hvert valg ville koste alle til sammen, sammenlignet med denne planen.
proposals-others-none = Ingen annen { $mentor } med ledig plass er mulig for { $menteeName }.
proposals-others-too-many = Denne runden er for stor til å prøve andre planer mens du venter. Bruk «Koble for hånd» for å sammenligne to personer.
proposals-lock-instead = Hold heller disse to sammen
proposals-compare = Se på de to
proposals-cost-none = Koster ingenting: hele runden blir like god.
proposals-cost-less-than-a-point = Koster hele runden mindre enn ett poeng.
proposals-cost-points = { $n ->
    [one] Koster hele runden ett poeng.
   *[other] Koster hele runden { $n } poeng.
}
proposals-cost-points-gained = { $n ->
    [one] Ville gi hele runden ett poeng mer.
   *[other] Ville gi hele runden { $n } poeng mer.
}
proposals-cost-people = { $n ->
    [one] Én person færre ville ha en { $mentor }.
   *[other] { $n } personer færre ville ha en { $mentor }.
}
proposals-cost-people-gained = { $n ->
    [one] Én person mer ville ha en { $mentor }.
   *[other] { $n } personer mer ville ha en { $mentor }.
}
proposals-cost-moves = { $name } ville få { $mentorName }.
proposals-cost-leaves = { $name } ville stå uten { $mentor }.

## For hånd

proposals-hand-title = Koble for hånd
proposals-hand-lead = Velg to personer og se hvordan de passer. Du bestemmer.
proposals-hand-choose = Velg
proposals-hand-choose-both = Velg to personer først.
proposals-hand-see = Se hvordan de passer
proposals-hand-gone = En du spurte etter, kan ikke kobles nå: personen har et par eller er ikke klar. Velg på nytt.
proposals-hand-nobody = Det er ingen å velge
    .help = På begge sider må noen være klar og ha ledig plass.
proposals-hand-below-floor = De passer dårligere enn metoden krever av et forslag.
proposals-hand-against = Du kan koble dem likevel. Skriv hvorfor: det følger paret.
proposals-hand-impossible = Dette kan ingen se bort fra, så disse to kan ikke bli et par.
proposals-hand-to-training = Til opplæringen til { $name }
proposals-hand-note = Hvorfor disse to?
    .help = Kollegaer ser det på siden til paret.

## Hvorfor disse to: deler av én setning

proposals-why = { $reasons }.
proposals-why-two = { $one }, og { $other }.
proposals-why-nothing = Vi vet ikke om noe de har felles; metodens regler tillater paret.
proposals-why-interests = begge liker { $list }
proposals-why-dislikes = ingen av dem liker { $list }
proposals-why-occupation = begge har samme yrke ({ $what })
proposals-why-field = begge arbeider innen samme felt ({ $what })
proposals-why-education = begge har samme utdanning ({ $what })
proposals-why-education-near = utdanningen deres er på omtrent samme nivå
proposals-why-area = begge bor i { $area }
proposals-why-near = de bor nær hverandre ({ $one } og { $other })
proposals-why-times = begge har fri til samme tid ({ $list })
proposals-why-language = begge snakker { $language } ({ $level })
proposals-why-needs = { $theMentor } kan hjelpe med { $list }
proposals-why-age = { $n ->
    [0] de er like gamle
    [one] det er ett års aldersforskjell
   *[other] det er { $n } års aldersforskjell
}
proposals-why-fact = begge har { $field }: { $value }
proposals-why-facts = { $field } for den ene er { $value }, og { $otherField } for den andre er { $otherValue }
proposals-why-members = for { $field } har begge { $list }
proposals-why-numbers = { $field }: { $mentee } og { $mentor }
proposals-why-waited = { $theMentee } har ventet i { $n ->
    [one] én uke
   *[other] { $n } uker
}
proposals-and-more = { $n } til

## Kriterier

proposals-criterion-interests = Interesser
    .help = Hva begge liker å gjøre.
proposals-criterion-occupation = Yrke
    .help = Samme yrke eller samme felt.
proposals-criterion-education = Utdanning
    .help = Omtrent samme nivå.
proposals-criterion-area = Område
    .help = Samme område eller et som er nær.
proposals-criterion-availability = Ledig tid
    .help = Tider da begge har fri.
proposals-criterion-language = Språk
    .help = Hvor godt de kan snakke sammen.
proposals-criterion-need-against-competence = Hjelp
    .help = Hva den ene trenger og den andre kan hjelpe med.
proposals-criterion-age-closeness = Alder
    .help = Omtrent samme alder.
proposals-criterion-shared-dislikes = Det de ikke liker
    .help = Hva ingen av dem liker å gjøre.
proposals-criterion-waiting = Ventetid
    .help = Den som har ventet lengst, kommer først.
proposals-criterion-same-field = En opplysning
    .help = Den samme opplysningen, en som metoden nevner.
proposals-criterion-field-table = En tabell
    .help = Poeng fra en tabell i metoden.
proposals-criterion-field-overlap = Felles opplysninger
    .help = Det begge har fra en liste som metoden nevner.
proposals-criterion-number-distance = Et tall
    .help = Hvor langt et tall hos de to er fra hverandre.

## Regler

proposals-rule-shared-language = felles språk
    .asks = Begge snakker ett språk minst på nivået «{ $level }».
proposals-rule-gender-wish = ønske om kjønn
    .asks = Det en av dem ønsker om den andres kjønn, blir fulgt.
proposals-rule-age-at-least = alder
    .asks = Alle er minst { $n } år.
proposals-rule-trained = opplæring
    .asks = Opplæringen er gjennomført.
proposals-rule-consent = samtykke
    .asks = Begge har samtykket til å bli koblet.
proposals-rule-background = bakgrunn
    .asks = En bakgrunn som programmet ber om: { $list }.
proposals-rule-same-area = område
    .asks = De bor i samme område eller nær hverandre.
proposals-rule-shared-time = ledig tid
    .asks = { $n ->
        [one] Begge har fri samtidig minst én gang i uken.
       *[other] Begge har fri samtidig minst { $n } ganger i uken.
    }
proposals-rule-unwanted = noe en av dem ikke vil ha
    .asks = Ingen møter det de har sagt at de ikke vil ha.
proposals-rule-field-equal = samme opplysning
    .asks = En opplysning er den samme for begge: { $field }.
proposals-rule-field-differs = ulike opplysninger
    .asks = En opplysning er ikke den samme for begge: { $field }.
proposals-rule-field-at-least = forskjell i et tall
    .asks = Mentoren har nok mer enn deltakeren, og ikke for mye: { $field }.
proposals-rule-field-overlaps = felles opplysninger
    .asks = Begge har noe av det samme: { $field }.
proposals-rule-vetoed = «ikke disse to»
proposals-rule-failed-before = et tidligere par som sluttet før tiden
proposals-rule-kept-apart = disse to holdes fra hverandre

## Hva som forbyr et par

proposals-broken-language = De snakker ikke begge ett språk på nivået «{ $level }» eller bedre.
proposals-broken-language-closest = De snakker ikke begge ett språk på nivået «{ $level }» eller bedre. Nærmest er { $language }: «{ $closest }».
proposals-broken-gender-mentee = { $TheMentee } ønsker: { $gender }.
proposals-broken-gender-mentor = { $TheMentor } ønsker: { $gender }.
proposals-broken-same-gender-mentee = { $TheMentee } ønsker noen av samme kjønn.
proposals-broken-same-gender-mentor = { $TheMentor } ønsker noen av samme kjønn.
proposals-broken-age-mentee = { $TheMentee } er { $age } år; programmet krever { $minimum }.
proposals-broken-age-mentor = { $TheMentor } er { $age } år; programmet krever { $minimum }.
proposals-broken-age-unknown-mentee = Programmet krever { $minimum } år, og vi vet ikke hvor gammel { $theMentee } er.
proposals-broken-age-unknown-mentor = Programmet krever { $minimum } år, og vi vet ikke hvor gammel { $theMentor } er.
proposals-broken-trained-mentee = { $TheMentee } har ikke gjennomført opplæringen.
proposals-broken-trained-mentor = { $TheMentor } har ikke gjennomført opplæringen.
proposals-broken-consent-mentee = { $TheMentee } har ikke samtykket til å bli koblet.
proposals-broken-consent-mentor = { $TheMentor } har ikke samtykket til å bli koblet.
proposals-broken-background-mentee = Programmet ber om at { $theMentee } har: { $list }.
proposals-broken-background-mentor = Programmet ber om at { $theMentor } har: { $list }.
proposals-broken-area = De bor for langt fra hverandre ({ $one } og { $other }).
proposals-broken-area-unknown = Vi vet ikke hvor en av dem bor.
proposals-broken-time = { $n ->
    [one] De har aldri fri samtidig.
   *[other] De har fri samtidig færre enn { $n } ganger i uken.
}
proposals-broken-unwanted-mentee = { $TheMentee } vil ikke ha: { $list }.
proposals-broken-unwanted-mentor = { $TheMentor } vil ikke ha: { $list }.
proposals-broken-field-equal = Dette er ikke det samme for begge: { $field }.
proposals-broken-field-differs = Dette kan ikke være det samme for begge: { $field }.
proposals-broken-field-difference = Forskjellen passer ikke med regelen: { $field } ({ $mentee } og { $mentor }).
proposals-broken-field-unknown = Metoden spør om dette, og det er ikke kjent for begge: { $field }.
proposals-broken-field-shared = De har ikke nok felles: { $field }.
proposals-broken-vetoed = Noen har bestemt: ikke disse to.
proposals-broken-failed-before = De to har vært et par før, og det sluttet før tiden.
proposals-broken-kept-apart = Disse to skal aldri møtes.

## Hvorfor noen ikke har noe forslag

proposals-unmatched-no-mentors = Ingen { $mentor } har ledig plass.
proposals-unmatched-floor = Ingen passer godt nok. Nærmest er { $name }, med { $percent } av 100 poeng. Du kan koble for hånd.
proposals-unmatched-shortage = { $n } { $mentees } kan bare få { $names }, som { $mentorCount ->
    [one] har
   *[other] til sammen har
} { $places ->
    [0] ingen ledig plass
    [one] én ledig plass
   *[other] { $places } ledige plasser
}. Uansett hvem som blir koblet, blir noen stående igjen.
proposals-unmatched-lowers-total = Et par er mulig, men det ville gjøre de andre parene dårligere enn det selv er godt. Du kan koble for hånd.
proposals-blocked-mentee = Ingen { $mentor } er mulig: { $list }.
proposals-blocked-mentor = Ingen { $mentee } er mulig: { $list }.
proposals-blocked-by = { $rule } ({ $n })
proposals-blocked-closest = Nærmest er { $name }: { $why }
proposals-room-no-mentees = Ingen { $mentee } venter.
proposals-room-floor = Ingen passer godt nok. Nærmest er { $name }, med { $percent } av 100 poeng.
proposals-room-all-served = { $n ->
    [one] Den eneste { $mentee } som er mulig, har en annen { $mentor }.
   *[other] Alle { $n } { $mentees } som er mulige, har en { $mentor }.
}

## Whom to recruit next

proposals-recruit-link = Hvem bør vi rekruttere nå
proposals-recruit-title = Hvem bør vi rekruttere nå
proposals-recruit-lead = Hver linje er prøvd: runden er koblet på nytt med én slik { $mentor } til.
# $what: a list of the four lines below.
proposals-recruit-who = En { $mentor } som { $what }
proposals-recruit-speaks = snakker { $language }
proposals-recruit-lives = bor i { $area }
proposals-recruit-gender = er { $gender }
proposals-recruit-works = arbeider med { $field }
proposals-recruit-anybody = Enhver { $mentor } som oppfyller reglene
proposals-recruit-serves = { $n ->
    [one] Passer for én person som venter nå.
   *[other] Passer for { $n } personer som venter nå.
}
proposals-recruit-first = Det finnes ingen plan ennå
    .help = Finn par først. Da kan Parvis si hvilke nye { $mentors } som hjelper mest.
proposals-recruit-none = Ingen ny person ville endre planen
    .help = Alle som kan kobles, har et par, og én { $mentor } til ville ikke gjøre parene bedre.
proposals-recruit-back = Til parene

## Hva som kunne vært annerledes

proposals-what-would-change = Hva måtte vært annerledes?
proposals-no-way = Ingenting av det vi vet om de to, ville vært nok.
proposals-way = Det ville vært nok hvis { $list }.
proposals-change-interests = { $n ->
    [one] de hadde én interesse til felles i tillegg
   *[other] de hadde { $n } interesser til felles i tillegg
}
proposals-change-dislikes = { $n ->
    [one] det var én ting til som ingen av dem liker
   *[other] det var { $n } ting til som ingen av dem liker
}
proposals-change-times = { $n ->
    [one] det var ett tidspunkt til da begge er ledige
   *[other] det var { $n } tidspunkter til da begge er ledige
}
proposals-change-area-mentee = { $theMentee } bodde i { $area }
proposals-change-area-mentor = { $theMentor } bodde i { $area }
proposals-change-occupation-mentee = { $theMentee } jobbet med det samme ({ $occupation })
proposals-change-occupation-mentor = { $theMentor } jobbet med det samme ({ $occupation })
proposals-change-education-mentee = { $theMentee } hadde samme utdanning ({ $level })
proposals-change-education-mentor = { $theMentor } hadde samme utdanning ({ $level })
proposals-change-speak = begge snakket { $language } på nivået «{ $level }»
proposals-change-helps = { $theMentor } også kunne hjelpe med: { $list }
proposals-change-years = { $n ->
    [0] de var like gamle
    [one] det var ett år mellom dem
   *[other] det var { $n } år mellom dem
}
proposals-change-waited = { $n ->
    [one] { $theMentee } hadde ventet én uke
   *[other] { $theMentee } hadde ventet { $n } uker
}
proposals-change-place = { $theMentor } tok én til
proposals-change-trained-mentee = { $theMentee } fullførte opplæringen
proposals-change-trained-mentor = { $theMentor } fullførte opplæringen
proposals-change-consent-mentee = { $theMentee } samtykket til å bli koblet
proposals-change-consent-mentor = { $theMentor } samtykket til å bli koblet
proposals-change-background-mentee = { $theMentee } hadde noe av dette: { $list }
proposals-change-background-mentor = { $theMentor } hadde noe av dette: { $list }
proposals-change-age-mentee = { $theMentee } var { $n } år
proposals-change-age-mentor = { $theMentor } var { $n } år
proposals-change-gender-mentee = { $theMentee } ikke hadde noe ønske om kjønn
proposals-change-gender-mentor = { $theMentor } ikke hadde noe ønske om kjønn
proposals-change-accepts-mentee = { $theMentee } godtok dette: { $list }
proposals-change-accepts-mentor = { $theMentor } godtok dette: { $list }
proposals-change-veto = du tok tilbake «ikke disse to»
proposals-change-again = du prøvde på nytt med de to
proposals-change-fact-mentee = dette gjaldt for { $theMentee }: { $field } = { $value }
proposals-change-fact-mentor = dette gjaldt for { $theMentor }: { $field } = { $value }
proposals-change-other-fact = dette ikke var det samme for begge: { $field }
proposals-change-members = de hadde { $n } til felles i tillegg: { $field }
proposals-not-local-nobody = Fra et annet område: ingen fra samme område er ledig og passer med reglene.
proposals-not-local-people = { $n ->
    [one] Fra et annet område: med { $name } fra samme område ville én person færre ha en { $mentor }.
   *[other] Fra et annet område: med { $name } fra samme område ville { $n } personer færre ha en { $mentor }.
}
proposals-not-local-points = { $n ->
    [one] Fra et annet område: Med { $name } fra samme område ville hele planen tape ett poeng.
   *[other] Fra et annet område: Med { $name } fra samme område ville hele planen tape { $n } poeng.
}
proposals-free = Like bra for hele runden: { $list }.
proposals-free-without = Like bra for hele runden: en annen får plassen.
