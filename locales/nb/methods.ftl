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
methods-fault-counted-without-months = Møter telles, men `lasts` sier at et par ikke varer et antall måneder.
    .remedy = Skriv 0 for own_meetings og gatherings og si rytmen i commitment_in_words, eller skriv lasts = "months".
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
methods-run-by = Brukes av
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
methods-number-watch-round-ending = Dager før slutten som runden står på I dag
methods-number-watch-ask-after = Dager uten nytt til begge får en melding med spørsmål (0: aldri)
methods-number-watch-volunteer-meeting-months = Måneder fra ett frivilligmøte til det neste (0: ingen)
methods-number-watch-first-contact = Dager fra koblingen til dere har snakket med hver av de to (0: ingen påminnelse)
methods-number-watch-contacts-first-month = Samtaler med hver den første måneden (0: ingen påminnelse)
methods-number-watch-contact-every-months = Måneder fra én samtale til den neste etter det (0: ingen påminnelse)
methods-number-watch-evaluation-unanswered = Dager til et ubesvart spørsmål om slutten står på I dag (0: aldri)

methods-fault-question-few-choices = Spørsmålet «{ $slug }» har færre enn to svar å velge mellom.
    .remedy = Legg til choices, hvert med slug og label.
methods-fault-question-no-choices = Spørsmålet «{ $slug }» har choices, men typen er «{ $kind }».
    .remedy = Gjør typen til «one-of» eller «several-of», eller ta ut choices.
methods-fault-question-no-range = Spørsmålet «{ $slug }» har least eller most, men typen er «{ $kind }».
    .remedy = Gjør typen til «number» eller «scale», eller ta dem ut.
methods-fault-question-range = Det minste i spørsmålet «{ $slug }» er ikke under det største.
    .remedy = Skriv en least som er mindre enn most.
methods-fault-question-long-scale = Skalaen i «{ $slug }» har for mange trinn.
    .remedy = Bruk høyst { $most } trinn, for eksempel fra 1 til 5.
methods-fault-question-nobody = Spørsmålet «{ $slug }» stilles til ingen.
    .remedy = Skriv who = ["mentor", "mentee"], eller ta ut linjen.
methods-fault-question-purpose = Spørsmålet «{ $slug }» er sensitivt, og ingenting sier hva svaret brukes til.
    .remedy = Skriv et purpose: folk leser det ved siden av spørsmålet.
methods-fault-question-sensitive-required = Spørsmålet «{ $slug }» er sensitivt og må besvares.
    .remedy = Ta ut required: ingen må fortelle slikt.
methods-fault-question-condition = Spørsmålet «{ $slug }» avhenger av «{ $other }», som ikke er et tidligere spørsmål med valg eller ja og nei i samme skjema.
    .remedy = Nevn et spørsmål som står foran, i samme skjema og for de samme.
methods-fault-question-answer = Spørsmålet «{ $slug }» venter på svaret «{ $answer }», som «{ $other }» ikke kan ha.
    .remedy = Bruk en slug av valgene, eller yes eller no.
methods-fault-question-no-answer = Betingelsen til spørsmålet «{ $slug }» nevner ikke noe svar.
    .remedy = Skriv answer = ["…"].
methods-fault-known-from = known_from i en betingelse trenger enten question eller fact.
    .remedy = Skriv en av de to, og any_of.
methods-fault-known-from-question = En betingelse leses av spørsmålet «{ $question }», som denne siden ikke får, eller som ikke har valg.
    .remedy = Nevn et spørsmål med valg eller ja og nei til samme side.
methods-fault-known-from-answer = En betingelse venter på «{ $answer }», som ingen kan svare.
    .remedy = Bruk noen av disse: { $known }.
methods-fault-variable = { $key } har «{ $variable }» i klammer, som ikke er kjent.
    .remedy = Bruk en av disse: { $known }.
methods-wanted-slugs = en liste med kortnavn, for eksempel ["one", "other"]

methods-parts = Endre i felt
methods-steps-change = Endre trinnene
methods-roles = Hva de to kalles
methods-roles-lead = Alle sider og meldinger bruker disse ordene. La et språk stå tomt, så brukes programmets egne ord der.
methods-roles-mentor = Den som kjenner landet godt
methods-roles-mentee = Den som er ny i landet
methods-role-one = Én
methods-role-many = Flere
methods-role-the = En bestemt
methods-role-missing = Skriv alle tre ordene på { $language }.
methods-roles-keep = Lagre disse ordene
methods-expectations = Hva man kan vente seg
methods-expectations-lead = Det folk leser og bekrefter før de kobles. En annen ordlyd må bekreftes på nytt.
methods-expectations-line = Setning { $n }
methods-expectations-keep = Lagre hva man kan vente seg
methods-goals = Hva mål kan handle om
methods-goals-lead = { $TheMentee } og { $theMentor } velger ett av disse for hvert mål og skriver målet med egne ord. Uten noen har programmet ingen mål.
methods-goals-category = Kategori { $n }
methods-goals-label = Hva handler det om?
methods-goals-examples = Slike mål, som eksempler
methods-goals-keep = Lagre hva mål kan handle om
methods-goals-label-missing = Skriv hva det handler om, eller ta ut eksemplene.
methods-steps-mentor = Veien for { $mentors }
methods-steps-mentee = Veien for { $mentees }
methods-steps-lead = Fra påmelding til klar for kobling. Det siste trinnet er alltid klar for kobling.
methods-step = Trinn { $n }
methods-step-stage = Trinn på veien
methods-step-none = intet trinn
methods-step-gates = Hva mer som må være på plass
methods-steps-keep = Lagre denne veien
methods-in-place = Ingen runde følger denne utgaven ennå. Med samme navn endrer du denne utgaven; med et annet navn blir det en ny.
methods-other-languages = Andre språk
methods-both-needed = Skriv det på { $language } og på engelsk.
methods-part-wrong = Dette kan ikke lagres: { $reason }
methods-question = Endre et spørsmål
methods-question-new = Nytt spørsmål
methods-question-added = Nytt spørsmål: { $question }
methods-question-gone = Spørsmål tatt ut: { $question }
methods-questions-lead = Velg et spørsmål for å endre det. Runder som bruker denne utgaven, endres ikke.
methods-questions-none = Ingen spørsmål her ennå.
methods-question-label = Spørsmålet
methods-question-help = Forklaring under
methods-question-guidance = Til den som intervjuer: hva du skal si og se etter
methods-question-purpose = Hva svaret brukes til
methods-question-asked-in = Hvor det spørres
methods-question-who = Hvem som spørres
methods-question-kind = Hvordan det svares
methods-question-required = Det må besvares
methods-question-choices = Svar å velge mellom
    .help = Bare for ett eller flere svar å velge. Tøm et svar for å ta det ut.
methods-question-choice = Svar { $n }
methods-question-choices-missing = Skriv minst to svar å velge mellom.
methods-question-range = Fra og til
    .help = Bare for et tall eller en skala. En skala går fra 1 til 5 hvis du ikke skriver noe.
methods-question-least = Lavest
methods-question-most = Høyest
methods-question-beside = Ved siden av spørsmålet
methods-question-only-if = Spør bare hvis
    .help = Kryss ikke av noe for å spørre alltid. Kryss av svar til bare ett spørsmål, fra samme skjema.
methods-question-condition = «{ $question }»: { $answer } ({ $form })
methods-question-one-condition = Velg svar til bare ett spørsmål.
methods-question-sensitive = Dette er sensitivt
    .help = Om helse, tro, opphav og lignende. Det spørres bare i runder som slår det på, med formålet ved siden av, og ingen må svare.
methods-question-purpose-missing = Skriv hva svaret brukes til. Folk leser det ved siden av spørsmålet.
methods-question-keep = Lagre dette spørsmålet
methods-question-remove = Ta ut dette spørsmålet

## Parts of a method, where two editions differ

# $change: one difference, in words. $n: languages.
methods-changed-in-others = { $change } ({ $n ->
    [one] og på ett språk til
   *[other] og på { $n } språk til
})
methods-part-agreement = Avtale
methods-part-aims = Mål
methods-part-categories = Grupper
methods-part-commitment = Forpliktelse
methods-part-commitment-in-words = Forpliktelse med ord
methods-part-commitment-until = til når
methods-part-conditions = Vilkår
methods-part-criteria = Hva som teller
methods-part-description = Beskrivelse
methods-part-eligibility = Hvem som kan være med
methods-part-end-reasons = Grunner til å slutte
methods-part-expectations = Hva man kan vente seg
methods-part-getting-acquainted = Bli kjent
methods-part-guidance = Veiledning
methods-part-hours = Timer
methods-part-interview = Samtale
methods-part-lasts = hvor lenge
methods-part-matching = Kobling
methods-part-mentee-genders = Bare folk av dette kjønnet
methods-part-name = Navn
methods-part-outcomes = Hva som kan komme ut av det
methods-part-refusal = Til den som ikke kan være med
methods-part-rhythm = rytme
methods-part-rules = Regler
methods-part-summary = Kort fortalt
methods-part-target = Målgruppe
methods-part-text = Innledning
methods-part-title = Tittel
methods-part-topics = Emner
methods-part-training = Opplæring
methods-part-version = Utgave
methods-part-watch = I dag
methods-part-way-on = En annen vei videre

## A copy, and a file

methods-copy = Lag en kopi
methods-copy-lead = Kopien er en metode for dere selv, med alt som denne har. Endre så det dere gjør annerledes.
methods-copy-name = Hva heter kopien?
    .help = Navnet på programmet, slik folk leser det.
methods-copy-action = Lag kopien
methods-copy-name-missing = Skriv et navn med bokstaver, høyst { $most } bokstaver.
methods-copy-name-taken = Det finnes allerede en metode med det navnet. Skriv et annet navn.
methods-file = Velg filen, eller lim inn teksten nedenfor
methods-would-move = { $n ->
    [one] Ett par er i gang. Dagen det slutter, regnes ut på nytt.
   *[other] { $n } par er i gang. Dagen de slutter, regnes ut på nytt.
}
