# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Onko teillä jotain vaikeaa?
trouble-title = Onko teillä jotain vaikeaa?
trouble-lead = On hyvä, että kerrot.
trouble-misfit = Emme sovi yhteen
    .help = Sellaista sattuu, eikä kukaan ole syyllinen. Kirjoittamaasi ei näe { $other }. Puhumme ensin sinun kanssasi.
trouble-why-time = Emme löydä molemmille sopivaa aikaa
trouble-why-interests = Meillä on vähän yhteistä
trouble-why-language = On vaikea ymmärtää toisiamme
trouble-why-distance = Matka on liian pitkä
trouble-why-hopes = Toivoin jotain muuta
trouble-why-other = Jokin muu syy
trouble-why-missing = Valitse, miksi ette sovi yhteen. ”Jokin muu syy” käy myös.
trouble-learned = Mikä sopisi paremmin?
    .help = Esimerkiksi: illat, joku jolla on lapsia, joku joka puhuu englantia.
trouble-again = Haluatko tavata jonkun toisen?
trouble-again-yes = Kyllä
trouble-again-no = En nyt
trouble-again-missing = Valitse, haluatko tavata jonkun toisen. Voit muuttaa mieltäsi myöhemmin.
trouble-worry = Jokin huolestuttaa minua
    .help = Tämän saa heti { $reader }. Kukaan muu ei lue sitä.
trouble-danger = Oletko vaarassa nyt? Soita 112.
trouble-worry-what = Mikä sinua huolestuttaa?
trouble-worry-missing = Kirjoita, mikä sinua huolestuttaa. Muutama sana riittää.
trouble-about-reader = Tämä koskee työntekijää { $reader }. Lukijaksi { $instead }, ei { $reader }.
trouble-worry-told = Kiitos. Nyt sen tietää { $reader } ja ottaa sinuun yhteyttä.
trouble-nobody = Kukaan ei voi lukea tätä täällä. Soita meille.
trouble-briefing = Hyvä tietää
