# Not yet reviewed by a native speaker.
# Who looks after a pair, and handing it over. For staff. $name, $by: colleagues.

hand-overs-keeper = Tätä paria seuraa { $name }.
hand-overs-keeper-you = Sinä seuraat tätä paria.
hand-overs-do = Siirrä pari työtoverille
    .help = Siitä lähtien työtoveri seuraa paria: se, mikä vaatii jotakuta, on hänen listallaan, ja huolet menevät hänelle. Hän saa sähköpostin ilman nimiä.
hand-overs-colleague = Työtoveri
hand-overs-colleague-missing = Valitse työtoveri.
hand-overs-why = Miksi
hand-overs-action = Siirrä
hand-overs-done = Nyt tätä paria seuraa { $name }.
hand-overs-cannot = { $name } ei voi seurata pareja täällä. Valitse joku muu.
hand-overs-has-it = { $name } seuraa jo tätä paria.
hand-overs-column = Seuraaja
hand-overs-filter = Kenen
hand-overs-all = Kaikki
hand-overs-mine = Sinä
    .help = Sinun parisi ja se, mikä ei ole kenenkään erityisesti.
staff-mail-hand-over-subject = Pari on nyt sinun
staff-mail-hand-over-body =
    Hei { $name }

    { $by } on siirtänyt sinulle parin. Tästä lähtien sinä seuraat sitä:

    { $link }

    { $organisation }
workload-title = Kuka seuraa ketä
workload-lead = Mitä kenenkin pöydällä on, jotta työn voi jakaa eikä kukaan unohdu. Se ei kerro, miten hyvin kukaan työskentelee.
workload-open = Avoimet parit
workload-needing = Vaatii jotakin tänään
workload-paused = Tauolla
workload-next-ending = Seuraava päätös
workload-whose = Kenen parit
workload-for-good = Siirrä kaikki parit pysyvästi
    .help = Kaikki avoimet parit siirtyvät heti työtoverille. Se näkyy jokaisen parin historiassa.
workload-action = Siirrä kaikki
workload-same = Valitse joku muu: parit ovat jo siellä.
workload-handed-over = { $n ->
    [0] Siirrettäviä avoimia pareja ei ollut.
    [one] Yhtä paria lisää seuraa nyt { $name }.
   *[other] { $n } paria lisää seuraa nyt { $name }.
}
stand-ins-title = Sijaiset
stand-ins-plan = Poissa joitakin päiviä
    .help = Työtoveri seuraa kaikkia näitä pareja ensimmäisestä viimeiseen päivään. Sitten ne palaavat itsestään.
stand-ins-who = Sijainen
stand-ins-from = Ensimmäinen päivä
stand-ins-until = Viimeinen päivä
stand-ins-action = Merkitse sijaiseksi
stand-ins-made = Sijainen on { $name } (poissa { $of }): { $from } – { $until }.
stand-ins-planned = Sijainen on { $name } (poissa { $of }): { $from } – { $until }.
stand-ins-remove = Peru
stand-ins-removed = Sijaista ei enää ole.
stand-ins-not-able = { $name } ei voi olla sijainen. Valitse joku muu, joka työskentelee täällä.
stand-ins-past = Viimeinen päivä { $day } on ohi tai ennen ensimmäistä.
stand-ins-too-long = Valitse viimeinen päivä viimeistään { $day } tai siirrä parit pysyvästi.
stand-ins-planned-already = Sijainen on jo merkitty: { $from } – { $until }. Peru se ensin tai valitse muut päivät.
staff-mail-stand-in-subject = Olet työtoverin sijainen
staff-mail-stand-in-body =
    Hei { $name }

    Seuraat näitä pareja: { $of }, { $from } – { $until }. Sen merkitsi { $by }. Se, mikä vaatii jotakuta, on listallasi:

    { $link }

    { $organisation }
staff-mail-hand-over-many-subject = Parit ovat nyt sinun
staff-mail-hand-over-many-body =
    Hei { $name }

    { $by } on siirtänyt sinulle pareja: { $n }. Tästä lähtien sinä seuraat niitä:

    { $link }

    { $organisation }
