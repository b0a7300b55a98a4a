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

methods-title = Metoder
methods-lead = Hvordan et program drives, som en fil som kan leses, kopieres og deles. En runde følger én utgave og beholder den.
methods-new = Hent inn en metode
methods-new-lead = Lim inn teksten i en metodefil her. Ingenting lagres før den er uten feil.
methods-text = Teksten i filen
    .help = Som i mappen methods i Parvis. Hver feil nevnes med linje og hva du kan gjøre.
methods-keep-file = Lagre metoden
methods-own = Egen
methods-at = linje { $line }, kolonne { $column }:
methods-wrong = { $n ->
    [one] Én ting er gal. Ingenting ble lagret.
   *[other] { $n } ting er gale. Ingenting ble lagret.
}
methods-version-taken = Det finnes alt en utgave { $version } med en annen tekst. Utgaver endres aldri: skriv en annen versjon.
methods-kept = Utgaven er lagret. En ny runde kan følge den.
methods-export = Last ned filen
methods-compare-with = Sammenlign med utgave { $version }
methods-numbers = Endre tall
methods-numbers-help = Resultatet er en ny utgave. Runder som følger denne, endres ikke.
methods-weights = Hvor mye hvert kriterium betyr
methods-version = Den nye utgaven heter
    .help = Et ord eller tall, for eksempel 3 eller 2027.
methods-keep-numbers = Lagre som ny utgave
methods-whole-file = Endre hele filen: trinn, spørsmål, ord, vilkår
    .help = Endre hva du vil, også versjonen: resultatet er en ny utgave.
methods-version-missing = Skriv hva den nye utgaven heter.
methods-number-missing = Skriv et tall.
methods-weight-wrong = Vekten til { $criterion } må være et tall fra 0 til { $most }.
methods-changes = Hva som er forskjellig
methods-from-to = Fra utgave { $before } til utgave { $after }
methods-changed = { $place }: { $before } → { $after }
methods-added = { $place }: ny, { $after }
methods-removed = { $place }: { $before } er tatt ut
methods-no-change = Ingenting er forskjellig.
methods-weight-of = Vekten til { $criterion }
methods-upgrade = En annen utgave
methods-runs = Denne runden følger { $edition }.
methods-no-other = Det finnes ingen annen utgave av metoden ennå. Endre først et tall i den.
methods-would-change = Dette ville endre:
methods-run = La runden følge utgave { $version }
methods-choose = Velg en utgave fra listen.
methods-round-over = Denne runden er over. Den beholder utgaven den ble drevet etter.
methods-number-commitment-months = Måneder sammen
methods-number-commitment-own-meetings = Egne møter, minst
methods-number-commitment-gatherings = Fellessamlinger, minst
methods-number-watch-sign-up-unanswered = Dager til en ubesvart påmelding står på I dag
methods-number-watch-first-meeting-missing = Dager til et manglende første møte står på I dag
methods-number-watch-silent = Dager til et stille par står på I dag
methods-number-watch-round-ending = Dager før runden slutter
methods-number-watch-ask-after = Dager uten nytt til begge får en melding med spørsmål. 0: aldri
