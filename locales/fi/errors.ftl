# Not yet reviewed by a native speaker.
# Kun jokin ei toimi. Myös osallistujat lukevat nämä: kerrotaan, mikä on tilanne ja mitä voi tehdä. Ketään ei syytetä.

error-not-found = Emme löydä tätä sivua
    .help = Osoite voi olla vanha, tai sivu kuuluu toiselle järjestölle.
error-forbidden = Tämä sivu ei ole sinua varten
    .help = Olet kirjautunut sisään, mutta roolisi ei sisällä tätä. Kysy ylläpitäjältä, jos tarvitset sivua.
error-signed-out = Et ole enää kirjautunut sisään
    .help = Turvallisuuden vuoksi kirjaamme sinut ulos, kun puoleen tuntiin ei ole tapahtunut mitään. Kirjaudu sisään uudessa välilehdessä, palaa lomakkeeseen ja lähetä se uudelleen. Kirjoittamasi teksti on tallella.
error-conflict = Joku muu ehti ensin
error-invalid = Tätä ei voi tehdä näin
error-too-large = Tämä on liian suuri
    .help = Tiedosto voi olla enintään 10 Mt ja teksti muutama tuhat sanaa. Pienennä sitä ja yritä uudelleen.
# $n: minutes to wait.
error-too-many = Yrityksiä on nyt ollut monta
    .help = { $n ->
        [one] Odota minuutti ja yritä uudelleen.
       *[other] Odota { $n } minuuttia ja yritä uudelleen.
    }
error-unavailable = Emme saa juuri nyt yhteyttä tietoihin
    .help = Mitään ei ole kadonnut. Yritä uudelleen minuutin kuluttua.
error-no-room = Täällä ei ole enää tilaa
    .help = Levymme on täynnä, joten mitään uutta ei voi tallentaa. Kerro siitä sivuston ylläpitäjille ja yritä myöhemmin uudelleen.
# $operation: a number to quote.
error-internal = Meillä meni jotain vikaan
    .help = Mitään ei muutettu. Jos tämä toistuu, kerro asiasta sivuston ylläpidolle ja anna tämä numero: { $operation }
error-taken = Joku muu teki saman asian samalla hetkellä. Katso sivua uudelleen.
error-way-home = Etusivulle

# A form came a second time with something else in it.
sent-before = Tämä lomake on lähetetty aiemmin
    .help = Olet jo lähettänyt tämän lomakkeen kerran, ja se tallennettiin. Nyt lähettämäsi tiedot ovat erilaiset, eikä niitä ole vielä tallennettu.
    .file = Tiedosto pitää valita uudelleen.
    .choose = Valitse tiedosto uudelleen
    .send = Lähetä myös tämä
    .again = Lähetä uudelleen
    .earlier = Katso, mitä tallennettiin
    .written = Lähetit nyt tämän

link-used = Tätä linkkiä on jo käytetty, tai se on liian vanha. Pyydä uusi linkki.

fault-summary = Katso tämä vielä kerran
fault-choose = Valitse yksi vastauksista.
fault-date = Kirjoita päivä näin: 2026-03-31.
fault-date-missing = Valitse päivä.
fault-email = Tämä ei näytä sähköpostiosoitteelta. Tarkista se, tai jätä kohta tyhjäksi, jos osoitetta ei ole.
fault-email-missing = Kirjoita sähköpostiosoite.
fault-phone = Kirjoita puhelinnumero numeroina, esimerkiksi +47 900 00 000.
fault-form-incomplete = Osa lomakkeesta ei tullut perille. Palaa takaisin, lataa sivu uudelleen ja lähetä lomake vielä kerran.
# $least, $most: numbers.
fault-number = Kirjoita kokonaisluku väliltä { $least }–{ $most }.
# $longest: how many characters fit; $length: how many were written.
fault-too-long = Tekstissä on { $length } merkkiä, ja tilaa on { $longest } merkille. Lyhennä tekstiä.
