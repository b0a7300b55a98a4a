# Not yet reviewed by a native speaker.

expectations-title = Mitä voit odottaa
expectations-can = Tätä voit odottaa
expectations-cannot = Tätä emme voi luvata
expectations-rules = Pelisäännöt
expectations-confirm = Olen lukenut tämän ja hyväksyn säännöt
expectations-thanks = Kiitos. Olemme merkinneet, että olet lukenut tämän.

# The subject says nothing about the programme.
expectations-mail-subject = Lue tämä, ole hyvä
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Hei { $name },

    ennen kuin jatkamme: lue, mitä voit odottaa meiltä ja mitä pyydämme sinulta. Se vie kaksi minuuttia:

    { $link }

    { $organisation }
