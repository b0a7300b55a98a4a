# Not yet reviewed by a native speaker.

stages-title = Taulu
stages-lead = Kaikki toisen puolen henkilöt vaiheittain. Valitse yksi tai useampi siirrettäväksi.
stages-undo = Peruuta
stages-sides = Kaksi puolta
stages-area = Alue
stages-every-area = Kaikki alueet
stages-show = Näytä
stages-nobody = Täällä ei ole vielä ketään.
stages-refused = Näitä ei voi siirtää
stages-empty = Ei ketään
stages-choose = Valitse { $name }
stages-move = Siirrä valitut
stages-to = Missä vaiheessa he ovat nyt?
stages-to-choose = Valitse
stages-reason = Miksi
    .help = Näkyy heidän historiassaan. Vain henkilöstö lukee sen.
stages-move-chosen = Siirrä kaikki valitut
stages-back-on-the-way = Takaisin tielle, niin pitkälle kuin he ovat päässeet
stages-days = { $n ->
    [0] tästä päivästä
    [one] { $n } päivä
   *[other] { $n } päivää
}
stages-more = { $n ->
    [one] ja { $n } muu
   *[other] ja { $n } muuta
}
stages-still-missing = Puuttuu: { $gates }
stages-moved-together = { $n ->
    [one] Yksi henkilö siirrettiin.
   *[other] { $n } henkilöä siirrettiin.
}
stages-moved = { $n ->
    [one] Yksi henkilö on siirretty.
   *[other] { $n } henkilöä on siirretty.
}
stages-taken-back = { $n ->
    [0] Kukaan ei ollut enää siinä vaiheessa; mitään ei peruutettu.
    [one] Siirto on peruutettu.
   *[other] { $n } henkilön siirto on peruutettu.
}
stages-nobody-chosen = Valitse ainakin yksi henkilö.
stages-too-many = Kerralla voi siirtää enintään { $most } henkilöä.
stages-to-missing = Valitse, missä vaiheessa he ovat nyt.
stages-nobody-moved = Ketään ei siirretty. Alla lukee, ketä ei voi siirtää ja miksi. Muut ovat yhä valittuina: paina painiketta uudelleen siirtääksesi vain heidät.
stages-already-there = He ovat siinä jo: { $stage }. Ehkä työtoveri oli nopeampi.
stages-in-pair = { $n ->
    [one] Tämä henkilö on parissa, joka ei ole päättynyt. Päätä pari ensin; sitten voit siirtää henkilön.
   *[other] Tämä henkilö on { $n } parissa, jotka eivät ole päättyneet. Päätä ne ensin; sitten voit siirtää henkilön.
}
stages-not-by-hand = Sinne ei siirretä käsin: { $stage }. Se seuraa parista.
stages-not-on-the-way = Tämän ohjelman tie ei kulje sen kautta: { $stage }.
stages-missing = Ei vielä mahdollista: { $stage }. Puuttuu: { $gates }.
stages-further = He ovat jo pidemmällä: { $stage }.
stages-was-interviewed = Haastattelu pidettiin { $day }. Valitse ”takaisin tielle” tai jotain muuta.

gate-consent = suostumus
gate-interview-finished = haastattelu
gate-trained = koulutus

stages-who-can = Kuka voi osallistua
stages-can-take-part = Voi osallistua
stages-not-yet = Ei vielä
stages-conditions = Mikä pitää paikkansa
    .help = Mitä he sanovat. Asiakirjoja ei pyydetä eikä säilytetä.
stages-overrule = Osallistuu silti, koska
    .help = Kirjoita syy, niin henkilö voi osallistua, vaikka jotain yllä ei ole valittu. Se näkyy historiassa.
stages-keep = Tallenna
stages-eligible = Merkitty. Tämä henkilö voi osallistua.
stages-not-eligible = Merkitty. Jotain puuttuu vielä, ennen kuin tämä henkilö voi osallistua.
stages-expectations = Mitä voi odottaa
stages-confirmed = Vahvistettu
stages-confirmed-sign-up = Vahvistettu { $day } ilmoittautuessa, kielellä { $language } (sanamuoto { $version }).
stages-confirmed-link = Vahvistettu { $day } linkillä, kielellä { $language } (sanamuoto { $version }).
stages-confirmed-staff = Vahvistettu { $day } koordinaattorin kanssa, kielellä { $language } (sanamuoto { $version }).
stages-expectations-read = Lue
stages-send-link = Lähetä linkki
stages-confirmed-together = Vahvistettu kanssani
stages-expectations-noted = Merkitty: vahvistettu kanssasi.
stages-no-address = Tällä henkilöllä ei ole sähköpostiosoitetta. Lukekaa se yhdessä ja merkitse sitten vahvistetuksi.
stages-link-sent = Linkki on matkalla: { $name }. Se avaa sivun 30 päivän ajan.
gate-eligible = kuka voi osallistua
gate-expectations-confirmed = vahvistus siitä, mitä voi odottaa

stages-is-so = Kyllä.
stages-is-not-so = Ei.
stages-not-known = Ei vielä tiedossa.
stages-from-question = Vastauksesta kysymykseen ”{ $question }”
stages-from-area = Asuinalueesta
stages-from-backgrounds = Valmiin haastattelun taustoista
stages-from-category = Ryhmästä
stages-has-withdrawn = Tämä henkilö ei ole enää mukana. Hänelle ei lähetetä mitään.
