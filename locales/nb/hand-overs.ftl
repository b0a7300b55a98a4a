# Not yet reviewed by a native speaker.
# Who looks after a pair, and handing it over. For staff. $name, $by: colleagues.

hand-overs-keeper = { $name } følger opp dette paret.
hand-overs-keeper-you = Du følger opp dette paret.
hand-overs-do = Gi paret videre til en kollega
    .help = Fra da av følger kollegaen opp paret: Det som trenger noen, står på deres liste, og bekymringer går til dem. De får en e-post uten navn.
hand-overs-colleague = Kollega
hand-overs-colleague-missing = Velg en kollega.
hand-overs-why = Hvorfor
hand-overs-action = Gi videre
hand-overs-done = { $name } følger opp dette paret nå.
hand-overs-cannot = { $name } kan ikke følge opp par her. Velg en annen.
hand-overs-has-it = { $name } følger allerede opp dette paret.
hand-overs-column = Følges opp av
hand-overs-filter = Hvem sine
hand-overs-all = Alle
hand-overs-mine = Deg
    .help = Parene dine, og det som ikke er noens spesielt.
staff-mail-hand-over-subject = Et par er ditt nå
staff-mail-hand-over-body =
    Hei, { $name }

    { $by } har gitt et par videre til deg. Fra nå av følger du det opp:

    { $link }

    { $organisation }
workload-title = Hvem følger opp hvem
workload-lead = Hva som står på hvems bord, slik at arbeidet kan deles og ingen blir glemt. Det sier ingenting om hvor godt noen arbeider.
workload-open = Åpne par
workload-needing = Trenger noe i dag
workload-paused = På pause
workload-next-ending = Neste avslutning
workload-whose = Hvems par
workload-for-good = Gi alle parene videre for godt
    .help = Alle åpne par går til en kollega med en gang. Det står i historien til hvert par.
workload-action = Gi alle videre
workload-same = Velg en annen: Parene er der allerede.
workload-handed-over = { $n ->
    [0] Det var ingen åpne par å gi videre.
    [one] { $name } følger opp ett par til nå.
   *[other] { $name } følger opp { $n } par til nå.
}
stand-ins-title = Hvem som vikarierer
stand-ins-plan = Borte noen dager
    .help = En kollega følger opp alle disse parene fra første til siste dag. Deretter går de tilbake av seg selv.
stand-ins-who = Hvem vikarierer
stand-ins-from = Første dag
stand-ins-until = Siste dag
stand-ins-action = La kollegaen vikariere
stand-ins-made = { $name } følger opp parene til { $of } fra { $from } til { $until }.
stand-ins-planned = { $name } følger opp parene til { $of } fra { $from } til { $until }.
stand-ins-remove = Ta det tilbake
stand-ins-removed = Ingen vikarierer lenger.
stand-ins-not-able = { $name } kan ikke vikariere. Velg en annen som arbeider her.
stand-ins-past = Den siste dagen, { $day }, er over eller kommer før den første.
stand-ins-too-long = Velg en siste dag senest { $day }, eller gi parene videre for godt.
stand-ins-planned-already = Fra { $from } til { $until } er det allerede noen som vikarierer. Ta det tilbake først, eller velg andre dager.
staff-mail-stand-in-subject = Du vikarierer for en kollega
staff-mail-stand-in-body =
    Hei, { $name }

    Fra { $from } til { $until } følger du opp parene til { $of }. { $by } skrev det ned. Det som trenger noen, står på listen din:

    { $link }

    { $organisation }
staff-mail-hand-over-many-subject = Par som er dine nå
staff-mail-hand-over-many-body =
    Hei, { $name }

    { $by } har gitt par videre til deg: { $n }. Fra nå av følger du dem opp:

    { $link }

    { $organisation }
