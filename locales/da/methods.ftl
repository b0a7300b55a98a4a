# Not yet reviewed by a native speaker.

## Hvad der er galt i en metodefil, og hvad man kan gøre

methods-the-file = filen
methods-fault-toml = Dette er ikke TOML: { $reason }.
    .remedy = Se på denne linje og den forrige efter et anførselstegn, en parentes eller et lighedstegn, der mangler.
methods-fault-unreadable = Filen kan læses, men er ingen metode: { $reason }.
    .remedy = Ret det, som sætningen nævner. docs/methods.md viser alle nøgler.
methods-fault-missing = { $key } mangler.
    .remedy = Skriv { $wanted }. { $about }
methods-fault-slug = { $key } er »{ $slug }«, og det er ikke et kort navn.
    .remedy = Brug små bogstaver fra a til z, tal og bindestreg, for eksempel fast-job.
methods-fault-kind = { $key } er { $found }.
    .remedy = Skriv { $wanted }.
methods-fault-number = { $key } er { $number }.
    .remedy = Skriv et tal fra { $least } til { $most }.
methods-fault-language = { $key } er på et sprog, der hedder »{ $tag }«, og det kan Parvis ikke.
    .remedy = Brug et af disse: { $known }.
methods-fault-text = { $key } har ingen tekst på { $tag }.
    .remedy = Skriv { $tag } = "…". Hver tekst skal findes på programmets eget sprog og på engelsk.
methods-fault-twice = { $key } har »{ $slug }« to gange.
    .remedy = Tag den ene ud, eller giv den et andet navn.
methods-fault-counted-without-months = Møder tælles, men `lasts` siger, at et par ikke varer et antal måneder.
    .remedy = Skriv 0 for own_meetings og gatherings og sig rytmen i commitment_in_words, eller skriv lasts = "months".
methods-fault-engine = Matchmotoren godtager ikke { $key }: { $reason }
    .remedy = Ret det, som sætningen nævner. docs/matching.md forklarer regler og kriterier.
methods-fault-unknown-key = »{ $word }« er ingen nøgle i { $place }.
    .remedy = Tag den ud. Her kan der stå: { $known }.
methods-fault-unknown-key-near = »{ $word }« er ingen nøgle i { $place }.
    .remedy = Måske skulle der stå »{ $near }«.
methods-fault-unknown-word = { $place } kan ikke være »{ $word }«.
    .remedy = Brug et af disse: { $known }.
methods-fault-unknown-word-near = { $place } kan ikke være »{ $word }«.
    .remedy = Måske skulle der stå »{ $near }«.

methods-found-string = en tekst
methods-found-integer = et tal
methods-found-float = et tal med decimaler
methods-found-boolean = true eller false
methods-found-datetime = en dato
methods-found-array = en liste
methods-found-table = en tabel

methods-wanted-line = en tekst mellem anførselstegn
methods-wanted-slug = et kort navn mellem anførselstegn
methods-wanted-language = koden for et sprog, for eksempel "da"
methods-wanted-texts = en tekst for hvert sprog, for eksempel {"{"} da = "…", en = "…" {"}"}
methods-wanted-role-words = de tre former one, many og the for hvert sprog
methods-wanted-yes-no = true eller false
methods-wanted-whole = et helt tal uden anførselstegn
methods-wanted-word = et af de kendte ord mellem anførselstegn
methods-wanted-words = en liste, for eksempel ["en", "to"]
methods-wanted-table = en tabel for sig selv
methods-wanted-list = en liste af tabeller
methods-wanted-many-texts = en liste af tekster på hvert sprog

methods-fault-way-no-step = En vej kan ikke gå forbi »{ $stage }«.
    .remedy = Brug disse trin: { $known }.
methods-fault-way-twice = Vejen går forbi »{ $stage }« to gange.
    .remedy = Tag det ene trin ud.
methods-fault-way-not-to-ready = Vejen ender ikke ved »ready«.
    .remedy = Tilføj et sidste trin med stage = "ready".
methods-fault-way-after-ready = Trinnet »{ $stage }« kommer efter »ready«.
    .remedy = Sæt det før »ready«: der tager matchningen over.
methods-fault-way-no-interview = Vejen har ingen samtale, og matchningen har brug for en.
    .remedy = Tilføj et trin med stage = "interviewed".
methods-fault-way-later = Trinnet »{ $stage }« kræver »{ $gate }«, som først kommer senere eller aldrig.
    .remedy = Flyt trinnet bag det andet, eller tag kravet ud.

methods-title = Metoder
methods-lead = Hvordan et program drives, som en fil, der kan læses, kopieres og deles. En runde følger én udgave og beholder den.
methods-new = Hent en metode ind
methods-new-lead = Indsæt teksten fra en metodefil her. Intet gemmes, før den er uden fejl.
methods-text = Teksten i filen
    .help = Som i mappen methods i Parvis. Hver fejl nævnes med linje og hvad du kan gøre.
methods-keep-file = Gem metoden
methods-own = Egen
methods-run-by = Bruges af
methods-at = linje { $line }, kolonne { $column }:
methods-wrong = { $n ->
    [one] Én ting er forkert. Intet blev gemt.
   *[other] { $n } ting er forkerte. Intet blev gemt.
}
methods-version-taken = Der er allerede en udgave { $version } med en anden tekst. Udgaver ændres aldrig: skriv en anden version.
methods-kept = Udgaven er gemt. En ny runde kan følge den.
methods-export = Hent filen
methods-compare-with = Sammenlign med udgave { $version }
methods-numbers = Ret tal
methods-numbers-help = Resultatet er en ny udgave. Runder, der følger denne, ændres ikke.
methods-weights = Hvor meget hvert kriterium betyder
methods-version = Den nye udgave hedder
    .help = Et ord eller tal, for eksempel 3 eller 2027.
methods-keep-numbers = Gem som ny udgave
methods-whole-file = Ret hele filen: trin, spørgsmål, ord, betingelser
    .help = Ret, hvad du vil, også versionen: resultatet er en ny udgave.
methods-version-missing = Skriv, hvad den nye udgave hedder.
methods-number-missing = Skriv et tal.
methods-weight-wrong = Vægten af { $criterion } skal være et tal fra 0 til { $most }.
methods-changes = Hvad der er forskelligt
methods-from-to = Fra udgave { $before } til udgave { $after }
methods-changed = { $place }: { $before } → { $after }
methods-added = { $place }: ny, { $after }
methods-removed = { $place }: { $before } er taget ud
methods-no-change = Intet er forskelligt.
methods-weight-of = Vægten af { $criterion }
methods-upgrade = En anden udgave
methods-runs = Denne runde følger { $edition }.
methods-no-other = Der er endnu ingen anden udgave af metoden. Ret først et tal i den.
methods-would-change = Dette ville ændre:
methods-run = Lad runden følge udgave { $version }
methods-choose = Vælg en udgave fra listen.
methods-round-over = Denne runde er slut. Den beholder den udgave, den blev drevet efter.
methods-number-commitment-months = Måneder sammen
methods-number-commitment-own-meetings = Egne møder, mindst
methods-number-commitment-gatherings = Fællesmøder, mindst
methods-number-watch-sign-up-unanswered = Dage, til en ubesvaret tilmelding står på I dag
methods-number-watch-first-meeting-missing = Dage, til et manglende første møde står på I dag
methods-number-watch-silent = Dage, til et stille par står på I dag
methods-number-watch-round-ending = Dage før slutningen, hvor runden står på I dag
methods-number-watch-ask-after = Dage uden nyt, til begge bliver spurgt med en besked (0: aldrig)
methods-number-watch-volunteer-meeting-months = Måneder fra et frivilligmøde til det næste (0: ingen)
methods-number-watch-first-contact = Dage fra matchet, til I har talt med hver af de to (0: ingen påmindelse)
methods-number-watch-contacts-first-month = Samtaler med hver i den første måned (0: ingen påmindelse)
methods-number-watch-contact-every-months = Måneder fra en samtale til den næste derefter (0: ingen påmindelse)
methods-number-watch-evaluation-unanswered = Dage, til et ubesvaret spørgsmål om afslutningen står på I dag (0: aldrig)

methods-fault-question-few-choices = Spørgsmålet "{ $slug }" har færre end to svar at vælge imellem.
    .remedy = Tilføj choices, hver med slug og label.
methods-fault-question-no-choices = Spørgsmålet "{ $slug }" har choices, men typen er "{ $kind }".
    .remedy = Gør typen til "one-of" eller "several-of", eller fjern choices.
methods-fault-question-no-range = Spørgsmålet "{ $slug }" har least eller most, men typen er "{ $kind }".
    .remedy = Gør typen til "number" eller "scale", eller fjern dem.
methods-fault-question-range = Det mindste i spørgsmålet "{ $slug }" er ikke under det største.
    .remedy = Skriv en least, der er mindre end most.
methods-fault-question-long-scale = Skalaen i "{ $slug }" har for mange trin.
    .remedy = Brug højst { $most } trin, for eksempel fra 1 til 5.
methods-fault-question-nobody = Spørgsmålet "{ $slug }" stilles til ingen.
    .remedy = Skriv who = ["mentor", "mentee"], eller fjern linjen.
methods-fault-question-purpose = Spørgsmålet "{ $slug }" er følsomt, og intet siger, hvad svaret bruges til.
    .remedy = Skriv et purpose: folk læser det ved siden af spørgsmålet.
methods-fault-question-sensitive-required = Spørgsmålet "{ $slug }" er følsomt og skal besvares.
    .remedy = Fjern required: ingen skal fortælle den slags.
methods-fault-question-condition = Spørgsmålet "{ $slug }" afhænger af "{ $other }", som ikke er et tidligere spørgsmål med valg eller ja og nej i samme skema.
    .remedy = Nævn et spørgsmål, der står før, i samme skema og for de samme.
methods-fault-question-answer = Spørgsmålet "{ $slug }" venter på svaret "{ $answer }", som "{ $other }" ikke kan have.
    .remedy = Brug en slug fra valgene, eller yes eller no.
methods-fault-question-no-answer = Betingelsen til spørgsmålet "{ $slug }" nævner intet svar.
    .remedy = Skriv answer = ["…"].
methods-fault-known-from = known_from i en betingelse kræver enten question eller fact.
    .remedy = Skriv en af de to, og any_of.
methods-fault-known-from-question = En betingelse aflæses af spørgsmålet "{ $question }", som denne side ikke får, eller som ikke har valg.
    .remedy = Nævn et spørgsmål med valg eller ja og nej til samme side.
methods-fault-known-from-answer = En betingelse venter på "{ $answer }", som ingen kan svare.
    .remedy = Brug nogle af disse: { $known }.
methods-fault-variable = { $key } har "{ $variable }" i klammer, som ikke er kendt.
    .remedy = Brug en af disse: { $known }.
methods-wanted-slugs = en liste med kortnavne, for eksempel ["one", "other"]

methods-parts = Ret i felter
methods-steps-change = Ret trinnene
methods-roles = Hvad de to kaldes
methods-roles-lead = Alle sider og beskeder bruger disse ord. Lad et sprog stå tomt, så bruges programmets egne ord der.
methods-roles-mentor = Den, der kender landet godt
methods-roles-mentee = Den, der er ny i landet
methods-role-one = Én
methods-role-many = Flere
methods-role-the = En bestemt
methods-role-missing = Skriv alle tre ord på { $language }.
methods-roles-keep = Gem disse ord
methods-expectations = Hvad man kan vente sig
methods-expectations-lead = Det, folk læser og bekræfter, før de matches. En anden ordlyd skal bekræftes igen.
methods-expectations-line = Sætning { $n }
methods-expectations-keep = Gem, hvad man kan vente sig
methods-goals = Hvad mål kan handle om
methods-goals-lead = { $TheMentee } og { $theMentor } vælger et af disse for hvert mål og skriver målet med egne ord. Uden nogen har programmet ingen mål.
methods-goals-category = Kategori { $n }
methods-goals-label = Hvad handler det om?
methods-goals-examples = Sådanne mål, som eksempler
methods-goals-keep = Gem, hvad mål kan handle om
methods-goals-label-missing = Skriv, hvad det handler om, eller tag eksemplerne ud.
methods-steps-mentor = Vejen for { $mentors }
methods-steps-mentee = Vejen for { $mentees }
methods-steps-lead = Fra tilmelding til klar til match. Det sidste trin er altid klar til match.
methods-step = Trin { $n }
methods-step-stage = Trin på vejen
methods-step-none = intet trin
methods-step-gates = Hvad der ellers skal være på plads
methods-steps-keep = Gem denne vej
methods-in-place = Ingen runde følger denne udgave endnu. Med samme navn ændrer du denne udgave; med et andet navn bliver det en ny.
methods-other-languages = Andre sprog
methods-both-needed = Skriv det på { $language } og på engelsk.
methods-part-wrong = Dette kan ikke gemmes: { $reason }
methods-question = Ret et spørgsmål
methods-question-new = Nyt spørgsmål
methods-question-added = Nyt spørgsmål: { $question }
methods-question-gone = Spørgsmål taget ud: { $question }
methods-questions-lead = Vælg et spørgsmål for at rette det. Runder, der bruger denne udgave, ændres ikke.
methods-questions-none = Ingen spørgsmål her endnu.
methods-question-label = Spørgsmålet
methods-question-help = Forklaring under
methods-question-guidance = Til den, der taler med dem: hvad du skal sige og se efter
methods-question-purpose = Hvad svaret bruges til
methods-question-asked-in = Hvor der spørges
methods-question-who = Hvem der spørges
methods-question-kind = Hvordan der svares
methods-question-required = Det skal besvares
methods-question-choices = Svar at vælge imellem
    .help = Kun ved ét eller flere svar. Tøm et svar for at fjerne det.
methods-question-choice = Svar { $n }
methods-question-choices-missing = Skriv mindst to svar at vælge imellem.
methods-question-range = Fra og til
    .help = Kun for et tal eller en skala. En skala går fra 1 til 5, hvis du intet skriver.
methods-question-least = Lavest
methods-question-most = Højest
methods-question-beside = Ved siden af spørgsmålet
methods-question-only-if = Spørg kun hvis
    .help = Sæt intet kryds for altid at spørge. Sæt kun kryds ved svar på ét spørgsmål fra samme skema.
methods-question-condition = "{ $question }": { $answer } ({ $form })
methods-question-one-condition = Vælg kun svar på ét spørgsmål.
methods-question-sensitive = Dette er følsomt
    .help = Om helbred, tro, ophav og lignende. Der spørges kun i runder, der slår det til, med formålet ved siden af, og ingen skal svare.
methods-question-purpose-missing = Skriv, hvad svaret bruges til. Folk læser det ved siden af spørgsmålet.
methods-question-keep = Gem dette spørgsmål
methods-question-remove = Fjern dette spørgsmål

## Parts of a method, where two editions differ

# $change: one difference, in words. $n: languages.
methods-changed-in-others = { $change } ({ $n ->
    [one] og på ét sprog mere
   *[other] og på { $n } sprog mere
})
methods-part-agreement = Aftale
methods-part-aims = Mål
methods-part-categories = Grupper
methods-part-commitment = Forpligtelse
methods-part-commitment-in-words = Forpligtelse med ord
methods-part-commitment-until = til hvornår
methods-part-conditions = Betingelser
methods-part-criteria = Hvad der tæller
methods-part-description = Beskrivelse
methods-part-eligibility = Hvem der kan være med
methods-part-end-reasons = Grunde til at slutte
methods-part-expectations = Hvad man kan forvente
methods-part-getting-acquainted = Lær hinanden at kende
methods-part-guidance = Vejledning
methods-part-hours = Timer
methods-part-interview = Samtale
methods-part-lasts = hvor længe
methods-part-matching = Match
methods-part-mentee-genders = Kun personer af dette køn
methods-part-name = Navn
methods-part-outcomes = Hvad der kan komme ud af det
methods-part-refusal = Til den, der ikke kan være med
methods-part-rhythm = rytme
methods-part-rules = Regler
methods-part-summary = Kort fortalt
methods-part-target = Målgruppe
methods-part-text = Indledning
methods-part-title = Titel
methods-part-topics = Emner
methods-part-training = Oplæring
methods-part-version = Udgave
methods-part-watch = I dag
methods-part-way-on = En anden vej videre

## A copy, and a file

methods-copy = Lav en kopi
methods-copy-lead = Kopien er jeres egen metode med alt, hvad denne har. Ret så det, I gør anderledes.
methods-copy-name = Hvad hedder kopien?
    .help = Programmets navn, som folk læser det.
methods-copy-action = Lav kopien
methods-copy-name-missing = Skriv et navn med bogstaver, højst { $most } bogstaver.
methods-copy-name-taken = Der findes allerede en metode med det navn. Skriv et andet navn.
methods-file = Vælg filen, eller indsæt teksten nedenfor
methods-would-move = { $n ->
    [one] Ét par er i gang. Dagen, det slutter, regnes ud på ny.
   *[other] { $n } par er i gang. Dagen, de slutter, regnes ud på ny.
}
