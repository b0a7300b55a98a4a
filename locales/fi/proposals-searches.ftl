# Not yet reviewed by a native speaker.

## Mihin haku pyrkii, sen lisäksi mitä lukee tiedostossa proposals.ftl

# n: pisteitä sadasta.
proposals-aim-local = Saman alueen { $mentor } on etusijalla. Muualta ehdotetaan vain, jos näin useampi saa parin tai jos nämä kaksi sopivat yhteen paremmin yli { $n }/100 pisteellä.
proposals-aim-fair = Sitten heikoimmin yhteen sopivasta parista tehdään niin hyvä kuin voidaan. Sitä varten { $people ->
    [0] kukaan muu ei saa jäädä ilman paria
    [one] yksi henkilö lisää saa jäädä ilman paria
   *[other] { $people } henkilöä lisää saa jäädä ilman paria
}, ja suunnitelma saa menettää { $percent } % pisteistään.
proposals-raised = Siksi jokaisella parilla on vähintään { $n }/100 pistettä.
proposals-otherwise = Tältä haulta pyydettiin muuta kuin menetelmä sanoo. Niin pyydetään seuraavaltakin.
proposals-otherwise-see = Katso, mitä pyydettiin
proposals-run-as-method = Etsi pareja menetelmän mukaan
proposals-run-stopped = Haku pysäytettiin. Mitään ei muutettu. Paina ”Etsi pareja”, kun haluat yrittää uudelleen.
proposals-run-over = Haku on jo valmis. Tässä on tilanne nyt.
proposals-stop = Pysäytä haku

## Toinen tavoite tai toiset painot

proposals-try-link = Kokeile muita painoja tai toista tavoitetta
proposals-try-title = Kokeile muita painoja
proposals-try-lead = Katso, kuka saisi kenet sen sijaan, ja mitä se antaa ja maksaa. Mitään ei tallenneta ennen kuin sanot niin.
proposals-try-aim = Mikä on tavoite?
proposals-try-most-people = Niin monta paria kuin mahdollista, ja niistä parhaat
proposals-try-best-total = Yhteensä parhaat parit, vaikka joku jäisi ilman
proposals-try-local = Paikalliset ensin: kuinka paljon parempi muualta tulevan pitää olla?
    .help = Pisteinä sadasta. Jätä tyhjäksi, jos asuinpaikalla ei ole väliä.
proposals-try-fairness = Ei kenellekään huonoa paria
proposals-try-fair = Tee heikoimmin yhteen sopivasta parista niin hyvä kuin voidaan
    .help = Kaikille yhteensä parhaassa suunnitelmassa voi olla pari, joka sopii huonosti yhteen. Sano, mistä luopuisit välttääksesi sen.
proposals-try-fair-people = Näin monta henkilöä lisää saa jäädä ilman paria
proposals-try-fair-percent = Näin monta prosenttia pisteistä saa menettää
proposals-try-weights = Mikä vaikuttaa kuinka paljon?
    .help = 0 (ei vaikuta) – 1 000. Vain suhteilla on väliä: 10 ja 5 on sama kuin 2 ja 1.
proposals-try-do = Katso, mikä muuttuu
proposals-try-back = Takaisin nykyiseen
proposals-try-result = Mikä muuttuisi
proposals-try-none = Ei mikään: kaikilla olisi sama pari.
proposals-try-refused = Korjaa ensin lomake.
proposals-try-nobody = Ei ole ketään, jolla kokeilla: kummallakin puolella pitää olla joku valmis, ja sääntöjen pitää sallia tehdyt päätökset.
proposals-try-too-many = Tämä kierros on liian suuri kokeiltavaksi odottaessasi. Etsi pareja näin, niin tulos kertoo, mikä on toisin kuin edellisessä haussa.
proposals-try-measure = Mitä verrataan
proposals-try-now = Niin kuin nyt
proposals-try-then = Niin kuin kokeilit
proposals-try-matched = Henkilöitä, joilla on pari
proposals-try-average = Keskimääräinen pari
proposals-try-by-now = Keskimääräinen pari, laskettuna niin kuin nyt
proposals-try-by-then = Keskimääräinen pari, laskettuna niin kuin kokeilit
proposals-try-worst = Heikoimmin yhteen sopiva pari, laskettuna niin kuin kokeilit
proposals-try-search = Etsi pareja näin
    .help = Vain tätä hakua varten. Menetelmä pysyy ennallaan.
proposals-try-method = Muuta menetelmää
    .help = Tekee menetelmästä version { $version }, ja tämä kierros käyttää sitä. Muut kierrokset pysyvät ennallaan.
proposals-try-is-method = Menetelmä sanoo jo näin. Muuta ensin jotain.
proposals-try-unreadable = Menetelmän tiedostoa ei voi muuttaa näin. Muuta sitä kohdassa ”Menetelmät”.
proposals-aim-missing = Valitse tavoite.
proposals-weights-too-large = Yhteensä nämä luvut ovat liian suuria. Pienennä niitä; vain suhteilla on väliä.

## Mikä on toisin kuin edellisessä haussa

proposals-rerun-heading = Mikä on toisin kuin edellisessä haussa
proposals-rerun-summary = { $moved ->
    [0] Kenelläkään ei ole toista paria
    [one] Yhdellä henkilöllä on toinen pari
   *[other] { $moved } henkilöllä on toinen pari
}; { $kept ->
    [one] yksi pari on sama.
   *[other] { $kept } paria on samoja.
}
proposals-card-new = Uusi edellisen haun jälkeen
proposals-diff-other = { $name }: nyt { $after }, ennen { $before }.
proposals-diff-new = { $name }: nyt { $after }.
proposals-diff-gone = { $name }: ei enää paria, ennen { $before }.
proposals-diff-why-locked = Päätettiin, että heidät pidetään yhdessä.
proposals-diff-why-vetoed = Päätettiin: ei niitä kahta.
proposals-diff-why-new-mentee = { $name } on uusi.
proposals-diff-why-mentee-gone = { $name } ei ole enää mukana haussa.
proposals-diff-why-mentor-gone = { $mentorName }: ei enää vapaata paikkaa.
proposals-diff-why-new-mentor = { $mentorName }: uusi, tai enemmän paikkoja.
proposals-diff-why-place-decided = Päätettiin, kenelle paikka menee: { $name }.
proposals-diff-why-asked = Haulta pyydettiin jotain muuta.
proposals-diff-why-together = Näin on parempi kaikille yhteensä.
# names: henkilöitä tai pareja luettelona.
proposals-cause-new = Uusia: { $names }.
proposals-cause-gone = Eivät ole enää mukana: { $names }.
proposals-cause-told = Tiedot tai paikkojen määrä ovat muuttuneet: { $names }.
proposals-cause-locked = Pidetään yhdessä: { $names }.
proposals-cause-unlocked = Ei enää pidetä yhdessä: { $names }.
proposals-cause-vetoed = Ei pariksi: { $names }.
proposals-cause-unvetoed = Saavat taas olla pari: { $names }.
proposals-cause-asked = Toinen tavoite tai toiset painot.
proposals-cause-none = Mikään ei ole muuttunut hakujen välillä.

## Ketkä kannattaa rekrytoida suurella kierroksella

proposals-recruit-large = Tämä kierros on suuri: kokeilu vie hetken
    .help = Parvis yhdistää kierroksen uudelleen niin, että mukana on yksi lisää kutakin lajia, enintään kuusikymmentä kertaa. Voit poistua sivulta sillä välin.
proposals-recruit-begin = Selvitä, ketkä kannattaa rekrytoida
proposals-recruit-under-way = Kokeillaan, ketkä kannattaa rekrytoida: { $n } %
proposals-recruit-broke-off = Se pysäytettiin tai keskeytyi. Voit yrittää uudelleen.

## Monen ehdotuksen läpikäynti

proposals-show = Näytä
proposals-show-all = Kaikki
proposals-show-free = Ne, jotka voi hyväksyä
proposals-show-stuck = Ne, joita ei voi
proposals-show-new = Uudet edellisen haun jälkeen
proposals-show-kept = Yhdessä pidettävät
proposals-show-name = Nimi
proposals-show-none = Tällaisia ehdotuksia ei ole.
proposals-approved-see = Näytä parit

## Säännöt yhden henkilön kannalta

proposals-possible-title = Säännöt yhden henkilön kannalta
proposals-possible-link = Kokeile sääntöjä
proposals-possible-heading = Mitä säännöt jättävät: { $name }
proposals-possible-untold = Haastattelu ei ole vielä valmis ({ $name }), joten vain vähän tiedetään. Sääntöjä kokeillaan kuin henkilö olisi valmis.
proposals-possible-as-if = { $name } ei ole vielä mukana haussa. Sääntöjä kokeillaan kuin koulutus ja suostumus olisivat kunnossa.
proposals-possible-rules = Sääntö säännöltä
proposals-possible-rule = Sääntö
proposals-possible-blocks = Sulkee pois
proposals-possible-left = Jää
proposals-possible-best = Ketkä sopivat parhaiten
proposals-possible-closest = Ketkä ovat lähimpänä mahdollista
proposals-possible-of-mentee = { $n ->
    [0] Vapaata paikkaa ei ole kenelläkään ({ $mentor }).
    [one] Vapaa paikka: { $n } ({ $mentor }).
   *[other] Vapaa paikka: { $n } ({ $mentors }).
}
proposals-possible-of-mentor = { $n ->
    [0] Kukaan ei odota ({ $mentee }).
    [one] Odottaa: { $n } ({ $mentee }).
   *[other] Odottaa: { $n } ({ $mentees }).
}
# low: how many more would be allowed, but fit too badly.
proposals-possible-left-mentee = { $n ->
    [0] Kukaan ei ole mahdollinen ({ $mentor }).
    [one] Mahdollisia: { $n } ({ $mentor }).
   *[other] Mahdollisia: { $n } ({ $mentors }).
} { $low ->
    [0] {""}
    [one] Yksi lisää on sallittu mutta sopii heikommin kuin menetelmä vaatii.
   *[other] { $low } lisää on sallittuja mutta sopivat heikommin kuin menetelmä vaatii.
}
proposals-possible-left-mentor = { $n ->
    [0] Kukaan ei ole mahdollinen ({ $mentee }).
    [one] Mahdollisia: { $n } ({ $mentee }).
   *[other] Mahdollisia: { $n } ({ $mentees }).
} { $low ->
    [0] {""}
    [one] Yksi lisää on sallittu mutta sopii heikommin kuin menetelmä vaatii.
   *[other] { $low } lisää on sallittuja mutta sopivat heikommin kuin menetelmä vaatii.
}

## Miksi ei joku muu

proposals-why-not-proposed = He ovat yhdessä tässä suunnitelmassa.
proposals-why-not-floor = He sopivat yhteen liian heikosti ehdotettaviksi: { $points }/100 pistettä, ja vähimmäismäärä on { $floor }.
proposals-why-not-place = On päätetty, että kaikki paikat tässä ovat muille.
proposals-as-good = Yhtä hyvä kaikille
proposals-as-good-one = Yksi olisi yhtä hyvä
proposals-others-all = Kaikki muut, ja miksi ei joku muu
proposals-why-not = Miksi ei joku muu?
proposals-why-not-nobody = Tässä suunnitelmassa ei ole muuta vaihtoehtoa ({ $mentor }).
proposals-why-not-ask = Kerro, miksi ei
proposals-why-not-of = Miksi { $mentorName } ei ole pari: { $menteeName }?
proposals-others-of-mentor = Muita vaihtoehtoja ({ $mentees }): { $mentorName }
proposals-others-of-mentor-none = Muita vaihtoehtoja ei ole ({ $mentee }): { $mentorName }.
