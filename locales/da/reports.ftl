# Not yet reviewed by a native speaker.
# Et holds rapport: på skærmen, som PDF og som regneark. Hver definition skal være præcis: En bevillingsgiver læser den.
# { $mentees } og { $mentors } er metodens egne ord for de to sider.

report-title = Rapport for holdet { $round }
# Begynder filens navn.
report-file = rapport
report-period = { $first } til { $last }
report-made = Talt den { $day }.
report-in-short = Kort fortalt
report-how-counted = Sådan tæller vi
report-small-print = Om disse tal
report-total = I alt
report-not-told = Ikke oplyst
report-nothing-to-count = ikke noget at tælle endnu
# »7 af 10«
report-of = { $part } af { $whole }
# »2015: 7 af 10 par«
report-compared = { $round }: { $value }

report-download-pdf = Download som PDF
report-download-xlsx = Download som regneark
report-compare-with = Sammenlign med holdet
report-compare = Sammenlign
report-compare-none = Intet andet hold

report-empty = Ikke noget at rapportere endnu
    .help = Så snart nogen tilmelder sig, står holdets tal her, hvert med hvordan det er talt. Du kan sende dem til jeres bevillingsgiver som PDF eller som regneark.
    .action = Gå til holdet

## Det vigtigste

report-headline-sign-ups = { $menteeCount } { $menteeCount ->
    [one] { $mentee }
   *[other] { $mentees }
 } og { $mentorCount } { $mentorCount ->
    [one] { $mentor }
   *[other] { $mentors }
 } tilmeldte sig.
report-headline-completed = { $part } af { $whole } par gennemførte.
# Det samme for det hold, der sammenlignes med.
report-headline-completed-before = På holdet { $round } gennemførte { $part } af { $whole } par.
report-headline-none-ended = { $n ->
    [one] Ét par er matchet. Parrets periode er ikke slut endnu.
   *[other] { $n } par er matchet. Ingen af dem er nået til slutningen af deres periode endnu.
 }
report-headline-commitment = { $part } af { $whole } par holdt mindst { $own } egne møder og { $gatherings } fællesmøder.
report-headline-meetings = Der blev holdt { $own ->
    [one] ét eget møde
   *[other] { $own } egne møder
 } og { $gatherings ->
    [one] ét fællesmøde
   *[other] { $gatherings } fællesmøder
 }.
# $list: »Fast job: 1 og Uddannelse: 2«
report-headline-outcomes = Gennem mentorordningen: { $list }.
report-headline-outcome = { $outcome } ({ $n })
report-headline-in-touch = { $part } af { $whole } par, der blev spurgt bagefter, har stadig kontakt.

## Noter: det, man skal vide, før man sammenligner

report-note-running = Holdet { $round } løber stadig, til den { $last }. Dets tal vil ændre sig.
report-note-target = De to hold var for forskellige målgrupper, så sammenlign med omtanke. { $round }: »{ $for }« { $otherRound }: »{ $otherFor }«
report-note-commitment = På holdet { $otherRound } aftalte parrene noget andet: { $lasts ->
        [round] så længe holdet varer
        [as-needed] så længe der er brug for det
       *[months] { $months } måneder
    }, { $own } egne møder og { $gatherings } fællesmøder. Hvert hold er talt efter sin egen aftale.

## Kapitler

report-chapter-sign-ups = Hvem der tilmeldte sig
report-chapter-matching = Fra tilmelding til match
report-chapter-pairs = Hvordan det gik parrene
report-chapter-meetings = Hvordan de mødtes
report-chapter-results = Hvad der kom ud af det

## Enheder. $n er det tal, de følger efter.

report-unit-sign-ups = { $n ->
    [one] tilmelding
   *[other] tilmeldinger
 }
report-unit-mentees = { $n ->
    [one] { $mentee }
   *[other] { $mentees }
 }
report-unit-mentors = { $n ->
    [one] { $mentor }
   *[other] { $mentors }
 }
report-unit-pairs = { $n ->
    [one] par
   *[other] par
 }
report-unit-meetings = { $n ->
    [one] møde
   *[other] møder
 }
report-unit-gatherings = { $n ->
    [one] fællesmøde
   *[other] fællesmøder
 }
report-unit-outcomes = { $n ->
    [one] resultat
   *[other] resultater
 }
report-unit-goals = { $n ->
    [one] mål
   *[other] mål
 }
# $n er 1, eller tekst, når tallet ikke er præcis 1; $of: hvor mange ventetider medianen er taget af.
report-unit-days = { $n ->
    [one] dag
   *[other] dage
 } (median af { $of ->
    [one] én ventetid
   *[other] { $of } ventetider
 })
report-unit-hours = timer, fra { $known } af { $meetings } møder

## Tal, hvert med sin definition. $months, $own og $gatherings er det, metoden kræver af et par.

report-figure-sign-ups = Tilmeldinger
    .definition = Alle, der tilmeldte sig dette hold eller blev tilmeldt af medarbejdere eller fra en liste, uanset hvad der blev af det. Den, der er tilmeldt på begge sider, tæller to gange.
report-figure-mentee-sign-ups = Tilmeldt som { $mentee }
    .definition = Tilmeldinger fra { $mentees }, også fra dem, der trak sig senere.
report-figure-mentor-sign-ups = Tilmeldt som { $mentor }
    .definition = Tilmeldinger fra { $mentors }, også fra dem, der trak sig senere.
report-figure-interviewed = Indledende samtale holdt
    .definition = Tilmeldinger med en færdig indledende samtale, af alle tilmeldinger på begge sider. En samtale, der er begyndt og ikke gjort færdig, tæller ikke.
report-figure-mentees-matched = { $Mentees }, der blev matchet
    .definition = { $Mentees }, der blev matchet med mindst én { $mentor } på dette hold, af alle { $mentees }, der tilmeldte sig. Den, der har været i to par efter hinanden, tæller én gang.
report-figure-mentors-matched = { $Mentors }, der blev matchet
    .definition = { $Mentors }, der blev matchet med mindst én { $mentee } på dette hold, af alle { $mentors }, der tilmeldte sig. Den, der har flere par, tæller én gang.
report-figure-days-to-introduction = Fra tilmelding til match
    .definition = Dage fra den dag, en { $mentee } tilmeldte sig, til dagen for det første match på dette hold. Median: Halvdelen af dem, der blev matchet, ventede så længe eller kortere. De, der ikke er matchet, er ikke med, og det er den, der blev matchet før den noterede tilmeldingsdag, heller ikke.
report-figure-pairs = Par
    .definition = Par, der blev matchet på dette hold, uanset hvad der blev af dem.
report-figure-completed = Par, der gennemførte
    .definition = Par, der blev afsluttet som gennemført, af alle par, der er afsluttet, eller hvis periode er slut. Et par er afsluttet, når det er afsluttet som gennemført eller som afsluttet før tid. { $lasts ->
        [round] Dets periode er slut dagen efter, at holdet slutter; et par, hvis periode er slut, og som ingen har afsluttet, tæller blandt alle, ikke blandt de gennemførte.
        [as-needed] Her har et par ingen periode: det mødes, så længe der er brug for det, og tæller, når det er afsluttet.
       *[months] Dets periode er slut dagen efter, at det er { $months } måneder siden, parret blev matchet; et par, hvis periode er slut, og som ingen har afsluttet, tæller blandt alle, ikke blandt de gennemførte.
    }
report-figure-commitment-met = Par, der holdt aftalen
    .definition = Par, der holdt mindst { $own } egne møder og mindst { $gatherings } fællesmøder, af alle par, der er afsluttet, eller hvis periode på { $months } måneder er slut. Et fællesmøde tæller for et par, når begge var der, mens de var et par. Flere møder end det er velkomne og ændrer ikke noget her.
report-figure-days-to-first-meeting = Fra match til første møde
    .definition = Dage fra matchet til det første egne møde eller det første fællesmøde, hvor begge var med. Median: Halvdelen af de par, der har mødt hinanden, ventede så længe eller kortere. Par, der ikke har mødt hinanden, er ikke med.
report-figure-own-meetings = Egne møder
    .definition = Møder, som parrene på dette hold holdt på egen hånd, og som er skrevet ned, til og med dagen for denne rapport.
report-figure-gatherings = Fællesmøder
    .definition = Holdets fællesmøder, til og med dagen for denne rapport, hvor vi ved, at mindst én deltager var med. Et fællesmøde tæller én gang, uanset hvor mange der kom.
report-figure-meetings = Møder af begge slags
    .definition = Egne møder og fællesmøder lagt sammen.
report-figure-own-hours = Tid i egne møder
    .definition = De egne møders længde lagt sammen, for de møder, hvis længde er skrevet ned, i timer afrundet til én decimal. Fællesmøder er ikke med.
report-figure-outcomes-through-programme = Resultater gennem mentorordningen
    .definition = Resultater, for eksempel et job, der er skrevet ned som opnået gennem mentorordningen, til og med dagen for denne rapport. Vi tæller resultater, ikke personer: Én person kan have flere.
report-figure-goals-reached = Mål, der er nået
    .definition = Mål, som { $mentees } har sat sig til og med rapportens dag, og af dem dem, som personen selv siger er nået. Små skridt mod et mål tælles ikke med, og heller ikke mål, der er lagt væk.
report-figure-still-in-touch = Stadig kontakt bagefter
    .definition = Par, der sagde, at de stadig har kontakt efter deres afslutning, af alle afsluttede par, der blev spurgt og kunne svare. Hvis et par blev spurgt flere gange, tæller det sidste svar.

## Tabeller: spørgsmålet, hvad rækkerne er, hvordan de er talt.

report-table-mentee-categories = Hvilke { $mentees } tilmeldte sig?
    .group = Gruppe
    .definition = Tilmeldinger fra { $mentees }, efter de grupper, som holdets metode nævner. »–«: Det hold havde ikke denne gruppe.
report-table-mentee-genders = Kvinder og mænd blandt { $mentees }
    .group = Køn
    .definition = Tilmeldinger fra { $mentees }, efter det køn, hver af dem har oplyst. Det er frivilligt at oplyse det.
report-table-mentor-genders = Kvinder og mænd blandt { $mentors }
    .group = Køn
    .definition = Tilmeldinger fra { $mentors }, efter det køn, hver af dem har oplyst. Det er frivilligt at oplyse det.
report-table-mentee-stages = Hvor langt er { $mentees } nået?
    .group = Trin
    .definition = Tilmeldinger fra { $mentees }, efter hvor hver af dem står på dagen for denne rapport. Hver står i én række.
report-table-mentor-stages = Hvor langt er { $mentors } nået?
    .group = Trin
    .definition = Tilmeldinger fra { $mentors }, efter hvor hver af dem står på dagen for denne rapport. Hver står i én række.
report-table-pair-states = Hvordan står det til med parrene?
    .group = Par
    .definition = Alle holdets par, efter hvordan hvert af dem står på dagen for denne rapport. Hvert par står i én række.
report-table-end-reasons = Hvorfor blev par afsluttet før tid?
    .group = Grund
    .definition = Par, der blev afsluttet før tid, efter den ene grund, som koordinatoren skrev ned.
report-table-outcomes = Hvad kom der ud af det?
    .group = Resultat
    .definition = Resultater, der er skrevet ned for deltagere på begge sider, til og med dagen for denne rapport, og hvad mentorordningen havde med dem at gøre, som deltageren ser det. Vi tæller resultater, ikke personer.
report-table-after-the-end = Har afsluttede par stadig kontakt?
    .group = Svar
    .definition = Par, der er afsluttet, gennemført eller før tid, efter deres sidste svar. Hvert par står i én række.
# På den sidste side i PDF'en.
report-tables-counted = Sådan er tabellerne talt
# Tabellen ved siden af et diagram, der stiller det samme spørgsmål.
report-in-numbers = { $question } I tal

# »Fast job, gennem mentorordningen«
report-outcome = { $outcome }, { $attribution }
report-attribution-through-programme = gennem mentorordningen
report-attribution-helped = mentorordningen hjalp
report-attribution-unrelated = uden sammenhæng med mentorordningen

report-touch-yes = Ja
report-touch-no = Nej
report-touch-unknown = Spurgt, ved ikke
report-touch-not-asked = Ikke spurgt endnu

## Regnearket

report-sheet-figures = Tal
report-sheet-tables = Tabeller
report-sheet-about = Om rapporten
report-column-chapter = Kapitel
report-column-figure = Tal
report-column-number = antal
report-column-of = ud af
report-column-unit = Enhed
report-column-definition = Sådan er det talt
report-column-table = Tabel
report-column-group = Gruppe
report-column-about = Om denne rapport

## Det med småt

report-small-period = Periode: holdet { $round }, { $first } til { $last }. Alt, der er skrevet ned for dette hold til og med den { $day }, er talt med, også det, der skete før den første eller efter den sidste dag.
report-small-zone = Dage begynder og slutter ved midnat i tidszonen { $zone }.
report-small-made = Talt den { $day } for { $organisation }.
report-small-definitions = Hvordan hvert tal er talt, står ved siden af det; hvordan tabellerne er talt, står ved dem eller på den sidste side. Ingen personer er nævnt i denne rapport.

report-unit-guests = { $n ->
    [one] gæst
   *[other] gæster
}
report-figure-guests-signed-up = Gæster der meldte sig til
    .definition = Gæster, som vi ved kom til et åbent arrangement, og af dem de, der meldte sig til dette hold samme dag eller senere. Åbne arrangementer: informationsmøder og sociale arrangementer på dette hold, og hele organisationens fra dagen for den første tilmelding (højst 180 dage før holdet) til holdets sidste dag. En gæst og en tilmelding er samme person, når gæsten var denne person eller har samme e-mailadresse eller telefonnummer; hver person tæller én gang per arrangement.
report-figure-mentors-from-elsewhere = { $Mentors } andre steder fra
    .definition = Par, hvor { $theMentor } boede i et andet område end { $theMentee }, da de blev introduceret, af de par, hvor vi ved, hvor begge bor. Kun par, der er introduceret, siden dette noteres, tælles som andre steder fra.
report-table-channels = Hvordan hørte de om os?
    .group = Kanal
    .definition = Tilmeldinger på begge sider efter, hvordan de hørte om os: det de sagde, ellers kanalen for den kampagne, deres link kom fra.
report-table-guests-came = Hvem kom til de åbne arrangementer?
    .group = Kanal
    .definition = Gæster, der kom til de åbne arrangementer, som tælles ovenfor, efter hvordan de hørte om os.
report-table-guests-who-signed-up = Hvem af dem meldte sig til?
    .group = Kanal
    .definition = De af gæsterne, der meldte sig til dette hold samme dag eller senere, efter hvordan de hørte om os.
report-table-elsewhere = Hvorfor var { $theMentor } ikke lokal?
    .group = Grund
    .definition = Par med en { $mentor } et andet sted fra, efter den grund, der blev noteret, da de blev introduceret. En lokal { $mentor } med en ledig plads er en, der var klar eller havde et par og kunne tage et til.
