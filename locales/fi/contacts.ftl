# Not yet reviewed by a native speaker.

## Staff talked with one of a pair. $name: a given name. $day: a day.

contacts-title = Puhuin: { $name }
contacts-talked = Viimeksi puhuttu
# $how: contacts-how-… $name: who noted it.
contacts-last = { $day }: { $how } ({ $name })
contacts-never = Kukaan ei ole vielä merkinnyt keskustelua
contacts-due = Seuraavan kerran viimeistään { $day }
contacts-on = Milloin
contacts-line = Yksi rivi siitä
    .help = Vain työntekijät lukevat sen. Pari ei koskaan näe sitä.
contacts-how = Miten puhuitte?
contacts-how-phone = Puhelimessa
contacts-how-met = Tapasimme
contacts-how-message = Viestillä
contacts-how-sparring = Ohjaus
contacts-how-missing = Paina yhtä painiketta: miten puhuitte?
contacts-noted = Merkitty: { $name }, { $day }.
contacts-cannot-future = { $day } ei ole vielä tullut. Merkitse keskustelu, kun se on pidetty.
contacts-remove = Poista tämä keskustelu
contacts-removed = Keskustelu { $day } on poistettu.
contacts-talked-phone = Työntekijä ja { $name } puhuivat puhelimessa
contacts-talked-met = Työntekijä ja { $name } tapasivat
contacts-talked-message = Työntekijä ja { $name } kirjoittivat toisilleen
contacts-talked-sparring = { $name } sai ohjausta työntekijältä
