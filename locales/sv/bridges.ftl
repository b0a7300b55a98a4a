# Not yet reviewed by a native speaker.
# Bridges: referring somebody out, with their yes. Read by staff and by the professionals behind a link.

services-title = Yrkespersoner och tjänster
services-lead = Vem vi bygger en bro till där en mentor inte kan hjälpa: i huset och utanför.
services-none = Här står ingen ännu. Lägg till husets konsulenter, härbärgen, företag och föreningar som ni vänder er till.
services-new = Lägg till en tjänst
services-in-house = I huset
services-outside = Utanför huset
services-has-ended-badge = Används inte längre
services-has-ended = Denna tjänst används inte längre. Välj en annan, eller ta den i bruk igen.
services-name = Namn
services-name-missing = Skriv namnet på tjänsten eller yrkespersonen.
services-kind = Vilket slag?
services-kind-social-consultant = Socialkonsulent
services-kind-study-adviser = Studievägledare
services-kind-shelter = Härbärge
services-kind-homeless-unit = Enhet för människor utan hem
services-kind-company = Företag
services-kind-association = Förening
services-kind-other = Något annat
services-contact = Vem vi talar med där
services-email = E-post
    .help = En hänvisning sänds hit som en länk. Utan adress ringer du och noterar svaret själv.
services-phone = Telefon
services-offers = Vad de hjälper med
    .help = Öppettider, språk, vem som kan komma. Ingenting om personer.
services-keep = Spara
services-kept = { $name } står i förteckningen.
services-end = Använd inte denna tjänst längre
services-take-up = Använd denna tjänst igen
services-ended = Den erbjuds inte längre för nya hänvisningar.
services-taken-up = Den erbjuds för nya hänvisningar igen.
services-referrals = { $n ->
    [0] Inga hänvisningar ännu.
    [one] En hänvisning, { $open } öppen.
   *[other] { $n } hänvisningar, { $open } öppna.
}
services-visits = { $n ->
    [0] Inga besök ännu.
    [one] En introduktion eller ett besök.
   *[other] { $n } introduktioner och besök.
}
bridges-title = Broar
bridges-lead = Till en yrkesperson eller en tjänst, för ett ändamål och med det som personen vill berätta. Ingenting lämnar huset utan ett ja.
bridges-open = Broar
bridges-none = Ingen bro är byggd ännu.
bridges-new = Hänvisa till någon
bridges-no-services = Förteckningen är tom. Lägg till någon först.
bridges-choose = Välj
bridges-service = Till vem?
bridges-purpose = För vad?
bridges-purpose-housing = Någonstans att bo
bridges-purpose-work = Arbete
bridges-purpose-education = Utbildning
bridges-purpose-offices = Brev och kontor
bridges-purpose-network = Människor att göra något med
bridges-purpose-talk = Ett samtal om något annat
bridges-question = Med personens egna ord
    .help = En rad som tjänsten får veta. Lämna den tom om personen vill säga det själv.
bridges-given-name = Förnamn
bridges-shared = Vad berättas utöver förnamnet?
    .help = Bara det som personen säger ja till, och bara för denna tjänst.
bridges-shared-family-name = Efternamn
bridges-shared-phone = Telefon
bridges-shared-email = E-post
bridges-shared-language = Språk
bridges-shared-area = Var personen bor
bridges-shared-name-only = Berättat: förnamnet.
bridges-shared-are = Berättat: förnamnet, { $list }.
bridges-expires = Hur länge kan tjänsten läsa det?
    .help = Personen bestämmer. Efter den dagen visar länken ingenting.
bridges-expires-wrong = Välj en dag från i dag och högst { $n } dagar framåt.
bridges-consent = { $name } har sagt ja till denna tjänst, detta ändamål och det som berättas
bridges-consent-missing = Utan personens ja sänds ingenting. Fråga, och kryssa sedan.
bridges-send = Hänvisa och sänd länken
bridges-sent = { $name } har fått en länk. Meddelandet nämner ingen.
bridges-call = Noterat. { $name } har ingen e-postadress: ring, och notera svaret här.
bridges-by-phone = Ingen e-post sänds. Ring:
bridges-agreed = Ja den { $day }, kan läsas till { $until }.
bridges-is-sent = Sänd { $day }, inget svar ännu.
bridges-is-accepted = Mottagen { $day }.
bridges-is-declined = Avböjd { $day }.
bridges-is-done = Klar { $day }.
bridges-is-withdrawn = Återtagen { $day }.
bridges-is-over = Detta kunde läsas till { $day }.
bridges-nothing-more = Här finns inget mer att svara på.
bridges-answer-note = Notera ett svar
bridges-accept-note = De tar kontakt
bridges-accept = Vi tar kontakt
bridges-decline = Vi kan inte hjälpa
bridges-decline-note = De kan inte hjälpa, för att
bridges-decline-action = Spara svaret
bridges-done = Det är klart
bridges-withdraw = Ta tillbaka det
bridges-because = Varför inte?
bridges-because-missing = Välj varför.
bridges-because-no-room = Det finns ingen plats nu
bridges-because-not-ours = Någon annan är den rätta att fråga
bridges-because-unreachable = Personen gick inte att nå
bridges-because-does-not-want = Personen vill inte längre
bridges-visits = Introduktioner och besök
bridges-visits-none = Ingen introduktion för en arbetsgivare och inget besök ännu.
bridges-visit-kind = Vad var det?
bridges-visit-introduction = En introduktion
bridges-visit-visit = Ett besök
bridges-visit-introduction-was = Introducerad för { $name } { $day }
bridges-visit-visit-was = Besökte { $name } { $day }
bridges-visit-where = Var?
bridges-visit-on = När?
bridges-visit-future = Ett besök som inte har varit är inget besök ännu. Välj i dag eller en tidigare dag.
bridges-visit-keep = Notera det
bridges-visit-kept = Det är noterat.
bridges-visit-remove = Ta bort
bridges-visit-removed = Det är borttaget.
bridges-asked = Någon ber om din hjälp
bridges-asked-lead = { $name }, { $organisation } ber om hjälp för någon som har sagt ja till det.
bridges-told = Det du får veta
bridges-readable-until = Du kan läsa detta till { $day }. Håll det för dig själv.
bridges-thanks = Tack. Ditt svar är noterat.
bridges-contact = Frågor? { $organisation }:

# The message names nobody; others may read it on a screen. $name: whom we speak with. $link: an address.
staff-bridges-mail-subject = Någon ber om din hjälp
staff-bridges-mail-body =
    Hej { $name },

    någon som är med hos oss vill gärna ha din hjälp och har sagt ja till att vi frågar. Vem det är och vad det handlar om står bakom denna länk till { $day }:

    { $link }

    Svara gärna där, också om du inte kan hjälpa.

    { $organisation }
bridges-has-withdrawn = Den här personen deltar inte längre. Ingen tjänst får veta något om dem.
