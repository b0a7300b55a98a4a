# Not yet reviewed by a native speaker.
# Deltagerne på et hold. For medarbejdere, undtagen beskederne (mail-), som deltagerne læser.

# Hvor nogen står, som mærkat. Hverken mand eller kvinde.
stage-applied = Tilmeldt
stage-interviewed = Samtale holdt
stage-trained = Uddannelse gennemført
stage-ready = Klar til match
stage-matched = Matchet
stage-active = Mødes
stage-closed = Afsluttet
stage-after-contact = Spurgt igen senere
stage-waiting-list = Venteliste
stage-no-match = Intet match fundet
stage-no-show = Kom ikke
stage-withdrawn = Har trukket sig

people-title = Deltagere
people-search = Søg efter navn, e-mail eller telefon
people-filter = Vis
people-side = Er med som
people-all-sides = Alle
people-stage = Trin
people-all-stages = Alle trin
people-sort = Rækkefølge
people-sort-name = Efter navn
people-sort-waited = Længst på trinnet først
people-caption = Deltagere på dette hold
people-name = Navn
people-days-column = Dage der
people-category = Gruppe
people-next = Næste skridt
people-next-answer = Svar
people-next-interview = Samtale
people-unreachable = Ingen kontakt
people-none = Ingen har tilmeldt sig endnu
    .help = Deltagerne kommer frem her, når de tilmelder sig på den offentlige side, når du importerer en liste, eller når du skriver en ind fra et papirskema.
people-none-fit = Ingen passer til denne søgning
people-show-all = Vis alle
people-pages = Listens sider
people-earlier = Forrige
people-later = Næste
# $first, $last: numrene på de rækker, der vises; $n: hvor mange der er.
people-span = { $first } til { $last } af { $n }
# $n: hvor mange dage personen har været på trinnet.
people-days = { $n ->
    [0] siden i dag
    [one] i 1 dag
   *[other] i { $n } dage
}

people-new-title = Skriv en deltager ind
people-new-lead = Til et papirskema eller en, der tilmelder sig i telefonen. Et fornavn er nok; resten kan komme senere.
people-takes-part = Er med som
people-side-missing = Vælg, hvad personen tilmelder sig som.
people-who = Hvem
people-given-name = Navn
    .help = Præcis som personen skriver det. Ét navn er nok.
people-name-missing = Skriv det navn, personen bruger.
people-family-name = Efternavn
people-gender = Køn
people-birth-year = Fødselsår
people-area = Hvor personen bor
    .help = Kun sådan cirka: Vi har ikke brug for en adresse.
people-not-said = Ikke oplyst
people-contact = Sådan får vi fat i personen
    .help = Én måde er nok. Uden en e-mailadresse bliver du mindet om at ringe.
people-email = E-mailadresse
people-phone = Telefon
people-language = Sprog i beskeder
    .help = Det sprog, personen læser bedst.
people-part = Personens del på dette hold
people-category-of-mentee = Gruppe (kun for { $mentees })
people-capacity = Par på samme tid
    .help = Hvor mange { $mentees } { $theMentor } kan mødes med på samme tid. Som regel 1.
# $n: hvor mange par.
people-capacity-told = { $n ->
    [one] 1 par
   *[other] { $n } par
}
people-capacity-in-use = { $n ->
    [one] Der er 1 åbent par: Tallet kan ikke være mindre.
   *[other] Der er { $n } åbne par: Tallet kan ikke være mindre.
}
people-wrote = Det, personen skrev
    .help = Med personens egne ord.
people-spoken = Jeg har talt med denne person
    .help = Så bliver du ikke mindet om at svare på tilmeldingen.
people-consent-signed = Samtykket er underskrevet på papir
    .help = Hvis ikke, spørger du om det i den indledende samtale.
people-write-in = Skriv ind
# $name: personen.
people-written-in = { $name } er skrevet ind.
people-alike = En, der ligner, er her allerede. Er det den samme person?
people-alike-title = Er det en af disse personer?
people-alike-help = En person bør kun være her én gang, så historikken holder sammen.
people-alike-nobody = Nej, det er en anden person
people-here-already = { $name } er allerede med på dette hold.

people-edit = Ret
people-edit-title = Ret oplysningerne om { $name }
people-back = Tilbage til personen
people-save = Gem rettelserne
people-corrected = Oplysningerne er gemt.
people-facts = Om denne person
people-none-known = Ingen kendt
people-consent = Samtykke
# $day: en dato; $language: det sprog, det blev læst på.
people-consent-given = Givet den { $day }, læst på { $language }.
people-consent-paper = Underskrevet på papir den { $day }.
people-consent-missing = Ikke spurgt endnu
    .help = Du spørger om det i den indledende samtale. Uden samtykke bliver ingen matchet.
people-came = Hvordan personen kom med
# $day: tilmeldingsdagen.
people-came-public = Tilmeldte sig på den offentlige side den { $day }.
people-came-import = Kom med en liste den { $day }.
people-came-staff = Skrevet ind manuelt den { $day }.

people-answer-title = Venter på et første svar
# $email: adressen; $language: et sprogs navn.
people-answer-by-mail = Der går en kort besked til { $email }. Hilsenen først og sidst er på { $language }.
people-answer-text = Dine egne ord
    .help = For eksempel hvornår I kan mødes. Hvis du lader feltet stå tomt, skriver vi, at tilmeldingen er kommet frem, og at I kontakter personen.
people-answer-send = Send svaret til { $name }
people-answer-sent = Svaret til { $name } er på vej.
# $phone: nummeret.
people-answer-by-phone = Der er ingen e-mailadresse. Ring til { $phone }, og noter det her.
people-answer-somehow = Der er hverken e-mailadresse eller telefonnummer. Har I talt sammen, så noter det her.
people-answer-note = Noter, at jeg har talt med denne person
people-answer-noted = Noteret: Du har talt med { $name }.
people-already-answered = Denne tilmelding blev besvaret den { $day }. Der er ikke mere at gøre.
# $stage: hvor personen står.
people-not-waiting = Denne person venter ikke længere på svar: { $stage }.

people-interview = Indledende samtale
people-interview-none = Ikke begyndt.
people-interview-begun = Begyndt, ikke færdig.
people-interview-done = Færdig den { $day }.
people-interview-begin = Begynd samtalen
people-interview-continue = Fortsæt samtalen
people-interview-read = Læs samtalen

people-pairs = Par
people-pairs-none = Ikke med i noget par endnu.
people-pair-introduced = Matchet
people-pair-active = Mødes
people-pair-paused = På pause
people-pair-completed = Gennemført
people-pair-ended-early = Afsluttet før tid
people-pair-since = Siden den { $day }
# $start, $end: datoer.
people-pair-span = { $start } til { $end }
people-others = Andre hold
# $side, $stage: mærkater.
people-other-part = { $side }, { $stage }

# One human twice in the list. $name: a person's name.
people-joining = Måske samme person
    .help = Hvis det er det, kan du lægge dem sammen: hold, kurser og beskeder fra begge bliver bevaret, og det, der er forskelligt, står i historikken. Det kan ikke fortrydes.
people-join = Det er samme person
people-joined = { $name } er nu én person.
people-joining-same-round = { $name } deltager to gange på samme hold, og kun én af dem kan blive stående. Ret det først.

people-move-title = Trækker sig, kom ikke, må vente
people-move-to = Hvor står denne person nu?
    .help = Du kan flytte personen tilbage når som helst. Intet bliver sendt.
people-move-missing = Vælg, hvor personen står nu.
people-reason = Hvorfor
    .help = For dig og dine kolleger. Det bliver stående i historikken.
people-move = Flyt { $name }
# $name: personen; $stage: det nye trin.
people-moved = { $name } er flyttet: { $stage }.
# $n: hvor mange åbne par.
people-way = Vejen til et par
people-history = Det, der er sket

# Beskeder til deltagerne. Ingen mentorordning, intet sted, ingen anden person i emnet.
mail-answer-subject = Vi har fået din besked
# Teksten, når koordinatoren ikke skrev sin egen.
mail-answer-standard = Tak for din tilmelding. Vi kontakter dig snart, så vi kan finde en tid til at tale sammen.
# $name: læseren; $text: beskeden; $sender: koordinatoren; $organisation: hvor koordinatoren arbejder. Adresse og telefonnummer følger efter.
mail-answer-body =
    Hej { $name }

    { $text }

    Venlig hilsen
    { $sender }
    { $organisation }
