# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = Viesti sinulle
goodbye-mail-before =
    Hei { $name }

    Yhteinen aikanne päättyy { $day }. Parisi: { $other }. Sopikaa viimeinen tapaaminen. Tästä näet, mistä voitte puhua, ja voit kertoa meille, miten meni:

    { $link }

    Tarvitsetteko lisää aikaa? Kerro meille.

    { $organisation }
goodbye-mail-thanks =
    Hei { $name }

    Kiitos yhteisestä ajasta. Parisi: { $other }. Kerro muutamalla painalluksella, miten meni ja mitä toivot seuraavaksi:

    { $link }

    { $organisation }
goodbye-mail-after =
    Hei { $name }

    Sanoit, että saamme kysyä, miten nyt menee. Siihen menee 20 sekuntia:

    { $link }

    { $organisation }
goodbye-title = Hyvä loppu
goodbye-lead = Yhteinen aikanne päättyy { $day }. Parisi: { $other }. Saatte tavata niin kauan kuin molemmat haluavat.
goodbye-lead-as-needed = Tapaatte niin kauan kuin tarvitsette. Parisi: { $other }. Kun tapaamiset ovat päättyneet, voit kertoa täällä, miten meni.
goodbye-lead-over = Kiitos yhteisestä ajasta. Parisi: { $other }.
goodbye-topics = Mistä voitte puhua viimeisellä kerralla
goodbye-topic-remember = Mitä muistat mielelläsi?
goodbye-topic-learned = Mitä opitte toisiltanne?
goodbye-topic-proud = Mistä olet ylpeä?
goodbye-topic-next = Mitä haluat tehdä seuraavaksi? Kuka voi auttaa?
goodbye-topic-contact = Haluatteko pitää yhteyttä? Miten?
goodbye-how = Miten meni?
    .help = Tämän lukee vain koordinaattori. Tätä ei lue { $other }.
goodbye-has-said = Olet kertonut
goodbye-rating = Kaiken kaikkiaan se oli
goodbye-rating-very-good = Erittäin hyvä
goodbye-rating-good = Hyvä
goodbye-rating-so-so = Ihan kohtalainen
goodbye-rating-not-good = Ei hyvä
goodbye-rating-missing = Valitse, miten meni.
goodbye-wish = Mitä toivot seuraavaksi?
goodbye-wish-again = Tehdä tämän uudestaan jonkun toisen kanssa
goodbye-wish-pause = Ensin tauon, ehkä myöhemmin uudestaan
goodbye-wish-other-role-mentee = Oman vuoroni: { $mentor }
goodbye-wish-other-role-mentor = Auttaa toisella tavalla
goodbye-wish-alumni = Vain kutsuja tapahtumiin
goodbye-wish-enough = Tämä riitti minulle
goodbye-wish-missing = Valitse, mitä toivot seuraavaksi. Voit muuttaa mieltäsi myöhemmin.
goodbye-may-ask = Saammeko kysyä, miten menee, 3, 6 ja 12 kuukauden päästä?
goodbye-may-ask-yes = Kyllä
goodbye-may-ask-no = Ei
goodbye-may-ask-missing = Valitse, saammeko kysyä myöhemmin.
goodbye-more = Lisää, omin sanoin
goodbye-too-early = On liian aikaista sanoa, miten meni. Tule takaisin, kun yhteinen aikanne on pian ohi.
goodbye-said = Kiitos, että kerroit.
goodbye-certificate = Kiitos
goodbye-certificate-get = Hae todistuksesi
goodbye-certificate-text = { $name }, { $mentor }, { $start } – { $end }. Tapaamisia: { $n }. { $organisation } kiittää ajasta ja avusta.
goodbye-after-title = Miten nyt menee?
goodbye-after-lead = Hei { $name }. Mukava kuulla sinusta. Tämän lukee vain koordinaattori.
goodbye-in-touch = Pidättekö vielä yhteyttä?
goodbye-in-touch-missing = Valitse kyllä tai ei.
goodbye-job = Onko sinulla vielä työsi?
goodbye-study = Opiskeletko vielä?
goodbye-kept-yes = Kyllä
goodbye-kept-no = Ei
goodbye-kept-none = Ei ollut
goodbye-after-thanks = Kiitos. Kaikkea hyvää.
goodbye-after-not-yet = Vielä ei ole sen aika. Kirjoitamme sinulle, kun haluamme tietää, mitä kuuluu, jos annoit siihen luvan.
