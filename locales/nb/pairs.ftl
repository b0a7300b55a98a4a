# Not yet reviewed by a native speaker.

## Hvorfor to personer ikke kan kobles

pairs-cannot-introduce-mentor-full = { $name } følger allerede { $active ->
    [one] én { $mentee }
   *[other] { $active } { $mentees }
} og har { $limit ->
    [one] én plass
   *[other] { $limit } plasser
}. Velg en annen { $mentor }, eller spør om { $name } kan ta én til.
pairs-cannot-introduce-mentee-taken = { $name } har hatt en { $mentor } siden { $day }. Kanskje en kollega var først: se på den nye listen.
pairs-cannot-introduce-not-in-pool = { $name } venter ikke på kobling nå. Se på personens side, og flytt { $name } tilbake hvis det er feil.
pairs-cannot-introduce-same-person = Dette er samme person på begge sider. Velg en annen.
pairs-cannot-introduce-other-round = Disse to er ikke i samme runde. Velg to personer fra én runde.

## Meldingen til begge når de kobles. Emnet er nøytralt: andre kan lese det på en låst skjerm.
## $name, $other: fornavn. $organisation: hvem som driver programmet. $contact: e-post, telefon eller organisasjonens navn.

mail-introduction-subject = Gode nyheter til deg
mail-introduction-to-mentor =
    Hei { $name }

    Vi har funnet en { $mentee } til deg: { $other }.

    Vi tar snart kontakt om det første møtet. { $other } har fått den samme meldingen om deg.

    Har noe endret seg for deg? Si fra til oss: { $contact }.

    Vennlig hilsen
    { $organisation }
mail-introduction-to-mentee =
    Hei { $name }

    Vi har funnet en { $mentor } til deg: { $other }.

    Vi hjelper dere med å møtes første gang. { $other } har fått den samme meldingen om deg.

    Har du spørsmål? Kontakt oss: { $contact }.

    Vennlig hilsen
    { $organisation }

## Listen over parene i en runde

pairs-title = Par
pairs-all = Alle
pairs-filter = Par etter status
pairs-to-gatherings = Fellessamlinger
pairs-pair = Par
pairs-state = Status
pairs-own-meetings = Egne møter
pairs-gatherings = Fellessamlinger
pairs-last-met = Møttes sist
pairs-not-met-yet = Ikke ennå
# Hvor mye av det de har forpliktet seg til, som er gjort.
pairs-done-of-needed = { $done } av { $needed }
pairs-done-and-more = { $done } av { $needed }, { $more } til
pairs-is-behind = Henger etter
pairs-none = Ingen par ennå
    .help = Her ser du hvert par og det neste som skal skje. Et par begynner når du godkjenner et forslag.
    .action = Finn par
pairs-none-in-state = Ingen par her nå
    .help = Velg en annen status over for å se de andre parene.
pairs-pages = Sider i denne listen
pairs-pages-earlier = Forrige
pairs-pages-later = Neste
pairs-pages-shown = { $from }–{ $to } av { $total }

pairs-state-introduced = Koblet
pairs-state-active = I gang
pairs-state-paused = Pause
pairs-state-completed = Gjennomført
pairs-state-ended-early = Avsluttet tidlig

## Siden til ett par

# Overskriften: to fornavn.
pairs-of-two = { $mentorName } og { $menteeName }
pairs-role = Rolle
pairs-the-mentor = { $Mentor }
pairs-the-mentee = { $Mentee }
pairs-phone = Telefon
pairs-no-phone = Ikke noe nummer
pairs-email = E-post
pairs-no-email = Ingen adresse
pairs-language = Skriver og leser
pairs-more = Mer om dette paret
pairs-choose = Velg
pairs-why = Hvorfor disse to
# $rule: a sentence, ends with its full stop.
pairs-why-overridden = Bestemt mot en regel: { $rule }
pairs-note = Merknad

pairs-lead-introduced = Koblet { $day }. De har ikke møtt hverandre ennå.
pairs-lead-active = Møttes sist { $day }, { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dager siden
}.
pairs-lead-paused = Pause siden { $day }.
pairs-lead-paused-until = Pause siden { $day }. De vil fortsette fra { $until }.
pairs-lead-completed = Gjennomført { $day }.
pairs-lead-ended-early = Avsluttet tidlig { $day }. Grunn: { $reason }.

pairs-commitment = { $n ->
    [one] Ett møte
   *[other] { $n } møter
} på { $months ->
    [one] én måned
   *[other] { $months } måneder
}
pairs-extra = Ekstra møter
pairs-progress-met = De har gjort alt de lovte hverandre. Flere møter er fint, men ingen forventer det.
pairs-rhythm-now-week = Hittil denne uken: { $done }.
pairs-rhythm-now-month = Hittil denne måneden: { $done }.
pairs-rhythm-before-week = Forrige uke: { $done }.
pairs-rhythm-before-month = Forrige måned: { $done }.
pairs-rhythm-kept = Det er som avtalt.
pairs-rhythm-meetings = { $n ->
    [0] ingen møter
    [one] ett møte
   *[other] { $n } møter
}
pairs-months-left = { $n ->
    [0] Tiden deres var over { $day }.
    [one] Det er mindre enn én måned igjen, til { $day }.
   *[other] Det er { $n } måneder igjen, til { $day }.
}
pairs-behind-own = { $n ->
    [one] Ett eget møte er forsinket.
   *[other] { $n } egne møter er forsinket.
} Skal vi hjelpe dem med å finne en tid?
pairs-behind-gatherings = { $n ->
    [one] De gikk glipp av én fellessamling som planen regner med.
   *[other] De gikk glipp av { $n } fellessamlinger som planen regner med.
} De er velkomne på den neste.
pairs-extra-welcome = { $n ->
    [one] Ett møte mer enn planlagt.
   *[other] { $n } møter mer enn planlagt.
}

pairs-log = Registrer et møte
pairs-met-on = Når møttes de?
pairs-minutes = Hvor mange minutter
pairs-met-note = Én linje om møtet
pairs-log-action = De møttes
pairs-meeting-logged = Møtet { $day } er registrert.
pairs-remove-meeting = Fjern dette møtet
pairs-meeting-removed = Møtet { $day } er fjernet.
pairs-put-meeting-back = Legg møtet tilbake
pairs-cannot-log-future = { $day } er ikke kommet ennå. Registrer møtet når det har vært.
pairs-cannot-log-before-round = Runden begynte { $day }. Er året riktig?
pairs-cannot-log-before-introduction = De ble koblet { $day }. Velg den dagen eller en senere dag.
pairs-cannot-log-after-end = Paret ble avsluttet { $day }. Velg den dagen eller en tidligere dag, eller angre avslutningen først.
pairs-cannot-log-already-logged = Et eget møte { $day } er allerede registrert. Velg en annen dag hvis de møttes igjen.

pairs-acquaintance = Bli kjent
    .help = Det de fortalte hverandre i starten, med egne ord. Begge skal lære noe nytt.
pairs-acquaintance-action = Lagre det de sa
pairs-acquaintance-kept = Det de sa, er lagret.

pairs-pause = Ta en pause
    .help = Ingen blir påminnet mens et par har pause. Du ser paret på I dag når pausen er over.
pairs-paused-until = De vil fortsette fra
pairs-pause-action = Sett paret på pause
pairs-paused = Paret har pause.
pairs-resume = Avslutt pausen
pairs-resumed = Pausen er over.
pairs-cannot-pause-already-paused = Paret har hatt pause siden { $day }.
pairs-cannot-pause-ended = Paret ble avsluttet { $day }. Det er ingenting å ta pause fra.
pairs-cannot-pause-until-past = { $day } er ikke etter i dag. Velg en senere dag, eller la feltet stå tomt.
pairs-cannot-resume-not-paused = Paret har ikke pause. Kanskje en kollega allerede har avsluttet pausen.

pairs-closure = Avslutt dette paret
    .help = Møtene de har hatt, blir stående i rapporten. Du kan angre avslutningen senere.
pairs-closure-how = Hvordan ble det avsluttet?
pairs-closure-how-missing = Velg hvordan det ble avsluttet.
pairs-closure-completed = Gjennomført: de gjorde det de skulle, eller nådde målet tidlig
pairs-closure-early = Avsluttet tidlig
pairs-closure-reason = Grunn
    .help = Bare når det ble avsluttet tidlig.
pairs-closure-reason-missing = Velg en grunn, så neste runde kan lære av det.
pairs-ended-on = Siste dag
pairs-closure-action = Avslutt paret
pairs-completed = Paret har gjennomført. De som har e-postadresse, får en takk og blir spurt hvordan det var.
pairs-ended-early = Paret er avsluttet.
pairs-cannot-end-already-ended = Paret er allerede avsluttet, { $day }.
pairs-cannot-end-future = { $day } er ikke kommet ennå. Velg i dag eller en tidligere dag.
pairs-cannot-end-before-introduction = De ble koblet { $day }. Velg den dagen eller en senere dag.
pairs-cannot-end-met-later = De møttes { $day }. Velg den dagen eller en senere dag.
pairs-cannot-end-never-met = De har ikke møtt hverandre ennå, så det er ingenting å gjennomføre. Registrer møtene først, eller velg «Avsluttet tidlig».
pairs-reopen = Angre avslutningen
pairs-reopened = Paret fortsetter.
pairs-cannot-reopen-not-ended = Paret er ikke avsluttet. Kanskje en kollega allerede har angret.
pairs-cannot-reopen-mentee-taken = { $name } har en annen { $mentor } siden { $day }. Avslutt det paret først.
pairs-cannot-reopen-mentor-full = { $name } følger nå { $active } { $active ->
    [one] { $mentee }
   *[other] { $mentees }
} og har { $limit } { $limit ->
    [one] plass
   *[other] plasser
}. Spør { $name } først, og endre antall plasser.

pairs-after-contact = Spør hvordan det går nå
    .help = Noen måneder etter avslutningen: har de fortsatt kontakt?
pairs-contact-on = Når du spurte
pairs-in-touch = Har de fortsatt kontakt?
pairs-in-touch-yes = Ja
pairs-in-touch-no = Nei
pairs-in-touch-unknown = Vet ikke
pairs-in-touch-missing = Velg et svar. «Vet ikke» er også et svar.
pairs-after-contact-action = Lagre svaret
pairs-after-contact-kept = Svaret er lagret.
pairs-remove-after-contact = Angre dette svaret
pairs-after-contact-removed = Svaret { $day } er tatt tilbake.
pairs-cannot-contact-not-ended = Paret er fortsatt i gang. Spør igjen etter avslutningen.
pairs-cannot-contact-future = { $day } er ikke kommet ennå. Velg i dag eller en tidligere dag.
pairs-cannot-contact-before-end = Paret ble avsluttet { $day }. Velg den dagen eller en senere dag.

pairs-outcome = Noe kom ut av det
    .help = En jobb, et kurs, en ny hobby: hva som skjedde, med hvem, og om programmet hadde en del i det.
pairs-outcome-whose = Hvem
pairs-outcome-whose-missing = Velg en av de to.
pairs-outcome-kind = Hva
pairs-outcome-kind-missing = Velg hva som skjedde.
pairs-attribution = På grunn av programmet?
pairs-attribution-missing = Velg det de selv sier.
pairs-attribution-through-programme = Gjennom programmet
pairs-attribution-helped = Programmet hjalp
pairs-attribution-unrelated = Ikke på grunn av det
pairs-outcome-on = Når
pairs-outcome-action = Lagre dette
pairs-outcome-kept = Det er lagret og blir tatt med i rapporten.
pairs-remove-outcome = Angre dette resultatet
pairs-outcome-removed = Resultatet er tatt tilbake.
pairs-cannot-outcome-future = { $day } er ikke kommet ennå. Velg i dag eller en tidligere dag.
pairs-cannot-outcome-before-introduction = De ble koblet { $day }. Velg den dagen eller en senere dag.

## Tidslinjen til et par. $mentorName, $menteeName, $name: fornavn.

pairs-timeline = Det som har skjedd
pairs-timeline-by = ({ $name })
pairs-timeline-due = Siste dag av tiden de lovte hverandre.
pairs-timeline-met = De møttes.
pairs-timeline-met-minutes = De møttes i { $n ->
    [one] ett minutt
   *[other] { $n } minutter
}.
pairs-timeline-gathering-both = { $title }: begge kom.
pairs-timeline-gathering-mentor = { $title }: { $mentorName } kom.
pairs-timeline-gathering-mentee = { $title }: { $menteeName } kom.
pairs-timeline-gathering-nobody = { $title }: ingen av dem kom.
pairs-timeline-gathering-planned = { $title }
pairs-timeline-outcome = { $name }: { $outcome }. { $attribution }.
pairs-area = Der { $theMentee } bor

## What the two tell by their link

pairs-links = Spør dem hvordan det går
    .help = Begge får en melding med sin egen lenke. De forteller på 20 sekunder, uten passord, at de har møttes, eller hvorfor ikke. Lenken virker i 60 dager. Når metoden sier det, blir de spurt av seg selv.
pairs-links-action = Send begge en lenke
pairs-links-close = Steng alle lenkene deres
pairs-links-last = { $name } fikk sist en lenke { $day }.
pairs-links-never = { $name } har ikke fått noen lenke.
pairs-links-without-address = { $name } har ingen e-postadresse. Ring, og før møtet her.
pairs-links-sent = { $n ->
    [one] Én lenke er på vei.
   *[other] { $n } lenker er på vei.
}
pairs-links-no-address = Ingen av dem har e-postadresse. Ring dem, og før møtet her.
pairs-links-over = Dette paret er avsluttet. Det er ikke mer å spørre om.
pairs-links-closed = Lenkene deres virker ikke lenger.
pairs-timeline-not-met = { $name } fortalte at de ikke har møttes: { $reason }
pairs-not-met-waits = { $name } fortalte { $day } at de ikke har møttes: { $reason }.
pairs-not-met-seen-action = Jeg har tatt meg av det
pairs-not-met-seen = Det er notert at du har tatt deg av det.
pairs-agreement = Avtale
pairs-agreement-lead = Skriv den ut, les den sammen, og la alle skrive under. Den står på språket til hver av de to.
pairs-agreement-signature = Underskrift
pairs-agreement-signed = Underskrevet { $day } (utgave { $version }).
pairs-agreement-not-signed = Ikke underskrevet ennå.
pairs-agreement-is-signed = Underskrevet
pairs-agreement-read = Les avtalen
pairs-agreement-print = Skriv ut og skriv under
pairs-agreement-print-now = Skriv ut
pairs-agreement-signed-on = Alle har skrevet under, den
    .help = Papiret blir hos dere. Parvis tar vare på dagen og ordlyden.
pairs-agreement-note = Noter at den er underskrevet
pairs-agreement-noted = Notert: avtalen er underskrevet.
pairs-agreement-take-back = Den er ikke underskrevet
pairs-agreement-taken-back = Notert: avtalen er ikke underskrevet.
pairs-cannot-sign-future = { $day } er ikke kommet ennå. Velg i dag eller en tidligere dag.
pairs-cannot-sign-before-introduction = De ble presentert for hverandre { $day }. Velg den dagen eller en senere.
pairs-closing = Det de sier til slutt
pairs-closing-lead = Spør hver av dem alene, og skriv med deres egne ord. Det som sto der før, blir erstattet.
pairs-closing-none = Ikke spurt ennå.
pairs-closing-write = Skriv ned det de sier
pairs-closing-noted-on = Skrevet ned { $day }
pairs-closing-keep = Lagre det { $name } sier
pairs-closing-kept = Lagret.
pairs-closing-open = Dette paret er ikke avsluttet. Avslutt det først, og skriv så ned det de sier.
pairs-closing-of = Det { $name } sier til slutt
pairs-closing-questions = Spørsmålene til slutt

## What they do together

pairs-ideas = Det de gjør sammen
pairs-ideas-none = De har ikke valgt noe ennå. De finner ideer på siden bak lenken sin.
pairs-ideas-all = Se alle ideer
# $idea: what it is called. $day: a date.
pairs-idea-waiting = { $idea }: på listen siden { $day }
pairs-idea-good = { $idea }: gjort { $day }, bra
pairs-idea-not-for-them = { $idea }: gjort { $day }, ikke for dem
