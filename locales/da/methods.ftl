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
