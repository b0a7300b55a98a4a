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
methods-number-watch-round-ending = Dage før runden slutter
methods-number-watch-ask-after = Dage uden nyt, til begge bliver spurgt med en besked. 0: aldrig
