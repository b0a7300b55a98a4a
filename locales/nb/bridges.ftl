# Not yet reviewed by a native speaker.
# Bridges: referring somebody out, with their yes. Read by staff and by the professionals behind a link.

services-title = Fagfolk og tjenester
services-lead = Hvem vi bygger bro til når en mentor ikke kan hjelpe: i huset og utenfor.
services-none = Her står ingen ennå. Legg til konsulentene i huset, herberger, bedrifter og foreninger dere bruker.
services-new = Legg til en tjeneste
services-in-house = I huset
services-outside = Utenfor huset
services-has-ended-badge = Ikke i bruk lenger
services-has-ended = Denne tjenesten er ikke i bruk lenger. Velg en annen, eller ta den i bruk igjen.
services-name = Navn
services-name-missing = Skriv navnet på tjenesten eller fagpersonen.
services-kind = Hva slags?
services-kind-social-consultant = Sosialkonsulent
services-kind-study-adviser = Studieveileder
services-kind-shelter = Herberge
services-kind-homeless-unit = Enhet for folk uten bolig
services-kind-company = Bedrift
services-kind-association = Forening
services-kind-other = Noe annet
services-contact = Hvem vi snakker med der
services-email = E-post
    .help = En henvisning sendes hit som en lenke. Uten adresse ringer du og noterer svaret selv.
services-phone = Telefon
services-offers = Hva de hjelper med
    .help = Åpningstider, språk, hvem som kan komme. Ingenting om personer.
services-keep = Lagre
services-kept = { $name } står i oversikten.
services-end = Ikke bruk denne tjenesten lenger
services-take-up = Bruk denne tjenesten igjen
services-ended = Den tilbys ikke lenger for nye henvisninger.
services-taken-up = Den tilbys for nye henvisninger igjen.
services-referrals = { $n ->
    [0] Ingen henvisninger ennå.
    [one] Én henvisning, { $open } åpen.
   *[other] { $n } henvisninger, { $open } åpne.
}
services-visits = { $n ->
    [0] Ingen besøk ennå.
    [one] Én introduksjon eller ett besøk.
   *[other] { $n } introduksjoner og besøk.
}
bridges-title = Broer
bridges-lead = Til en fagperson eller en tjeneste, med ett formål og det personen vil fortelle. Ingenting går ut uten et ja.
bridges-open = Broer
bridges-none = Ingen bro er bygd ennå.
bridges-new = Henvis til noen
bridges-no-services = Oversikten er tom. Legg til noen først.
bridges-choose = Velg
bridges-service = Til hvem?
bridges-purpose = Til hva?
bridges-purpose-housing = Et sted å bo
bridges-purpose-work = Arbeid
bridges-purpose-education = Utdanning
bridges-purpose-offices = Brev og kontorer
bridges-purpose-network = Folk å gjøre noe sammen med
bridges-purpose-talk = En samtale om noe annet
bridges-question = Med personens egne ord
    .help = Én linje som tjenesten får vite. La den stå tom hvis personen vil si det selv.
bridges-given-name = Fornavn
bridges-shared = Hva fortelles i tillegg til fornavnet?
    .help = Bare det personen sier ja til, og bare til denne tjenesten.
bridges-shared-family-name = Etternavn
bridges-shared-phone = Telefon
bridges-shared-email = E-post
bridges-shared-language = Språk
bridges-shared-area = Hvor personen bor
bridges-shared-name-only = Fortalt: fornavnet.
bridges-shared-are = Fortalt: fornavnet, { $list }.
bridges-expires = Hvor lenge kan tjenesten lese det?
    .help = Personen bestemmer. Etter den dagen viser lenken ingenting.
bridges-expires-wrong = Velg en dag fra i dag og høyst { $n } dager fram.
bridges-consent = { $name } har sagt ja til denne tjenesten, dette formålet og det som fortelles
bridges-consent-missing = Uten personens ja sendes ingenting. Spør, og kryss så av.
bridges-send = Henvis og send lenken
bridges-sent = { $name } har fått en lenke. Meldingen nevner ingen.
bridges-call = Notert. { $name } har ingen e-postadresse: ring, og noter svaret her.
bridges-by-phone = Ingen e-post sendes. Ring:
bridges-agreed = Ja fra { $day }, kan leses til { $until }.
bridges-is-sent = Sendt { $day }, ikke svar ennå.
bridges-is-accepted = Tatt imot { $day }.
bridges-is-declined = Avslått { $day }.
bridges-is-done = Ferdig { $day }.
bridges-is-withdrawn = Trukket tilbake { $day }.
bridges-is-over = Dette kunne leses til { $day }.
bridges-nothing-more = Her er det ikke mer å svare på.
bridges-answer-note = Noter et svar
bridges-accept-note = De tar kontakt
bridges-accept = Vi tar kontakt
bridges-decline = Vi kan ikke hjelpe
bridges-decline-note = De kan ikke hjelpe, fordi
bridges-decline-action = Lagre svaret
bridges-done = Det er ferdig
bridges-withdraw = Trekk det tilbake
bridges-because = Hvorfor ikke?
bridges-because-missing = Velg hvorfor.
bridges-because-no-room = Det er ikke plass nå
bridges-because-not-ours = Noen andre er de rette å spørre
bridges-because-unreachable = Personen var ikke å få tak i
bridges-because-does-not-want = Personen vil ikke lenger
bridges-visits = Introduksjoner og besøk
bridges-visits-none = Ingen introduksjon for en arbeidsgiver og ingen besøk ennå.
bridges-visit-kind = Hva var det?
bridges-visit-introduction = En introduksjon
bridges-visit-visit = Et besøk
bridges-visit-introduction-was = Introdusert for { $name } { $day }
bridges-visit-visit-was = Besøkte { $name } { $day }
bridges-visit-where = Hvor?
bridges-visit-on = Når?
bridges-visit-future = Et besøk som ikke har vært, er ikke et besøk ennå. Velg i dag eller en tidligere dag.
bridges-visit-keep = Loggfør det
bridges-visit-kept = Det er notert.
bridges-visit-remove = Fjern
bridges-visit-removed = Det er fjernet.
bridges-asked = Noen ber om hjelp fra deg
bridges-asked-lead = { $name }, { $organisation } ber om hjelp til noen som har sagt ja til det.
bridges-told = Det du får vite
bridges-readable-until = Du kan lese dette til { $day }. Hold det for deg selv.
bridges-thanks = Takk. Svaret ditt er notert.
bridges-contact = Spørsmål? { $organisation }:

# The message names nobody; others may read it on a screen. $name: whom we speak with. $link: an address.
staff-bridges-mail-subject = Noen ber om hjelp fra deg
staff-bridges-mail-body =
    Hei { $name },

    en som er med hos oss, vil gjerne ha hjelp fra deg og har sagt ja til at vi spør. Hvem det er og hva det handler om, står bak denne lenken til { $day }:

    { $link }

    Svar gjerne der, også om du ikke kan hjelpe.

    { $organisation }
bridges-has-withdrawn = Denne personen deltar ikke lenger. Ingen tjeneste får vite om dem.
