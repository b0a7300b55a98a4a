# Not yet reviewed by a native speaker.

## Fællesmøderne på et hold: møder for alle parrene

gatherings-title = Fællesmøder
gatherings-lead = { $n ->
    [0] Møder for alle parrene.
    [one] Møder for alle parrene. Hvert par kommer til mindst ét.
   *[other] Møder for alle parrene. Hvert par kommer til mindst { $n }.
}
gatherings-to-pairs = Par
gatherings-none = Ingen fællesmøder endnu
    .help = Tilføj det første nedenfor. Når det har været holdt, krydser du af, hvem der kom, og hvert pars side tæller det med.
gatherings-name = Hvad
    .help = For eksempel: Middag fra fem lande
gatherings-title-missing = Giv fællesmødet et navn, så alle ved, hvad det er.
gatherings-day = Dag
gatherings-time = Fra klokken
gatherings-time-wrong = Skriv klokkeslættet sådan her: 18:00.
gatherings-place = Hvor
gatherings-when-label = Hvornår
# $day: med ugedag. $time: 18:00.
gatherings-when = { $day }, kl. { $time }
gatherings-came = Kom
gatherings-tick-who-came = Kryds af, hvem der kom
gatherings-new = Et nyt fællesmøde
gatherings-new-action = Tilføj fællesmødet
gatherings-added = Fællesmødet er tilføjet.

## Ét fællesmøde

gatherings-who-came = Hvem kom?
gatherings-pair = Par
gatherings-role-mentor = { $Mentor }
gatherings-role-mentee = { $Mentee }
# Krydser alle i kolonnen af.
gatherings-all = alle
gatherings-ticked-above = { $name } er krydset af længere oppe.
gatherings-without-pair = Uden par den dag
gatherings-attendance-action = Gem, hvem der kom
gatherings-attendance-kept = { $n ->
    [0] Gemt: Ingen kom.
    [one] Gemt: Én person kom.
   *[other] Gemt: { $n } personer kom.
}
gatherings-came-so-far = { $n ->
    [0] Ingen er krydset af endnu.
    [one] Én person er krydset af.
   *[other] { $n } personer er krydset af.
}
gatherings-nobody = Ingen at krydse af endnu
    .help = Holdet har ingen par og ingen deltagere endnu. De vil stå her, så snart der er nogen.
gatherings-change = Ret dag, klokkeslæt eller sted
gatherings-change-action = Gem ændringen
gatherings-changed = Ændringen er gemt.
gatherings-remove = Fjern dette fællesmøde
    .help = Ingen er krydset af, så intet går tabt.
gatherings-remove-action = Fjern fællesmødet
gatherings-removed = Fællesmødet er fjernet.
gatherings-cannot-hold-far-from-round = Holdet løber fra { $first } til { $last }. Er årstallet rigtigt?
gatherings-cannot-hold-somebody-came = { $n ->
    [one] Én person er krydset af, så dagen kan ikke ligge i fremtiden. Fjern krydset først.
   *[other] { $n } personer er krydset af, så dagen kan ikke ligge i fremtiden. Fjern krydserne først.
}
gatherings-cannot-attend-not-yet = Fællesmødet er den { $day }. Fra den dag kan du krydse af, hvem der kom.
gatherings-cannot-remove-somebody-came = { $n ->
    [one] Én person kom, og et pars side tæller det måske med. Fjern krydset først.
   *[other] { $n } personer kom, og deres pars sider tæller det med. Fjern krydserne først.
}
