# Not yet reviewed by a native speaker.

## Hva som er galt i en metodefil, og hva man kan gjøre

methods-the-file = filen
methods-fault-toml = Dette er ikke TOML: { $reason }.
    .remedy = Se på denne linjen og den forrige etter et anførselstegn, en parentes eller et likhetstegn som mangler.
methods-fault-unreadable = Filen lar seg lese, men er ingen metode: { $reason }.
    .remedy = Endre det setningen nevner. docs/methods.md viser alle nøkler.
methods-fault-missing = { $key } mangler.
    .remedy = Skriv { $wanted }. { $about }
methods-fault-slug = { $key } er «{ $slug }», og det er ikke et kortnavn.
    .remedy = Bruk små bokstaver fra a til z, tall og bindestrek, for eksempel fast-jobb.
methods-fault-kind = { $key } er { $found }.
    .remedy = Skriv { $wanted }.
methods-fault-number = { $key } er { $number }.
    .remedy = Skriv et tall fra { $least } til { $most }.
methods-fault-language = { $key } er på et språk som heter «{ $tag }», og det kan ikke Parvis.
    .remedy = Bruk ett av disse: { $known }.
methods-fault-text = { $key } har ingen tekst på { $tag }.
    .remedy = Skriv { $tag } = "…". Hver tekst må finnes på programmets eget språk og på engelsk.
methods-fault-twice = { $key } har «{ $slug }» to ganger.
    .remedy = Ta bort den ene, eller gi den et annet navn.
methods-fault-engine = Koblingsmotoren godtar ikke { $key }: { $reason }
    .remedy = Endre det setningen nevner. docs/matching.md forklarer regler og kriterier.
methods-fault-unknown-key = «{ $word }» er ingen nøkkel i { $place }.
    .remedy = Ta den bort. Her kan det stå: { $known }.
methods-fault-unknown-key-near = «{ $word }» er ingen nøkkel i { $place }.
    .remedy = Kanskje det skulle stå «{ $near }».
methods-fault-unknown-word = { $place } kan ikke være «{ $word }».
    .remedy = Bruk ett av disse: { $known }.
methods-fault-unknown-word-near = { $place } kan ikke være «{ $word }».
    .remedy = Kanskje det skulle stå «{ $near }».

methods-found-string = en tekst
methods-found-integer = et tall
methods-found-float = et tall med desimaler
methods-found-boolean = true eller false
methods-found-datetime = en dato
methods-found-array = en liste
methods-found-table = en tabell

methods-wanted-line = en tekst mellom anførselstegn
methods-wanted-slug = et kortnavn mellom anførselstegn
methods-wanted-language = koden for et språk, for eksempel "nb"
methods-wanted-texts = en tekst for hvert språk, for eksempel {"{"} nb = "…", en = "…" {"}"}
methods-wanted-role-words = de tre formene one, many og the for hvert språk
methods-wanted-yes-no = true eller false
methods-wanted-whole = et helt tall uten anførselstegn
methods-wanted-word = ett av de kjente ordene mellom anførselstegn
methods-wanted-words = en liste, for eksempel ["en", "to"]
methods-wanted-table = en egen tabell
methods-wanted-list = en liste med tabeller
methods-wanted-many-texts = en liste med tekster på hvert språk

methods-fault-way-no-step = En vei kan ikke gå innom «{ $stage }».
    .remedy = Bruk disse trinnene: { $known }.
methods-fault-way-twice = Veien går innom «{ $stage }» to ganger.
    .remedy = Ta bort det ene trinnet.
methods-fault-way-not-to-ready = Veien ender ikke på «ready».
    .remedy = Legg til et siste trinn med stage = "ready".
methods-fault-way-after-ready = Trinnet «{ $stage }» kommer etter «ready».
    .remedy = Sett det foran «ready»: der tar koblingen over.
methods-fault-way-no-interview = Veien har ingen samtale, og koblingen trenger en.
    .remedy = Legg til et trinn med stage = "interviewed".
methods-fault-way-later = Trinnet «{ $stage }» krever «{ $gate }», som kommer først senere eller aldri.
    .remedy = Flytt trinnet bak det andre, eller ta bort kravet.
