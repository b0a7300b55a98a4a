# Not yet reviewed by a native speaker.
# Kierrokset: luettelo, uusi kierros, kierroksen oma sivu. Henkilökunnalle.

rounds-title = Kierrokset
rounds-for-funder = Jokaisen kierroksen raportti.
rounds-new = Aloita kierros
rounds-first = Aloita ensimmäinen kierros
rounds-none = Ei vielä kierroksia
    .help = Kierros on ohjelma, jolla on alku ja loppu: ihmiset ilmoittautuvat, keskustelet heidän kanssaan, yhdistät heidät ja seuraat pareja. Aloita kierros, niin sen ilmoittautumissivu on valmis.
    .funder = Heti kun järjestöllä on kierros, löydät sen raportin täältä.
rounds-show = Avaa kierros
rounds-report = Raportti
rounds-open = Auki
rounds-closed = Suljettu
rounds-over = Ohi
# $until: the last day, as a date.
rounds-open-until = Ilmoittautuminen on auki { $until } asti.
# $start, $end: dates.
rounds-dates = { $start } – { $end }
# $version: the edition of a method, e.g. "2".
rounds-edition = versio { $version }
# $menteeCount, $mentorCount: how many signed up.
rounds-people = Ilmoittautuneet: { $mentees } { $menteeCount }, { $mentors } { $mentorCount }.
# $n: pairs made; $completed: pairs completed.
rounds-pairs = { $n ->
    [0] Ei vielä pareja.
    [one] 1 pari, loppuun saatettuja { $completed }.
   *[other] { $n } paria, loppuun saatettuja { $completed }.
}
# What a pair promises. $meetings, $months, $own, $gatherings: numbers.
rounds-commitment = Vähintään { $meetings } { $meetings ->
    [one] tapaaminen
   *[other] tapaamista
} { $months } kuukaudessa: { $own } kahden kesken ja { $gatherings } { $gatherings ->
    [one] yhteistapaaminen
   *[other] yhteistapaamista
} muiden parien kanssa.
rounds-commitment-extra = Useampi tapaaminen on tervetullut, mutta sitä ei koskaan vaadita.

rounds-new-title = Aloita kierros
rounds-new-lead = Valitse, miten ja milloin ohjelma toteutetaan. Voit avata ja sulkea ilmoittautumisen myöhemmin.
rounds-programme = Ohjelma
    .help = Saman ohjelman kierroksia voi verrata toisiinsa.
rounds-programme-missing = Valitse ohjelma tai anna nimi uudelle.
rounds-programme-new = Uusi ohjelma
rounds-programme-name = Uuden ohjelman nimi
    .help = Nimi näkyy ilmoittautumissivulla, ja sivun osoite tehdään siitä. Vain uudelle ohjelmalle.
rounds-programme-name-missing = Kirjoita uuden ohjelman nimi.
# $name: what was written.
rounds-programme-taken = Ohjelma { $name } on jo olemassa. Valitse se yllä.
rounds-method = Menetelmä
    .help = Menetelmä määrää, mitä pari lupaa, mitä haastattelussa kysytään, miten ihmiset yhdistetään ja milloin muistutamme sinua. Kierros säilyttää tämän version, vaikka menetelmä muuttuisi myöhemmin.
rounds-method-missing = Valitse menetelmä.
rounds-when = Nimi ja aika
rounds-name = Kierroksen nimi
    .help = Esimerkiksi vuosi tai ”Syksy 2026”.
rounds-name-missing = Kirjoita kierrokselle nimi.
rounds-name-taken = Tällä ohjelmalla on jo kierros { $name }. Anna tälle kierrokselle toinen nimi.
rounds-start = Ensimmäinen päivä
rounds-end = Viimeinen päivä
    .help = Jos jätät tämän tyhjäksi, kierros kestää niin monta kuukautta kuin menetelmä määrää.
# $start: the first day.
rounds-end-too-early = Viimeisen päivän pitää olla ensimmäisen päivän jälkeen. Ensimmäinen päivä on { $start }.
# $n: a number of years.
rounds-too-long = Kierros kestää enintään { $n } vuotta. Tarkista vuosi.
rounds-sign-up-until = Ilmoittautumisen viimeinen päivä
    .help = Ilmoittautua voi vielä sinä päivänä. Jätä tyhjäksi, jos avaat ilmoittautumisen myöhemmin.
# $until, $end: dates.
rounds-sign-up-after-end = { $until } on kierroksen päättymisen jälkeen. Kierros päättyy { $end }. Valitse aiempi päivä.
rounds-sign-up-past = { $until } on jo mennyt. Valitse tämä päivä tai myöhempi.
rounds-make = Aloita kierros
rounds-made = Kierros on valmis. Avaa seuraavaksi ilmoittautuminen tai tuo lista.

rounds-parts = Tämän kierroksen osat
rounds-overview = Yleiskuva
rounds-people-tab = Osallistujat
rounds-matching = Yhdistäminen
rounds-pairs-tab = Parit
rounds-gatherings = Yhteistapaamiset
rounds-import = Tuo osallistujia
rounds-write-in = Lisää henkilö
rounds-pipeline = Missä vaiheessa ihmiset ovat
rounds-side-mentor = { $Mentors }
rounds-side-mentee = { $Mentees }
# $n: how many days the first of them has been there.
rounds-longest = { $n ->
    [0] tästä päivästä alkaen
    [one] pisimpään 1 päivän
   *[other] pisimpään { $n } päivää
}
rounds-beside = Ei matkalla pariksi:
# $n: how many wait.
rounds-mentees-waiting = { $n ->
    [0] Yksikään { $mentee } ei odota.
    [one] 1 { $mentee } odottaa.
   *[other] Odottavat { $mentees }: { $n }.
}
# $n: how many have room; $places: for how many pairs together.
rounds-mentors-room = { $n ->
    [0] Yhtään vapaata paikkaa ei ole ({ $mentors }).
    [one] 1 { $mentor } voi ottaa vielä { $places ->
        [one] yhden parin.
       *[other] { $places } paria.
    }
   *[other] { $Mentors }, joilla on tilaa: { $n }. Tilaa on yhteensä { $places } parille.
}
rounds-sign-up = Ilmoittautuminen
rounds-address = Ilmoittautumissivun osoite
    .help = Kopioi se verkkosivullesi, julisteeseen tai viestiin.
rounds-address-look = Katso sivua niin kuin kävijät
rounds-is-closed = Ilmoittautumissivulla lukee, että ilmoittautuminen on kiinni. Voit silti itse lisätä ihmisiä.
rounds-is-over = Kierros on ohi.
rounds-until = Viimeinen päivä
    .help = Viimeinen päivä, jolloin ihmiset voivat ilmoittautua.
rounds-sign-up-open = Avaa ilmoittautuminen
rounds-sign-up-change = Muuta viimeistä päivää
rounds-sign-up-close = Sulje ilmoittautuminen nyt
rounds-sign-up-is-open = Ilmoittautuminen on auki { $until } asti.
rounds-sign-up-is-closed = Ilmoittautuminen on suljettu.
rounds-promise = Mitä pari lupaa
rounds-target = Kenelle
rounds-history = Mitä tällä kierroksella on tapahtunut
rounds-board = Taulu: kaikki vaiheittain
