# Not yet reviewed by a native speaker.

## Miksi kahta henkilöä ei voi esitellä toisilleen

pairs-cannot-introduce-mentor-full = { $active ->
    [one] { $name } on jo yhdessä parissa, ja paikkoja on { $limit }. Valitse toinen { $mentor }, tai kysy, voiko { $name } ottaa vielä yhden parin.
   *[other] { $name } on jo { $active } parissa, ja paikkoja on { $limit }. Valitse toinen { $mentor }, tai kysy, voiko { $name } ottaa vielä yhden parin.
}
pairs-cannot-introduce-mentee-taken = { $name } on ollut parissa { $day } lähtien. Ehkä kollega ehti ensin: katso päivitetty luettelo.
pairs-cannot-introduce-not-in-pool = { $name } ei odota nyt paria. Katso henkilön sivua ja siirrä { $name } takaisin, jos tieto on väärä.
pairs-cannot-introduce-same-person = Molemmilla puolilla on sama henkilö. Valitse joku muu.
pairs-cannot-introduce-other-round = Nämä kaksi eivät ole samalla kierroksella. Valitse kaksi henkilöä samalta kierrokselta.

## Viesti molemmille, kun heidät esitellään. Aihe on neutraali: muut voivat nähdä sen lukitulla näytöllä.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.

mail-introduction-subject = Hyviä uutisia sinulle
mail-introduction-to-mentor =
    Hei { $name }

    Sinulle on löytynyt { $mentee }: { $other }.

    Otamme pian yhteyttä teidän ensimmäisestä tapaamisestanne. { $other } on saanut saman viestin sinusta.

    Jos jokin on muuttunut, kerro meille: { $contact }.

    Ystävällisin terveisin
    { $organisation }
mail-introduction-to-mentee =
    Hei { $name }

    Sinulle on löytynyt { $mentor }: { $other }.

    Autamme teitä tapaamaan ensimmäisen kerran. { $other } on saanut saman viestin sinusta.

    Onko sinulla kysyttävää? Ota yhteyttä: { $contact }.

    Ystävällisin terveisin
    { $organisation }

## Kierroksen parien luettelo

pairs-title = Parit
pairs-all = Kaikki
pairs-filter = Parit tilan mukaan
pairs-to-gatherings = Yhteistapaamiset
pairs-pair = Pari
pairs-state = Tila
pairs-own-meetings = Paritapaamiset
pairs-gatherings = Yhteistapaamiset
pairs-last-met = Tapasivat viimeksi
pairs-not-met-yet = Eivät vielä
# How much of the commitment is done.
pairs-done-of-needed = { $done }/{ $needed }
pairs-done-and-more = { $done }/{ $needed }, lisäksi { $more }
pairs-is-behind = Jäljessä
pairs-none = Ei vielä pareja
    .help = Täällä näet jokaisen parin ja sen seuraavan askeleen. Pari alkaa, kun hyväksyt ehdotuksen.
    .action = Etsi pareja
pairs-none-in-state = Täällä ei ole nyt yhtään paria
    .help = Valitse yllä toinen tila, niin näet muut parit.
pairs-pages = Tämän luettelon sivut
pairs-pages-earlier = Edelliset
pairs-pages-later = Seuraavat
pairs-pages-shown = { $from }–{ $to }, yhteensä { $total }

pairs-state-introduced = Esitelty
pairs-state-active = Käynnissä
pairs-state-paused = Tauolla
pairs-state-completed = Saatettu loppuun
pairs-state-ended-early = Päättynyt etuajassa

## Yhden parin sivu

# The heading: two given names.
pairs-of-two = { $mentorName } ja { $menteeName }
pairs-role = Rooli
pairs-the-mentor = { $Mentor }
pairs-the-mentee = { $Mentee }
pairs-phone = Puhelin
pairs-no-phone = Ei numeroa
pairs-email = Sähköposti
pairs-no-email = Ei osoitetta
pairs-language = Kirjoittaa ja lukee
pairs-more = Lisää tästä parista
pairs-choose = Valitse
pairs-why = Miksi juuri nämä kaksi
# $rule: a sentence, ends with its full stop.
pairs-why-overridden = Päätetty säännön vastaisesti: { $rule }
pairs-note = Muistiinpano

pairs-lead-introduced = Esitelty { $day }. He eivät ole vielä tavanneet.
pairs-lead-active = Tapasivat viimeksi { $day }, { $n ->
    [0] tänään
    [one] eilen
   *[other] { $n } päivää sitten
}.
pairs-lead-paused = Tauolla { $day } lähtien.
pairs-lead-paused-until = Tauolla { $day } lähtien. He haluavat jatkaa { $until }.
pairs-lead-completed = Saatettu loppuun { $day }.
pairs-lead-ended-early = Päättynyt etuajassa { $day }. Syy: { $reason }.

pairs-commitment = { $n ->
    [one] Yksi tapaaminen
   *[other] { $n } tapaamista
} { $months ->
    [one] yhdessä kuukaudessa
   *[other] { $months } kuukaudessa
}
pairs-extra = Ylimääräiset tapaamiset
pairs-progress-met = He ovat tehneet kaiken, minkä lupasivat toisilleen. He voivat tavata lisää, mutta kukaan ei vaadi sitä.
pairs-rhythm-now-week = Tällä viikolla tähän mennessä: { $done }.
pairs-rhythm-now-month = Tässä kuussa tähän mennessä: { $done }.
pairs-rhythm-before-week = Viime viikolla: { $done }.
pairs-rhythm-before-month = Viime kuussa: { $done }.
pairs-rhythm-kept = Se on sovitun mukaista.
pairs-rhythm-meetings = { $n ->
    [0] ei tapaamisia
    [one] yksi tapaaminen
   *[other] { $n } tapaamista
}
pairs-months-left = { $n ->
    [0] Heidän aikansa on ollut ohi { $day } lähtien.
    [one] Jäljellä on alle kuukausi, { $day } asti.
   *[other] Jäljellä on { $n } kuukautta, { $day } asti.
}
pairs-behind-own = { $n ->
    [one] Yksi paritapaaminen on myöhässä.
   *[other] { $n } paritapaamista on myöhässä.
} Autetaanko heitä löytämään aika?
pairs-behind-gatherings = { $n ->
    [one] Heiltä jäi väliin yksi suunnitelmaan kuuluva yhteistapaaminen.
   *[other] Heiltä jäi väliin { $n } suunnitelmaan kuuluvaa yhteistapaamista.
} He ovat tervetulleita seuraavaan.
pairs-extra-welcome = { $n ->
    [one] Yksi tapaaminen enemmän kuin oli suunniteltu.
   *[other] { $n } tapaamista enemmän kuin oli suunniteltu.
}

pairs-log = Kirjaa tapaaminen
pairs-met-on = Milloin he tapasivat
pairs-minutes = Kuinka monta minuuttia
pairs-met-note = Yksi rivi tapaamisesta
pairs-log-action = He tapasivat
pairs-meeting-logged = Tapaaminen { $day } on kirjattu.
pairs-remove-meeting = Poista tämä tapaaminen
pairs-meeting-removed = Tapaaminen { $day } on poistettu.
pairs-put-meeting-back = Palauta tapaaminen
pairs-cannot-log-future = { $day } on vasta tulossa. Kirjaa tapaaminen, kun se on pidetty.
pairs-cannot-log-before-round = Kierros alkoi { $day }. Onko vuosi oikein?
pairs-cannot-log-before-introduction = Heidät esiteltiin toisilleen { $day }. Valitse se päivä tai myöhempi.
pairs-cannot-log-after-end = Pari päättyi { $day }. Valitse se päivä tai aiempi, tai peru ensin päättäminen.
pairs-cannot-log-already-logged = Paritapaaminen { $day } on jo kirjattu. Valitse toinen päivä, jos he tapasivat uudelleen.

pairs-acquaintance = Tutustuminen
    .help = Mitä he kertoivat toisilleen alussa, omin sanoin. Tarkoitus on, että molemmat oppivat jotain.
pairs-acquaintance-action = Tallenna, mitä he kertoivat
pairs-acquaintance-kept = Heidän kertomansa on tallennettu.

pairs-pause = Pane tämä pari tauolle
    .help = Ketään ei muistuteta, kun pari on tauolla. Näet parin Tänään-sivulla, kun tauko on ohi.
pairs-paused-until = He haluavat jatkaa tästä päivästä
pairs-pause-action = Pane pari tauolle
pairs-paused = Pari on tauolla.
pairs-resume = Lopeta tauko
pairs-resumed = Tauko on ohi.
pairs-cannot-pause-already-paused = Pari on ollut tauolla { $day } lähtien.
pairs-cannot-pause-ended = Pari päättyi { $day }. Taukoa ei voi aloittaa.
pairs-cannot-pause-until-past = { $day } ei ole tämän päivän jälkeen. Valitse myöhempi päivä tai jätä kohta tyhjäksi.
pairs-cannot-resume-not-paused = Pari ei ole tauolla. Ehkä kollega lopetti tauon jo.

pairs-closure = Päätä tämä pari
    .help = Pidetyt tapaamiset säilyvät raportissa. Voit perua päättämisen myöhemmin.
pairs-closure-how = Miten se päättyi?
pairs-closure-how-missing = Valitse, miten se päättyi.
pairs-closure-completed = Saatettu loppuun: he tekivät sen, mitä olivat aikoneet, tai saavuttivat tavoitteen aiemmin
pairs-closure-early = Päättynyt etuajassa
pairs-closure-reason = Syy
    .help = Vain, jos pari päättyi etuajassa.
pairs-closure-reason-missing = Valitse syy, jotta seuraavalla kierroksella voidaan oppia siitä.
pairs-ended-on = Viimeinen päivä
pairs-closure-action = Päätä pari
pairs-completed = Pari on saatettu loppuun. Ne, joilla on sähköpostiosoite, saavat kiitoksen ja kysymyksen siitä, miten meni.
pairs-ended-early = Pari on päättynyt.
pairs-cannot-end-already-ended = Pari on jo päättynyt { $day }.
pairs-cannot-end-future = { $day } on vasta tulossa. Valitse tämä päivä tai aiempi.
pairs-cannot-end-before-introduction = Heidät esiteltiin toisilleen { $day }. Valitse se päivä tai myöhempi.
pairs-cannot-end-met-later = He tapasivat { $day }. Valitse se päivä tai myöhempi.
pairs-cannot-end-never-met = He eivät ole vielä tavanneet, joten loppuun saatettavaa ei ole. Kirjaa ensin heidän tapaamisensa, tai valitse ”Päättynyt etuajassa”.
pairs-reopen = Peru päättäminen
pairs-reopened = Pari jatkaa.
pairs-cannot-reopen-not-ended = Pari ei ole päättynyt. Ehkä kollega perui päättämisen jo.
pairs-cannot-reopen-mentee-taken = { $name } on ollut toisessa parissa { $day } lähtien. Päätä ensin se pari.
pairs-cannot-reopen-mentor-full = { $active ->
    [one] { $name } on nyt yhdessä parissa
   *[other] { $name } on nyt { $active } parissa
}, ja paikkoja on { $limit }. Kysy ensin, sopiiko hänelle yksi pari lisää, ja muuta paikkojen määrää.

pairs-after-contact = Kysy, mitä kuuluu nyt
    .help = Muutama kuukausi päättymisen jälkeen: pitävätkö he yhä yhteyttä?
pairs-contact-on = Milloin kysyit
pairs-in-touch = Pitävätkö he yhä yhteyttä?
pairs-in-touch-yes = Kyllä
pairs-in-touch-no = Ei
pairs-in-touch-unknown = Ei tiedossa
pairs-in-touch-missing = Valitse vastaus. ”Ei tiedossa” on myös vastaus.
pairs-after-contact-action = Tallenna vastaus
pairs-after-contact-kept = Vastaus on tallennettu.
pairs-remove-after-contact = Peru tämä vastaus
pairs-after-contact-removed = Vastaus { $day } on peruttu.
pairs-cannot-contact-not-ended = Pari jatkaa. Kysy uudelleen päättymisen jälkeen.
pairs-cannot-contact-future = { $day } on vasta tulossa. Valitse tämä päivä tai aiempi.
pairs-cannot-contact-before-end = Pari päättyi { $day }. Valitse se päivä tai myöhempi.

pairs-outcome = Siitä syntyi jotain
    .help = Työ, kurssi, uusi harrastus: mitä tapahtui, kenelle, ja oliko ohjelmalla siinä osaa.
pairs-outcome-whose = Kuka
pairs-outcome-whose-missing = Valitse toinen heistä.
pairs-outcome-kind = Mitä
pairs-outcome-kind-missing = Valitse, mitä tapahtui.
pairs-attribution = Ohjelman ansiosta?
pairs-attribution-missing = Valitse, mitä he itse sanovat.
pairs-attribution-through-programme = Ohjelman kautta
pairs-attribution-helped = Ohjelma auttoi
pairs-attribution-unrelated = Ei ohjelman ansiosta
pairs-outcome-on = Milloin
pairs-outcome-action = Tallenna tämä
pairs-outcome-kept = Se on tallennettu ja lasketaan mukaan raporttiin.
pairs-remove-outcome = Peru tämä tulos
pairs-outcome-removed = Tulos on peruttu.
pairs-cannot-outcome-future = { $day } on vasta tulossa. Valitse tämä päivä tai aiempi.
pairs-cannot-outcome-before-introduction = Heidät esiteltiin toisilleen { $day }. Valitse se päivä tai myöhempi.

## Parin aikajana. $mentorName, $menteeName, $name: given names.

pairs-timeline = Mitä on tapahtunut
pairs-timeline-by = ({ $name })
pairs-timeline-due = Viimeinen päivä ajasta, jonka he lupasivat toisilleen.
pairs-timeline-met = He tapasivat.
pairs-timeline-met-minutes = He tapasivat, kesto { $n ->
    [one] yksi minuutti
   *[other] { $n } minuuttia
}.
pairs-timeline-gathering-both = { $title }: molemmat tulivat.
pairs-timeline-gathering-mentor = { $title }: { $mentorName } tuli.
pairs-timeline-gathering-mentee = { $title }: { $menteeName } tuli.
pairs-timeline-gathering-nobody = { $title }: kumpikaan ei tullut.
pairs-timeline-gathering-planned = { $title }
pairs-timeline-outcome = { $name }: { $outcome }. { $attribution }.
pairs-area = Asuinalue ({ $theMentee })

## What the two tell by their link

pairs-links = Kysy heiltä, miten menee
    .help = Molemmat saavat viestin, jossa on oma linkki. He kertovat 20 sekunnissa ilman salasanaa, että he ovat tavanneet, tai miksi eivät. Linkki toimii 60 päivää. Kun menetelmä niin sanoo, heiltä kysytään automaattisesti.
pairs-links-action = Lähetä molemmille linkki
pairs-links-close = Sulje kaikki heidän linkkinsä
pairs-links-last = { $name } sai viimeksi linkin { $day }.
pairs-links-never = { $name } ei ole saanut linkkiä.
pairs-links-without-address = { $name }: ei sähköpostiosoitetta. Soita ja kirjaa tapaaminen tähän.
pairs-links-sent = { $n ->
    [one] Yksi linkki on matkalla.
   *[other] { $n } linkkiä on matkalla.
}
pairs-links-no-address = Kummallakaan ei ole sähköpostiosoitetta. Soita heille ja kirjaa tapaaminen tähän.
pairs-links-over = Tämä pari on päättynyt. Enää ei ole kysyttävää.
pairs-links-closed = Heidän linkkinsä eivät enää toimi.
pairs-timeline-not-met = { $name } kertoi, etteivät he ole tavanneet: { $reason }
pairs-not-met-waits = { $name } kertoi { $day }, etteivät he ole tavanneet: { $reason }.
pairs-not-met-seen-action = Olen hoitanut asian
pairs-not-met-seen = On merkitty, että olet hoitanut asian.
pairs-agreement = Sopimus
pairs-agreement-lead = Tulosta se, lukekaa se yhdessä ja allekirjoittakaa. Se on kummankin omalla kielellä.
pairs-agreement-signature = Allekirjoitus
pairs-agreement-signed = Allekirjoitettu { $day } (versio { $version }).
pairs-agreement-not-signed = Ei vielä allekirjoitettu.
pairs-agreement-is-signed = Allekirjoitettu
pairs-agreement-read = Lue sopimus
pairs-agreement-print = Tulosta ja allekirjoita
pairs-agreement-print-now = Tulosta
pairs-agreement-signed-on = Kaikki ovat allekirjoittaneet, päivä
    .help = Paperi jää teille. Parvis säilyttää päivän ja sanamuodon.
pairs-agreement-note = Merkitse allekirjoitetuksi
pairs-agreement-noted = Merkitty: sopimus on allekirjoitettu.
pairs-agreement-take-back = Sitä ei ole allekirjoitettu
pairs-agreement-taken-back = Merkitty: sopimusta ei ole allekirjoitettu.
pairs-cannot-sign-future = { $day } on vasta edessä. Valitse tämä päivä tai aiempi.
pairs-cannot-sign-before-introduction = Heidät esiteltiin { $day }. Valitse se päivä tai myöhempi.
pairs-closing = Mitä he sanovat lopuksi
pairs-closing-lead = Kysy kummaltakin erikseen ja kirjoita heidän sanoillaan. Aiempi teksti korvautuu.
pairs-closing-none = Ei vielä kysytty.
pairs-closing-write = Kirjaa, mitä he sanovat
pairs-closing-noted-on = Kirjattu { $day }
pairs-closing-keep = Tallenna, mitä { $name } sanoo
pairs-closing-kept = Tallennettu.
pairs-closing-open = Pari ei ole päättynyt. Päätä se ensin ja kirjaa sitten, mitä he sanovat.
pairs-closing-of = Mitä { $name } sanoo lopuksi
pairs-closing-questions = Loppukysymykset

## What they do together

pairs-ideas = Mitä he tekevät yhdessä
pairs-ideas-none = He eivät ole vielä valinneet mitään. Ideat ovat heidän linkkinsä sivulla.
pairs-ideas-all = Katso kaikki ideat
# $idea: what it is called. $day: a date.
pairs-idea-waiting = { $idea }: listalla, { $day }
pairs-idea-good = { $idea }: tehty { $day }, hyvä
pairs-idea-not-for-them = { $idea }: tehty { $day }, ei heille
