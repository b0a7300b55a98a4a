# Not yet reviewed by a native speaker.

## Työpöytä: kierroksen ihmiset, uusin parien haku ja mitä sille voi tehdä.

proposals-title = Etsi pareja
proposals-mentor = { $Mentor }
proposals-mentee = { $Mentee }
# Two counts and, after it, proposals-places.
proposals-ready = { $menteeCount ->
    [0] Yksikään { $mentee } ei ole valmis yhdistettäväksi
    [one] Yksi { $mentee } on valmis yhdistettäväksi
   *[other] Valmiit { $mentees }: { $menteeCount }
}. { $mentorCount ->
    [0] Yhtään vapaata paikkaa ei ole ({ $mentors }).
    [one] Vapaana on yksi { $mentor }.
   *[other] Vapaat { $mentors }: { $mentorCount }.
}
proposals-places = { $n ->
    [one] Yhteensä yksi paikka.
   *[other] Yhteensä { $n } paikkaa.
}
proposals-by-hand = Yhdistä käsin
proposals-run = Etsi pareja
proposals-run-again = Etsi pareja uudelleen
proposals-fresh-list = Katso luettelo sellaisena kuin se on nyt
proposals-to-round = Siirry kierroksen osallistujiin
proposals-under-way = Etsitään parhaita pareja: { $n } %
    .help = Voit poistua tältä sivulta. Tulos on täällä, kun palaat.
proposals-run-broke-off = Haku keskeytyi. Mitään ei muutettu. Yritä uudelleen: paina ”Etsi pareja”.

proposals-changed-people = { $n ->
    [one] Yhden henkilön tiedot ovat muuttuneet tämän haun jälkeen. Etsi pareja uudelleen, niin muutos otetaan huomioon.
   *[other] { $n } henkilön tiedot ovat muuttuneet tämän haun jälkeen. Etsi pareja uudelleen, niin muutokset otetaan huomioon.
}
proposals-changed-wishes = { $n ->
    [one] Olet päättänyt yhdestä parista tämän haun jälkeen. Etsi pareja uudelleen, niin päätös otetaan huomioon.
   *[other] Olet päättänyt { $n } parista tämän haun jälkeen. Etsi pareja uudelleen, niin päätökset otetaan huomioon.
}
proposals-changed-both = Tämän haun jälkeen { $people ->
    [one] yhden henkilön tiedot ovat muuttuneet
   *[other] { $people } henkilön tiedot ovat muuttuneet
} ja olet päättänyt { $wishes ->
    [one] yhdestä parista
   *[other] { $wishes } parista
}. Etsi pareja uudelleen, niin tämä otetaan huomioon.

proposals-heading = Ehdotukset
# from and to are the numbers of the first and last card shown.
proposals-range = { $from }–{ $to }, yhteensä { $of }
proposals-summary = { $n ->
    [one] Tässä suunnitelmassa parin saa { $matched }/{ $n } ({ $mentee }).
   *[other] Tässä suunnitelmassa parin saa { $matched }/{ $n } ({ $mentees }).
}
proposals-objective-most-people = Suunnitelma antaa parin mahdollisimman monelle ja etsii sitten parhaat parit.
proposals-objective-best-total = Suunnitelma etsii parit, jotka ovat yhteensä parhaat, vaikka joku jäisi ilman paria.
# by is the name of a colleague.
proposals-made = Haettu { $day } klo { $time }, tekijä { $by }.
proposals-none-left = Kaikista tämän haun ehdotuksista on päätetty.
proposals-pages = Sivut
proposals-earlier = Edelliset
proposals-later = Seuraavat

## Parin kortti

# How this mentor stands among all that are allowed for the mentee.
proposals-rank = { $of ->
    [one] Ainoa mahdollinen { $mentor }, kun toinen on { $menteeName }.
   *[other] { $rank ->
        [1] Sopii parhaiten, kun toinen on { $menteeName }. Mahdolliset { $mentors }: { $of }.
       *[other] Sopivuudessa sija { $rank }, kun toinen on { $menteeName }. Mahdolliset { $mentors }: { $of }.
    }
}
# n: to how many of the two a message goes; the others have no e-mail.
proposals-approve = { $n ->
    [0] Hyväksy (kummallakaan ei ole sähköpostia)
    [1] Hyväksy ja kirjoita sille, jolla on sähköposti
   *[other] Hyväksy ja kirjoita molemmille
}
proposals-approve-all = Hyväksy { $pairs ->
    [one] yksi pari
   *[other] { $pairs } paria
} { $people ->
    [0] kirjoittamatta kenellekään: kellään ei ole sähköpostia
    [one] ja kirjoita yhdelle henkilölle
   *[other] ja kirjoita { $people } henkilölle
}
proposals-others = Mitä muuta on mahdollista
proposals-points = { $n }/100 pistettä
proposals-share = { $points }/{ $of }
proposals-lock = Pidä nämä kaksi yhdessä
proposals-unlock = Vapauta
proposals-veto = Ei näitä kahta
proposals-unveto = Peru
proposals-veto-reason = Miksi ei?
    .help = Kollegat näkevät tämän. Älä kirjoita terveydestä, uskonnosta tai siitä, mitä joku on kertonut luottamuksella.
proposals-veto-do = Älä koskaan ehdota näitä kahta
proposals-state-open = Tämä ehdotus odottaa sinua.
proposals-state-approved = Tästä ehdotuksesta on tullut pari.
proposals-state-set-aside = Uudempi haku on korvannut tämän ehdotuksen.

## Mitä juuri tehtiin, sanotaan seuraavalla sivulla

proposals-approved = { $mentorName } ja { $menteeName } ovat nyt pari. { $n ->
    [0] Kummallakaan ei ole sähköpostia: soita heille.
    [1] Se, jolla on sähköposti, saa viestin. Soita toiselle.
   *[other] Molemmat saavat viestin.
}
proposals-approved-all = { $n ->
    [one] Yksi pari on hyväksytty.
   *[other] { $n } paria on hyväksytty.
} { $letters ->
    [0] Kellään ei ole sähköpostia: soita heille.
    [one] Yksi viesti on matkalla.
   *[other] { $letters } viestiä on matkalla.
}
# names: the mentees whose proposal stays on the list.
proposals-approved-some = { $n ->
    [one] Yksi pari on hyväksytty
   *[other] { $n } paria on hyväksytty
}, ja { $letters ->
    [one] yksi viesti on matkalla.
   *[other] { $letters } viestiä on matkalla.
} { $others ->
    [one] Yhtä ei voitu hyväksyä:
   *[other] Hyväksymättä jäi { $others }:
} { $names }. Syy on luettelossa.
proposals-approved-none = Yhtäkään näistä pareista ei voi enää hyväksyä. Syy on luettelossa.
proposals-locked = { $mentorName } ja { $menteeName } pysyvät tästä lähtien yhdessä jokaisessa haussa.
proposals-vetoed = { $mentorName } ja { $menteeName }: heitä ei enää ehdoteta pariksi.
proposals-unlocked = Heitä ei enää pidetä yhdessä. Seuraava haku ratkaisee.
proposals-unvetoed = Heitä voidaan taas ehdottaa.

## Miksi jotain ei voitu tehdä

proposals-cannot-run-under-way = Haku on jo käynnissä. Sen tulos on täällä hetken kuluttua.
proposals-cannot-run-nobody = Kukaan ei ole valmis yhdistettäväksi. Tee ensin jokin haastattelu loppuun ja merkitse henkilö valmiiksi.
# rule: a short name such as “shared language”.
proposals-cannot-run-lock-forbidden = { $mentorName } ja { $menteeName } pidetään yhdessä, mutta menetelmän sääntö kieltää sen nyt: { $rule }. Vapauta heidät kohdassa ”Mitä olet päättänyt”, tai tee pari käsin.
proposals-cannot-run-locked-twice = { $menteeName } on päätetty pitää yhdessä kahden henkilön kanssa ({ $mentors }). Vapauta toinen heistä kohdassa ”Mitä olet päättänyt”.
proposals-cannot-run-locks-over-places = { $mentorName }: { $places ->
    [one] vapaita paikkoja on yksi
   *[other] vapaita paikkoja on { $places }
}, mutta yhdessä hänen kanssaan pidettäviä henkilöitä on { $locks }. Vapauta joku kohdassa ”Mitä olet päättänyt”.
proposals-cannot-run-too-large = Yhteen hakuun ei mahdu näin monta: { $mentees } { $menteeCount }, { $mentors } { $mentorCount }. Jaa kierros alueittain.
# reason: the engine's own sentence, in English.
proposals-cannot-run-bad-method = Tämän kierroksen menetelmää ei voi käyttää yhdistämiseen. { $reason }

proposals-cannot-approve-approved = Tämä ehdotus on jo hyväksytty.
proposals-cannot-approve-set-aside = Uudempi haku on korvannut tämän ehdotuksen. Tässä on luettelo sellaisena kuin se on nyt.
# n: whole minutes ago, at least 1. by: a colleague's name.
proposals-cannot-approve-matched-now = { $menteeName } sai parin { $n ->
    [one] minuutti
   *[other] { $n } minuuttia
} sitten: { $mentorName }. Parin hyväksyi { $by }.
proposals-cannot-approve-matched = { $menteeName } on jo parissa, ja { $mentor } on { $mentorName }. Parin hyväksyi { $by }.
proposals-cannot-approve-full = { $mentorName } ei voi nyt ottaa uutta paria, enintään { $n ->
    [one] yksi pari kerrallaan
   *[other] { $n } paria kerrallaan
}. Etsi pareja uudelleen, tai yhdistä käsin.
proposals-cannot-approve-not-ready = { $name } ei ole enää valmis yhdistettäväksi (nyt: { $stage }). Etsi pareja uudelleen.
proposals-cannot-approve-no-consent = { $name } ei ole antanut suostumusta yhdistämiseen, tai on perunut sen. Kysy ensin, ja etsi sitten pareja uudelleen.
proposals-cannot-approve-untrained = { $name }: koulutus on käytävä ensin, tai uudelleen, koska se ei ole enää voimassa. Kutsu johonkin päivään tai kirjaa henkilön sivulle, mitä on tehty; etsi sitten parit uudelleen.
proposals-cannot-approve-vetoed = Joku on päättänyt, että { $mentorName } ja { $menteeName } eivät saa olla pari. Peru se ensin.

proposals-cannot-wish-locked = { $by } päätti pitää nämä kaksi yhdessä. Vapauta heidät ensin.
proposals-cannot-wish-vetoed = { $by } päätti, että nämä kaksi eivät saa olla pari. Peru se ensin.
proposals-cannot-wish-forbidden = Heitä ei voi pitää yhdessä, koska menetelmän sääntö kieltää sen: { $rule }. Voit yhdistää heidät käsin ja kirjoittaa syyn.
proposals-cannot-wish-mentee-locked = { $menteeName } ja { $mentorName } pidetään jo yhdessä. Vapauta heidät ensin.
proposals-cannot-wish-mentor-locked = { $mentorName }: { $n ->
    [one] ainoa vapaa paikka on jo varattu parille, joka pidetään yhdessä.
   *[other] kaikki { $n } vapaata paikkaa on jo varattu pareille, jotka pidetään yhdessä.
}
proposals-cannot-wish-not-in-pool = Toista näistä kahdesta ei voi nyt yhdistää. Tässä on luettelo sellaisena kuin se on.

proposals-cannot-hand-forbidden = Näistä kahdesta ei voi tulla paria: { $rule }. Kukaan ei voi ohittaa tätä.
proposals-cannot-hand-reason = Menetelmän sääntö on tätä paria vastaan. Kirjoita, miksi haluat parin silti: syy säilyy parin tiedoissa.

## Ilman paria jääneet ja mitä on päätetty

proposals-unmatched = Ilman ehdotusta
proposals-room = { $Mentors }, joilla on vielä paikkoja tämän suunnitelman jälkeen
proposals-approved-heading = Tästä hausta hyväksytyt
proposals-wishes = Mitä olet päättänyt
proposals-wishes-who = Pari
proposals-wishes-what = Päätös
proposals-wishes-why = Syy
proposals-wishes-undo = Peru
proposals-wish-lock = Pidetään yhdessä
proposals-wish-veto = Ei näitä kahta
# by: a colleague's name.
proposals-wish-made = { $by }, { $day }
proposals-wish-reason = Syy: { $reason }
# A decision about somebody who is not in the pool just now.
proposals-wish-asleep = Vaikuttaa, kun molemmat voidaan yhdistää.

## Yhdistettävät ja menetelmä, ehdotusten vieressä

proposals-aside = Näin tällä kierroksella yhdistetään
proposals-criteria = Mikä vaikuttaa
# share: of the whole, in percent.
proposals-weight = { $share } %
proposals-rules = Minkä pitää toteutua
proposals-not-ready = Ei vielä valmiita
proposals-not-ready-no-interview = Haastattelu ei ole valmis
proposals-not-ready-not-marked = Haastateltu, mutta ei merkitty valmiiksi
proposals-not-ready-no-consent = Ei suostumusta yhdistämiseen
proposals-not-ready-waiting-list = Jonotuslistalla

proposals-empty-nobody = Ketään ei voi vielä yhdistää
    .help = Kun joku on haastateltu ja merkitty valmiiksi, hän näkyy täällä. Sitten Parvis etsii parit, jotka yhdessä sopivat kaikille parhaiten, ja kertoo miksi.
proposals-empty-no-mentors = Vapaita paikkoja ei ole ({ $mentors })
    .help = { $Mentees } odottavat. Haastattele ilmoittautuneet { $mentors } tai etsi uusia.
proposals-empty-full-mentors = { $n ->
    [one] Ainoa { $mentor } on jo parissa, eikä vapaata paikkaa ole. Kysy, voiko hän ottaa vielä yhden parin, tai etsi lisää ihmisiä tähän rooliin.
   *[other] Kaikki { $mentors } ({ $n }) ovat jo parissa, eikä vapaita paikkoja ole. Kysy, voiko joku ottaa vielä yhden parin, tai etsi lisää ihmisiä tähän rooliin.
}
proposals-empty-no-mentees = Yksikään { $mentee } ei odota paria
    .help = { $Mentors } ovat valmiina. Kun { $mentee } merkitään valmiiksi, voit etsiä parin täällä.
proposals-empty = Et ole vielä etsinyt pareja
    .help = Paina ”Etsi pareja”. Parvis ehdottaa pareja, jotka yhdessä sopivat kaikille parhaiten, ja kertoo miksi. Mitään ei päätetä eikä kukaan saa viestiä, ennen kuin hyväksyt.

## Yksi ehdotus ja mitä muuta on mahdollista

proposals-details-title = Ehdotus
proposals-others-heading = Muut { $mentors }, kun toinen on { $menteeName }
proposals-others-help = Mitä kunkin valinta maksaisi kaikille yhteensä tähän suunnitelmaan verrattuna.
proposals-others-none = Yksikään muu vapaa { $mentor } ei ole mahdollinen, kun toinen on { $menteeName }.
proposals-others-too-many = Tämä kierros on liian suuri, jotta muita suunnitelmia voisi kokeilla odottaessasi. Vertaa kahta henkilöä kohdassa ”Yhdistä käsin”.
proposals-lock-instead = Pidä sen sijaan nämä kaksi
proposals-compare = Katso näitä kahta
proposals-cost-none = Ei maksa mitään: koko kierroksen tulos on yhtä hyvä.
proposals-cost-less-than-a-point = Maksaa koko kierrokselle alle yhden pisteen.
proposals-cost-points = { $n ->
    [one] Maksaa koko kierrokselle yhden pisteen.
   *[other] Maksaa koko kierrokselle { $n } pistettä.
}
proposals-cost-points-gained = { $n ->
    [one] Antaisi koko kierrokselle yhden pisteen lisää.
   *[other] Antaisi koko kierrokselle { $n } pistettä lisää.
}
proposals-cost-people = { $n ->
    [one] Yksi henkilö vähemmän saisi parin.
   *[other] { $n } henkilöä vähemmän saisi parin.
}
proposals-cost-people-gained = { $n ->
    [one] Yksi henkilö enemmän saisi parin.
   *[other] { $n } henkilöä enemmän saisi parin.
}
proposals-cost-moves = Uusi pari olisi { $name } ja { $mentorName }.
proposals-cost-leaves = { $name } jäisi ilman paria.

## Käsin

proposals-hand-title = Yhdistä käsin
proposals-hand-lead = Valitse kaksi henkilöä ja katso, miten he sopivat yhteen. Sinä päätät.
proposals-hand-choose = Valitse
proposals-hand-choose-both = Valitse ensin kaksi henkilöä.
proposals-hand-see = Katso, miten he sopivat yhteen
proposals-hand-gone = Jotakuta valitsemaasi ei voi nyt yhdistää: hän on jo parissa tai ei ole valmis. Valitse uudelleen.
proposals-hand-nobody = Ketään ei voi valita
    .help = Kummallakin puolella pitää olla joku, joka on valmis ja jolla on vapaa paikka.
proposals-hand-below-floor = He sopivat yhteen heikommin kuin menetelmä ehdotukselta vaatii.
proposals-hand-against = Voit silti tehdä heistä parin. Kirjoita syy: se säilyy parin tiedoissa.
proposals-hand-impossible = Kukaan ei voi ohittaa tätä, joten näistä kahdesta ei voi tulla paria.
proposals-hand-to-training = Koulutukseen: { $name }
proposals-hand-note = Miksi juuri nämä kaksi?
    .help = Kollegat näkevät tämän parin sivulla.

## Miksi nämä kaksi: yhden lauseen osia, välissä pilkku ja ”ja”

proposals-why = { $reasons }.
proposals-why-two = { $one }, ja { $other }.
proposals-why-nothing = Mitään yhteistä ei ole tiedossa, mutta menetelmän säännöt sallivat parin.
proposals-why-interests = heillä on samoja kiinnostuksen kohteita ({ $list })
proposals-why-dislikes = kumpikaan ei pidä näistä ({ $list })
proposals-why-occupation = molemmilla on sama ammatti ({ $what })
proposals-why-field = molemmat ovat samalla alalla ({ $what })
proposals-why-education = molemmilla on sama koulutus ({ $what })
proposals-why-education-near = heidän koulutuksensa on suunnilleen samaa tasoa
proposals-why-area = molempien asuinalue on { $area }
proposals-why-near = he asuvat lähellä toisiaan ({ $one } ja { $other })
proposals-why-times = molemmilla on aikaa samaan aikaan ({ $list })
# language: its own name for itself. level: “well”, “a little”.
proposals-why-language = yhteinen kieli on { $language } ({ $level })
proposals-why-needs = { $theMentor } voi auttaa toivotuissa asioissa ({ $list })
proposals-why-age = { $n ->
    [0] he ovat samanikäisiä
    [one] heidän ikäeronsa on yksi vuosi
   *[other] heidän ikäeronsa on { $n } vuotta
}
proposals-why-fact = molemmilla on { $field }: { $value }
proposals-why-facts = toisella { $field } on { $value }, ja toisella { $otherField } on { $otherValue }
proposals-why-members = kohdassa { $field } molemmilla on { $list }
proposals-why-numbers = { $field }: { $mentee } ja { $mentor }
proposals-why-waited = { $theMentee } on odottanut { $n ->
    [one] viikon
   *[other] { $n } viikkoa
}
# The rest of a long list: “cooking, hiking and 2 more”.
proposals-and-more = { $n ->
    [one] 1 muu
   *[other] { $n } muuta
}

## Perusteet

proposals-criterion-interests = Kiinnostuksen kohteet
    .help = Mitä molemmat tekevät mielellään.
proposals-criterion-occupation = Ammatti
    .help = Sama ammatti tai sama ala.
proposals-criterion-education = Koulutus
    .help = Suunnilleen sama taso.
proposals-criterion-area = Alue
    .help = Sama alue tai lähialue.
proposals-criterion-availability = Vapaa aika
    .help = Ajat, jolloin molemmilla on aikaa.
proposals-criterion-language = Kieli
    .help = Kuinka hyvin he voivat puhua keskenään.
proposals-criterion-need-against-competence = Apu
    .help = Mitä toinen tarvitsee ja missä toinen voi auttaa.
proposals-criterion-age-closeness = Ikä
    .help = Suunnilleen sama ikä.
proposals-criterion-shared-dislikes = Mistä ei pidä
    .help = Mitä kumpikaan ei tee mielellään.
proposals-criterion-waiting = Odotusaika
    .help = Pidempään odottanut on ensin vuorossa.
proposals-criterion-same-field = Yksi tieto
    .help = Sama tieto, jonka menetelmä nimeää.
proposals-criterion-field-table = Taulukko
    .help = Pisteet menetelmän taulukosta.
proposals-criterion-field-overlap = Yhteiset tiedot
    .help = Mitä molemmilla on menetelmän nimeämästä luettelosta.
proposals-criterion-number-distance = Luku
    .help = Kuinka kaukana toisistaan näiden kahden luku on.

## Säännöt: lyhyt nimi ja mitä kukin vaatii

proposals-rule-shared-language = yhteinen kieli
    .asks = Molemmat puhuvat samaa kieltä vähintään tasolla ”{ $level }”.
proposals-rule-gender-wish = toive sukupuolesta
    .asks = Kummankin toivetta toisen sukupuolesta noudatetaan.
proposals-rule-age-at-least = ikä
    .asks = Jokainen on vähintään { $n } vuotta vanha.
proposals-rule-trained = ohjelman koulutus
    .asks = Ohjelman koulutus on käyty.
proposals-rule-consent = suostumus
    .asks = Molemmat ovat suostuneet yhdistämiseen.
proposals-rule-background = tausta
    .asks = Tausta, jota ohjelma edellyttää: { $list }.
proposals-rule-same-area = alue
    .asks = He asuvat samalla alueella tai lähellä toisiaan.
proposals-rule-shared-time = vapaa aika
    .asks = { $n ->
        [one] Molemmilla on vähintään yksi yhteinen vapaa aika viikossa.
       *[other] Molemmilla on vähintään { $n } yhteistä vapaata aikaa viikossa.
    }
proposals-rule-unwanted = mitä joku ei halua
    .asks = Kukaan ei kohtaa sitä, mitä on sanonut, ettei halua.
proposals-rule-field-equal = sama tieto
    .asks = Yksi tieto on molemmilla sama: { $field }.
proposals-rule-field-differs = eri tiedot
    .asks = Yksi tieto ei ole molemmilla sama: { $field }.
proposals-rule-field-at-least = luvun ero
    .asks = Mentorilla on tarpeeksi enemmän kuin toisella, mutta ei liikaa: { $field }.
proposals-rule-field-overlaps = yhteiset tiedot
    .asks = Molemmilla on jotakin samaa: { $field }.
proposals-rule-vetoed = ”ei näitä kahta”
proposals-rule-failed-before = aiempi pari, joka päättyi etuajassa
proposals-rule-kept-apart = nämä kaksi pidetään erossa toisistaan

## Mikä tarkalleen kieltää parin

proposals-broken-language = Heillä ei ole yhteistä kieltä, jota molemmat puhuvat tasolla ”{ $level }” tai paremmin.
proposals-broken-language-closest = Heillä ei ole yhteistä kieltä, jota molemmat puhuvat tasolla ”{ $level }” tai paremmin. Lähimpänä on { $language }: ”{ $closest }”.
# gender: “woman”, “man”.
proposals-broken-gender-mentee = { $TheMentee } toivoo, että toinen on { $gender }.
proposals-broken-gender-mentor = { $TheMentor } toivoo, että toinen on { $gender }.
proposals-broken-same-gender-mentee = { $TheMentee } toivoo jotakuta, joka on samaa sukupuolta.
proposals-broken-same-gender-mentor = { $TheMentor } toivoo jotakuta, joka on samaa sukupuolta.
proposals-broken-age-mentee = { $TheMentee } on { $age } vuotta vanha, ja ohjelman alaikäraja on { $minimum } vuotta.
proposals-broken-age-mentor = { $TheMentor } on { $age } vuotta vanha, ja ohjelman alaikäraja on { $minimum } vuotta.
proposals-broken-age-unknown-mentee = Ohjelman alaikäraja on { $minimum } vuotta, eikä tiedossa ole, kuinka vanha { $theMentee } on.
proposals-broken-age-unknown-mentor = Ohjelman alaikäraja on { $minimum } vuotta, eikä tiedossa ole, kuinka vanha { $theMentor } on.
proposals-broken-trained-mentee = { $TheMentee } ei ole käynyt ohjelman koulutusta loppuun.
proposals-broken-trained-mentor = { $TheMentor } ei ole käynyt ohjelman koulutusta loppuun.
proposals-broken-consent-mentee = { $TheMentee } ei ole suostunut yhdistämiseen.
proposals-broken-consent-mentor = { $TheMentor } ei ole suostunut yhdistämiseen.
proposals-broken-background-mentee = Ohjelma edellyttää tätä taustaa ({ $theMentee }): { $list }.
proposals-broken-background-mentor = Ohjelma edellyttää tätä taustaa ({ $theMentor }): { $list }.
proposals-broken-area = He asuvat liian kaukana toisistaan ({ $one } ja { $other }).
proposals-broken-area-unknown = Ei ole tiedossa, missä toinen heistä asuu.
proposals-broken-time = { $n ->
    [one] Heillä ei ole yhteistä vapaata aikaa.
   *[other] Heidän yhteisiä vapaita aikojaan on alle { $n }.
}
proposals-broken-unwanted-mentee = { $TheMentee } ei halua tätä: { $list }.
proposals-broken-unwanted-mentor = { $TheMentor } ei halua tätä: { $list }.
proposals-broken-field-equal = Tämä ei ole molemmilla sama: { $field }.
proposals-broken-field-differs = Tämä ei saa olla molemmilla sama: { $field }.
proposals-broken-field-difference = Ero ei sovi sääntöön: { $field } ({ $mentee } ja { $mentor }).
proposals-broken-field-unknown = Menetelmä kysyy tätä, eikä sitä tiedetä molemmista: { $field }.
proposals-broken-field-shared = Heillä ei ole tarpeeksi yhteistä: { $field }.
proposals-broken-vetoed = Joku on päättänyt: ei näitä kahta.
proposals-broken-failed-before = He ovat olleet pari aiemmin, ja se päättyi etuajassa.
proposals-broken-kept-apart = Nämä kaksi eivät saa koskaan tavata.

## Miksi jollakulla ei ole ehdotusta

proposals-unmatched-no-mentors = Vapaita paikkoja ei ole ({ $mentors }).
proposals-unmatched-floor = Kukaan ei sovi riittävän hyvin. Lähimpänä on { $name }, { $percent }/100 pistettä. Voit yhdistää käsin.
# n: size of the group, this person included. names: the mentors. places: fewer than n.
proposals-unmatched-shortage = { $n } henkilölle ({ $mentees }) { $mentorCount ->
    [one] ainoa mahdollinen { $mentor } on
   *[other] ainoat mahdolliset { $mentors } ovat
} { $names }. { $places ->
    [0] Vapaita paikkoja ei ole.
    [one] Vapaita paikkoja on yksi.
   *[other] Vapaita paikkoja on yhteensä { $places }.
} Joku jää ilman paria, yhdistettiinpä kuka tahansa.
proposals-unmatched-lowers-total = Pari on mahdollinen, mutta se heikentäisi muita pareja enemmän kuin mitä se itse on hyvä. Voit yhdistää käsin.
# list: which rules, and how many people each rules out.
proposals-blocked-mentee = Yksikään { $mentor } ei ole mahdollinen: { $list }.
proposals-blocked-mentor = Yksikään { $mentee } ei ole mahdollinen: { $list }.
# One entry of that list: “shared language rules out 3”.
proposals-blocked-by = { $rule } ({ $n })
proposals-blocked-closest = Lähimpänä on { $name }: { $why }
proposals-room-no-mentees = Yksikään { $mentee } ei odota.
proposals-room-floor = Kukaan ei sovi riittävän hyvin. Lähimpänä on { $name }, { $percent }/100 pistettä.
proposals-room-all-served = { $n ->
    [one] Ainoa mahdollinen { $mentee } on jo toisessa parissa.
   *[other] Kaikki mahdolliset { $mentees } ({ $n }) ovat jo parissa.
}

## Whom to recruit next

proposals-recruit-link = Kenet kannattaa rekrytoida seuraavaksi
proposals-recruit-title = Kenet kannattaa rekrytoida seuraavaksi
proposals-recruit-lead = Jokainen rivi on kokeiltu: kierros on yhdistetty uudelleen, kun mukana on yksi tällainen { $mentor } lisää.
# $what: a list of the four lines below.
proposals-recruit-who = Uusi { $mentor }: { $what }
proposals-recruit-speaks = puhuu kieltä { $language }
proposals-recruit-lives = asuu alueella { $area }
proposals-recruit-gender = sukupuoli: { $gender }
proposals-recruit-works = ala: { $field }
proposals-recruit-anybody = Kuka tahansa { $mentor }, joka täyttää säännöt
proposals-recruit-serves = { $n ->
    [one] Sopii yhdelle nyt odottavalle.
   *[other] Sopii { $n } nyt odottavalle.
}
proposals-recruit-first = Suunnitelmaa ei vielä ole
    .help = Etsi ensin parit. Sitten Parvis voi kertoa, ketkä uudet { $mentors } auttaisivat eniten.
proposals-recruit-none = Kukaan uusi ei muuttaisi suunnitelmaa
    .help = Kaikilla, jotka voidaan yhdistää, on pari, eikä yksi { $mentor } lisää parantaisi pareja.
proposals-recruit-back = Pareihin

## Mikä voisi olla toisin

proposals-what-would-change = Minkä pitäisi olla toisin?
proposals-no-way = Mikään, mitä näistä kahdesta tiedetään, ei riittäisi.
proposals-way = Riittäisi, että { $list }.
proposals-change-interests = { $n ->
    [one] heillä olisi yksi yhteinen kiinnostuksen kohde lisää
   *[other] heillä olisi { $n } yhteistä kiinnostuksen kohdetta lisää
}
proposals-change-dislikes = { $n ->
    [one] olisi yksi asia lisää, josta kumpikaan ei pidä
   *[other] olisi { $n } asiaa lisää, joista kumpikaan ei pidä
}
proposals-change-times = { $n ->
    [one] olisi yksi aika lisää, joka sopii molemmille
   *[other] olisi { $n } aikaa lisää, jotka sopivat molemmille
}
proposals-change-area-mentee = { $theMentee } asuisi samalla alueella ({ $area })
proposals-change-area-mentor = { $theMentor } asuisi samalla alueella ({ $area })
proposals-change-occupation-mentee = { $theMentee } olisi samassa ammatissa ({ $occupation })
proposals-change-occupation-mentor = { $theMentor } olisi samassa ammatissa ({ $occupation })
proposals-change-education-mentee = { $theMentee } olisi saanut saman koulutuksen ({ $level })
proposals-change-education-mentor = { $theMentor } olisi saanut saman koulutuksen ({ $level })
proposals-change-speak = molemmat puhuisivat tätä kieltä tasolla ”{ $level }”: { $language }
proposals-change-helps = { $theMentor } voisi auttaa myös tässä: { $list }
proposals-change-years = { $n ->
    [0] he olisivat samanikäisiä
    [one] heidän ikäeronsa olisi yksi vuosi
   *[other] heidän ikäeronsa olisi { $n } vuotta
}
proposals-change-waited = { $n ->
    [one] { $theMentee } olisi odottanut yhden viikon
   *[other] { $theMentee } olisi odottanut { $n } viikkoa
}
proposals-change-place = { $theMentor } ottaisi vielä yhden
proposals-change-trained-mentee = { $theMentee } kävisi koulutuksen loppuun
proposals-change-trained-mentor = { $theMentor } kävisi koulutuksen loppuun
proposals-change-consent-mentee = { $theMentee } suostuisi yhdistämiseen
proposals-change-consent-mentor = { $theMentor } suostuisi yhdistämiseen
proposals-change-background-mentee = { $theMentee } täyttäisi jonkin näistä: { $list }
proposals-change-background-mentor = { $theMentor } täyttäisi jonkin näistä: { $list }
proposals-change-age-mentee = { $theMentee } olisi { $n } vuotta vanha
proposals-change-age-mentor = { $theMentor } olisi { $n } vuotta vanha
proposals-change-gender-mentee = { $theMentee } ei toivoisi mitään tiettyä sukupuolta
proposals-change-gender-mentor = { $theMentor } ei toivoisi mitään tiettyä sukupuolta
proposals-change-accepts-mentee = { $theMentee } hyväksyisi tämän: { $list }
proposals-change-accepts-mentor = { $theMentor } hyväksyisi tämän: { $list }
proposals-change-veto = peruisit päätöksen ”ei näitä kahta”
proposals-change-again = yrittäisit uudelleen näiden kahden kanssa
proposals-change-fact-mentee = { $theMentee } täyttäisi tämän: { $field } = { $value }
proposals-change-fact-mentor = { $theMentor } täyttäisi tämän: { $field } = { $value }
proposals-change-other-fact = tämä ei olisi molemmilla sama: { $field }
proposals-change-members = heillä olisi { $n } yhteistä lisää: { $field }
proposals-not-local-nobody = Toiselta alueelta: kukaan samalta alueelta ei ole vapaa ja sovi sääntöihin.
proposals-not-local-people = { $n ->
    [one] Toiselta alueelta: jos tilalla olisi { $name } samalta alueelta, yksi ihminen vähemmän saisi parin.
   *[other] Toiselta alueelta: jos tilalla olisi { $name } samalta alueelta, { $n } ihmistä vähemmän saisi parin.
}
proposals-not-local-points = { $n ->
    [one] Toiselta alueelta: jos tilalla olisi { $name } samalta alueelta, koko suunnitelma menettäisi yhden pisteen.
   *[other] Toiselta alueelta: jos tilalla olisi { $name } samalta alueelta, koko suunnitelma menettäisi { $n } pistettä.
}
proposals-free = Koko kierrokselle yhtä hyvä: { $list }.
proposals-free-without = Koko kierrokselle yhtä hyvä: joku muu saa paikan.
