# Not yet reviewed by a native speaker.

## Fellessamlingene i en runde: felles møter for alle parene

gatherings-title = Fellessamlinger
gatherings-lead = { $n ->
    [0] Felles møter for alle parene.
    [one] Felles møter for alle parene. Hvert par kommer på minst én.
   *[other] Felles møter for alle parene. Hvert par kommer på minst { $n }.
}
gatherings-to-pairs = Par
gatherings-none = Ingen fellessamling ennå
    .help = Legg til den første under. Når den har vært, krysser du av hvem som kom, og siden til hvert par teller den med.
gatherings-name = Hva
    .help = For eksempel: Middag fra fem land
gatherings-title-missing = Gi fellessamlingen et navn, så alle vet hva det er.
gatherings-day = Dag
gatherings-time = Fra klokken
gatherings-time-wrong = Skriv klokkeslettet slik: 18:00.
gatherings-place = Hvor
gatherings-when-label = Når
# $day: med ukedag. $time: 18:00.
gatherings-when = { $day }, kl. { $time }
gatherings-came = Kom
gatherings-tick-who-came = Kryss av hvem som kom
gatherings-new = En ny fellessamling
gatherings-new-action = Legg til fellessamlingen
gatherings-added = Fellessamlingen er lagt til.

## Én fellessamling

gatherings-who-came = Hvem kom?
gatherings-pair = Par
gatherings-role-mentor = { $Mentor }
gatherings-role-mentee = { $Mentee }
# Krysser av alle i kolonnen.
gatherings-all = alle
gatherings-ticked-above = { $name } står lenger oppe.
gatherings-without-pair = Uten par den dagen
gatherings-attendance-action = Lagre hvem som kom
gatherings-attendance-kept = { $n ->
    [0] Lagret: ingen kom.
    [one] Lagret: én person kom.
   *[other] Lagret: { $n } personer kom.
}
gatherings-came-so-far = { $n ->
    [0] Ingen er krysset av ennå.
    [one] Én person er krysset av.
   *[other] { $n } personer er krysset av.
}
gatherings-nobody = Ingen å krysse av ennå
    .help = Runden har ingen par og ingen deltakere ennå. De kommer hit så snart de finnes.
gatherings-change = Endre dag, klokkeslett eller sted
gatherings-change-action = Lagre endringen
gatherings-changed = Endringen er lagret.
gatherings-remove = Fjern denne fellessamlingen
    .help = Ingen er krysset av, så ingenting går tapt.
gatherings-remove-action = Fjern fellessamlingen
gatherings-removed = Fellessamlingen er fjernet.
gatherings-cannot-hold-far-from-round = Runden går fra { $first } til { $last }. Er året riktig?
gatherings-cannot-hold-somebody-came = { $n ->
    [one] Én person er krysset av som kommet, så dagen kan ikke ligge fram i tid. Fjern krysset først.
   *[other] { $n } personer er krysset av som kommet, så dagen kan ikke ligge fram i tid. Fjern kryssene først.
}
gatherings-cannot-attend-not-yet = Fellessamlingen er { $day }. Fra den dagen kan du krysse av hvem som kom.
gatherings-cannot-remove-somebody-came = { $n ->
    [one] Én person kom, og siden til et par kan telle det med. Fjern krysset først.
   *[other] { $n } personer kom, og sidene til parene teller det med. Fjern kryssene først.
}
