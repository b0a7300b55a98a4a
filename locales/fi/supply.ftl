# Not yet reviewed by a native speaker.

supply-title = Tarjonta ja tarve
supply-lead = Missä odotetaan ({ $mentees }) ja missä on paikkoja ({ $mentors }). Jokainen luku vie ihmisiin.
supply-recruiting = Keitä rekrytoida seuraavaksi
supply-question-area = Missä on liian vähän: { $mentors }?
supply-question-language = Millä kielillä on liian vähän: { $mentors }?
supply-question-field = Millä aloilla on liian vähän: { $mentors }?
supply-question-interest = Mihin kiinnostuksiin on liian vähän: { $mentors }?
supply-by-area = Alue
supply-by-language = Kieli
supply-by-field = Ammattiala
supply-by-interest = Kiinnostus
supply-waiting = Odottaa ({ $mentees })
supply-places = Vapaita paikkoja
supply-balance = Tilanne
supply-even = Tasan
supply-missing = { $n } puuttuu
supply-spare = { $n } yli
supply-not-known = Ei tiedossa
supply-nobody = Kukaan ei odota eikä kenelläkään ole tilaa.
supply-nowhere = Ei missään: kaikille odottaville on paikka.
supply-nowhere-known = { $n ->
    [one] Ei missään, mistä tiedämme. Yksi paikka puuttuu henkilöltä, jonka tietoa meillä ei ole.
   *[other] Ei missään, mistä tiedämme. { $n } paikkaa puuttuu henkilöiltä, joiden tietoa meillä ei ole.
}
supply-answer = Ennen kaikkea: { $list }.
supply-lack-short = { $where } ({ $n })
supply-lack = { $where }: { $n } puuttuu
supply-definition = Odottaa: tämän kierroksen { $mentees }, jotka ovat yhä mukana ja joilla ei ole paria. Vapaita paikkoja: parit, jotka mukana olevilla ({ $mentors }) voi olla, vähennettynä niillä, jotka heillä on. Usean kielen puhuja tai usean kiinnostuksen omaava lasketaan jokaiselle riville, joten rivejä ei voi laskea yhteen. Kielet, ala ja kiinnostukset tulevat haastattelusta, myös keskeneräisestä.
supply-people-mentee = Odottaa ({ $mentees })
supply-people-mentor = Paikkoja ({ $mentors })
supply-people-of = { $by }: { $where }
supply-people-none = Ei ketään.
supply-worst = Täällä puuttuu: { $mentors }
supply-see = Katso tarjonta ja tarve
queues-title = Jonot
queues-lead = { $n ->
    [one] Yksi ihminen odottaa.
   *[other] { $n } ihmistä odottaa.
}
queues-none = Ei vielä jonoa
    .help = Kun ihmisiä ilmoittautuu ({ $mentees }), näet täällä, kuinka kauan he odottavat kullakin alueella.
queues-waiting = Ketkä odottavat ja kuinka kauan?
queues-longest = Pisin odotus, päivää
queues-median = Mediaaniodotus, päivää
queues-places = Vapaita paikkoja alueella
queues-new = Montako tulee kuukaudessa?
queues-definition = { $Mentees } ilmoittautumiskuukauden mukaan, tuli heistä mitä tahansa. Päivät lasketaan ilmoittautumisesta. Mediaani: puolet odottavista on odottanut näin kauan tai vähemmän.
queues-hold = Kuka vastaa mistäkin alueesta
queues-save = Tallenna
queues-held = Tallennettu.
queues-days = Päiviä ilmoittautumisesta
fallback-of-pair = { $TheMentor } asuu alueella { $mentorArea }, { $theMentee } alueella { $menteeArea }. Kirjattu esittelyssä: { $why }.
fallback-nobody-local = yhdelläkään paikallisella ({ $mentor }), joka sopi sääntöihin, ei ollut vapaata paikkaa
fallback-better-plan = suunnitelma oli kaikille yhdessä parempi kuin paikallisen kanssa ({ $mentor })
fallback-better-by = suunnitelma oli kaikille yhdessä { $n } pistettä sadasta parempi kuin paikallisen kanssa ({ $mentor })
fallback-by-hand = yhdistetty käsin
supply-more = { $n } lisää
