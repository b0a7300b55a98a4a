# Not yet reviewed by a native speaker.

## Hvorfor to personer ikke kan matches

pairs-cannot-introduce-mentor-full = { $active ->
    [one] { $name } følger allerede én { $mentee } og har { $limit } { $limit ->
        [one] plads
       *[other] pladser
    }. Vælg en anden { $mentor }, eller spørg, om { $name } kan tage én til.
   *[other] { $name } følger allerede { $active } { $mentees } og har { $limit } { $limit ->
        [one] plads
       *[other] pladser
    }. Vælg en anden { $mentor }, eller spørg, om { $name } kan tage én til.
}
pairs-cannot-introduce-mentee-taken = { $name } har haft en { $mentor } siden den { $day }. Måske kom en kollega først: Se på den nye liste.
pairs-cannot-introduce-not-in-pool = { $name } venter ikke på et match nu. Se på personens side, og flyt { $name } tilbage, hvis det er forkert.
pairs-cannot-introduce-same-person = Det er den samme person på begge sider. Vælg en anden.
pairs-cannot-introduce-other-round = Disse to er ikke på samme hold. Vælg to personer fra ét hold.

## Beskeden til begge, når de er matchet. Emnet er neutralt: Andre kan læse det på en låst skærm.
## $name, $other: fornavne. $organisation: den, der driver mentorordningen. $contact: e-mail, telefon eller organisationens navn.

mail-introduction-subject = Gode nyheder til dig
mail-introduction-to-mentor =
    Hej { $name }

    Vi har fundet en { $mentee } til dig: { $other }.

    Vi kontakter dig snart om jeres første møde. { $other } har fået den samme besked om dig.

    Har noget ændret sig for dig? Så sig det til os: { $contact }.

    Venlig hilsen
    { $organisation }
mail-introduction-to-mentee =
    Hej { $name }

    Vi har fundet en { $mentor } til dig: { $other }.

    Vi hjælper jer med at mødes første gang. { $other } har fået den samme besked om dig.

    Har du spørgsmål? Kontakt os: { $contact }.

    Venlig hilsen
    { $organisation }

## Listen over et holds par

pairs-title = Par
pairs-all = Alle
pairs-filter = Par efter status
pairs-to-gatherings = Fællesmøder
pairs-pair = Par
pairs-state = Status
pairs-own-meetings = Egne møder
pairs-gatherings = Fællesmøder
pairs-last-met = Mødtes sidst
pairs-not-met-yet = Ikke endnu
# Hvor meget af det, de har lovet, der er gjort.
pairs-done-of-needed = { $done } af { $needed }
pairs-done-and-more = { $done } af { $needed }, { $more } mere
pairs-is-behind = Bagud
pairs-none = Ingen par endnu
    .help = Her ser du hvert par med det næste skridt. Et par begynder, når du godkender et forslag.
    .action = Find par
pairs-none-in-state = Der er ingen par her nu
    .help = Vælg en anden status ovenfor for at se de andre par.
pairs-pages = Listens sider
pairs-pages-earlier = Forrige
pairs-pages-later = Næste
pairs-pages-shown = { $from }–{ $to } af { $total }

pairs-state-introduced = Matchet
pairs-state-active = I gang
pairs-state-paused = På pause
pairs-state-completed = Gennemført
pairs-state-ended-early = Afsluttet før tid

## Ét pars side

# Overskriften: to fornavne.
pairs-of-two = { $mentorName } og { $menteeName }
pairs-role = Rolle
pairs-the-mentor = { $Mentor }
pairs-the-mentee = { $Mentee }
pairs-phone = Telefon
pairs-no-phone = Intet nummer
pairs-email = E-mail
pairs-no-email = Ingen adresse
pairs-language = Skriver og læser
pairs-more = Mere om dette par
pairs-choose = Vælg
pairs-why = Hvorfor netop de to
# $rule: a sentence, ends with its full stop.
pairs-why-overridden = Besluttet imod en regel: { $rule }
pairs-note = Note

pairs-lead-introduced = Matchet den { $day }. De har ikke mødt hinanden endnu.
pairs-lead-active = Mødtes sidst den { $day }, { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dage siden
}.
pairs-lead-paused = På pause siden den { $day }.
pairs-lead-paused-until = På pause siden den { $day }. De vil fortsætte fra den { $until }.
pairs-lead-completed = Gennemført den { $day }.
pairs-lead-ended-early = Afsluttet før tid den { $day }. Grund: { $reason }.

pairs-commitment = { $n ->
    [one] Ét møde
   *[other] { $n } møder
} på { $months ->
    [one] én måned
   *[other] { $months } måneder
}
pairs-extra = Ekstra møder
pairs-progress-met = De har gjort alt det, de lovede hinanden. Flere møder er velkomne, men ingen forventer dem.
pairs-rhythm-now-week = Indtil nu i denne uge: { $done }.
pairs-rhythm-now-month = Indtil nu i denne måned: { $done }.
pairs-rhythm-before-week = Sidste uge: { $done }.
pairs-rhythm-before-month = Sidste måned: { $done }.
pairs-rhythm-kept = Det er som aftalt.
pairs-rhythm-meetings = { $n ->
    [0] ingen møder
    [one] ét møde
   *[other] { $n } møder
}
pairs-months-left = { $n ->
    [0] Deres tid sluttede den { $day }.
    [one] Der er mindre end én måned tilbage, til den { $day }.
   *[other] Der er { $n } måneder tilbage, til den { $day }.
}
pairs-behind-own = { $n ->
    [one] Ét eget møde er forsinket.
   *[other] { $n } egne møder er forsinkede.
} Skal vi hjælpe dem med at finde en tid?
pairs-behind-gatherings = { $n ->
    [one] De gik glip af ét fællesmøde, som planen regner med.
   *[other] De gik glip af { $n } fællesmøder, som planen regner med.
} De er velkomne til det næste.
pairs-extra-welcome = { $n ->
    [one] Ét møde mere end planlagt.
   *[other] { $n } møder mere end planlagt.
}

pairs-log = Skriv et møde ind
pairs-met-on = Hvornår mødtes de?
pairs-minutes = Hvor mange minutter
pairs-met-note = Én linje om mødet
pairs-log-action = De mødtes
pairs-meeting-logged = Mødet den { $day } er skrevet ind.
pairs-remove-meeting = Fjern dette møde
pairs-meeting-removed = Mødet den { $day } er fjernet.
pairs-put-meeting-back = Læg mødet tilbage
pairs-cannot-log-future = Den { $day } er ikke kommet endnu. Skriv mødet ind, når det har været holdt.
pairs-cannot-log-before-round = Holdet begyndte den { $day }. Er årstallet rigtigt?
pairs-cannot-log-before-introduction = De blev matchet den { $day }. Vælg den dag eller en senere.
pairs-cannot-log-after-end = Parret blev afsluttet den { $day }. Vælg den dag eller en tidligere, eller tag først afslutningen tilbage.
pairs-cannot-log-already-logged = Et eget møde den { $day } er allerede skrevet ind. Vælg en anden dag, hvis de mødtes igen.

pairs-acquaintance = At lære hinanden at kende
    .help = Det, de fortalte hinanden i begyndelsen, med deres egne ord. Begge skal lære noget.
pairs-acquaintance-action = Gem det, de sagde
pairs-acquaintance-kept = Det, de sagde, er gemt.

pairs-pause = Sæt dette par på pause
    .help = Ingen bliver mindet om noget, mens et par er på pause. Du ser parret på I dag, når pausen er slut.
pairs-paused-until = De vil fortsætte fra
pairs-pause-action = Sæt parret på pause
pairs-paused = Parret er på pause.
pairs-resume = Afslut pausen
pairs-resumed = Pausen er slut.
pairs-cannot-pause-already-paused = Parret har været på pause siden den { $day }.
pairs-cannot-pause-ended = Parret blev afsluttet den { $day }. Der er ikke noget at holde pause fra.
pairs-cannot-pause-until-past = Den { $day } er ikke efter i dag. Vælg en senere dag, eller lad feltet stå tomt.
pairs-cannot-resume-not-paused = Parret er ikke på pause. Måske har en kollega allerede afsluttet pausen.

pairs-closure = Afslut dette par
    .help = De møder, de har holdt, bliver stående i rapporten. Du kan tage afslutningen tilbage senere.
pairs-closure-how = Hvordan sluttede det?
pairs-closure-how-missing = Vælg, hvordan det sluttede.
pairs-closure-completed = Gennemført: De gjorde det, de ville, eller nåede målet før tid
pairs-closure-early = Afsluttet før tid
pairs-closure-reason = Grund
    .help = Kun når det sluttede før tid.
pairs-closure-reason-missing = Vælg en grund, så det næste hold kan lære af den.
pairs-ended-on = Sidste dag
pairs-closure-action = Afslut parret
pairs-completed = Parret har gennemført. De, der har en e-mailadresse, får en tak og bliver spurgt, hvordan det var.
pairs-ended-early = Parret er afsluttet.
pairs-cannot-end-already-ended = Parret er allerede afsluttet, den { $day }.
pairs-cannot-end-future = Den { $day } er ikke kommet endnu. Vælg i dag eller en tidligere dag.
pairs-cannot-end-before-introduction = De blev matchet den { $day }. Vælg den dag eller en senere.
pairs-cannot-end-met-later = De mødtes den { $day }. Vælg den dag eller en senere.
pairs-cannot-end-never-met = De har ikke mødt hinanden endnu, så der er ikke noget at gennemføre. Skriv deres møder ind først, eller vælg »Afsluttet før tid«.
pairs-reopen = Tag afslutningen tilbage
pairs-reopened = Parret fortsætter.
pairs-cannot-reopen-not-ended = Parret er ikke afsluttet. Måske har en kollega allerede taget afslutningen tilbage.
pairs-cannot-reopen-mentee-taken = { $name } har haft en anden { $mentor } siden den { $day }. Afslut det par først.
pairs-cannot-reopen-mentor-full = { $name } følger nu { $active } { $active ->
    [one] { $mentee }
   *[other] { $mentees }
} og har { $limit } { $limit ->
    [one] plads
   *[other] pladser
}. Spørg { $name } først, og ret antallet af pladser.

pairs-after-contact = Spørg, hvordan det går nu
    .help = Nogle måneder efter afslutningen: Har de stadig kontakt?
pairs-contact-on = Hvornår du spurgte
pairs-in-touch = Har de stadig kontakt?
pairs-in-touch-yes = Ja
pairs-in-touch-no = Nej
pairs-in-touch-unknown = Ved ikke
pairs-in-touch-missing = Vælg et svar. »Ved ikke« er også et svar.
pairs-after-contact-action = Gem svaret
pairs-after-contact-kept = Svaret er gemt.
pairs-remove-after-contact = Tag dette svar tilbage
pairs-after-contact-removed = Svaret den { $day } er taget tilbage.
pairs-cannot-contact-not-ended = Parret er stadig i gang. Spørg igen efter afslutningen.
pairs-cannot-contact-future = Den { $day } er ikke kommet endnu. Vælg i dag eller en tidligere dag.
pairs-cannot-contact-before-end = Parret blev afsluttet den { $day }. Vælg den dag eller en senere.

pairs-outcome = Der kom noget ud af det
    .help = Et job, et kursus, en ny hobby: hvad der skete, for hvem, og om mentorordningen havde en del i det.
pairs-outcome-whose = Hvem
pairs-outcome-whose-missing = Vælg en af de to.
pairs-outcome-kind = Hvad
pairs-outcome-kind-missing = Vælg, hvad der skete.
pairs-attribution = På grund af mentorordningen?
pairs-attribution-missing = Vælg det, de selv siger.
pairs-attribution-through-programme = Gennem mentorordningen
pairs-attribution-helped = Mentorordningen hjalp
pairs-attribution-unrelated = Ikke på grund af den
pairs-outcome-on = Hvornår
pairs-outcome-action = Gem dette
pairs-outcome-kept = Det er gemt og bliver talt med i rapporten.
pairs-remove-outcome = Tag dette resultat tilbage
pairs-outcome-removed = Resultatet er taget tilbage.
pairs-cannot-outcome-future = Den { $day } er ikke kommet endnu. Vælg i dag eller en tidligere dag.
pairs-cannot-outcome-before-introduction = De blev matchet den { $day }. Vælg den dag eller en senere.

## Et pars tidslinje. $mentorName, $menteeName, $name: fornavne.

pairs-timeline = Det, der er sket
pairs-timeline-by = ({ $name })
pairs-timeline-due = Sidste dag af den tid, de lovede hinanden.
pairs-timeline-met = De mødtes.
pairs-timeline-met-minutes = De mødtes i { $n ->
    [one] ét minut
   *[other] { $n } minutter
}.
pairs-timeline-gathering-both = { $title }: Begge kom.
pairs-timeline-gathering-mentor = { $title }: { $mentorName } kom.
pairs-timeline-gathering-mentee = { $title }: { $menteeName } kom.
pairs-timeline-gathering-nobody = { $title }: Ingen af dem kom.
pairs-timeline-gathering-planned = { $title }
pairs-timeline-outcome = { $name }: { $outcome }. { $attribution }.
pairs-area = Hvor { $theMentee } bor

## What the two tell by their link

pairs-links = Spørg dem, hvordan det går
    .help = Begge får en besked med deres eget link. De fortæller på 20 sekunder, uden adgangskode, at de har mødtes, eller hvorfor ikke. Linket virker i 60 dage. Når metoden siger det, bliver de spurgt af sig selv.
pairs-links-action = Send begge et link
pairs-links-close = Luk alle deres links
pairs-links-last = { $name } fik sidst et link { $day }.
pairs-links-never = { $name } har ikke fået noget link.
pairs-links-without-address = { $name } har ingen e-mailadresse. Ring, og skriv mødet her.
pairs-links-sent = { $n ->
    [one] Ét link er på vej.
   *[other] { $n } links er på vej.
}
pairs-links-no-address = Ingen af dem har en e-mailadresse. Ring til dem, og skriv mødet her.
pairs-links-over = Dette par er afsluttet. Der er ikke mere at spørge om.
pairs-links-closed = Deres links virker ikke længere.
pairs-timeline-not-met = { $name } fortalte, at de ikke har mødtes: { $reason }
pairs-not-met-waits = { $name } fortalte { $day }, at de ikke har mødtes: { $reason }.
pairs-not-met-seen-action = Jeg har taget mig af det
pairs-not-met-seen = Det er noteret, at du har taget dig af det.
pairs-agreement = Aftale
pairs-agreement-lead = Print den, læs den sammen, og lad alle skrive under. Den er på hver af de tos sprog.
pairs-agreement-signature = Underskrift
pairs-agreement-signed = Underskrevet { $day } (udgave { $version }).
pairs-agreement-not-signed = Ikke underskrevet endnu.
pairs-agreement-is-signed = Underskrevet
pairs-agreement-read = Læs aftalen
pairs-agreement-print = Print og skriv under
pairs-agreement-print-now = Udskriv
pairs-agreement-signed-on = Alle har skrevet under, den
    .help = Papiret bliver hos jer. Parvis gemmer dagen og ordlyden.
pairs-agreement-note = Noter, at den er underskrevet
pairs-agreement-noted = Noteret: aftalen er underskrevet.
pairs-agreement-take-back = Den er ikke underskrevet
pairs-agreement-taken-back = Noteret: aftalen er ikke underskrevet.
pairs-cannot-sign-future = { $day } er ikke kommet endnu. Vælg i dag eller en tidligere dag.
pairs-cannot-sign-before-introduction = De blev præsenteret for hinanden { $day }. Vælg den dag eller en senere.
pairs-closing = Det, de siger til sidst
pairs-closing-lead = Spørg hver af dem alene, og skriv med deres egne ord. Det, der stod før, bliver erstattet.
pairs-closing-none = Ikke spurgt endnu.
pairs-closing-write = Skriv ned, hvad de siger
pairs-closing-noted-on = Skrevet ned { $day }
pairs-closing-keep = Gem det, { $name } siger
pairs-closing-kept = Gemt.
pairs-closing-open = Dette par er ikke afsluttet. Afslut det først, og skriv så ned, hvad de siger.
pairs-closing-of = Det, { $name } siger til sidst
pairs-closing-questions = Spørgsmålene til sidst

## What they do together

pairs-ideas = Det, de laver sammen
pairs-ideas-none = De har ikke valgt noget endnu. De finder idéer på siden bag deres link.
pairs-ideas-all = Se alle idéer
# $idea: what it is called. $day: a date.
pairs-idea-waiting = { $idea }: på listen siden { $day }
pairs-idea-good = { $idea }: gjort { $day }, godt
pairs-idea-not-for-them = { $idea }: gjort { $day }, ikke for dem
