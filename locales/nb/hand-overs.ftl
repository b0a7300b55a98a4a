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
