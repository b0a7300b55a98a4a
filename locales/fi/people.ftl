# Not yet reviewed by a native speaker.
# Kierroksen osallistujat. Henkilökunnalle, paitsi viestit (mail-), jotka osallistujat lukevat.

# Where somebody stands, as a label. Neither man nor woman.
stage-applied = Ilmoittautunut
stage-interviewed = Haastateltu
stage-trained = Koulutus käyty
stage-ready = Valmis yhdistettäväksi
stage-matched = Yhdistetty
stage-active = Tapaa pariaan
stage-closed = Päättynyt
stage-after-contact = Kysytty myöhemmin
stage-waiting-list = Jonotuslistalla
stage-no-match = Sopivaa paria ei löytynyt
stage-no-show = Ei tullut
stage-withdrawn = Perunut

people-title = Osallistujat
people-search = Hae nimellä, sähköpostilla tai puhelinnumerolla
people-filter = Näytä
people-side = Osallistuu roolissa
people-all-sides = Kaikki
people-stage = Vaihe
people-all-stages = Kaikki vaiheet
people-sort = Järjestys
people-sort-name = Nimen mukaan
people-sort-waited = Pisimpään samassa vaiheessa ensin
people-caption = Tämän kierroksen osallistujat
people-name = Nimi
people-days-column = Päiviä vaiheessa
people-category = Ryhmä
people-next = Seuraava askel
people-next-answer = Vastaa
people-next-interview = Haastattele
people-unreachable = Ei yhteystietoja
people-none = Kukaan ei ole vielä ilmoittautunut
    .help = Ihmiset näkyvät täällä, kun he ilmoittautuvat julkisella sivulla, kun tuot listan tai kun lisäät jonkun paperilomakkeelta.
people-none-fit = Haku ei löytänyt ketään
people-show-all = Näytä kaikki
people-pages = Luettelon sivut
people-earlier = Edelliset
people-later = Seuraavat
# $first, $last: the numbers of the rows shown; $n: how many there are.
people-span = { $first }–{ $last }, yhteensä { $n }
# $n: how many days somebody has been at their stage.
people-days = { $n ->
    [0] tästä päivästä alkaen
    [one] 1 päivän ajan
   *[other] { $n } päivän ajan
}

people-new-title = Lisää henkilö
people-new-lead = Paperilomaketta varten tai kun joku ilmoittautuu puhelimella. Etunimi riittää, muut tiedot voi lisätä myöhemmin.
people-takes-part = Osallistuu roolissa
people-side-missing = Valitse, missä roolissa tämä henkilö ilmoittautuu.
people-who = Kuka
people-given-name = Nimi
    .help = Juuri niin kuin henkilö itse kirjoittaa sen. Yksi nimi riittää.
people-name-missing = Kirjoita nimi, jota tämä henkilö käyttää.
people-family-name = Sukunimi
people-gender = Sukupuoli
people-birth-year = Syntymävuosi
people-area = Asuinpaikka
    .help = Vain suunnilleen: emme tarvitse osoitetta.
people-not-said = Ei kerrottu
people-contact = Miten häneen saa yhteyden
    .help = Yksi tapa riittää. Jos sähköpostiosoitetta ei ole, sinua muistutetaan soittamaan.
people-email = Sähköpostiosoite
people-phone = Puhelin
people-language = Viestien kieli
    .help = Kieli, jota tämä henkilö lukee parhaiten.
people-part = Osallistuminen tähän kierrokseen
people-category-of-mentee = Ryhmä (vain { $mentees })
people-capacity = Pareja samaan aikaan
    .help = Kuinka monessa parissa { $theMentor } voi olla samaan aikaan. Yleensä 1.
# $n: how many pairs.
people-capacity-told = { $n ->
    [one] 1 pari
   *[other] { $n } paria
}
people-capacity-in-use = { $n ->
    [one] Avoimia pareja on 1: luku ei voi olla pienempi.
   *[other] Avoimia pareja on { $n }: luku ei voi olla pienempi.
}
people-wrote = Mitä henkilö kirjoitti
    .help = Hänen omin sanoin.
people-spoken = Olen puhunut tämän henkilön kanssa
    .help = Silloin sinua ei muistuteta vastaamaan ilmoittautumiseen.
people-consent-signed = Suostumus on allekirjoitettu paperilla
    .help = Jos ei ole, pyydät sen haastattelussa.
people-write-in = Lisää
# $name: the person.
people-written-in = { $name } on lisätty.
people-alike = Samanlainen henkilö on jo täällä. Onko hän sama henkilö?
people-alike-title = Onko hän joku näistä?
people-alike-help = Jokainen henkilö saa olla täällä vain kerran, jotta historia pysyy yhdessä paikassa.
people-alike-nobody = Ei, tämä on toinen henkilö
people-here-already = { $name } osallistuu jo tähän kierrokseen.

people-edit = Korjaa
people-edit-title = Korjaa tiedot: { $name }
people-back = Takaisin henkilön sivulle
people-save = Tallenna korjaukset
people-corrected = Tiedot on tallennettu.
people-facts = Tietoja henkilöstä
people-none-known = Ei tiedossa
people-consent = Suostumus
# $day: a date; $language: the language it was read in.
people-consent-given = Annettu { $day }, luettu kielellä: { $language }.
people-consent-paper = Allekirjoitettu paperilla { $day }.
people-consent-missing = Ei vielä pyydetty
    .help = Pyydät sen haastattelussa. Ilman suostumusta ketään ei yhdistetä.
people-came = Miten hän tuli mukaan
# $day: the day of signing up.
people-came-public = Ilmoittautui julkisella sivulla { $day }.
people-came-import = Tuli mukaan listalta { $day }.
people-came-staff = Lisättiin käsin { $day }.

people-answer-title = Odottaa ensimmäistä vastausta
# $email: the address; $language: a language's name.
people-answer-by-mail = Lyhyt viesti lähtee osoitteeseen { $email }. Tervehdys ja lopetus ovat kielellä: { $language }.
people-answer-text = Omat sanasi
    .help = Esimerkiksi milloin haluat tavata. Jos jätät tämän tyhjäksi, kirjoitamme, että ilmoittautuminen on tullut perille ja että otat yhteyttä.
people-answer-send = Lähetä vastaus: { $name }
people-answer-sent = Vastaus on matkalla: { $name }.
# $phone: the number.
people-answer-by-phone = Sähköpostiosoitetta ei ole. Soita numeroon { $phone } ja merkitse se tähän.
people-answer-somehow = Sähköpostiosoitetta ja puhelinnumeroa ei ole. Jos olette puhuneet, merkitse se tähän.
people-answer-note = Merkitse, että olen puhunut tämän henkilön kanssa
people-answer-noted = Merkitty: olette puhuneet ({ $name }).
people-already-answered = Tähän ilmoittautumiseen vastattiin { $day }. Muuta ei tarvitse tehdä.
# $stage: where the person stands.
people-not-waiting = Tämä henkilö ei enää odota vastausta: { $stage }.

people-interview = Haastattelu
people-interview-none = Ei aloitettu.
people-interview-begun = Aloitettu, ei vielä valmis.
people-interview-done = Valmis { $day }.
people-interview-begin = Aloita haastattelu
people-interview-continue = Jatka haastattelua
people-interview-read = Lue haastattelu

people-pairs = Parit
people-pairs-none = Ei vielä paria.
people-pair-introduced = Esitelty
people-pair-active = Tapaavat
people-pair-paused = Tauolla
people-pair-completed = Saatettu loppuun
people-pair-ended-early = Päättynyt etuajassa
people-pair-since = { $day } alkaen
# $start, $end: dates.
people-pair-span = { $start } – { $end }
people-others = Muut kierrokset
# $side, $stage: labels.
people-other-part = { $side }, { $stage }

# One human twice in the list. $name: a person's name.
people-joining = Ehkä sama henkilö
    .help = Jos on, yhdistä heidät: molempien kierrokset, koulutukset ja viestit säilyvät, ja erot näkyvät historiassa. Tätä ei voi perua.
people-join = Tämä on sama henkilö
people-joined = { $name } on nyt yksi henkilö.
people-joining-same-round = { $name } osallistuu kahdesti samaan kierrokseen, ja vain toinen voi jäädä. Korjaa se ensin.

people-move-title = Perui, ei tullut tai odottaa
people-move-to = Missä vaiheessa tämä henkilö nyt on?
    .help = Voit siirtää hänet takaisin koska tahansa. Mitään ei lähetetä.
people-move-missing = Valitse, missä vaiheessa tämä henkilö nyt on.
people-reason = Miksi
    .help = Sinulle ja kollegoillesi. Se jää historiaan.
people-move = Siirrä: { $name }
# $name: the person; $stage: the new stage.
people-moved = { $name } on siirretty: { $stage }.
# $n: how many open pairs.
people-way = Tie pariksi
people-history = Mitä on tapahtunut

# Messages to participants. No programme, no place, no other person in the subject.
mail-answer-subject = Olemme saaneet viestisi
# The text when the coordinator wrote none of their own.
mail-answer-standard = Kiitos ilmoittautumisesta. Otamme pian yhteyttä, jotta löydämme ajan keskustelulle.
# $name: the reader; $text: the message; $sender: the coordinator; $organisation: where they work. Address and phone number follow.
mail-answer-body =
    Hei { $name },

    { $text }

    Ystävällisin terveisin
    { $sender }
    { $organisation }
