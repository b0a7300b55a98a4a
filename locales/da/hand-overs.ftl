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
