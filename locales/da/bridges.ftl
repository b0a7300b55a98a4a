# Not yet reviewed by a native speaker.
# Bridges: referring somebody out, with their yes. Read by staff and by the professionals behind a link.

services-title = Fagfolk og tilbud
services-lead = Hvem vi bygger bro til, hvor en mentor ikke kan hjælpe: i huset og uden for det.
services-none = Her står ingen endnu. Tilføj husets konsulenter, herberger, virksomheder og foreninger, som I bruger.
services-new = Tilføj et tilbud
services-in-house = I huset
services-outside = Uden for huset
services-has-ended-badge = Bruges ikke længere
services-has-ended = Dette tilbud bruges ikke længere. Vælg et andet, eller tag det i brug igen.
services-name = Navn
services-name-missing = Skriv navnet på tilbuddet eller fagpersonen.
services-kind = Hvilken slags?
services-kind-social-consultant = Socialkonsulent
services-kind-study-adviser = Uddannelsesvejleder
services-kind-shelter = Herberg
services-kind-homeless-unit = Hjemløseenhed
services-kind-company = Virksomhed
services-kind-association = Forening
services-kind-other = Noget andet
services-contact = Hvem vi taler med der
services-email = E-mail
    .help = En henvisning sendes hertil som et link. Uden adresse ringer du og noterer selv svaret.
services-phone = Telefon
services-offers = Hvad de hjælper med
    .help = Åbningstider, sprog, hvem der kan komme. Intet om personer.
services-keep = Gem
services-kept = { $name } står i oversigten.
services-end = Brug ikke dette tilbud længere
services-take-up = Brug dette tilbud igen
services-ended = Det tilbydes ikke længere til nye henvisninger.
services-taken-up = Det tilbydes til nye henvisninger igen.
services-referrals = { $n ->
    [0] Ingen henvisninger endnu.
    [one] Én henvisning, { $open } åben.
   *[other] { $n } henvisninger, { $open } åbne.
}
services-visits = { $n ->
    [0] Ingen besøg endnu.
    [one] Én introduktion eller ét besøg.
   *[other] { $n } introduktioner og besøg.
}
bridges-title = Broer
bridges-lead = Til en fagperson eller et tilbud, med ét formål og det, personen vil fortælle. Intet går ud uden et ja.
bridges-open = Broer
bridges-none = Der er ikke bygget nogen bro endnu.
bridges-new = Henvis til nogen
bridges-no-services = Oversigten er tom. Tilføj nogen først.
bridges-choose = Vælg
bridges-service = Til hvem?
bridges-purpose = Til hvad?
bridges-purpose-housing = Et sted at bo
bridges-purpose-work = Arbejde
bridges-purpose-education = Uddannelse
bridges-purpose-offices = Breve og kontorer
bridges-purpose-network = Nogen at gøre noget sammen med
bridges-purpose-talk = En samtale om noget andet
bridges-question = Med personens egne ord
    .help = Én linje, som tilbuddet får at vide. Lad den stå tom, hvis personen selv vil sige det.
bridges-given-name = Fornavn
bridges-shared = Hvad fortælles ud over fornavnet?
    .help = Kun det, personen siger ja til, og kun til dette tilbud.
bridges-shared-family-name = Efternavn
bridges-shared-phone = Telefon
bridges-shared-email = E-mail
bridges-shared-language = Sprog
bridges-shared-area = Hvor personen bor
bridges-shared-name-only = Fortalt: fornavnet.
bridges-shared-are = Fortalt: fornavnet, { $list }.
bridges-expires = Hvor længe kan tilbuddet læse det?
    .help = Personen bestemmer. Efter den dag viser linket intet.
bridges-expires-wrong = Vælg en dag fra i dag og højst { $n } dage frem.
bridges-consent = { $name } har sagt ja til dette tilbud, dette formål og det, der fortælles
bridges-consent-missing = Uden personens ja sendes intet. Spørg, og sæt så kryds.
bridges-send = Henvis, og send linket
bridges-sent = { $name } har fået et link. Beskeden nævner ingen.
bridges-call = Noteret. { $name } har ingen e-mailadresse: ring, og notér svaret her.
bridges-by-phone = Der sendes ingen e-mail. Ring:
bridges-agreed = Ja fra { $day }, kan læses til { $until }.
bridges-is-sent = Sendt { $day }, ikke noget svar endnu.
bridges-is-accepted = Taget imod { $day }.
bridges-is-declined = Afvist { $day }.
bridges-is-done = Færdig { $day }.
bridges-is-withdrawn = Trukket tilbage { $day }.
bridges-is-over = Dette kunne læses til { $day }.
bridges-nothing-more = Her er ikke mere at svare på.
bridges-answer-note = Notér et svar
bridges-accept-note = De tager kontakt
bridges-accept = Vi tager kontakt
bridges-decline = Vi kan ikke hjælpe
bridges-decline-note = De kan ikke hjælpe, fordi
bridges-decline-action = Gem svaret
bridges-done = Det er færdigt
bridges-withdraw = Træk det tilbage
bridges-because = Hvorfor ikke?
bridges-because-missing = Vælg hvorfor.
bridges-because-no-room = Der er ikke plads nu
bridges-because-not-ours = Nogen andre er de rette at spørge
bridges-because-unreachable = Personen var ikke til at få fat i
bridges-because-does-not-want = Personen vil ikke længere
bridges-visits = Introduktioner og besøg
bridges-visits-none = Ingen introduktion til en arbejdsgiver og intet besøg endnu.
bridges-visit-kind = Hvad var det?
bridges-visit-introduction = En introduktion
bridges-visit-visit = Et besøg
bridges-visit-introduction-was = Introduceret til { $name } { $day }
bridges-visit-visit-was = Besøgte { $name } { $day }
bridges-visit-where = Hvor?
bridges-visit-on = Hvornår?
bridges-visit-future = Et besøg, der ikke har været, er ikke et besøg endnu. Vælg i dag eller en tidligere dag.
bridges-visit-keep = Notér det
bridges-visit-kept = Det er noteret.
bridges-visit-remove = Fjern
bridges-visit-removed = Det er fjernet.
bridges-asked = Nogen beder om din hjælp
bridges-asked-lead = { $name }, { $organisation } beder om hjælp til nogen, som har sagt ja til det.
bridges-told = Det, du får at vide
bridges-readable-until = Du kan læse dette til { $day }. Hold det for dig selv.
bridges-thanks = Tak. Dit svar er noteret.
bridges-contact = Spørgsmål? { $organisation }:

# The message names nobody; others may read it on a screen. $name: whom we speak with. $link: an address.
staff-bridges-mail-subject = Nogen beder om din hjælp
staff-bridges-mail-body =
    Hej { $name },

    en, der er med hos os, vil gerne have din hjælp og har sagt ja til, at vi spørger. Hvem det er, og hvad det handler om, står bag dette link til { $day }:

    { $link }

    Svar gerne der, også hvis du ikke kan hjælpe.

    { $organisation }
bridges-has-withdrawn = Denne person deltager ikke længere. Ingen tjeneste får noget at vide om dem.
