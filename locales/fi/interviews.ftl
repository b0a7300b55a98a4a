# Not yet reviewed by a native speaker.
# Alkuhaastattelu: sivu koordinaattoreille.

# $name is the person's name.
interviews-title = Haastattelu: { $name }
interviews-lead = Kirjoita samalla, kun puhutte. Voit tallentaa milloin vain ja jatkaa myöhemmin.
interviews-lead-finished = Haastattelu on valmis. Se, mitä muutat täällä, otetaan huomioon seuraavassa parien haussa.
interviews-not-stated = Ei kerrottu
interviews-staff-only = Vain koordinaattorit näkevät tämän.

interviews-languages = Kielet
    .help = Kaikki kielet, joilla voi keskustella, myös hitaasti. Jos et kerro, kuinka hyvin, oletamme yksinkertaisia arjen asioita.
# $n counts the rows: 1, 2, 3 …
interviews-language-number = Kieli { $n }
interviews-level-number = Kuinka hyvin, kieli { $n }
interviews-language-none = Ei kieltä
interviews-level-none = Kuinka hyvin?
interviews-languages-missing = Valitse ainakin yksi kieli: kahden ihmisen pitää voida puhua keskenään.

interviews-interests = Mitä teet mielelläsi?
    .help = Valitse kaikki, jotka sopivat. Kiinnostuksen kohteet merkitsevät eniten, kun etsimme pareja.
interviews-interests-note = Muita kiinnostuksen kohteita, omin sanoin
interviews-interests-missing = Valitse ainakin yksi kiinnostuksen kohde.
interviews-dislikes = Mitä et tee mielelläsi?
    .help = Asia, josta kumpikaan ei pidä, yhdistää usein.

interviews-work = Työ ja koulutus
interviews-occupation = Ammatti
interviews-occupation-note = Ammatti omin sanoin
interviews-education = Korkein suoritettu koulutus

interviews-times = Milloin sinulla on aikaa?
    .help = Ajat, jotka yleensä sopivat. Niiden ei tarvitse sopia joka viikko.
interviews-day = Päivä
interviews-times-missing = Valitse ainakin yksi aika, jolloin voi tavata.

interviews-area = Missä asut?
interviews-needs = Missä haluat apua?
interviews-competences = Missä voit auttaa?
interviews-backgrounds = Tausta ja kokemus
    .help = Vain se, mitä henkilö haluaa kertoa.

interviews-wishes = Toiveet toisesta
interviews-gender-wish = Kenet haluaisit tavata?
interviews-gender-wish-any = Kenet tahansa
interviews-gender-wish-same = Jonkun samaa sukupuolta olevan
interviews-gender-wish-female = Naisen
interviews-gender-wish-male = Miehen
interviews-wishes-note = Muita toiveita
    .help = Omin sanoin.
interviews-unwanted = Mikä toisessa olisi vaikeaa?
interviews-unwanted-note = Mitä hän ei halua
interviews-traits = Mitä toisen olisi hyvä tietää hänestä

interviews-capacity = Montako paria samaan aikaan?
    .help = Useimmilla on yksi.
interviews-note = Muistiinpano
interviews-consent = Hän suostuu siihen, että säilytämme nämä vastaukset ja etsimme niiden avulla parin.
    .help = Kerro, että hän voi muuttaa mielensä koska tahansa ja silti osallistua muuhun.
# $day is a date.
interviews-consent-given = Suostumus on annettu { $day }.
interviews-consent-missing = Pyydä suostumus ja merkitse ruutu. Ilman suostumusta ketään ei voi yhdistää.
interviews-expectations = Kävimme läpi, mitä voi odottaa, ja säännöt, ja hän hyväksyy ne.
    .help = Jokainen vahvistaa tämän ennen parin saamista. Lukekaa se yhdessä hänen kielellään.

interviews-finish = Merkitse haastattelu valmiiksi
interviews-save = Tallenna ja jatka myöhemmin
interviews-save-changes = Tallenna muutokset
interviews-saved = Tallennettu. Voit jatkaa, milloin haluat.
interviews-finished = Haastattelu on valmis. Henkilö voidaan nyt yhdistää.
interviews-finished-more = Haastattelu on valmis. Jotain puuttuu vielä ennen yhdistämistä: katso ”Tie pariksi”.

interviews-told = Mitä he vastasivat ilmoittautuessaan
interviews-questions = Ohjelman omat kysymykset
interviews-saved-by-itself = Tallentui itsestään klo
interviews-not-saved = Ei vielä tallennettu. Paina tallennuspainiketta.
interviews-finished-meanwhile = Haastattelu ehti jo valmistua. Lataa sivu uudelleen ennen kuin jatkat.
