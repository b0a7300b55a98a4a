# Not yet reviewed by a native speaker.

## Mikä menetelmätiedostossa on vialla ja mitä tehdä

methods-the-file = tiedosto
methods-fault-toml = Tämä ei ole TOMLia: { $reason }.
    .remedy = Katso tältä ja edelliseltä riviltä, puuttuuko lainausmerkki, sulku tai yhtäsuuruusmerkki.
methods-fault-unreadable = Tiedosto on luettavissa, mutta se ei ole menetelmä: { $reason }.
    .remedy = Muuta se, minkä lause mainitsee. docs/methods.md luettelee kaikki avaimet.
methods-fault-missing = { $key } puuttuu.
    .remedy = Kirjoita { $wanted }. { $about }
methods-fault-slug = { $key } on ”{ $slug }”, joka ei ole lyhyt nimi.
    .remedy = Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi vakituinen-tyo.
methods-fault-kind = { $key } on { $found }.
    .remedy = Kirjoita { $wanted }.
methods-fault-number = { $key } on { $number }.
    .remedy = Kirjoita luku väliltä { $least }–{ $most }.
methods-fault-language = { $key } on kielellä ”{ $tag }”, jota Parvis ei osaa.
    .remedy = Käytä jotakin näistä: { $known }.
methods-fault-text = { $key }: teksti puuttuu kielellä { $tag }.
    .remedy = Kirjoita { $tag } = "…". Jokainen teksti tarvitaan ohjelman omalla kielellä ja englanniksi.
methods-fault-twice = { $key }: ”{ $slug }” on kahdesti.
    .remedy = Poista toinen tai anna sille toinen nimi.
methods-fault-engine = Yhdistämismoottori ei hyväksy kohtaa { $key }: { $reason }
    .remedy = Muuta se, minkä lause mainitsee. docs/matching.md selittää säännöt ja kriteerit.
methods-fault-unknown-key = ”{ $word }” ei ole avain kohdassa { $place }.
    .remedy = Poista se. Tässä voi olla: { $known }.
methods-fault-unknown-key-near = ”{ $word }” ei ole avain kohdassa { $place }.
    .remedy = Ehkä pitäisi olla ”{ $near }”.
methods-fault-unknown-word = { $place } ei voi olla ”{ $word }”.
    .remedy = Käytä jotakin näistä: { $known }.
methods-fault-unknown-word-near = { $place } ei voi olla ”{ $word }”.
    .remedy = Ehkä pitäisi olla ”{ $near }”.

methods-found-string = teksti
methods-found-integer = luku
methods-found-float = desimaaliluku
methods-found-boolean = true tai false
methods-found-datetime = päivämäärä
methods-found-array = luettelo
methods-found-table = taulukko

methods-wanted-line = teksti lainausmerkkien väliin
methods-wanted-slug = lyhyt nimi lainausmerkkien väliin
methods-wanted-language = kielen tunnus, esimerkiksi "fi"
methods-wanted-texts = teksti joka kielellä, esimerkiksi {"{"} fi = "…", en = "…" {"}"}
methods-wanted-role-words = kolme muotoa one, many ja the joka kielellä
methods-wanted-yes-no = true tai false
methods-wanted-whole = kokonaisluku ilman lainausmerkkejä
methods-wanted-word = jokin tunnetuista sanoista lainausmerkkien väliin
methods-wanted-words = luettelo, esimerkiksi ["yksi", "kaksi"]
methods-wanted-table = oma taulukko
methods-wanted-list = luettelo taulukoita
methods-wanted-many-texts = luettelo tekstejä joka kielellä

methods-fault-way-no-step = Tie ei voi kulkea vaiheen ”{ $stage }” kautta.
    .remedy = Käytä näitä vaiheita: { $known }.
methods-fault-way-twice = Tie kulkee vaiheen ”{ $stage }” kautta kahdesti.
    .remedy = Poista toinen askel.
methods-fault-way-not-to-ready = Tie ei pääty vaiheeseen ”ready”.
    .remedy = Lisää viimeinen askel, jossa stage = "ready".
methods-fault-way-after-ready = Askel ”{ $stage }” tulee vaiheen ”ready” jälkeen.
    .remedy = Siirrä se ennen sitä: siitä yhdistäminen jatkaa.
methods-fault-way-no-interview = Tiellä ei ole haastattelua, ja yhdistäminen tarvitsee sen.
    .remedy = Lisää askel, jossa stage = "interviewed".
methods-fault-way-later = Askel ”{ $stage }” vaatii ”{ $gate }”, joka tulee vasta myöhemmin tai ei koskaan.
    .remedy = Siirrä askel toisen jälkeen tai poista vaatimus.

methods-title = Menetelmät
methods-lead = Miten ohjelmaa pidetään, tiedostona, jonka voi lukea, kopioida ja jakaa. Kierros noudattaa yhtä laitosta ja säilyttää sen.
methods-new = Tuo menetelmä
methods-new-lead = Liitä menetelmätiedoston teksti tähän. Mitään ei tallenneta, ennen kuin se on virheetön.
methods-text = Tiedoston teksti
    .help = Kuten Parviksen kansiossa methods. Jokaisesta virheestä kerrotaan rivi ja mitä tehdä.
methods-keep-file = Tallenna menetelmä
methods-own = Oma
methods-at = rivi { $line }, sarake { $column }:
methods-wrong = { $n ->
    [one] Yksi asia on väärin. Mitään ei tallennettu.
   *[other] { $n } asiaa on väärin. Mitään ei tallennettu.
}
methods-version-taken = Laitos { $version } on jo olemassa eri tekstillä. Laitokset eivät muutu: kirjoita toinen versio.
methods-kept = Laitos on tallennettu. Uusi kierros voi noudattaa sitä.
methods-export = Lataa tiedosto
methods-compare-with = Vertaa laitokseen { $version }
methods-numbers = Muuta lukuja
methods-numbers-help = Tuloksena on uusi laitos. Tätä noudattavat kierrokset eivät muutu.
methods-weights = Kuinka paljon kukin kriteeri merkitsee
methods-version = Uuden laitoksen nimi
    .help = Sana tai luku, esimerkiksi 3 tai 2027.
methods-keep-numbers = Tallenna uutena laitoksena
methods-whole-file = Muuta koko tiedostoa: askeleet, kysymykset, sanat, ehdot
    .help = Muuta mitä haluat, myös versiota: tuloksena on uusi laitos.
methods-version-missing = Kirjoita uuden laitoksen nimi.
methods-number-missing = Kirjoita luku.
methods-weight-wrong = Kriteerin { $criterion } painon on oltava luku väliltä 0–{ $most }.
methods-changes = Mikä on erilaista
methods-from-to = Laitoksesta { $before } laitokseen { $after }
methods-changed = { $place }: { $before } → { $after }
methods-added = { $place }: uusi, { $after }
methods-removed = { $place }: { $before } on poistettu
methods-no-change = Mikään ei ole erilaista.
methods-weight-of = Kriteerin { $criterion } paino
methods-upgrade = Toinen laitos
methods-runs = Tämä kierros noudattaa: { $edition }.
methods-no-other = Menetelmästä ei ole vielä toista laitosta. Muuta ensin jokin luku.
methods-would-change = Tämä muuttuisi:
methods-run = Noudata kierroksella laitosta { $version }
methods-choose = Valitse laitos luettelosta.
methods-round-over = Tämä kierros on ohi. Se säilyttää laitoksen, jonka mukaan se pidettiin.
methods-number-commitment-months = Kuukautta yhdessä
methods-number-commitment-own-meetings = Omia tapaamisia vähintään
methods-number-commitment-gatherings = Yhteistapaamisia vähintään
methods-number-watch-sign-up-unanswered = Päivää, kunnes vastaamaton ilmoittautuminen on Tänään-listalla
methods-number-watch-first-meeting-missing = Päivää, kunnes puuttuva ensitapaaminen on Tänään-listalla
methods-number-watch-silent = Päivää, kunnes hiljainen pari on Tänään-listalla
methods-number-watch-round-ending = Päivää ennen kierroksen loppua
methods-number-watch-ask-after = Päiviä ilman uutisia, kunnes molemmilta kysytään viestillä. 0: ei koskaan
