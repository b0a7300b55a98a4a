# Not yet reviewed by a native speaker.
# What volunteer meetings are about, and mentors who ask for sparring. Staff reads this. $name: a name, $day: a date.

supervision-title = Ohjaus
supervision-who-sees = Tämän sivun näkevät vain ne, jotka vetävät ohjelmia täällä. Tapauksissa ei mainita ketään nimeltä.
supervision-kept = Se on tallennettu.
supervision-removed = Se on poistettu.
supervision-remove = Poista
supervision-keep = Tallenna
supervision-requests = { $n ->
    [one] Yksi mentori pyytää ohjausta
   *[other] { $n } mentoria pyytää ohjausta
}
supervision-request = { $names }, alkaen { $day }
supervision-agenda = Ohjelma
supervision-agenda-none = Mitään ei ole vielä suunniteltu. Aloita puheenvuorolla ja ohjauskierroksella.
supervision-item-add = Lisää kohta
supervision-item-add-action = Lisää ohjelmaan
supervision-item-kept = Ohjelma on tallennettu.
supervision-item-kind = Mikä se on
supervision-item-kind-talk = Puheenvuoro
supervision-item-kind-sparring-round = Ohjauskierros
supervision-item-kind-other = Muu
supervision-item-title = Mistä on kyse
supervision-item-title-missing = Kirjoita, mistä tässä kohdassa on kyse.
supervision-item-speaker = Kuka puhuu
supervision-item-minutes = Mitä sanottiin
    .help = Pääkohdat ilman osallistujien nimiä.
supervision-item-edit = Muuta tai kirjoita muistiinpanot
supervision-item-up = Aiemmaksi
supervision-item-down = Myöhemmäksi
supervision-item-remove = Poista ohjelmasta
    .help = Siitä kirjoitettu häviää.
supervision-cases = Tapaukset
    .help = Mistä joku haluaa puhua ohjauskierroksella. Kaikilla on tässä peitenimi.
supervision-case-add = Lisää tapaus
supervision-case-add-action = Lisää tapaus
supervision-case-kept = Tapaus on tallennettu.
supervision-case-edit = Muuta tai kirjoita neuvot
supervision-case-named = ”{ $name }” on jonkun kierroksen osallistujan nimi. Kirjoita sen tilalle peitenimi.
supervision-case-remove = Poista tapaus
    .help = Siitä kirjoitettu häviää.
supervision-pseudonym = Peitenimi
    .help = Esimerkiksi ”silta”. Ei nimikirjaimia, ei samankaltaista nimeä.
supervision-pseudonym-missing = Anna tapaukselle peitenimi.
supervision-about = Mistä on kyse
    .help = Mikä on vaikeaa ja mitä mentori haluaisi tietää. Jätä pois kaikki, mikä osoittaa henkilöön.
supervision-about-missing = Kirjoita, mistä tapauksessa on kyse.
supervision-advice = Mitä muut neuvoivat
supervision-pair = Mitä paria se koskee
supervision-pair-none = Ei merkitty
supervision-pair-show = Mitä paria se koskee
supervision-pair-who-sees = Tämän näkevät vain parista vastaava ja tapaamisen vetäjä.
supervision-pair-hidden = On merkitty, mitä paria se koskee. Sinä et näe sitä.
supervision-attended = Ketkä olivat paikalla
supervision-came = Vapaaehtoiset
supervision-came-none = Kukaan ei ole vielä kirjannut, ketkä tulivat.
supervision-professionals = Ammattilaiset
supervision-professionals-none = Ei vielä ketään.
supervision-professional-add = Lisää ammattilainen
supervision-professional-add-action = Lisää
supervision-professional-kept = Ammattilainen on lisätty.
supervision-professional-service = Luettelosta
supervision-professional-nobody = Ei luettelossa
supervision-professional-name = Nimi
supervision-professional-missing = Valitse palvelu tai kirjoita nimi.
supervision-agreed-title = Mitä sovittiin
supervision-agreed = Mikä koskee kaikkia
    .help = Yhden henkilön tehtävät ovat alla.
supervision-led-by = Kuka vetää tapaamisen
    .help = Näkee, mitä pareja tapaukset koskevat, jos se on merkitty.
supervision-led-by-nobody = Ei vielä kukaan
supervision-tasks = Tehtävät tapaamisen jälkeen
supervision-tasks-none = Ei vielä tehtäviä.
supervision-task-add = Lisää tehtävä
supervision-task-add-action = Lisää tehtävä
supervision-task-kept = Tehtävä on tallennettu. Se näkyy Tänään-sivulla määräpäivästä alkaen.
supervision-task-what = Mitä on tehtävä
supervision-task-what-missing = Kirjoita, mitä on tehtävä.
supervision-task-who = Kuka sen tekee
supervision-task-due = Mihin mennessä
supervision-task-until = viimeistään { $day }
supervision-task-done-on = tehty { $day }
supervision-task-done = Tehty
supervision-task-undo = Ei vielä tehty
supervision-task-is-done = Tehtävä on tehty.
supervision-task-is-open = Tehtävä on taas avoinna.
supervision-need-no-date = Seuraavalla vapaaehtoisten tapaamisella ei ole päivää. Sen pitäisi olla noin { $day }.
supervision-need-no-date-late = Seuraavalla vapaaehtoisten tapaamisella ei ole päivää. Sen olisi pitänyt olla viimeistään { $day }.
supervision-need-task = Tämän tapaamisen tehtävän tekee { $name }, määräpäivä { $day }.
supervision-need-task-nameless = Vapaaehtoisten tapaamisen tehtävän määräpäivä on tullut.
supervision-need-sparring = { $n ->
    [0] Mentori pyysi ohjausta tänään.
    [one] Mentori pyysi ohjausta eilen.
   *[other] Mentori pyysi ohjausta { $n } päivää sitten.
}
supervision-action-plan = Suunnittele tapaaminen
supervision-action-task = Katso tehtävä
supervision-action-sparring = Tartu asiaan
supervision-need-missed-two = Oli poissa kahdesta viime vapaaehtoisten tapaamisesta, viimeksi { $day }. Soita ja kysy, miten menee.
supervision-action-talked = Olemme puhuneet
supervision-sparring-title = Mentori pyytää ohjausta
supervision-sparring-asked = { $name } kysyi { $day }.
supervision-sparring-no-words = Muuta ei ole kirjoitettu.
supervision-sparring-talk = Puhu mentorin kanssa
supervision-sparring-talk-action = Olemme puhuneet
supervision-sparring-talked = On merkitty, että olette puhuneet.
supervision-sparring-note = Mitä siitä seurasi
supervision-sparring-case = Ota se tapaukseksi tapaamiseen
supervision-sparring-case-action = Lisää tapaukseksi
supervision-sparring-meeting = Vapaaehtoisten tapaaminen
supervision-sparring-no-meeting = Vapaaehtoisten tapaamista ei ole suunniteltu.
supervision-sparring-taken-up = Asiaan on tartuttu
supervision-sparring-taken-up-already = Asiaan tartuttiin jo { $day }.
supervision-sparring-answered-talk = puhuttu { $day }
supervision-sparring-answered-case = lisätty tapaukseksi { $day }
event-sparring-asked = { $TheMentor } pyysi ohjausta
event-sparring-taken-up = Ohjauspyyntöön tartuttiin
staff-mail-sparring-subject = Joku haluaisi puhua kanssasi
staff-mail-sparring-body =
    Hei { $name }

    Joku haluaisi puhua jostakin kanssasi:

    { $link }

    { $organisation }
