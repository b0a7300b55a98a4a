# Not yet reviewed by a native speaker.
# Bridges: referring somebody out, with their yes. Read by staff and by the professionals behind a link.

services-title = Ammattilaiset ja palvelut
services-lead = Kenen luo rakennamme sillan, kun mentori ei voi auttaa: talossa ja sen ulkopuolella.
services-none = Täällä ei ole vielä ketään. Lisää talon neuvojat, yömajat, yritykset ja yhdistykset, joiden puoleen käännytte.
services-new = Lisää palvelu
services-in-house = Talossa
services-outside = Talon ulkopuolella
services-has-ended-badge = Ei enää käytössä
services-has-ended = Tämä palvelu ei ole enää käytössä. Valitse toinen tai ota se taas käyttöön.
services-name = Nimi
services-name-missing = Kirjoita palvelun tai ammattilaisen nimi.
services-kind = Millainen?
services-kind-social-consultant = Sosiaalineuvoja
services-kind-study-adviser = Opinto-ohjaaja
services-kind-shelter = Yömaja
services-kind-homeless-unit = Asunnottomien yksikkö
services-kind-company = Yritys
services-kind-association = Yhdistys
services-kind-other = Jokin muu
services-contact = Kenen kanssa puhumme siellä
services-email = Sähköposti
    .help = Ohjaus lähetetään tänne linkkinä. Ilman osoitetta soitat ja kirjaat vastauksen itse.
services-phone = Puhelin
services-offers = Missä he auttavat
    .help = Aukioloajat, kielet, kuka voi tulla. Ei mitään ihmisistä.
services-keep = Tallenna
services-kept = { $name } on luettelossa.
services-end = Älä käytä tätä palvelua enää
services-take-up = Käytä tätä palvelua taas
services-ended = Sitä ei enää tarjota uusiin ohjauksiin.
services-taken-up = Sitä tarjotaan taas uusiin ohjauksiin.
services-referrals = { $n ->
    [0] Ei vielä ohjauksia.
    [one] Yksi ohjaus, avoinna { $open }.
   *[other] { $n } ohjausta, avoinna { $open }.
}
services-visits = { $n ->
    [0] Ei vielä käyntejä.
    [one] Yksi esittely tai käynti.
   *[other] { $n } esittelyä ja käyntiä.
}
bridges-title = Sillat
bridges-lead = Ammattilaisen tai palvelun luo, yhtä tarkoitusta varten, ja vain se, minkä henkilö haluaa kertoa. Mitään ei lähde ilman suostumusta.
bridges-open = Sillat
bridges-none = Yhtään siltaa ei ole vielä rakennettu.
bridges-new = Ohjaa jonkun luo
bridges-no-services = Luettelo on tyhjä. Lisää joku ensin.
bridges-choose = Valitse
bridges-service = Kenen luo?
bridges-purpose = Mitä varten?
bridges-purpose-housing = Paikka asua
bridges-purpose-work = Työ
bridges-purpose-education = Koulutus
bridges-purpose-offices = Kirjeet ja virastot
bridges-purpose-network = Ihmisiä, joiden kanssa tehdä jotakin
bridges-purpose-talk = Keskustelu jostakin muusta
bridges-question = Henkilön omin sanoin
    .help = Yksi rivi, joka kerrotaan palvelulle. Jätä tyhjäksi, jos henkilö haluaa sanoa sen itse.
bridges-given-name = Etunimi
bridges-shared = Mitä kerrotaan etunimen lisäksi?
    .help = Vain se, mihin henkilö suostuu, ja vain tälle palvelulle.
bridges-shared-family-name = Sukunimi
bridges-shared-phone = Puhelin
bridges-shared-email = Sähköposti
bridges-shared-language = Kieli
bridges-shared-area = Missä henkilö asuu
bridges-shared-name-only = Kerrottu: etunimi.
bridges-shared-are = Kerrottu: etunimi, { $list }.
bridges-expires = Mihin asti palvelu voi lukea sen?
    .help = Henkilö päättää. Sen päivän jälkeen linkki ei näytä mitään.
bridges-expires-wrong = Valitse päivä tästä päivästä enintään { $n } päivän päähän.
bridges-consent = { $name } on suostunut tähän palveluun, tähän tarkoitukseen ja siihen, mitä kerrotaan
bridges-consent-missing = Ilman henkilön suostumusta mitään ei lähetetä. Kysy ja rastita sitten.
bridges-send = Ohjaa ja lähetä linkki
bridges-sent = { $name }: linkki on lähetetty. Viestissä ei mainita ketään.
bridges-call = Kirjattu. { $name }: ei sähköpostiosoitetta. Soita ja kirjaa vastaus tähän.
bridges-by-phone = Sähköpostia ei lähetetä. Soita:
bridges-agreed = Suostumus { $day }, luettavissa { $until } asti.
bridges-is-sent = Lähetetty { $day }, ei vielä vastausta.
bridges-is-accepted = Otettu vastaan { $day }.
bridges-is-declined = Kieltäydytty { $day }.
bridges-is-done = Valmis { $day }.
bridges-is-withdrawn = Peruttu { $day }.
bridges-is-over = Tämän saattoi lukea { $day } asti.
bridges-nothing-more = Tässä ei ole enää mitään vastattavaa.
bridges-answer-note = Kirjaa vastaus
bridges-accept-note = He ottavat yhteyttä
bridges-accept = Otamme yhteyttä
bridges-decline = Emme voi auttaa
bridges-decline-note = He eivät voi auttaa, koska
bridges-decline-action = Tallenna vastaus
bridges-done = Se on valmis
bridges-withdraw = Peru se
bridges-because = Miksi ei?
bridges-because-missing = Valitse miksi.
bridges-because-no-room = Nyt ei ole tilaa
bridges-because-not-ours = Joku muu on oikea, jolta kysyä
bridges-because-unreachable = Henkilöä ei tavoitettu
bridges-because-does-not-want = Henkilö ei halua enää
bridges-visits = Esittelyt ja käynnit
bridges-visits-none = Ei vielä esittelyä työnantajalle eikä käyntiä.
bridges-visit-kind = Mikä se oli?
bridges-visit-introduction = Esittely
bridges-visit-visit = Käynti
bridges-visit-introduction-was = Esitelty: { $name }, { $day }
bridges-visit-visit-was = Käynti: { $name }, { $day }
bridges-visit-where = Missä?
bridges-visit-on = Milloin?
bridges-visit-future = Käynti, jota ei ole vielä ollut, ei ole vielä käynti. Valitse tämä päivä tai aiempi.
bridges-visit-keep = Kirjaa se
bridges-visit-kept = Se on kirjattu.
bridges-visit-remove = Poista
bridges-visit-removed = Se on poistettu.
bridges-asked = Joku pyytää apuasi
bridges-asked-lead = { $name }, { $organisation } pyytää apua jollekulle, joka on suostunut siihen.
bridges-told = Mitä sinulle kerrotaan
bridges-readable-until = Voit lukea tämän { $day } asti. Pidä se omana tietonasi.
bridges-thanks = Kiitos. Vastauksesi on kirjattu.
bridges-contact = Kysyttävää? { $organisation }:

# The message names nobody; others may read it on a screen. $name: whom we speak with. $link: an address.
staff-bridges-mail-subject = Joku pyytää apuasi
staff-bridges-mail-body =
    Hei { $name },

    joku, joka on mukana luonamme, haluaisi apuasi ja on suostunut siihen, että kysymme sinulta. Kuka hän on ja mistä on kyse, on tämän linkin takana { $day } asti:

    { $link }

    Vastaa siellä, myös jos et voi auttaa.

    { $organisation }
bridges-has-withdrawn = Tämä henkilö ei ole enää mukana. Hänestä ei kerrota millekään palvelulle.
