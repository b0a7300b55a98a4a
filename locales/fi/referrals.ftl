# Not yet reviewed by a native speaker.

refer-title = Ohjaa joku
refer-lead = Kumppanille { $partner }. Tämä sivu on teidän: pitäkää osoite omana tietonanne.
refer-yours = Ohjauksenne
refer-none = Ei vielä.
refer-number = Numero
refer-initials = Nimikirjaimet
refer-received = Lähetetty
refer-state = Tila
refer-since = Alkaen
refer-new = Ohjaa joku
refer-name = Henkilön nimi
refer-name-missing = Kirjoita henkilön nimi.
refer-reach = Puhelin tai sähköposti: yksi riittää.
refer-contact-missing = Kirjoita puhelinnumero tai sähköpostiosoite, jotta tavoitamme henkilön.
refer-language = Henkilön kieli
refer-purpose = Mitä varten?
refer-purpose-work = Työn löytäminen tai siinä pysyminen
refer-purpose-language = Kielen puhuminen
refer-purpose-network = Uusien ihmisten tunteminen
refer-purpose-everyday = Arki ja virastot
refer-purpose-education = Koulutus
refer-no-notes = Muistiinpanoille ei ole kenttää. Emme halua tietää terveydestä, tuista tai perheestä: henkilö kertoo itse, mitä meidän on tiedettävä.
refer-consent = Henkilö on suostunut ohjaukseen ja siihen, että otamme yhteyttä.
    .help = Kysykää ennen lähettämistä. Ilman suostumusta emme saa säilyttää nimeä.
refer-consent-missing = Emme voi ottaa ohjausta vastaan ilman henkilön omaa suostumusta.
refer-send = Lähetä ohjaus
refer-sent = Ohjauksenne numero on { $n }. Alla näette, kuinka pitkällä se on.
refer-state-received = Vastaanotettu
refer-state-accepted = Hyväksytty: otamme yhteyttä
refer-state-signed-up = Osallistuu
refer-state-declined = Ei johtanut ilmoittautumiseen
referrals-title = Ohjaukset
referrals-lead = Kumppanit ohjaavat ihmisiä; hyväksyt, otat yhteyttä ja ilmoitat heidät.
referrals-none = Ei vielä ohjauksia
    .help = Luo kumppani alla ja lähetä linkki sen sivulle. Se, mitä he lähettävät, näkyy täällä ja Tänään-sivulla, kunnes siihen on vastattu.
referrals-partner = Kumppani
referrals-purpose = Tarkoitus
referrals-number = numero { $number }
referrals-agreed = Suostui
referrals-forgotten = Unohdettu
referrals-others = Sama osoite tai numero on ohjattu aiemmin:
referrals-to-person = Ilmoittautumiseen
referrals-accept = Hyväksy
referrals-accept-writes = Henkilölle lähtee viesti: kuka kertoi hänestä, mitä tiedämme ja että hän voi kieltäytyä.
referrals-accept-calls = Sähköpostiosoitetta ei ole: soita henkilölle.
referrals-accept-do = Hyväksy ohjaus
referrals-accepted-told = Hyväksytty. Henkilö on saanut viestin.
referrals-accepted-call = Hyväksytty. Soita nyt henkilölle.
referrals-sign-up-help = Mitään ei tarvitse kirjoittaa kahdesti. Pyydät henkilöltä suostumuksen yhdistämiseen, kuten aina.
referrals-signed-up = { $name } on ilmoitettu.
referrals-decline = Hylkää
referrals-decline-do = Hylkää ohjaus
referrals-declined = Hylätty. Kumppani näkee, ettei se johtanut ilmoittautumiseen, mutta ei syytä. 90 päivän kuluttua henkilö unohdetaan.
referrals-because = Miksi
    .help = Kumppani ei näe sitä.
referrals-because-does-not-want = Hän ei halua
referrals-because-unreachable = Häntä ei tavoiteta
referrals-because-other-target = Ohjelma on muille
referrals-because-no-place = Ei paikkaa nyt
referrals-because-here-already = Hän osallistuu jo
referrals-is-accepted = Se hyväksyttiin { $day }.
referrals-is-signed-up = Henkilö ilmoitettiin { $day }.
referrals-is-declined = Se hylättiin { $day }.
referrals-new-title = Kirjaa ohjaus
referrals-write-in = Tallenna ohjaus
referrals-written = Ohjaus on tallennettu.
partners-title = Kumppanit
partners-none = Ei vielä kumppania.
partners-new-title = Uusi kumppani
partners-name = Nimi
    .help = Esimerkiksi kunnan työllisyyspalvelu.
partners-name-missing = Kirjoita kumppanin nimi.
partners-contact = Yhteyshenkilö
partners-area = Ohjaa alueelta
partners-save = Tallenna
partners-made = { $name } on nyt kumppani. Luo seuraavaksi linkki sen sivulle.
partners-changed = { $name } on tallennettu.
partners-referred = Ohjattu
partners-open = Avoinna
partners-referrals = Mitä he ovat ohjanneet
partners-referrals-none = Ei vielä mitään.
partners-referral = { $number }. { $name }: { $state }
partners-link = Kumppanin sivu
    .help = Siellä he ohjaavat ihmisiä ja näkevät tilan, eivät muuta. Uusi linkki poistaa vanhan käytöstä.
partners-link-until = Toimii: { $until } asti
partners-link-make = Luo linkki
partners-link-send = Lähetä linkki: { $email }
partners-link-made = Linkki näytetään vain nyt. Kopioi se: { $link }
partners-link-sent = Linkki on matkalla: { $email }.
partners-link-end = Poista linkki käytöstä
partners-link-ended = Linkki ei enää toimi.
staff-partner-mail-subject = Sivunne ohjauksia varten
staff-partner-mail-link =
    Hei { $name },

    tällä sivulla voitte ohjata ihmisiä meille ja nähdä, kuinka pitkällä se on:
    { $link }

    Pitäkää osoite omana tietonanne. Se toimii vuoden.

    Ystävällisin terveisin
    { $organisation }
referrals-mail-subject = Joku kertoi meille sinusta
referrals-mail-notice =
    Hei { $name },

    { $partner } kertoi meille, että haluaisit osallistua ja että suostuit. Tiedämme nimesi, miten sinut tavoittaa ja mitä varten. Muuta emme tiedä.

    Otamme pian yhteyttä. Etkö halua? Kirjoita tai soita, niin poistamme sen.

    Ystävällisin terveisin
    { $organisation }
