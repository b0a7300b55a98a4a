# Not yet reviewed by a native speaker.
# What volunteer meetings are about, and mentors who ask for sparring. Staff reads this. $name: a name, $day: a date.

supervision-title = Sparring
supervision-who-sees = Kun de, der driver programmer her, ser denne side. Sagerne nævner ingen ved navn.
supervision-kept = Det er gemt.
supervision-removed = Det er fjernet.
supervision-remove = Fjern
supervision-keep = Gem
supervision-requests = { $n ->
    [one] En mentor søger sparring
   *[other] { $n } mentorer søger sparring
}
supervision-request = { $names }, siden { $day }
supervision-agenda = Dagsorden
supervision-agenda-none = Intet er planlagt endnu. Begynd med et oplæg og en sparringsrunde.
supervision-item-add = Tilføj et punkt
supervision-item-add-action = Tilføj til dagsordenen
supervision-item-kept = Dagsordenen er gemt.
supervision-item-kind = Hvad det er
supervision-item-kind-talk = Oplæg
supervision-item-kind-sparring-round = Sparringsrunde
supervision-item-kind-other = Andet
supervision-item-title = Hvad det handler om
supervision-item-title-missing = Skriv, hvad punktet handler om.
supervision-item-speaker = Hvem der taler
supervision-item-minutes = Hvad der blev sagt
    .help = Hovedpunkterne, uden navne på { $mentees }.
supervision-item-edit = Ret eller skriv referat
supervision-item-up = Tidligere
supervision-item-down = Senere
supervision-item-remove = Tag det af dagsordenen
    .help = Det, der er skrevet om det, går tabt.
supervision-cases = Sager
    .help = Det, nogen vil tale om i sparringsrunden. Alle har et dæknavn her.
supervision-case-add = Tilføj en sag
supervision-case-add-action = Tilføj sagen
supervision-case-kept = Sagen er gemt.
supervision-case-edit = Ret eller skriv råd
supervision-case-named = »{ $name }« er navnet på en på holdet. Skriv dæknavnet i stedet.
supervision-case-remove = Fjern sagen
    .help = Det, der er skrevet om den, går tabt.
supervision-pseudonym = Dæknavn
    .help = For eksempel »broen«. Ikke forbogstaver, ikke et navn, der ligner.
supervision-pseudonym-missing = Giv sagen et dæknavn.
supervision-about = Hvad det handler om
    .help = Hvad der er svært, og hvad mentoren gerne vil vide. Udelad alt, der peger på en person.
supervision-about-missing = Skriv, hvad sagen handler om.
supervision-advice = Hvad de andre rådede til
supervision-pair = Hvilket par det gælder
supervision-pair-none = Ikke noteret
supervision-pair-show = Hvilket par det gælder
supervision-pair-who-sees = Kun den, der er ansvarlig for parret, og den, der leder mødet, ser dette.
supervision-pair-hidden = Det er noteret, hvilket par det gælder. Du ser det ikke.
supervision-attended = Hvem der var med
supervision-came = Frivillige
supervision-came-none = Ingen har skrevet ned endnu, hvem der kom.
supervision-professionals = Fagfolk
supervision-professionals-none = Ingen endnu.
supervision-professional-add = Tilføj en fagperson
supervision-professional-add-action = Tilføj
supervision-professional-kept = Fagpersonen er tilføjet.
supervision-professional-service = Fra kataloget
supervision-professional-nobody = Ikke i kataloget
supervision-professional-name = Navn
supervision-professional-missing = Vælg et tilbud, eller skriv et navn.
supervision-agreed-title = Hvad der blev aftalt
supervision-agreed = Hvad der gælder for alle
    .help = Opgaver til én person står nedenfor.
supervision-led-by = Hvem der leder mødet
    .help = Ser, hvilke par sagerne gælder, hvor det er noteret.
supervision-led-by-nobody = Ingen endnu
supervision-tasks = Opgaver, der følger
supervision-tasks-none = Ingen opgaver endnu.
supervision-task-add = Tilføj en opgave
supervision-task-add-action = Tilføj opgaven
supervision-task-kept = Opgaven er gemt. Den står på I dag, når fristen er nået.
supervision-task-what = Hvad der skal gøres
supervision-task-what-missing = Skriv, hvad der skal gøres.
supervision-task-who = Hvem der gør det
supervision-task-due = Hvornår senest
supervision-task-until = senest { $day }
supervision-task-done-on = gjort { $day }
supervision-task-done = Gjort
supervision-task-undo = Ikke gjort endnu
supervision-task-is-done = Opgaven er gjort.
supervision-task-is-open = Opgaven er åben igen.
supervision-need-no-date = Det næste frivilligmøde har ingen dato. Det bør være omkring { $day }.
supervision-need-no-date-late = Det næste frivilligmøde har ingen dato. Det skulle have været senest { $day }.
supervision-need-task = { $name } har en opgave fra dette møde med frist { $day }.
supervision-need-task-nameless = En opgave fra et frivilligmøde har nået sin frist.
supervision-need-sparring = { $n ->
    [0] En mentor søgte sparring i dag.
    [one] En mentor søgte sparring i går.
   *[other] En mentor søgte sparring for { $n } dage siden.
}
supervision-action-plan = Planlæg et møde
supervision-action-task = Se opgaven
supervision-action-sparring = Tag det op
supervision-need-missed-two = Var ikke med til nogen af de to sidste frivilligmøder, det sidste den { $day }. Ring og spørg, hvordan det går.
supervision-action-talked = Vi har talt sammen
supervision-sparring-title = En mentor søger sparring
supervision-sparring-asked = { $name } spurgte den { $day }.
supervision-sparring-no-words = Mere er ikke skrevet.
supervision-sparring-talk = Tal med mentoren
supervision-sparring-talk-action = Vi har talt sammen
supervision-sparring-talked = Det er noteret, at I har talt sammen.
supervision-sparring-note = Hvad der kom ud af det
supervision-sparring-case = Tag det op som sag på et møde
supervision-sparring-case-action = Tilføj det som sag
supervision-sparring-meeting = Frivilligmøde
supervision-sparring-no-meeting = Der er ikke planlagt noget frivilligmøde.
supervision-sparring-taken-up = Taget op
supervision-sparring-taken-up-already = Det blev allerede taget op den { $day }.
supervision-sparring-answered-talk = talt sammen { $day }
supervision-sparring-answered-case = tilføjet som sag { $day }
event-sparring-asked = { $TheMentor } søgte sparring
event-sparring-taken-up = Ønsket om sparring blev taget op
staff-mail-sparring-subject = Nogen vil gerne tale med dig
staff-mail-sparring-body =
    Hej { $name }

    Nogen vil gerne tale med dig om noget:

    { $link }

    { $organisation }
