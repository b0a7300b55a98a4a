# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = Mitä kuuluu?
our-pair-mail-body =
    Hei { $name }

    Oletko tavannut äskettäin: { $other }? Kerro meille. Se vie 20 sekuntia, etkä tarvitse salasanaa:

    { $link }

    Ettekö ole tavanneet? Ei se mitään. Kerro sekin.

    { $organisation }

our-pair-title = Sinä ja { $other }
our-pair-hello = Hei { $name }. Miten menee?
our-pair-next-is = Tapaatte seuraavan kerran: { $day }.
our-pair-met = Olemme tavanneet
our-pair-when = Milloin?
our-pair-today = Tänään
our-pair-yesterday = Eilen
our-pair-other-day = Muu päivä
our-pair-how-long = Kuinka kauan?
our-pair-length = { $hours ->
    [0] { $minutes } minuuttia
    [one] { $minutes ->
        [0] 1 tunti
       *[other] 1 tunti { $minutes } minuuttia
    }
   *[other] { $minutes ->
        [0] { $hours } tuntia
       *[other] { $hours } tuntia { $minutes } minuuttia
    }
}
our-pair-more = Muu päivä tai lisää kerrottavaa
our-pair-next = Milloin tapaatte seuraavan kerran?
our-pair-next-wrong = Tarkista seuraavan tapaamisen päivä: { $day } on mennyt tai liian kaukana.
our-pair-next-at = Mihin aikaan?
our-pair-hour-wrong = Kirjoita aika näin: 17:30.
our-pair-next-day-missing = Valitse myös seuraavan tapaamisen päivä.
our-pair-note = Yksi rivi tapaamisesta
    .help = Te kaksi ja koordinaattori voitte lukea sen.
our-pair-met-action = Tallenna: olemme tavanneet
our-pair-not-met = Emme ole tavanneet
    .help = Ei se mitään. Kerro miksi, niin kenenkään ei tarvitse ihmetellä. Vain koordinaattori lukee tämän.
our-pair-why = Miksi?
our-pair-reason-agreed = Olemme sopineet päivän
our-pair-reason-no-time = Meillä ei ole ollut aikaa
our-pair-reason-away = Toinen meistä on sairas tai matkoilla
our-pair-reason-no-answer = { $other } ei vastaa
our-pair-reason-does-not-fit = Emme sovi yhteen
our-pair-reason-other = Jokin muu syy
our-pair-reason-missing = Valitse, miksi ette ole tavanneet. ”Jokin muu syy” käy myös.
our-pair-note-to-staff = Yksi rivi koordinaattorille
our-pair-not-met-action = Lähetä
our-pair-over = Ette ole enää pari ohjelmassa. Kiitos teille molemmille. Voit aina kirjoittaa tai soittaa meille.
our-pair-known = Tapaamisenne
our-pair-told-by-you = Sinun kirjoittamasi
our-pair-told-by = Kirjoittanut { $name }
our-pair-wrong = Tämä ei ole oikein
    .help = Jos ette tavanneet sinä päivänä, poista se. Kirjoita sitten oikea päivä ylös.
our-pair-wrong-action = Emme tavanneet sinä päivänä
our-pair-too-late = Tapaamisesta on yli 30 päivää. Kirjoita tai soita meille, niin korjaamme sen.
our-pair-corrected = Se on poistettu. Kiitos.
our-pair-thanks = Kiitos. { $day } on merkitty.
our-pair-thanks-not-met = Kiitos, että kerroit. Ei se mitään.
our-pair-thanks-help = Kiitos, että kerroit. Otamme sinuun yhteyttä.
our-pair-known-already = Kiitos. { $day } oli jo merkitty.
our-pair-who-sees = Sen, mitä kirjoitat tähän, näette te kaksi ja koordinaattori: { $organisation }. Syyn siihen, miksi ette ole tavanneet, näkee vain koordinaattori.
our-pair-app-name = Meidän tapaamiset
our-pair-waits = Sinulla ei ole nyt yhteyttä. Se, mitä kerroit, on tallessa tässä puhelimessa. Se lähetetään, kun yhteys palaa.
our-pair-refused = Jotain kertomaasi ei ole vielä tallennettu.
our-pair-refused-action = Katso sitä
our-pair-also = Oliko joku muukin mukana?
