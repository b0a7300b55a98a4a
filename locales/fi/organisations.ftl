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
