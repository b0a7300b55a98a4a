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
methods-fault-counted-without-months = Tapaamisia lasketaan, mutta `lasts` sanoo, ettei pari kestä tiettyä määrää kuukausia.
    .remedy = Kirjoita kohtiin own_meetings ja gatherings 0 ja kerro rytmi kohdassa commitment_in_words, tai kirjoita lasts = "months".
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
methods-run-by = Käytössä kierroksilla
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
methods-number-watch-round-ending = Päivää ennen loppua, jolloin kierros tulee Tänään-listalle
methods-number-watch-ask-after = Päiviä ilman uutisia, kunnes molemmilta kysytään viestillä (0: ei koskaan)
methods-number-watch-volunteer-meeting-months = Kuukausia vapaaehtoisten tapaamisesta seuraavaan (0: ei ole)
methods-number-watch-first-contact = Päiviä esittelystä siihen, että olette puhuneet kummankin kanssa (0: ei muistutusta)
methods-number-watch-contacts-first-month = Keskusteluja kummankin kanssa ensimmäisen kuukauden aikana (0: ei muistutusta)
methods-number-watch-contact-every-months = Kuukausia keskustelusta seuraavaan sen jälkeen (0: ei muistutusta)
methods-number-watch-evaluation-unanswered = Päiviä, kunnes vastaamaton kysymys lopusta on Tänään-listalla (0: ei koskaan)

methods-fault-question-few-choices = Kysymyksellä ”{ $slug }” on alle kaksi vaihtoehtoa.
    .remedy = Lisää choices, jokaiselle slug ja label.
methods-fault-question-no-choices = Kysymyksellä ”{ $slug }” on choices, mutta laji on ”{ $kind }”.
    .remedy = Muuta lajiksi ”one-of” tai ”several-of” tai poista choices.
methods-fault-question-no-range = Kysymyksellä ”{ $slug }” on least tai most, mutta laji on ”{ $kind }”.
    .remedy = Muuta lajiksi ”number” tai ”scale” tai poista ne.
methods-fault-question-range = Kysymyksen ”{ $slug }” pienin ei ole suurinta pienempi.
    .remedy = Kirjoita least, joka on pienempi kuin most.
methods-fault-question-long-scale = Kysymyksen ”{ $slug }” asteikossa on liian monta kohtaa.
    .remedy = Käytä enintään { $most } kohtaa, esimerkiksi 1–5.
methods-fault-question-nobody = Kysymystä ”{ $slug }” ei kysytä keneltäkään.
    .remedy = Kirjoita who = ["mentor", "mentee"] tai poista rivi.
methods-fault-question-purpose = Kysymys ”{ $slug }” on arkaluonteinen, eikä mikään kerro, mihin vastausta käytetään.
    .remedy = Kirjoita purpose: ihmiset lukevat sen kysymyksen vieressä.
methods-fault-question-sensitive-required = Kysymys ”{ $slug }” on arkaluonteinen ja pakollinen.
    .remedy = Poista required: kenenkään ei ole pakko kertoa sellaista.
methods-fault-question-condition = Kysymys ”{ $slug }” riippuu kysymyksestä ”{ $other }”, joka ei ole saman lomakkeen aiempi valinta- tai kyllä/ei-kysymys.
    .remedy = Nimeä kysymys, joka on ennen sitä samalla lomakkeella ja samoille henkilöille.
methods-fault-question-answer = Kysymys ”{ $slug }” odottaa vastausta ”{ $answer }”, jota kysymyksellä ”{ $other }” ei voi olla.
    .remedy = Käytä vaihtoehdon slugia tai sanoja yes ja no.
methods-fault-question-no-answer = Kysymyksen ”{ $slug }” ehto ei nimeä vastausta.
    .remedy = Kirjoita answer = ["…"].
methods-fault-known-from = Ehdon known_from tarvitsee joko question tai fact.
    .remedy = Kirjoita toinen niistä ja any_of.
methods-fault-known-from-question = Ehto luetaan kysymyksestä ”{ $question }”, jota tältä puolelta ei kysytä tai jossa ei ole vaihtoehtoja.
    .remedy = Nimeä saman puolen valinta- tai kyllä/ei-kysymys.
methods-fault-known-from-answer = Ehto odottaa vastausta ”{ $answer }”, jota kukaan ei voi antaa.
    .remedy = Käytä näistä: { $known }.
methods-fault-variable = Kohdassa { $key } on aaltosulkeissa ”{ $variable }”, jota ei tunneta.
    .remedy = Käytä jotakin näistä: { $known }.
methods-wanted-slugs = luettelo lyhyistä nimistä, esimerkiksi ["one", "other"]

methods-parts = Muuta kentissä
methods-steps-change = Muuta vaiheita
methods-roles = Miksi osapuolia kutsutaan
methods-roles-lead = Kaikki sivut ja viestit käyttävät näitä sanoja. Jos jätät kielen tyhjäksi, siinä käytetään ohjelman omia sanoja.
methods-roles-mentor = Se, joka tuntee maan hyvin
methods-roles-mentee = Se, joka on maassa uusi
methods-role-one = Yksi
methods-role-many = Useita
methods-role-the = Tietty
methods-role-missing = Kirjoita kaikki kolme sanaa kielellä { $language }.
methods-roles-keep = Tallenna nämä sanat
methods-expectations = Mitä voi odottaa
methods-expectations-lead = Mitä ihmiset lukevat ja vahvistavat ennen yhdistämistä. Uusi sanamuoto on vahvistettava uudelleen.
methods-expectations-line = Lause { $n }
methods-expectations-keep = Tallenna, mitä voi odottaa
methods-goals = Mitä tavoitteet voivat koskea
methods-goals-lead = { $TheMentee } ja { $theMentor } valitsevat näistä yhden jokaiselle tavoitteelle ja kirjoittavat tavoitteen omin sanoin. Ilman niitä ohjelmassa ei ole tavoitteita.
methods-goals-category = Aihe { $n }
methods-goals-label = Mitä se koskee?
methods-goals-examples = Tällaisia tavoitteita esimerkiksi
methods-goals-keep = Tallenna, mitä tavoitteet voivat koskea
methods-goals-label-missing = Kirjoita, mitä se koskee, tai ota esimerkit pois.
methods-steps-mentor = Vaiheet: { $mentors }
methods-steps-mentee = Vaiheet: { $mentees }
methods-steps-lead = Ilmoittautumisesta valmiiksi yhdistettävään. Viimeinen vaihe on aina valmis yhdistettäväksi.
methods-step = Vaihe { $n }
methods-step-stage = Vaihe
methods-step-none = ei vaihetta
methods-step-gates = Mitä muuta on oltava
methods-steps-keep = Tallenna vaiheet
methods-in-place = Mikään kierros ei vielä käytä tätä versiota. Samalla nimellä muutat tätä versiota; toisella nimellä syntyy uusi.
methods-other-languages = Muut kielet
methods-both-needed = Kirjoita se kielellä { $language } ja englanniksi.
methods-part-wrong = Tätä ei voi tallentaa: { $reason }
methods-question = Muuta kysymystä
methods-question-new = Uusi kysymys
methods-question-added = Uusi kysymys: { $question }
methods-question-gone = Kysymys poistettu: { $question }
methods-questions-lead = Valitse kysymys muuttaaksesi sitä. Tätä versiota käyttävät kierrokset eivät muutu.
methods-questions-none = Täällä ei ole vielä kysymyksiä.
methods-question-label = Kysymys
methods-question-help = Selitys sen alla
methods-question-guidance = Haastattelijalle: mitä sanoa ja huomata
methods-question-purpose = Mihin vastausta käytetään
methods-question-asked-in = Missä sitä kysytään
methods-question-who = Keneltä kysytään
methods-question-kind = Miten siihen vastataan
methods-question-required = Siihen on vastattava
methods-question-choices = Vastausvaihtoehdot
    .help = Vain valintakysymyksille. Tyhjennä vastaus poistaaksesi sen.
methods-question-choice = Vastaus { $n }
methods-question-choices-missing = Kirjoita vähintään kaksi vastausvaihtoehtoa.
methods-question-range = Alkaen ja asti
    .help = Vain luvulle tai asteikolle. Asteikko on 1–5, jos et kirjoita mitään.
methods-question-least = Pienin
methods-question-most = Suurin
methods-question-beside = Kysymyksen vieressä
methods-question-only-if = Kysy vain, jos
    .help = Älä valitse mitään, jos kysytään aina. Valitse vain yhden saman lomakkeen kysymyksen vastauksia.
methods-question-condition = ”{ $question }”: { $answer } ({ $form })
methods-question-one-condition = Valitse vain yhden kysymyksen vastauksia.
methods-question-sensitive = Tämä on arkaluonteista
    .help = Terveydestä, uskosta, taustasta ja vastaavasta. Kysytään vain kierroksilla, jotka ottavat sen käyttöön, tarkoitus vieressä, eikä kenenkään ole pakko vastata.
methods-question-purpose-missing = Kirjoita, mihin vastausta käytetään. Ihmiset lukevat sen kysymyksen vieressä.
methods-question-keep = Tallenna kysymys
methods-question-remove = Poista kysymys

## Parts of a method, where two editions differ

# $change: one difference, in words. $n: languages.
methods-changed-in-others = { $change } ({ $n ->
    [one] ja yhdellä muulla kielellä
   *[other] ja { $n } muulla kielellä
})
methods-part-agreement = Sopimus
methods-part-aims = Tavoitteet
methods-part-categories = Ryhmät
methods-part-commitment = Sitoumus
methods-part-commitment-in-words = Sitoumus sanoin
methods-part-commitment-until = mihin asti
methods-part-conditions = Ehdot
methods-part-criteria = Mikä ratkaisee
methods-part-description = Kuvaus
methods-part-eligibility = Kuka voi osallistua
methods-part-end-reasons = Lopettamisen syyt
methods-part-expectations = Mitä voi odottaa
methods-part-getting-acquainted = Tutustuminen
methods-part-guidance = Ohje
methods-part-hours = Tunnit
methods-part-interview = Haastattelu
methods-part-lasts = kuinka kauan
methods-part-matching = Yhdistäminen
methods-part-mentee-genders = Vain tämän sukupuolen henkilöt
methods-part-name = Nimi
methods-part-outcomes = Mitä siitä voi seurata
methods-part-refusal = Sille, joka ei voi osallistua
methods-part-rhythm = rytmi
methods-part-rules = Säännöt
methods-part-summary = Lyhyesti
methods-part-target = Kohderyhmä
methods-part-text = Alkusanat
methods-part-title = Otsikko
methods-part-topics = Aiheet
methods-part-training = Koulutus
methods-part-version = Versio
methods-part-watch = Tänään
methods-part-way-on = Toinen tie eteenpäin

## A copy, and a file

methods-copy = Tee kopio
methods-copy-lead = Kopio on teidän oma menetelmänne, jossa on kaikki mitä tässäkin. Muuttakaa sitten se, minkä teette toisin.
methods-copy-name = Mikä kopion nimi on?
    .help = Ohjelman nimi, niin kuin ihmiset sen lukevat.
methods-copy-action = Tee kopio
methods-copy-name-missing = Kirjoita nimi kirjaimilla, enintään { $most } kirjainta.
methods-copy-name-taken = Sen niminen menetelmä on jo olemassa. Kirjoita toinen nimi.
methods-file = Valitse tiedosto tai liitä sen teksti alle
methods-would-move = { $n ->
    [one] Yksi pari on kesken. Sen päättymispäivä lasketaan uudelleen.
   *[other] { $n } paria on kesken. Niiden päättymispäivä lasketaan uudelleen.
}
