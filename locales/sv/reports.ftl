# Not yet reviewed by a native speaker.
# Rapporten om en omgång: på skärmen, som PDF och som kalkylblad. Varje definition måste vara exakt: en finansiär läser den.
# { $mentees } och { $mentors } är metodens egna ord för de två sidorna.

report-title = Rapport om omgången { $round }
# Börjar filens namn.
report-file = rapport
report-period = { $first } till { $last }
report-made = Räknat den { $day }.
report-in-short = I korthet
report-how-counted = Så räknar vi
report-small-print = Om de här siffrorna
report-total = Sammanlagt
report-not-told = Inte angivet
report-nothing-to-count = inget att räkna än
# ”7 av 10”
report-of = { $part } av { $whole }
# ”2015: 7 av 10 par”
report-compared = { $round }: { $value }

report-download-pdf = Ladda ned som PDF
report-download-xlsx = Ladda ned som kalkylblad
report-compare-with = Jämför med omgången
report-compare = Jämför
report-compare-none = Ingen annan omgång

report-empty = Inget att rapportera än
    .help = Så snart någon anmäler sig står omgångens siffror här, var och en med hur den är räknad. Du kan skicka dem till din finansiär som PDF eller som kalkylblad.
    .action = Gå till omgången

## Huvudpunkter

report-headline-sign-ups = { $menteeCount } { $menteeCount ->
    [one] { $mentee }
   *[other] { $mentees }
 } och { $mentorCount } { $mentorCount ->
    [one] { $mentor }
   *[other] { $mentors }
 } anmälde sig.
report-headline-completed = { $part } av { $whole } par slutfördes.
# Samma sak, om den omgång den jämförs med.
report-headline-completed-before = I omgången { $round } slutfördes { $part } av { $whole } par.
report-headline-none-ended = { $n ->
    [one] Ett par har introducerats. Dess mentorperiod är inte slut än.
   *[other] { $n } par har introducerats. Inget av dem har nått slutet av sin mentorperiod än.
 }
report-headline-commitment = { $part } av { $whole } par hade minst { $own } egna träffar och { $gatherings } gemensamma träffar.
report-headline-meetings = { $own ->
    [one] En egen träff
   *[other] { $own } egna träffar
 } och { $gatherings ->
    [one] en gemensam träff
   *[other] { $gatherings } gemensamma träffar
 } hölls.
# $list: ”Fast jobb: 1 och Utbildning: 2”
report-headline-outcomes = Genom programmet: { $list }.
report-headline-outcome = { $outcome } ({ $n })
report-headline-in-touch = { $part } av { $whole } par som tillfrågades efteråt har fortfarande kontakt.

## Anmärkningar: vad man behöver veta innan man jämför

report-note-running = Omgången { $round } pågår till och med den { $last }. Siffrorna kommer att ändras.
report-note-target = De två omgångarna var för olika målgrupper, så jämför med eftertanke. { $round }: ”{ $for }” { $otherRound }: ”{ $otherFor }”
report-note-commitment = I omgången { $otherRound } kom paren överens om något annat: { $lasts ->
        [round] så länge omgången varar
        [as-needed] så länge det behövs
       *[months] { $months } månader
    }, { $own } egna träffar och { $gatherings } gemensamma träffar. Varje omgång räknas efter sin egen överenskommelse.

## Kapitel

report-chapter-sign-ups = Vilka anmälde sig
report-chapter-matching = Från anmälan till introduktion
report-chapter-pairs = Hur det gick för paren
report-chapter-meetings = Hur de träffades
report-chapter-results = Vad det ledde till

## Enheter. $n är talet de följer.

report-unit-sign-ups = { $n ->
    [one] anmälan
   *[other] anmälningar
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
    [one] träff
   *[other] träffar
 }
report-unit-gatherings = { $n ->
    [one] gemensam träff
   *[other] gemensamma träffar
 }
report-unit-outcomes = { $n ->
    [one] resultat
   *[other] resultat
 }
report-unit-goals = { $n ->
    [one] mål
   *[other] mål
 }
# $n är 1, eller text när talet inte är exakt 1; $of: hur många väntetider medianen är tagen ur.
report-unit-days = { $n ->
    [one] dag
   *[other] dagar
 } (median av { $of ->
    [one] en väntetid
   *[other] { $of } väntetider
 })
report-unit-hours = timmar, från { $known } av { $meetings } träffar

## Siffror, var och en med sin definition. $months, $own och $gatherings är vad metoden kräver av ett par.

report-figure-sign-ups = Anmälningar
    .definition = Alla som anmälde sig till den här omgången, eller anmäldes av personal eller från en lista, oavsett hur det gick. Den som är anmäld på båda sidorna räknas två gånger.
report-figure-mentee-sign-ups = Anmälda som { $mentee }
    .definition = Anmälningarna från { $mentees }, också de som senare drog sig ur.
report-figure-mentor-sign-ups = Anmälda som { $mentor }
    .definition = Anmälningarna från { $mentors }, också de som senare drog sig ur.
report-figure-interviewed = Intervjuade
    .definition = Anmälningar med en färdig intervju, av alla anmälningar på båda sidorna. En intervju som påbörjades men inte blev klar räknas inte.
report-figure-mentees-matched = { $Mentees } som matchades
    .definition = { $Mentees } som introducerades för minst en { $mentor } i den här omgången, av alla { $mentees } som anmälde sig. Den som har haft två par efter varandra räknas en gång.
report-figure-mentors-matched = { $Mentors } som matchades
    .definition = { $Mentors } som introducerades för minst en { $mentee } i den här omgången, av alla { $mentors } som anmälde sig. Den som har flera par räknas en gång.
report-figure-days-to-introduction = Från anmälan till introduktion
    .definition = Dagar från den dag en { $mentee } anmälde sig till dagen för den första introduktionen i den här omgången. Median: hälften av de matchade väntade så här länge eller kortare. De som inte är matchade är inte med, och inte heller den som introducerades före den anmälningsdag som är nedskriven.
report-figure-pairs = Par
    .definition = Par som introducerades i den här omgången, oavsett hur det gick för dem.
report-figure-completed = Par som slutfördes
    .definition = Par som avslutades som slutförda, av alla par som har avslutats eller vars mentorperiod är slut. Ett par har avslutats när det har markerats som slutfört eller som avslutat i förtid. { $lasts ->
        [round] Mentorperioden är slut dagen efter att omgången är slut; ett par vars mentorperiod är slut och som ingen har avslutat räknas bland alla, inte bland de slutförda.
        [as-needed] Här har ett par ingen mentorperiod: det träffas så länge det behövs och räknas när det har avslutats.
       *[months] Mentorperioden är slut dagen efter att det har gått { $months } månader sedan introduktionen; ett par vars mentorperiod är slut och som ingen har avslutat räknas bland alla, inte bland de slutförda.
    }
report-figure-commitment-met = Par som höll överenskommelsen
    .definition = Par som hade minst { $own } egna träffar och minst { $gatherings } gemensamma träffar, av alla par som har avslutats eller vars mentorperiod på { $months } månader är slut. En gemensam träff räknas för ett par när båda var där medan de var ett par. Träffar utöver det är välkomna och ändrar ingenting här.
report-figure-days-to-first-meeting = Från introduktion till första träff
    .definition = Dagar från introduktionen till den första egna träffen eller den första gemensamma träffen där båda var. Median: hälften av de par som har träffats väntade så här länge eller kortare. Par som inte har träffats är inte med.
report-figure-own-meetings = Egna träffar
    .definition = Träffar som paren i den här omgången hade på egen hand och som skrevs ned, till och med dagen för den här rapporten.
report-figure-gatherings = Gemensamma träffar
    .definition = Den här omgångens gemensamma träffar, till och med dagen för den här rapporten, där vi vet att minst en deltagare var med. En gemensam träff räknas en gång, hur många som än kom.
report-figure-meetings = Träffar av båda slagen
    .definition = Egna träffar och gemensamma träffar sammanräknade.
report-figure-own-hours = Tid i egna träffar
    .definition = Längden på de egna träffarna sammanräknad, för de träffar vars längd skrevs ned, i timmar avrundade till en decimal. Gemensamma träffar är inte med.
report-figure-outcomes-through-programme = Resultat genom programmet
    .definition = Resultat, till exempel ett jobb, som skrevs ned som uppnådda genom programmet, till och med dagen för den här rapporten. Vi räknar resultat, inte människor: en person kan ha flera.
report-figure-goals-reached = Mål som är nådda
    .definition = Mål som { $mentees } har satt sig till och med rapportens dag, och av dem de som personen själv säger är nådda. Små steg mot ett mål räknas inte, inte heller mål som är lagda åt sidan.
report-figure-still-in-touch = Fortfarande kontakt efteråt
    .definition = Par som sade att de fortfarande har kontakt efter slutet, av alla avslutade par som tillfrågades och kunde svara. Om ett par tillfrågades flera gånger gäller det sista svaret.

## Tabeller: frågan, vad raderna är, hur de räknas.

report-table-mentee-categories = Vilka { $mentees } anmälde sig?
    .group = Grupp
    .definition = Anmälningar från { $mentees }, efter de grupper som metoden för den här omgången nämner. ”–”: den omgången hade inte den här gruppen.
report-table-mentee-genders = Kvinnor och män bland { $mentees }
    .group = Kön
    .definition = Anmälningar från { $mentees }, efter det kön som var och en har angett. Det är frivilligt att ange det.
report-table-mentor-genders = Kvinnor och män bland { $mentors }
    .group = Kön
    .definition = Anmälningar från { $mentors }, efter det kön som var och en har angett. Det är frivilligt att ange det.
report-table-mentee-stages = Hur långt har { $mentees } kommit?
    .group = Steg
    .definition = Anmälningar från { $mentees }, efter var var och en står på dagen för den här rapporten. Var och en finns på en rad.
report-table-mentor-stages = Hur långt har { $mentors } kommit?
    .group = Steg
    .definition = Anmälningar från { $mentors }, efter var var och en står på dagen för den här rapporten. Var och en finns på en rad.
report-table-pair-states = Hur står det till med paren?
    .group = Par
    .definition = Alla par i omgången, efter läget för vart och ett på dagen för den här rapporten. Vart och ett finns på en rad.
report-table-end-reasons = Varför avslutades par i förtid?
    .group = Orsak
    .definition = Par som avslutades i förtid, efter den enda orsak som koordinatorn skrev ned.
report-table-outcomes = Vad ledde det till?
    .group = Resultat
    .definition = Resultat som skrevs ned för deltagare på båda sidorna, till och med dagen för den här rapporten, och vad programmet hade med dem att göra enligt deltagaren. Vi räknar resultat, inte människor.
report-table-after-the-end = Har avslutade par fortfarande kontakt?
    .group = Svar
    .definition = Par som har avslutats, slutförda eller i förtid, efter sitt sista svar. Vart och ett finns på en rad.
# På sista sidan av PDF-filen.
report-tables-counted = Så räknas tabellerna
# Tabellen bredvid ett diagram som ställer samma fråga.
report-in-numbers = { $question } I siffror

# ”Fast jobb, genom programmet”
report-outcome = { $outcome }, { $attribution }
report-attribution-through-programme = genom programmet
report-attribution-helped = programmet hjälpte
report-attribution-unrelated = utan samband med programmet

report-touch-yes = Ja
report-touch-no = Nej
report-touch-unknown = Tillfrågade, inte känt
report-touch-not-asked = Inte tillfrågade än

## Kalkylbladet

report-sheet-figures = Siffror
report-sheet-tables = Tabeller
report-sheet-about = Om
report-column-chapter = Kapitel
report-column-figure = Siffra
report-column-number = antal
report-column-of = av
report-column-unit = Enhet
report-column-definition = Så räknas det
report-column-table = Tabell
report-column-group = Grupp
report-column-about = Om den här rapporten

## Det finstilta

report-small-period = Period: omgången { $round }, { $first } till { $last }. Allt som skrevs ned för den här omgången till och med den { $day } är räknat, också det som hände före dess första eller efter dess sista dag.
report-small-zone = Dagar börjar och slutar vid midnatt i tidszonen { $zone }.
report-small-made = Räknat den { $day } för { $organisation }.
report-small-definitions = Hur varje siffra är räknad står bredvid den; hur tabellerna är räknade står vid dem eller på sista sidan. Ingen person nämns vid namn i den här rapporten.

report-unit-guests = { $n ->
    [one] gäst
   *[other] gäster
}
report-figure-guests-signed-up = Gäster som anmälde sig
    .definition = Gäster som vi vet kom till ett öppet evenemang, och av dem de som anmälde sig till den här omgången samma dag eller senare. Öppna evenemang: informationsträffar och sociala evenemang i den här omgången, och hela organisationens från dagen för den första anmälan (högst 180 dagar före omgången) till omgångens sista dag. En gäst och en anmälan är samma person när gästen var den personen eller har samma e-postadress eller telefonnummer; varje person räknas en gång per evenemang.
report-figure-mentors-from-elsewhere = { $Mentors } från annat håll
    .definition = Par där { $theMentor } bodde i ett annat område än { $theMentee } när de presenterades, av de par där vi vet var båda bor. Bara par som presenterats sedan detta noteras räknas som från annat håll.
report-table-channels = Hur hörde de talas om oss?
    .group = Kanal
    .definition = Anmälningar på båda sidor efter hur de hörde talas om oss: det de sade, annars kanalen för den kampanj vars länk de använde.
report-table-guests-came = Vem kom till våra öppna evenemang?
    .group = Kanal
    .definition = Gäster som kom till de öppna evenemang som räknas ovan, efter hur de hörde talas om oss.
report-table-guests-who-signed-up = Vem av dem anmälde sig?
    .group = Kanal
    .definition = De av gästerna som anmälde sig till den här omgången samma dag eller senare, efter hur de hörde talas om oss.
report-table-elsewhere = Varför var { $theMentor } inte lokal?
    .group = Skäl
    .definition = Par med en { $mentor } från annat håll, efter skälet som noterades när de presenterades. En lokal { $mentor } med en ledig plats är en som var redo eller hade ett par och kunde ta ett till.
