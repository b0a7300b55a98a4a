# Not yet reviewed by a native speaker.
# Ensimmäinen käyttöönotto, sille, joka aloittaa Parviksen käytön.

setup-title = Ota Parvis käyttöön
setup-lead = Tähän menee kaksi minuuttia. Sen jälkeen voit aloittaa ensimmäisen kierroksen ja kutsua kollegoita.
setup-organisation-group = Järjestönne
setup-organisation = Järjestön nimi
    .help = Osallistujat näkevät nimen ilmoittautumissivulla ja viesteissä.
setup-organisation-missing = Kirjoita järjestön nimi.
setup-language = Kieli
    .help = Sinulle, ja viesteihin ihmisille, joiden kieltä ei tiedetä.
setup-time-zone = Aikavyöhyke
    .help = Määrää, milloin päivä päättyy.
setup-you = Sinä
    .help = Sinusta tulee ylläpitäjä. Voit kutsua muita heti, kun olet kirjautunut sisään.
setup-name = Nimesi
setup-name-missing = Kirjoita nimesi.
setup-email = Sähköpostiosoitteesi
    .help = Kirjaudut sillä sisään. Osallistujat voivat kirjoittaa siihen, kunnes annat toisen osoitteen.
setup-begin = Ota käyttöön ja kirjaudu sisään

# What participants see of the organisation: a page for its administrator.
organisation-title = Organisaatio
organisation-lead = Ilmoittautujat näkevät tämän julkisilla sivuilla ja viesteissä.
organisation-name = Nimi
    .help = Nimen voi vaihtaa milloin vain. Ilmoittautumissivujen osoitteet pysyvät ennallaan.
organisation-email = Sähköpostiosoite osallistujille
    .help = Osallistujat kirjoittavat tähän. Kirjoita sähköpostiosoite tai puhelinnumero tai molemmat.
organisation-phone = Puhelinnumero
organisation-phone-no-number = Tässä ei ole numeroa. Kirjoita puhelinnumero numeroin.
organisation-address = Osoite
    .help = Tänne osallistujat voivat tulla. Kirjoita katu ja paikkakunta omille riveilleen.
organisation-address-long = Osoitteessa voi olla enintään { $n } riviä.
organisation-no-way = Kirjoita sähköpostiosoite tai puhelinnumero, jotta osallistujat tavoittavat teidät.
organisation-change = Muuta osallistujille näkyvät tiedot
organisation-changed = Tiedot on muutettu. Osallistujat näkevät ne heti.
organisation-changed-last = Viimeksi muuttanut { $by } { $day }.
