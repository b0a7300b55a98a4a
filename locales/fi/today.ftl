# Not yet reviewed by a native speaker.

## Tänään: kuka tarvitsee koordinaattoria, miksi ja mitä voi tehdä. Nimet ovat kunkin lauseen yläpuolella.

today-title = Tänään
# $n: how many. $oldest: days the oldest has waited.
today-lead = { $n ->
    [one] Yksi asia odottaa sinua.
   *[other] { $n } asiaa odottaa sinua.
} { $oldest ->
    [0] Mikään ei ole odottanut kauan.
    [one] Vanhin on odottanut yhden päivän.
   *[other] Vanhin on odottanut { $oldest } päivää.
}
today-needs-you = Odottaa sinua
today-nobody = Kukaan ei tarvitse sinua juuri nyt
    .help = Täällä näet kaikki, jotka odottavat sinua, sekä syyn ja sen, mitä voit tehdä.
today-to-rounds = Katso kierroksia
today-mark-late = Myöhässä
today-mark-today = Tänään
today-mark-soon = Pian
today-outbox = Viestit

today-silent = Yhtään tapaamista ei ole ilmoitettu { $day } jälkeen. Siitä on { $n ->
    [one] yksi päivä
   *[other] { $n } päivää
}. Kysytäänkö, mitä kuuluu?
today-first-meeting-missing = Esittelystä on { $n ->
    [one] yksi päivä
   *[other] { $n } päivää
}, eivätkä he ole vielä tavanneet. Autetaanko heitä alkuun?
today-messages-failed = { $n ->
    [one] Yhtä viestiä ei saatu perille. Joku ei vielä tiedä, mitä siinä lukee.
   *[other] { $n } viestiä ei saatu perille. Jotkut eivät vielä tiedä, mitä niissä lukee.
}
today-sign-up-unanswered = Ilmoittautui { $n ->
    [0] tänään
    [one] eilen
   *[other] { $n } päivää sitten
} eikä ole vielä saanut vastausta.
today-pause-over = Tauon piti kestää { $day } asti. Haluavatko he jatkaa?
today-pause-long = He ovat olleet tauolla { $day } alkaen, eikä viimeistä päivää ole sovittu. Haluavatko he jatkaa?
today-interview-missing = Sai vastauksen { $n ->
    [one] eilen
   *[other] { $n } päivää sitten
}, ja haastattelu on vielä kesken.
today-behind-own = Suunnitelmasta jäljessä: { $n ->
    [one] yksi paritapaaminen on myöhässä.
   *[other] { $n } paritapaamista on myöhässä.
}
today-behind-gatherings = Suunnitelmasta jäljessä: heiltä jäi väliin { $n ->
    [one] yksi yhteistapaaminen.
   *[other] { $n } yhteistapaamista.
}
today-behind-both = Suunnitelmasta jäljessä: { $own ->
    [one] yksi paritapaaminen on myöhässä
   *[other] { $own } paritapaamista on myöhässä
}, ja heiltä jäi väliin { $gatherings ->
    [one] yksi yhteistapaaminen.
   *[other] { $gatherings } yhteistapaamista.
}
today-time-over = { $n ->
    [0] Aika, jonka he lupasivat toisilleen, päättyy tänään.
    [one] Aika, jonka he lupasivat toisilleen, päättyi eilen.
   *[other] Aika, jonka he lupasivat toisilleen, päättyi { $n } päivää sitten.
} Tapaamisia puuttuu vielä. Jatkavatko he, vai päättyykö tämä tähän?
today-time-over-uncounted = { $n ->
    [0] Aika, jonka he lupasivat toisilleen, päättyy tänään.
    [one] Aika, jonka he lupasivat toisilleen, päättyi eilen.
   *[other] Aika, jonka he lupasivat toisilleen, päättyi { $n } päivää sitten.
} Jatkavatko he, vai päättyykö tämä tähän?
today-time-over-met = { $n ->
    [0] Aika, jonka he lupasivat toisilleen, päättyy tänään.
    [one] Aika, jonka he lupasivat toisilleen, päättyi eilen.
   *[other] Aika, jonka he lupasivat toisilleen, päättyi { $n } päivää sitten.
} He tekivät kaiken. Voit kiittää heitä ja päättää parin.
today-round-ending = { $n ->
    [0] Kierros päättyy tänään.
    [one] Kierros päättyy huomenna.
   *[other] Kierros päättyy { $n } päivän kuluttua.
} { $pairs ->
    [one] Yksi pari on vielä kesken.
   *[other] { $pairs } paria on vielä kesken.
}
today-round-over = { $n ->
    [one] Kierros päättyi eilen.
   *[other] Kierros päättyi { $n } päivää sitten.
} { $pairs ->
    [one] Yksi pari on vielä kesken.
   *[other] { $pairs } paria on vielä kesken.
}

today-action-get-in-touch = Ota yhteyttä
today-action-talked = Olemme puhuneet
today-action-talked-mentor = Puhuin: { $theMentor }
today-action-talked-mentee = Puhuin: { $theMentee }
today-action-look-at-messages = Katso viestit
today-action-answer = Vastaa
today-action-see-pause = Katso paria
today-action-interview = Siirry haastatteluun
today-action-see-pair = Katso paria
today-action-end-pair = Päätä pari
today-action-see-pairs = Katso parit

## Vieressä: montako on missäkin vaiheessa, kierroksittain

today-rounds = Kierroksesi
today-round-empty = Kukaan ei ole vielä ilmoittautunut.
today-oldest-waits = { $n ->
    [0] tästä päivästä alkaen
    [one] vanhin odottanut yhden päivän
   *[other] vanhin odottanut { $n } päivää
}
today-supply-short = { $waiting ->
    [one] Yksi { $mentee } odottaa paria
   *[other] Paria odottavat { $mentees }: { $waiting }
}. { $places ->
    [0] Vapaita paikkoja ei ole
    [one] Yksi paikka on vapaa
   *[other] { $places } paikkaa on vapaana
}: { $missing ->
    [one] yksi paikka puuttuu.
   *[other] { $missing } paikkaa puuttuu.
}
today-supply-enough = { $waiting ->
    [0] Yksikään { $mentee } ei odota paria
    [one] Yksi { $mentee } odottaa paria
   *[other] Paria odottavat { $mentees }: { $waiting }
}. { $places ->
    [one] Yksi paikka on vapaa.
   *[other] { $places } paikkaa on vapaana.
}

## Events and training

today-event-unanswered = { $days ->
    [0] Se on tänään
   *[other] Se on huomenna
}, ja vastaamatta on: { $n }.
today-places-free = Paikkoja on vapaana, ja jonossa on: { $n }.
today-attendance-missing = Se on pidetty, eikä kukaan ole merkinnyt, ketkä tulivat.
today-training-expires = Koulutus on voimassa { $day } asti.
today-training-expired = Koulutus oli voimassa { $day } asti.
today-catch-up = On aloittanut koulutuksen. Puuttuvia osia ilman uutta päivää: { $n }.
today-action-see-event = Katso tapahtuma
today-action-write-who-came = Merkitse tulleet
today-action-see-training = Katso koulutus
today-referral-unanswered = Ohjaaja { $partner }, { $n ->
    [0] tänään
    [one] eilen
   *[other] { $n } päivää sitten
}. Kukaan ei ole vastannut.
today-action-referral = Vastaa ohjaukseen

today-asks-for-help-no-answer-mentor = { $TheMentor } kertoo, ettei { $theMentee } vastaa. Saatko yhteyden?
today-asks-for-help-no-answer-mentee = { $TheMentee } kertoo, ettei { $theMentor } vastaa. Saatko yhteyden?
today-asks-for-help-does-not-fit-mentor = { $TheMentor } kertoo, etteivät he sovi yhteen. Soita molemmille: kukaan ei ole syyllinen.
today-asks-for-help-does-not-fit-mentee = { $TheMentee } kertoo, etteivät he sovi yhteen. Soita molemmille: kukaan ei ole syyllinen.
today-asks-for-help-other-mentor = He eivät ole tavanneet, ja { $theMentor } on kirjoittanut miksi.
today-asks-for-help-other-mentee = He eivät ole tavanneet, ja { $theMentee } on kirjoittanut miksi.
# $day: by when. $last: the last time.
today-contact-first-mentor = Kukaan teistä ei ole puhunut parin esittelyn jälkeen: { $theMentor }. Puhukaa viimeistään { $day }.
today-contact-first-mentee = Kukaan teistä ei ole puhunut parin esittelyn jälkeen: { $theMentee }. Puhukaa viimeistään { $day }.
today-contact-again-mentor = Viimeksi puhuttu { $last }: { $theMentor }. Puhukaa uudelleen viimeistään { $day }.
today-contact-again-mentee = Viimeksi puhuttu { $last }: { $theMentee }. Puhukaa uudelleen viimeistään { $day }.
# $name: who. $n: days.
today-evaluation-unanswered = { $name } sai { $n } päivää sitten kysymyksen, millaista oli, eikä ole vastannut. Soita ja kirjaa vastaus.
today-letter-evaluation = Joltakulta kysyttiin, millaista oli, eikä hän ole vastannut.
today-action-write-answer = Kirjaa vastaus
today-too-many-pairs = Pareja on enemmän kuin paikkoja. Pareja: { $pairs }. Paikkoja: { $places }.
today-action-see-places = Katso paikat

## Putting something off

today-later = Myöhemmin
today-put-off = { $n ->
    [one] Yksi asia on lykätty
   *[other] { $n } asiaa on lykätty
}
# $day: when it stands on Today again. $why: in a colleague's words. $name: the colleague.
today-put-off-until = { $day } asti: ”{ $why }” ({ $name })
today-put-back = Näytä taas nyt
today-put-back-done = Se on taas Tänään-listalla.
# $name: who or what it is about.
today-put-off-title = Lykkää: { $name }
today-put-off-when = Mihin asti?
today-put-off-when-missing = Valitse päivä. Silloin asia on taas Tänään-listalla.
today-put-off-other-day = Jokin muu päivä
today-put-off-why = Miksi se voi odottaa?
    .help = Työtoverisi lukevat tämän myös. Kirjoita niin, että ihminen itse voisi lukea sen.
today-put-off-why-missing = Kirjoita muutamalla sanalla, miksi se voi odottaa. Työtoveriesi täytyy tietää se.
today-put-off-action = Lykkää
today-put-off-done = Lykätty: { $day }. Silloin se on taas Tänään-listalla.
today-put-off-gone = Tämä ei ole enää Tänään-listalla. Ehkä työtoveri on hoitanut sen.
today-cannot-put-off-past = { $day } on jo tullut. Valitse päivä huomisesta alkaen.
today-cannot-put-off-urgent = Tätä ei voi siirtää: joku pyytää apua tai viestit eivät mene perille. Hoida asia tai siirrä se toiselle.
today-cannot-put-off-too-far = Valitse päivä viimeistään { $day }, jotta kukaan ei unohdu.

## The letter about Today. It names nobody.

today-letter-subject = { $n ->
    [one] Yksi asia tarvitsee sinua
   *[other] { $n } asiaa tarvitsee sinua
}
today-letter-body =
    Hei { $name }

    { $n ->
        [one] Yksi asia tarvitsee sinua
       *[other] { $n } asiaa tarvitsee sinua
    } tänään. { $late ->
        [0] Mikään ei ole myöhässä.
        [one] Yksi on myöhässä.
       *[other] { $late } on myöhässä.
    }

    { $reasons }
    { $more ->
        [0] { "" }
       *[other] Ja vielä { $more }.
    }

    { $link }

    { $organisation }
today-letter-wish = Joku on kertonut, mitä toivoo seuraavaksi, ja odottaa vastausta.
