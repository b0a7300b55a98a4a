# Not yet reviewed by a native speaker.
# Kierroksen raportti: ruudulla, PDF-tiedostona ja taulukkona. Jokaisen määritelmän pitää olla tarkka: rahoittaja lukee sen.
# { $mentees } and { $mentors } are the method's own words for the two sides.

report-title = Kierroksen { $round } raportti
# Begins the name of the file.
report-file = raportti
report-period = { $first } – { $last }
report-made = Laskettu { $day }.
report-in-short = Lyhyesti
report-how-counted = Näin laskemme
report-small-print = Tietoa näistä luvuista
report-total = Yhteensä
report-not-told = Ei kerrottu
report-nothing-to-count = ei vielä laskettavaa
# "7/10"
report-of = { $part }/{ $whole }
# "2015: 7/10 paria"
report-compared = { $round }: { $value }

report-download-pdf = Lataa PDF-tiedostona
report-download-xlsx = Lataa taulukkona
report-compare-with = Vertaa kierrokseen
report-compare = Vertaa
report-compare-none = Ei toista kierrosta

report-empty = Ei vielä raportoitavaa
    .help = Heti kun joku ilmoittautuu, tämän kierroksen luvut näkyvät tässä. Jokaisesta kerrotaan, miten se on laskettu. Voit lähettää ne rahoittajalle PDF-tiedostona tai taulukkona.
    .action = Siirry kierrokseen

## Pääkohdat

report-headline-sign-ups = Ilmoittautuneet: { $mentees } { $menteeCount }, { $mentors } { $mentorCount }.
report-headline-completed = { $whole } parista { $part } saattoi mentoroinnin loppuun.
# The same, of the round it is compared with.
report-headline-completed-before = Kierros { $round }: { $whole } parista { $part } saattoi mentoroinnin loppuun.
report-headline-none-ended = { $n ->
    [one] Yksi pari on esitelty. Sen mentorointijakso ei ole vielä päättynyt.
   *[other] { $n } paria on esitelty. Yhdenkään mentorointijakso ei ole vielä päättynyt.
 }
report-headline-commitment = { $whole } parista { $part } piti vähintään { $own ->
    [one] yhden paritapaamisen
   *[other] { $own } paritapaamista
 } ja { $gatherings ->
    [one] yhden yhteistapaamisen
   *[other] { $gatherings } yhteistapaamista
 }.
report-headline-meetings = Pidettiin { $own ->
    [one] yksi paritapaaminen
   *[other] { $own } paritapaamista
 } ja { $gatherings ->
    [one] yksi yhteistapaaminen
   *[other] { $gatherings } yhteistapaamista
 }.
# $list: "Permanent job: 1 and Education: 2"
report-headline-outcomes = Ohjelman kautta: { $list }.
report-headline-outcome = { $outcome } ({ $n })
report-headline-in-touch = Päättymisen jälkeen kysyttiin { $whole } parilta. Yhä yhteyttä pitää { $part }.

## Huomautukset: mitä on hyvä tietää ennen vertaamista

report-note-running = Kierros { $round } on vielä käynnissä { $last } asti. Sen luvut muuttuvat.
report-note-target = Nämä kaksi kierrosta oli tarkoitettu eri ihmisille, joten vertaa varovasti. { $round }: ”{ $for }” { $otherRound }: ”{ $otherFor }”
report-note-commitment = Kierroksella { $otherRound } parit sopivat jotain muuta: kesto { $lasts ->
        [round] koko kierros
        [as-needed] niin kauan kuin on tarpeen
       *[months] { $months } kk
    }, paritapaamisia { $own }, yhteistapaamisia { $gatherings }. Jokainen kierros lasketaan sen oman sopimuksen mukaan.

## Luvut

report-chapter-sign-ups = Ketkä ilmoittautuivat
report-chapter-matching = Ilmoittautumisesta esittelyyn
report-chapter-pairs = Miten pareille kävi
report-chapter-meetings = Miten he tapasivat
report-chapter-results = Mitä siitä seurasi

## Yksiköt. $n is the number they follow.

report-unit-sign-ups = { $n ->
    [one] ilmoittautuminen
   *[other] ilmoittautumista
 }
report-unit-mentees = { $n ->
    [one] { $mentee }
   *[other] henkilöä ({ $mentees })
 }
report-unit-mentors = { $n ->
    [one] { $mentor }
   *[other] henkilöä ({ $mentors })
 }
report-unit-pairs = { $n ->
    [one] pari
   *[other] paria
 }
report-unit-meetings = { $n ->
    [one] tapaaminen
   *[other] tapaamista
 }
report-unit-gatherings = { $n ->
    [one] yhteistapaaminen
   *[other] yhteistapaamista
 }
report-unit-outcomes = { $n ->
    [one] tulos
   *[other] tulosta
 }
report-unit-goals = { $n ->
    [one] tavoite
   *[other] tavoitetta
 }
# $n is 1, or text when the number is not exactly 1; $of: how many waits the median is taken from.
report-unit-days = { $n ->
    [one] päivä
   *[other] päivää
 } (mediaani, { $of ->
    [one] yksi odotusaika
   *[other] { $of } odotusaikaa
 })
report-unit-hours = tuntia (kesto kirjattu: { $known }/{ $meetings } tapaamista)

## Luvut ja niiden määritelmät. $months, $own and $gatherings are what the method asks of a pair.

report-figure-sign-ups = Ilmoittautumiset
    .definition = Kaikki, jotka ilmoittautuivat tälle kierrokselle tai jotka henkilökunta lisäsi käsin tai listalta, riippumatta siitä, miten heille kävi. Henkilö, joka ilmoittautui molempiin rooleihin, lasketaan kahdesti.
report-figure-mentee-sign-ups = Ilmoittautuneet: { $mentees }
    .definition = Ilmoittautumiset roolissa { $mentee }, myös ne, joissa henkilö perui osallistumisensa myöhemmin.
report-figure-mentor-sign-ups = Ilmoittautuneet: { $mentors }
    .definition = Ilmoittautumiset roolissa { $mentor }, myös ne, joissa henkilö perui osallistumisensa myöhemmin.
report-figure-interviewed = Haastatellut
    .definition = Ilmoittautumiset, joihin liittyy valmis haastattelu, kaikista molempien puolten ilmoittautumisista. Aloitettua mutta keskeneräistä haastattelua ei lasketa.
report-figure-mentees-matched = Yhdistetyt { $mentees }
    .definition = { $Mentees }, joille esiteltiin tällä kierroksella ainakin yksi { $mentor }, kaikista tässä roolissa ilmoittautuneista. Henkilö, jolla oli kaksi paria peräkkäin, lasketaan kerran.
report-figure-mentors-matched = Yhdistetyt { $mentors }
    .definition = { $Mentors }, joille esiteltiin tällä kierroksella ainakin yksi { $mentee }, kaikista tässä roolissa ilmoittautuneista. Henkilö, jolla oli useita pareja, lasketaan kerran.
report-figure-days-to-introduction = Ilmoittautumisesta esittelyyn
    .definition = Päivät siitä päivästä, jona { $mentee } ilmoittautui, ensimmäiseen esittelyyn tällä kierroksella. Mediaani: puolet yhdistetyistä odotti tämän verran tai vähemmän. Mukana eivät ole ne, joita ei ole yhdistetty, eivätkä ne, jotka esiteltiin ennen kirjattua ilmoittautumispäivää.
report-figure-pairs = Parit
    .definition = Parit, jotka esiteltiin tällä kierroksella, riippumatta siitä, miten niille kävi.
report-figure-completed = Loppuun saatetut parit
    .definition = Parit, jotka päätettiin loppuun saatettuina, kaikista pareista, jotka ovat päättyneet tai joiden mentorointijakso on ohi. Pari on päättynyt, kun se on merkitty loppuun saatetuksi tai etuajassa päättyneeksi. { $lasts ->
        [round] Jakso on ohi kierroksen päättymistä seuraavana päivänä. Pari, jonka jakso on ohi ja jota kukaan ei ole päättänyt, lasketaan kaikkien parien joukkoon, mutta ei loppuun saatettuihin.
        [as-needed] Tässä parilla ei ole jaksoa: se tapaa niin kauan kuin on tarpeen ja lasketaan, kun se on päättynyt.
       *[months] Jakso on ohi sitä päivää seuraavana päivänä, jona esittelystä tulee täyteen { $months } kuukauden aika. Pari, jonka jakso on ohi ja jota kukaan ei ole päättänyt, lasketaan kaikkien parien joukkoon, mutta ei loppuun saatettuihin.
    }
report-figure-commitment-met = Sopimuksen täyttäneet parit
    .definition = Parit, jotka pitivät vähintään { $own ->
        [one] yhden paritapaamisen
       *[other] { $own } paritapaamista
     } ja vähintään { $gatherings ->
        [one] yhden yhteistapaamisen
       *[other] { $gatherings } yhteistapaamista
     }, kaikista pareista, jotka ovat päättyneet tai joiden { $months } kuukauden mentorointijakso on ohi. Yhteistapaaminen lasketaan parille, kun molemmat olivat paikalla sinä aikana, kun he olivat pari. Tätä useammat tapaamiset ovat tervetulleita eivätkä muuta tätä lukua.
report-figure-days-to-first-meeting = Esittelystä ensimmäiseen tapaamiseen
    .definition = Päivät esittelystä ensimmäiseen paritapaamiseen tai ensimmäiseen yhteistapaamiseen, jossa molemmat olivat. Mediaani: puolet tavanneista pareista odotti tämän verran tai vähemmän. Parit, jotka eivät ole tavanneet, eivät ole mukana.
report-figure-own-meetings = Paritapaamiset
    .definition = Tapaamiset, jotka tämän kierroksen parit pitivät keskenään ja jotka on kirjattu, tämän raportin päivään asti.
report-figure-gatherings = Yhteistapaamiset
    .definition = Tämän kierroksen yhteistapaamiset tämän raportin päivään asti, joissa tiedetään olleen ainakin yksi osallistuja. Yhteistapaaminen lasketaan kerran, tulipa siihen kuinka monta tahansa.
report-figure-meetings = Molempien lajien tapaamiset
    .definition = Paritapaamiset ja yhteistapaamiset yhteensä.
report-figure-own-hours = Paritapaamisten aika
    .definition = Paritapaamisten pituus yhteensä niistä tapaamisista, joiden pituus on kirjattu, tunteina yhden desimaalin tarkkuudella. Yhteistapaamiset eivät ole mukana.
report-figure-outcomes-through-programme = Ohjelman kautta saadut tulokset
    .definition = Tulokset, kuten työpaikka, joista on kirjattu, että ne on saatu ohjelman kautta, tämän raportin päivään asti. Lasketaan tulokset, ei ihmisiä: yhdellä henkilöllä voi olla useita.
report-figure-goals-reached = Saavutetut tavoitteet
    .definition = Tavoitteet, jotka { $mentees } ovat asettaneet raportin päivään mennessä, ja niistä ne, jotka henkilö itse sanoo saavuttaneensa. Pieniä askeleita ja sivuun pantuja tavoitteita ei lasketa.
report-figure-still-in-touch = Yhteydessä päättymisen jälkeen
    .definition = Parit, jotka päättymisensä jälkeen kertoivat pitävänsä yhä yhteyttä, kaikista päättyneistä pareista, joilta asiaa kysyttiin ja jotka osasivat vastata. Jos parilta kysyttiin useammin kuin kerran, viimeinen vastaus lasketaan.

## Taulukot: kysymys, mitä rivit ovat ja miten ne lasketaan.

report-table-mentee-categories = Ketkä ilmoittautuivat ({ $mentees })?
    .group = Ryhmä
    .definition = Ilmoittautumiset roolissa { $mentee } tämän kierroksen menetelmän nimeämien ryhmien mukaan. ”–”: sillä kierroksella tätä ryhmää ei ollut.
report-table-mentee-genders = Naiset ja miehet ({ $mentees })
    .group = Sukupuoli
    .definition = Ilmoittautumiset roolissa { $mentee } kunkin itse kertoman sukupuolen mukaan. Kertominen on vapaaehtoista.
report-table-mentor-genders = Naiset ja miehet ({ $mentors })
    .group = Sukupuoli
    .definition = Ilmoittautumiset roolissa { $mentor } kunkin itse kertoman sukupuolen mukaan. Kertominen on vapaaehtoista.
report-table-mentee-stages = Missä vaiheessa { $mentees } ovat?
    .group = Vaihe
    .definition = Ilmoittautumiset roolissa { $mentee } sen mukaan, missä vaiheessa kukin on tämän raportin päivänä. Jokainen on yhdellä rivillä.
report-table-mentor-stages = Missä vaiheessa { $mentors } ovat?
    .group = Vaihe
    .definition = Ilmoittautumiset roolissa { $mentor } sen mukaan, missä vaiheessa kukin on tämän raportin päivänä. Jokainen on yhdellä rivillä.
report-table-pair-states = Missä vaiheessa parit ovat?
    .group = Pari
    .definition = Kaikki kierroksen parit sen mukaan, missä vaiheessa kukin on tämän raportin päivänä. Jokainen on yhdellä rivillä.
report-table-end-reasons = Miksi pareja päättyi etuajassa?
    .group = Syy
    .definition = Etuajassa päättyneet parit sen yhden syyn mukaan, jonka koordinaattori on kirjannut.
report-table-outcomes = Mitä siitä seurasi?
    .group = Tulos
    .definition = Kummankin puolen osallistujille kirjatut tulokset tämän raportin päivään asti, sekä ohjelman osuus niihin osallistujan oman käsityksen mukaan. Lasketaan tulokset, ei ihmisiä.
report-table-after-the-end = Pitävätkö päättyneet parit yhä yhteyttä?
    .group = Vastaus
    .definition = Parit, jotka ovat päättyneet, loppuun saatettuina tai etuajassa, viimeisen vastauksensa mukaan. Jokainen on yhdellä rivillä.
# On the last page of the PDF.
report-tables-counted = Näin taulukot lasketaan
# The table beside a chart that asks the same question.
report-in-numbers = { $question } Numeroina

# "Permanent job, through the programme"
report-outcome = { $outcome }, { $attribution }
report-attribution-through-programme = ohjelman kautta
report-attribution-helped = ohjelma auttoi
report-attribution-unrelated = ei liity ohjelmaan

report-touch-yes = Kyllä
report-touch-no = Ei
report-touch-unknown = Kysytty, ei tiedossa
report-touch-not-asked = Ei vielä kysytty

## Taulukkotiedosto

report-sheet-figures = Luvut
report-sheet-tables = Taulukot
report-sheet-about = Tietoja
report-column-chapter = Osa
report-column-figure = Luku
report-column-number = määrä
report-column-of = kaikista
report-column-unit = Yksikkö
report-column-definition = Miten se on laskettu
report-column-table = Taulukko
report-column-group = Ryhmä
report-column-about = Tietoja tästä raportista

## Pieni teksti

report-small-period = Ajanjakso: kierros { $round }, { $first } – { $last }. Mukana on kaikki, mitä tästä kierroksesta on kirjattu { $day } mennessä, myös se, mitä tapahtui ennen kierroksen ensimmäistä päivää tai viimeisen päivän jälkeen.
report-small-zone = Päivät alkavat ja päättyvät keskiyöllä aikavyöhykkeellä { $zone }.
report-small-made = Laskettu { $day }. Järjestö: { $organisation }.
report-small-definitions = Se, miten kukin luku on laskettu, on luvun vieressä. Se, miten taulukot on laskettu, on niiden yhteydessä tai viimeisellä sivulla. Tässä raportissa ei mainita ketään nimeltä.

report-unit-guests = { $n ->
    [one] vieras
   *[other] vierasta
}
report-figure-guests-signed-up = Vieraat, jotka ilmoittautuivat
    .definition = Vieraat, joiden tiedetään tulleen avoimeen tapahtumaan, ja heistä ne, jotka ilmoittautuivat tälle kierrokselle tapahtumapäivänä tai myöhemmin. Avoimia tapahtumia ovat tämän kierroksen infotilaisuudet ja sosiaaliset tapahtumat sekä koko organisaation vastaavat ensimmäisestä ilmoittautumispäivästä (enintään 180 päivää ennen kierrosta) kierroksen viimeiseen päivään. Vieras ja ilmoittautunut ovat sama henkilö, kun vieras oli kyseinen henkilö tai sähköpostiosoite tai puhelinnumero on sama; kukin lasketaan kerran tapahtumaa kohti.
report-figure-mentors-from-elsewhere = Muualta ({ $mentors })
    .definition = Parit, joissa { $mentor } asui esittelyhetkellä eri alueella kuin { $mentee }, niistä pareista, joista tiedetään kummankin asuinalue. Muualta olevina lasketaan vain parit, jotka on esitelty sen jälkeen, kun tätä on alettu kirjata.
report-table-channels = Mistä he kuulivat meistä?
    .group = Kanava
    .definition = Kummankin puolen ilmoittautumiset sen mukaan, mistä he kuulivat meistä: mitä he sanoivat, muuten sen kampanjan kanava, jonka linkkiä he käyttivät.
report-table-guests-came = Ketkä tulivat avoimiin tapahtumiimme?
    .group = Kanava
    .definition = Yllä laskettuihin avoimiin tapahtumiin tulleet vieraat sen mukaan, mistä he kuulivat meistä.
report-table-guests-who-signed-up = Ketkä heistä ilmoittautuivat?
    .group = Kanava
    .definition = Ne vieraat, jotka ilmoittautuivat tälle kierrokselle tapahtumapäivänä tai myöhemmin, sen mukaan, mistä he kuulivat meistä.
report-table-elsewhere = Miksi { $mentor } ei ollut paikallinen?
    .group = Syy
    .definition = Parit, joissa { $mentor } on muualta, esittelyssä kirjatun syyn mukaan. Paikallinen { $mentor }, jolla on vapaa paikka, on valmis tai hänellä on pari, ja hän voi ottaa vielä yhden.
