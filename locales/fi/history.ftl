# Not yet reviewed by a native speaker.
# Mitä tapahtui, rivi kerrallaan, henkilön tai parin historiassa. Päivä ja kollegan nimi ovat vieressä.

event-applied = Ilmoittautui.
# $file: the name of the file.
event-imported = Tuotiin tiedostosta { $file }.
event-written-in = Lisättiin käsin.
event-answered = Sai ensimmäisen vastauksen.
event-corrected = Tietoja korjattiin.
# $other: what the other entry said of the person.
event-joined = Yhdistetty aiempaan merkintään: { $other }
event-interview-begun = Haastattelu aloitettiin.
event-interviewed = Haastattelu saatiin valmiiksi.
# $stage: a stage, e.g. "Waiting list".
event-moved = Siirrettiin käsin vaiheeseen: { $stage }.
# $stage: a stage; the software moved the person there.
event-reached = Nyt: { $stage }.
event-trained = Koulutus on käyty.
event-not-trained = Koulutus ei ole enää kokonaan käyty.
event-introduced-proposal = Esiteltiin toisilleen ehdotuksen perusteella.
event-introduced-hand = Esiteltiin toisilleen, yhdistettiin käsin.
# $day: a date.
event-met = He tapasivat { $day }.
event-meeting-removed = Tapaaminen { $day } poistettiin.
event-acquainted = Tutustumisen muistiinpanot kirjoitettiin.
event-paused = Jäi tauolle.
event-paused-until = Jäi tauolle, joka kestää { $day } asti.
event-resumed = Tauko on ohi.
event-completed = Saatettiin loppuun.
event-ended-early = Päättyi etuajassa.
event-reopened = Päättäminen peruttiin.
event-after-contact-yes = Kysyttiin päättymisen jälkeen: he pitävät yhä yhteyttä.
event-after-contact-no = Kysyttiin päättymisen jälkeen: he eivät enää pidä yhteyttä.
event-after-contact-unknown = Kysyttiin päättymisen jälkeen.
event-outcome = Tulos kirjattiin.
event-outcome-removed = Tulos peruttiin.
event-after-contact-removed = Vastaus { $day } peruttiin.
event-contact-removed-mentor = Keskustelu poistettiin: { $theMentor }, { $day }.
event-contact-removed-mentee = Keskustelu poistettiin: { $theMentee }, { $day }.
event-lock-removed = Päätös pitää kaksi ihmistä yhdessä peruttiin.
event-veto-removed = Päätös olla yhdistämättä kahta ihmistä peruttiin.
event-round-made = Kierros luotiin.
event-sign-up-opened = Ilmoittautuminen avattiin. Se on auki { $day } asti.
event-sign-up-closed = Ilmoittautuminen suljettiin.
event-move-taken-back = Käsin tehty siirto peruutettiin: { $stage }.
event-eligibility-noted = Merkittiin, mitä he sanovat siitä, kuka voi osallistua.
event-eligibility-overruled = Osallistuu silti.
event-expectations-confirmed = Vahvisti, mitä voi odottaa.
event-method-changed = Kierros noudattaa nyt menetelmän laitosta { $after } eikä enää laitosta { $before }.
event-organisation-changed = Osallistujille näkyvät organisaation tiedot muutettiin.
event-meeting-denied-mentor = { $TheMentor } sanoi, etteivät he tavanneet { $day }
event-meeting-denied-mentee = { $TheMentee } sanoi, etteivät he tavanneet { $day }
event-not-met-mentor = { $TheMentor } kertoi, etteivät he ole tavanneet
event-not-met-mentee = { $TheMentee } kertoi, etteivät he ole tavanneet
event-not-met-seen = Heidän kertomansa asia on hoidettu
event-links-sent = Kysytty linkillä, miten menee
event-handed-over = Paria seuraa tästä lähtien { $name }
event-links-closed = Heidän linkkinsä suljettiin
event-bridge-sent = Ohjattu palveluun
event-bridge-accepted = Palvelu otti ohjauksen vastaan
event-bridge-declined = Palvelu kieltäytyi ohjauksesta
event-bridge-done = Ohjaus on valmis
event-bridge-withdrawn = Ohjaus peruttiin
event-bridge-introduction = Esitelty työnantajalle tai palvelulle
event-bridge-visit = Kävi työpaikalla tai palvelussa
event-bridge-visit-removed = Esittely tai käynti poistettiin
event-goal-set-mentee = { $TheMentee } asetti tavoitteen
event-goal-set-mentor = { $TheMentor } asetti tavoitteen
event-goal-reworded-mentee = Tavoite sai toiset sanat ({ $theMentee })
event-goal-reworded-mentor = Tavoite sai toiset sanat ({ $theMentor })
event-goal-rated-mentee = Sanottiin, kuinka pitkällä tavoite on ({ $theMentee })
event-goal-rated-mentor = Sanottiin, kuinka pitkällä tavoite on ({ $theMentor })
event-goal-achieved-mentee = { $TheMentee } saavutti tavoitteen
event-goal-achieved-mentor = { $TheMentor } saavutti tavoitteen
event-goal-under-way-mentee = { $TheMentee } jatkaa tavoitetta
event-goal-under-way-mentor = { $TheMentor } jatkaa tavoitetta
event-goal-laid-aside-mentee = { $TheMentee } pani tavoitteen sivuun
event-goal-laid-aside-mentor = { $TheMentor } pani tavoitteen sivuun

event-sensitive-questions = { $n ->
        [0] Arkaluonteisia kysymyksiä ei enää kysytä.
        [one] Yksi arkaluonteinen kysymys kysytään tästä lähtien.
       *[other] { $n } arkaluonteista kysymystä kysytään tästä lähtien.
    }
event-closing-answered-mentor = Kirjattiin, mitä { $theMentor } sanoo lopuksi.
event-closing-answered-mentee = Kirjattiin, mitä { $theMentee } sanoo lopuksi.
event-agreement-signed = Sopimus allekirjoitettiin { $day }.
event-agreement-not-signed = Merkintä sopimuksen allekirjoittamisesta peruttiin.
