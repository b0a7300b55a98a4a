# Not yet reviewed by a native speaker.

## Kierroksen yhteistapaamiset: kaikkien parien yhteiset tapaamiset

gatherings-title = Yhteistapaamiset
gatherings-lead = { $n ->
    [0] Kaikkien parien yhteiset tapaamiset.
    [one] Kaikkien parien yhteiset tapaamiset. Jokainen pari tulee vähintään yhteen.
   *[other] Kaikkien parien yhteiset tapaamiset. Jokainen pari tulee vähintään { $n } tapaamiseen.
}
gatherings-to-pairs = Parit
gatherings-none = Ei vielä yhteistapaamisia
    .help = Lisää ensimmäinen alla. Kun se on pidetty, merkitset, ketkä tulivat. Tapaaminen lasketaan mukaan jokaisen parin sivulla.
gatherings-name = Mikä
    .help = Esimerkiksi: Illallinen viidestä maasta
gatherings-title-missing = Anna yhteistapaamiselle nimi, jotta kaikki tietävät, mistä on kyse.
gatherings-day = Päivä
gatherings-time = Alkaa kello
gatherings-time-wrong = Kirjoita kellonaika näin: 18:00.
gatherings-place = Missä
gatherings-when-label = Milloin
# $day: with its weekday. $time: 18:00.
gatherings-when = { $day } klo { $time }
gatherings-came = Paikalla
gatherings-tick-who-came = Merkitse, ketkä tulivat
gatherings-new = Uusi yhteistapaaminen
gatherings-new-action = Lisää yhteistapaaminen
gatherings-added = Yhteistapaaminen on lisätty.

## Yksi yhteistapaaminen

gatherings-who-came = Ketkä tulivat?
gatherings-pair = Pari
gatherings-role-mentor = { $Mentor }
gatherings-role-mentee = { $Mentee }
# Ticks every box of the column.
gatherings-all = kaikki
gatherings-ticked-above = { $name } on jo merkitty ylempänä.
gatherings-without-pair = Ei parissa tuona päivänä
gatherings-attendance-action = Tallenna, ketkä tulivat
gatherings-attendance-kept = { $n ->
    [0] Tallennettu: kukaan ei tullut.
    [one] Tallennettu: yksi henkilö tuli.
   *[other] Tallennettu: { $n } henkilöä tuli.
}
gatherings-came-so-far = { $n ->
    [0] Ketään ei ole vielä merkitty.
    [one] Yksi henkilö on merkitty.
   *[other] { $n } henkilöä on merkitty.
}
gatherings-nobody = Ei vielä ketään merkittävää
    .help = Kierroksella ei ole vielä pareja eikä osallistujia. He näkyvät tässä heti, kun heitä on.
gatherings-change = Muuta päivää, aikaa tai paikkaa
gatherings-change-action = Tallenna muutos
gatherings-changed = Muutos on tallennettu.
gatherings-remove = Poista tämä yhteistapaaminen
    .help = Ketään ei ole merkitty, joten mitään ei katoa.
gatherings-remove-action = Poista yhteistapaaminen
gatherings-removed = Yhteistapaaminen on poistettu.
gatherings-cannot-hold-far-from-round = Kierroksen ajankohta on { $first } – { $last }. Onko vuosi oikein?
gatherings-cannot-hold-somebody-came = { $n ->
    [one] Yksi henkilö on merkitty paikalla olleeksi, joten päivä ei voi olla tulevaisuudessa. Poista ensin merkintä.
   *[other] { $n } henkilöä on merkitty paikalla olleiksi, joten päivä ei voi olla tulevaisuudessa. Poista ensin merkinnät.
}
gatherings-cannot-attend-not-yet = Yhteistapaaminen on { $day }. Voit merkitä osallistujat siitä päivästä alkaen.
gatherings-cannot-remove-somebody-came = { $n ->
    [one] Yksi henkilö oli paikalla, ja tapaaminen voi olla laskettu mukaan parin sivulla. Poista ensin merkintä.
   *[other] { $n } henkilöä oli paikalla, ja tapaaminen on laskettu mukaan heidän pariensa sivuilla. Poista ensin merkinnät.
}
