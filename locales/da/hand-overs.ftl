# Not yet reviewed by a native speaker.
# Who looks after a pair, and handing it over. For staff. $name, $by: colleagues.

hand-overs-keeper = { $name } følger op på dette par.
hand-overs-keeper-you = Du følger op på dette par.
hand-overs-do = Giv parret videre til en kollega
    .help = Fra da af følger kollegaen op på parret: Det, der har brug for nogen, står på deres liste, og bekymringer går til dem. De får en e-mail uden navne.
hand-overs-colleague = Kollega
hand-overs-colleague-missing = Vælg en kollega.
hand-overs-why = Hvorfor
hand-overs-action = Giv videre
hand-overs-done = { $name } følger op på dette par nu.
hand-overs-cannot = { $name } kan ikke følge op på par her. Vælg en anden.
hand-overs-has-it = { $name } følger allerede op på dette par.
hand-overs-column = Følges op af
hand-overs-filter = Hvis
hand-overs-all = Alle
hand-overs-mine = Dig
    .help = Dine par, og det, der ikke er nogens i særdeleshed.
staff-mail-hand-over-subject = Et par er dit nu
staff-mail-hand-over-body =
    Hej { $name }

    { $by } har givet et par videre til dig. Fra nu af følger du op på det:

    { $link }

    { $organisation }
workload-title = Hvem følger op på hvem
workload-lead = Hvad der ligger på hvis bord, så arbejdet kan deles, og ingen bliver glemt. Det siger intet om, hvor godt nogen arbejder.
workload-open = Åbne par
workload-needing = Har brug for noget i dag
workload-paused = På pause
workload-next-ending = Næste afslutning
workload-whose = Hvis par
workload-for-good = Giv alle par videre for altid
    .help = Alle åbne par går til en kollega med det samme. Det står i hvert pars historie.
workload-action = Giv alle videre
workload-same = Vælg en anden: Parrene er der allerede.
workload-handed-over = { $n ->
    [0] Der var ingen åbne par at give videre.
    [one] { $name } følger op på ét par mere nu.
   *[other] { $name } følger op på { $n } par mere nu.
}
stand-ins-title = Hvem der er vikar
stand-ins-plan = Væk nogle dage
    .help = En kollega følger op på alle disse par fra den første til den sidste dag. Derefter går de tilbage af sig selv.
stand-ins-who = Hvem er vikar
stand-ins-from = Første dag
stand-ins-until = Sidste dag
stand-ins-action = Lad kollegaen være vikar
stand-ins-made = { $name } følger op på de par, { $of } har, fra { $from } til { $until }.
stand-ins-planned = { $name } følger op på de par, { $of } har, fra { $from } til { $until }.
stand-ins-remove = Tag det tilbage
stand-ins-removed = Ingen er vikar længere.
stand-ins-not-able = { $name } kan ikke være vikar. Vælg en anden, der arbejder her.
stand-ins-past = Den sidste dag, { $day }, er forbi eller kommer før den første.
stand-ins-too-long = Vælg en sidste dag senest { $day }, eller giv parrene videre for altid.
stand-ins-planned-already = Fra { $from } til { $until } er der allerede en vikar. Tag det tilbage først, eller vælg andre dage.
staff-mail-stand-in-subject = Du er vikar for en kollega
staff-mail-stand-in-body =
    Hej { $name }

    Fra { $from } til { $until } følger du op på de par, { $of } har. { $by } skrev det ned. Det, der har brug for nogen, står på din liste:

    { $link }

    { $organisation }
staff-mail-hand-over-many-subject = Par, der er dine nu
staff-mail-hand-over-many-body =
    Hej { $name }

    { $by } har givet par videre til dig: { $n }. Fra nu af følger du op på dem:

    { $link }

    { $organisation }
