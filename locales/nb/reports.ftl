# Not yet reviewed by a native speaker.
# Rapporten for en runde: på skjermen, som PDF og som regneark. Hver definisjon må være nøyaktig: en tilskuddsgiver leser den.
# { $mentees } and { $mentors } are the method's own words for the two sides.

report-title = Rapport for runden { $round }
# Begins the name of the file.
report-file = rapport
report-period = { $first } til { $last }
report-made = Talt { $day }.
report-in-short = Kort fortalt
report-how-counted = Slik teller vi
report-small-print = Om disse tallene
report-total = Til sammen
report-not-told = Ikke oppgitt
report-nothing-to-count = ingenting å telle ennå
# "7 av 10"
report-of = { $part } av { $whole }
# "2015: 7 av 10 par"
report-compared = { $round }: { $value }

report-download-pdf = Last ned som PDF
report-download-xlsx = Last ned som regneark
report-compare-with = Sammenlign med runden
report-compare = Sammenlign
report-compare-none = Ingen annen runde

report-empty = Ingenting å rapportere ennå
    .help = Så snart noen melder seg på, står rundens tall her, hvert med hvordan det er talt. Du kan sende dem til tilskuddsgiveren som PDF eller regneark.
    .action = Gå til runden

## Headlines

report-headline-sign-ups = { $menteeCount } { $menteeCount ->
    [one] { $mentee }
   *[other] { $mentees }
 } og { $mentorCount } { $mentorCount ->
    [one] { $mentor }
   *[other] { $mentors }
 } meldte seg på.
report-headline-completed = { $part } av { $whole } par gjennomførte.
# The same, of the round it is compared with.
report-headline-completed-before = I runden { $round } gjennomførte { $part } av { $whole } par.
report-headline-none-ended = { $n ->
    [one] Ett par er koblet. Perioden deres er ikke over ennå.
   *[other] { $n } par er koblet. Ingen av dem er ved slutten av perioden sin ennå.
 }
report-headline-commitment = { $part } av { $whole } par hadde minst { $own } egne møter og { $gatherings } fellessamlinger.
report-headline-meetings = Det ble holdt { $own ->
    [one] ett eget møte
   *[other] { $own } egne møter
 } og { $gatherings ->
    [one] én fellessamling
   *[other] { $gatherings } fellessamlinger
 }.
report-headline-outcomes = Gjennom programmet: { $list }.
report-headline-outcome = { $outcome } ({ $n })
report-headline-in-touch = { $part } av { $whole } par som ble spurt etterpå, har fortsatt kontakt.

## Notes: what to know before comparing

report-note-running = Runden { $round } varer til { $last }. Tallene vil endre seg.
report-note-target = De to rundene var for ulike målgrupper, så sammenlign med omtanke. { $round }: «{ $for }» { $otherRound }: «{ $otherFor }»
report-note-commitment = I runden { $otherRound } var avtalen en annen: { $lasts ->
        [round] så lenge runden varer
        [as-needed] så lenge det trengs
       *[months] { $months } måneder
    }, { $own } egne møter og { $gatherings } fellessamlinger. Hver runde er talt etter sin egen avtale.

## Chapters

report-chapter-sign-ups = Hvem meldte seg på
report-chapter-matching = Fra påmelding til kobling
report-chapter-pairs = Hvordan det gikk med parene
report-chapter-meetings = Hvordan de møttes
report-chapter-results = Hva det førte til

## Units. $n is the number they follow.

report-unit-sign-ups = { $n ->
    [one] påmelding
   *[other] påmeldinger
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
   *[other] par
}
report-unit-meetings = { $n ->
    [one] møte
   *[other] møter
 }
report-unit-gatherings = { $n ->
    [one] fellessamling
   *[other] fellessamlinger
 }
report-unit-outcomes = { $n ->
    [one] resultat
   *[other] resultater
 }
report-unit-goals = { $n ->
    [one] mål
   *[other] mål
 }
# $n is 1, or text when the number is not exactly 1; $of: how many waits the median is taken from.
report-unit-days = { $n ->
    [one] dag
   *[other] dager
 } (median av { $of ->
    [one] én ventetid
   *[other] { $of } ventetider
 })
report-unit-hours = timer, fra { $known } av { $meetings } møter

## Figures, each with its definition. $months, $own and $gatherings are what the method asks of a pair.

report-figure-sign-ups = Påmeldinger
    .definition = Alle som meldte seg på denne runden, eller ble meldt på av ansatte eller fra en liste, uansett hvordan det gikk. Den som er påmeldt på begge sider, telles to ganger.
report-figure-mentee-sign-ups = Påmeldt som { $mentee }
    .definition = Påmeldinger som { $mentee }, også de som trakk seg senere.
report-figure-mentor-sign-ups = Påmeldt som { $mentor }
    .definition = Påmeldinger som { $mentor }, også de som trakk seg senere.
report-figure-interviewed = Intervjuet
    .definition = Påmeldinger med en fullført kartleggingssamtale, av alle påmeldinger på begge sider. En samtale som er begynt, men ikke fullført, telles ikke.
report-figure-mentees-matched = { $Mentees } som ble koblet
    .definition = { $Mentees } som ble koblet med minst én { $mentor } i denne runden, av alle { $mentees } som meldte seg på. Den som har vært i to par etter hverandre, telles én gang.
report-figure-mentors-matched = { $Mentors } som ble koblet
    .definition = { $Mentors } som ble koblet med minst én { $mentee } i denne runden, av alle { $mentors } som meldte seg på. Den som har flere par, telles én gang.
report-figure-days-to-introduction = Fra påmelding til kobling
    .definition = Dager fra en { $mentee } meldte seg på til den første koblingen i denne runden. Median: halvparten av de koblede ventet så lenge eller kortere. De som ikke er koblet, er ikke med, og heller ikke den som ble koblet før påmeldingsdagen som er skrevet ned.
report-figure-pairs = Par
    .definition = Par som ble koblet i denne runden, uansett hvordan det gikk med dem.
report-figure-completed = Par som gjennomførte
    .definition = Par som ble avsluttet som gjennomført, av alle par som er avsluttet eller har perioden bak seg. Et par er avsluttet når det er satt som gjennomført eller avsluttet tidlig. { $lasts ->
        [round] Perioden er over dagen etter at runden er slutt; et par som har perioden bak seg og som ingen har avsluttet, telles blant alle, ikke blant de gjennomførte.
        [as-needed] Her har et par ingen periode: det møtes så lenge det trengs, og telles når det er avsluttet.
       *[months] Perioden er over dagen etter at det er { $months } måneder siden koblingen; et par som har perioden bak seg og som ingen har avsluttet, telles blant alle, ikke blant de gjennomførte.
    }
report-figure-commitment-met = Par som holdt avtalen
    .definition = Par som hadde minst { $own } egne møter og minst { $gatherings } fellessamlinger, av alle par som er avsluttet eller har perioden på { $months } måneder bak seg. En fellessamling telles for et par når begge var der mens de var et par. Flere møter enn det er velkomne og endrer ingenting her.
report-figure-days-to-first-meeting = Fra kobling til første møte
    .definition = Dager fra koblingen til det første egne møtet eller den første fellessamlingen der begge var. Median: halvparten av parene som har møttes, ventet så lenge eller kortere. Par som ikke har møttes, er ikke med.
report-figure-own-meetings = Egne møter
    .definition = Møter som parene i denne runden hadde på egen hånd og som er skrevet ned, til og med dagen for denne rapporten.
report-figure-gatherings = Fellessamlinger
    .definition = Rundens fellessamlinger, til og med dagen for denne rapporten, der vi vet at minst én deltaker var. En fellessamling telles én gang, uansett hvor mange som kom.
report-figure-meetings = Møter av begge slag
    .definition = Egne møter og fellessamlinger lagt sammen.
report-figure-own-hours = Tid i egne møter
    .definition = Lengden på de egne møtene lagt sammen, for de møtene der lengden er skrevet ned, i timer avrundet til én desimal. Fellessamlinger er ikke med.
report-figure-outcomes-through-programme = Resultater gjennom programmet
    .definition = Resultater, for eksempel en jobb, som er skrevet ned som oppnådd gjennom programmet, til og med dagen for denne rapporten. Vi teller resultater, ikke mennesker: én person kan ha flere.
report-figure-goals-reached = Mål som er nådd
    .definition = Mål som { $mentees } har satt seg til og med rapportens dag, og av dem de som personen selv sier er nådd. Små skritt mot et mål regnes ikke med, og heller ikke mål som er lagt bort.
report-figure-still-in-touch = Fortsatt kontakt etterpå
    .definition = Par som sa at de fortsatt har kontakt etter slutten, av alle avsluttede par som ble spurt og kunne svare. Er et par spurt flere ganger, gjelder det siste svaret.

## Tables: the question, what the rows are, how they are counted.

report-table-mentee-categories = Hvilke { $mentees } meldte seg på?
    .group = Gruppe
    .definition = Påmeldinger som { $mentee }, etter gruppene som metoden for runden nevner. «–»: den runden hadde ikke denne gruppen.
report-table-mentee-genders = Kvinner og menn blant { $mentees }
    .group = Kjønn
    .definition = Påmeldinger som { $mentee }, etter kjønnet hver av dem har oppgitt. Det er frivillig å oppgi det.
report-table-mentor-genders = Kvinner og menn blant { $mentors }
    .group = Kjønn
    .definition = Påmeldinger som { $mentor }, etter kjønnet hver av dem har oppgitt. Det er frivillig å oppgi det.
report-table-mentee-stages = Hvor langt er { $mentees } kommet?
    .group = Trinn
    .definition = Påmeldinger som { $mentee }, etter hvor hver av dem står på dagen for denne rapporten. Hver står i én rad.
report-table-mentor-stages = Hvor langt er { $mentors } kommet?
    .group = Trinn
    .definition = Påmeldinger som { $mentor }, etter hvor hver av dem står på dagen for denne rapporten. Hver står i én rad.
report-table-pair-states = Hvordan står det til med parene?
    .group = Par
    .definition = Alle par i runden, etter hvordan de står på dagen for denne rapporten. Hvert par står i én rad.
report-table-end-reasons = Hvorfor ble par avsluttet tidlig?
    .group = Grunn
    .definition = Par som ble avsluttet tidlig, etter den ene grunnen koordinatoren skrev ned.
report-table-outcomes = Hva førte det til?
    .group = Resultat
    .definition = Resultater som er skrevet ned for deltakere på begge sider, til og med dagen for denne rapporten, og hva programmet hadde å si slik deltakeren ser det. Vi teller resultater, ikke mennesker.
report-table-after-the-end = Har avsluttede par fortsatt kontakt?
    .group = Svar
    .definition = Par som er avsluttet, gjennomført eller tidlig, etter det siste svaret deres. Hvert par står i én rad.
# On the last page of the PDF.
report-tables-counted = Slik er tabellene talt
# The table beside a chart that asks the same question.
report-in-numbers = { $question } I tall

# "Fast jobb, gjennom programmet"
report-outcome = { $outcome }, { $attribution }
report-attribution-through-programme = gjennom programmet
report-attribution-helped = programmet hjalp til
report-attribution-unrelated = uten sammenheng med programmet

report-touch-yes = Ja
report-touch-no = Nei
report-touch-unknown = Spurt, vet ikke
report-touch-not-asked = Ikke spurt ennå

## The spreadsheet

report-sheet-figures = Tall
report-sheet-tables = Tabeller
report-sheet-about = Om rapporten
report-column-chapter = Kapittel
report-column-figure = Tall
report-column-number = antall
report-column-of = av
report-column-unit = Enhet
report-column-definition = Slik er det talt
report-column-table = Tabell
report-column-group = Gruppe
report-column-about = Om denne rapporten

## Small print

report-small-period = Periode: runden { $round }, { $first } til { $last }. Alt som er skrevet ned for runden til og med { $day }, er talt, også det som skjedde før den første eller etter den siste dagen.
report-small-zone = Døgnet begynner og slutter ved midnatt i tidssonen { $zone }.
report-small-made = Talt { $day } for { $organisation }.
report-small-definitions = Hvordan hvert tall er talt, står ved siden av det; hvordan tabellene er talt, står ved dem eller på siste side. Ingen personer er nevnt i denne rapporten.

report-unit-guests = { $n ->
    [one] gjest
   *[other] gjester
}
report-figure-guests-signed-up = Gjester som meldte seg på
    .definition = Gjester som vi vet kom til et åpent arrangement, og av dem de som meldte seg på denne runden samme dag eller senere. Åpne arrangementer: infomøter og sosiale arrangementer i denne runden, og hele organisasjonens fra dagen for den første påmeldingen (høyst 180 dager før runden) til rundens siste dag. En gjest og en påmelding er samme person når gjesten var denne personen, eller har samme e-postadresse eller telefonnummer; hver person telles én gang per arrangement.
report-figure-mentors-from-elsewhere = { $Mentors } fra andre steder
    .definition = Par der { $theMentor } bodde i et annet område enn { $theMentee } da de ble introdusert, av parene der vi vet hvor begge bor. Bare par som er introdusert etter at dette noteres, telles som fra andre steder.
report-table-channels = Hvordan hørte de om oss?
    .group = Kanal
    .definition = Påmeldinger på begge sider etter hvordan de hørte om oss: det de sa, ellers kanalen til kampanjen som lenken deres kom fra.
report-table-guests-came = Hvem kom til de åpne arrangementene?
    .group = Kanal
    .definition = Gjester som kom til de åpne arrangementene som telles ovenfor, etter hvordan de hørte om oss.
report-table-guests-who-signed-up = Hvem av dem meldte seg på?
    .group = Kanal
    .definition = De av gjestene som meldte seg på denne runden samme dag eller senere, etter hvordan de hørte om oss.
report-table-elsewhere = Hvorfor var { $theMentor } ikke lokal?
    .group = Grunn
    .definition = Par med en { $mentor } fra et annet sted, etter grunnen som ble notert da de ble introdusert. En lokal { $mentor } med ledig plass er en som var klar eller hadde et par, og kunne ta ett til.
