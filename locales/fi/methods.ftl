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
