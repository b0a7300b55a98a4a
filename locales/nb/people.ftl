# Not yet reviewed by a native speaker.
# Folk i en runde. For ansatte, unntatt meldingene (mail-), som deltakerne leser.

# Hvor noen står, som en merkelapp. Verken mann eller kvinne.
stage-applied = Påmeldt
stage-interviewed = Samtale holdt
stage-trained = Opplæring fullført
stage-ready = Klar for kobling
stage-matched = Koblet
stage-active = Møtes
stage-closed = Avsluttet
stage-after-contact = Spurt igjen senere
stage-waiting-list = Venteliste
stage-no-match = Fant ingen kobling
stage-no-show = Møtte ikke
stage-withdrawn = Trukket seg

people-title = Folk
people-search = Søk etter navn, e-post eller telefon
people-filter = Vis
people-side = Deltar som
people-all-sides = Alle
people-stage = Steg
people-all-stages = Alle steg
people-sort = Rekkefølge
people-sort-name = Etter navn
people-sort-waited = Lengst på steget først
people-caption = Folk i denne runden
people-name = Navn
people-days-column = Dager der
people-category = Gruppe
people-next = Neste steg
people-next-answer = Svar
people-next-interview = Samtale
people-unreachable = Ingen kontakt
people-none = Ingen har meldt seg på ennå
    .help = Folk dukker opp her når de melder seg på den åpne siden, når du importerer en liste, eller når du fører inn noen fra et papirskjema.
people-none-fit = Ingen passer med søket
people-show-all = Vis alle
people-pages = Sider i listen
people-earlier = Tidligere
people-later = Senere
people-span = { $first } til { $last } av { $n }
people-days = { $n ->
    [0] siden i dag
    [one] i 1 dag
   *[other] i { $n } dager
}

people-new-title = Før inn noen
people-new-lead = For et papirskjema, eller noen som melder seg på telefonen. Et fornavn er nok; resten kan komme senere.
people-takes-part = Deltar som
people-side-missing = Velg hva denne personen melder seg som.
people-who = Hvem
people-given-name = Navn
    .help = Akkurat slik personen skriver det. Ett navn er nok.
people-name-missing = Skriv navnet som personen bruker.
people-family-name = Etternavn
people-gender = Kjønn
people-birth-year = Fødselsår
people-area = Hvor personen bor
    .help = Bare omtrent: vi trenger ingen adresse.
people-not-said = Ikke oppgitt
people-contact = Hvordan få tak i personen
    .help = Én måte er nok. Uten e-postadresse blir du minnet på å ringe.
people-email = E-postadresse
people-phone = Telefon
people-language = Språk for meldinger
    .help = Språket som personen leser best.
people-part = Personens del i denne runden
people-category-of-mentee = Gruppe (bare for { $mentees })
people-capacity = Par samtidig
    .help = Hvor mange { $mentees } { $theMentor } kan møte samtidig. Som regel 1.
people-capacity-told = { $n ->
    [one] 1 par
   *[other] { $n } par
}
people-capacity-in-use = { $n ->
    [one] Det er 1 åpent par: tallet kan ikke være mindre.
   *[other] Det er { $n } åpne par: tallet kan ikke være mindre.
}
people-wrote = Det personen skrev
    .help = Med egne ord.
people-spoken = Jeg har snakket med denne personen
    .help = Da blir du ikke minnet på å svare på påmeldingen.
people-consent-signed = Samtykket er underskrevet på papir
    .help = Hvis ikke, spør du om det i samtalen.
people-write-in = Før inn
people-written-in = { $name } er ført inn.
people-alike = Noen som ligner, er her allerede. Er det den samme personen?
people-alike-title = Er det en av disse?
people-alike-help = Én person bør være her bare én gang, slik at historikken holder sammen.
people-alike-nobody = Nei, dette er en annen person
people-here-already = { $name } deltar allerede i denne runden.

people-edit = Rett
people-edit-title = Rett opplysningene om { $name }
people-back = Tilbake til personen
people-save = Lagre rettelsene
people-corrected = Opplysningene er lagret.
people-facts = Om denne personen
people-none-known = Ingen kjent
people-consent = Samtykke
people-consent-given = Gitt { $day }, lest på { $language }.
people-consent-paper = Underskrevet på papir, { $day }.
people-consent-missing = Ikke spurt ennå
    .help = Du spør om det i samtalen. Uten samtykke blir ingen koblet.
people-came = Hvordan personen kom
people-came-public = Meldte seg på den åpne siden, { $day }.
people-came-import = Kom med en liste, { $day }.
people-came-staff = Ført inn for hånd, { $day }.

people-answer-title = Venter på et første svar
people-answer-by-mail = En kort melding går til { $email }. Hilsenen er på { $language }.
people-answer-text = Dine egne ord
    .help = For eksempel når dere kan møtes. Lar du det stå tomt, skriver vi at påmeldingen er kommet fram og at dere tar kontakt.
people-answer-send = Send svaret til { $name }
people-answer-sent = Svaret til { $name } er på vei.
people-answer-by-phone = Det finnes ingen e-postadresse. Ring { $phone }, og noter det her.
people-answer-somehow = Det finnes verken e-postadresse eller telefonnummer. Har dere snakket sammen, noter det her.
people-answer-note = Noter at jeg har snakket med personen
people-answer-noted = Notert: du har snakket med { $name }.
people-already-answered = Denne påmeldingen ble besvart { $day }. Det er ikke mer å gjøre.
people-not-waiting = Denne personen venter ikke på svar lenger: { $stage }.

people-interview = Kartleggingssamtale
people-interview-none = Ikke påbegynt.
people-interview-begun = Påbegynt, ikke fullført.
people-interview-done = Fullført { $day }.
people-interview-begin = Begynn samtalen
people-interview-continue = Fortsett samtalen
people-interview-read = Les samtalen

people-pairs = Par
people-pairs-none = Ikke i noe par ennå.
people-pair-introduced = Koblet
people-pair-active = Møtes
people-pair-paused = På pause
people-pair-completed = Gjennomført
people-pair-ended-early = Avsluttet før tiden
people-pair-since = Siden { $day }
people-pair-span = { $start } til { $end }
people-others = Andre runder
people-other-part = { $side }, { $stage }

# One human twice in the list. $name: a person's name.
people-joining = Kanskje samme person
    .help = Hvis det er det, kan du slå dem sammen: runder, opplæring og meldinger fra begge blir med, og det som er ulikt, står i historikken. Dette kan ikke angres.
people-join = Dette er samme person
people-joined = { $name } er nå én person.
people-joining-same-round = { $name } deltar to ganger i samme runde, og bare én av dem kan bli stående. Rett det først.

people-move-title = Trekker seg, møtte ikke, må vente
people-move-to = Hvor står personen nå?
    .help = Du kan flytte tilbake når som helst. Ingenting blir sendt.
people-move-missing = Velg hvor personen står nå.
people-reason = Hvorfor
    .help = For deg og kollegene dine. Det blir stående i historikken.
people-move = Flytt { $name }
people-moved = { $name } er flyttet: { $stage }.
people-way = Veien til et par
people-history = Det som har skjedd

# Meldinger til deltakerne. Ikke noe program, sted eller annen person i emnet.
mail-answer-subject = Vi har fått meldingen din
mail-answer-standard = Takk for påmeldingen. Vi tar snart kontakt for å finne en tid til å snakke sammen.
mail-answer-body =
    Hei, { $name }.

    { $text }

    Vennlig hilsen
    { $sender }
    { $organisation }
