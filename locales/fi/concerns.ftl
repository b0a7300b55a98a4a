# Not yet reviewed by a native speaker.
# Trouble in a pair, as staff reads it. $name, $other: names.

today-concern = Joku on huolissaan tästä parista. Vain sinä voit lukea miksi.
today-action-read-concern = Lue ja toimi
staff-mail-concern-subject = Jokin tarvitsee sinua tänään
staff-mail-concern-body =
    Hei { $name }

    Jokin tarvitsee sinua tänään. Se on listasi ylimpänä:

    { $link }

    { $organisation }
concerns-title = Huoli
concerns-only-you = Vain sinä voit lukea tämän. Kukaan muu ei näe, että se on täällä.
concerns-raised-by-mentor = Kertoja: { $theMentor }, { $day }
concerns-raised-by-mentee = Kertoja: { $theMentee }, { $day }
concerns-raised-by-staff = Kertoja: työtoveri, { $day }
concerns-read = Lue se
concerns-done-what = Mitä tehtiin
    .help = Kenen kanssa puhuit, mitä sovittiin, kuka jatkaa. Se jää huolen yhteyteen.
concerns-done-missing = Kirjoita, mitä tehtiin, ennen kuin suljet sen.
concerns-close = Sulje näin
concerns-closed = Huoli on suljettu.
concerns-closed-on = Suljettu { $day }
concerns-closed-already = Se suljettiin jo { $day }.
concerns-hand-over = Siirrä työtoverille
    .help = Työtoverisi saa viestin, etkä voi enää lukea sitä.
concerns-hand-over-action = Siirrä
concerns-colleague = Työtoveri
concerns-colleague-missing = Valitse työtoveri, joka työskentelee täällä.
concerns-handed-over = Nyt sen saa { $name }.
concerns-raise = Jokin tässä parissa huolestuttaa minua
    .help = Lukija on heti { $name }, eikä kukaan muu voi lukea sitä. Vaara? Soita ensin 112.
concerns-raise-what = Mikä huolestuttaa
concerns-raise-action = Kerro: { $name }
concerns-raised = Nyt sen tietää { $name }.
concerns-misfit = He eivät sovi yhteen
    .help = Kukaan ei ole syyllinen. Pari päättyy, valitsemasi odottavat jotakuta toista, eikä näitä kahta enää koskaan ehdoteta toisilleen. Kenellekään ei lähetetä viestiä: kerro itse molemmille.
concerns-misfit-told = { $name }, { $day }: { $reason }.
concerns-misfit-waits = { $name } kertoi { $day }: { $reason }.
concerns-timeline-misfit = { $name } kertoi: { $reason }
concerns-misfit-reason = Miksi ei sovi
concerns-back = Kuka haluaa yrittää jonkun toisen kanssa
concerns-learned = Mikä sopisi paremmin: { $name }
    .help = Se näkyy henkilön sivulla, kun etsit jotakuta toista.
concerns-rematch = Päätä pari ja etsi joku toinen
concerns-rematched = { $n ->
    [0] Pari on päättynyt.
    [one] Pari on päättynyt. Yksi odottaa jotakuta toista: etsi pareja nyt.
   *[other] Pari on päättynyt. Molemmat odottavat jotakuta toista: etsi pareja nyt.
}
concerns-learned-line = { $day }: { $reason }. { $learned }
concerns-learned-before = Mitä opimme aiemmasta parista
concerns-briefing = Mitä he saavat tietää toisistaan
    .help = Mitään aiemmasta parista ei näytetä uudelle, ellet kirjoita sitä tähän.
concerns-briefing-for = Mitä { $name } saa tietää: { $other }
concerns-brief-action = Tallenna
concerns-briefed = { $name } lukee tämän nyt linkistä.
concerns-not-briefed = { $name } ei lue siitä mitään.
concerns-new-word = He ovat sillä välin kertoneet jotain uutta. Lue se parin sivulta ja päätä vasta sitten.
