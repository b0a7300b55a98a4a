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
