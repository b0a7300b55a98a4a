# Not yet reviewed by a native speaker.
# Osallistujien tuominen taulukosta. Henkilökunnalle.

import-title = Tuo osallistujia
import-lead = Tuo lista ihmisistä tälle kierrokselle: Excelistä, LibreOfficesta, Google Sheetsistä tai ilmoittautumislomakkeesta.
import-step-file = Valitse tiedosto
import-step-check = Katso läpi
import-step-result = Valmis
import-step-done = tehty

import-file = Lista
    .help = Tiedosto, jonka tyyppi on .xlsx, .ods tai .csv, enintään 10 Mt. Ensimmäinen rivi kertoo, mitä kussakin sarakkeessa on.
import-no-file = Valitse ensin tiedosto.
import-several-sheets = Tiedostossa on useita taulukoita
import-sheet = Taulukon nimi
    .help = Niin kuin se lukee välilehdessä. Jos jätät tämän tyhjäksi, luemme ensimmäisen taulukon, jossa on sisältöä.
import-upload = Lähetä tiedosto ja katso läpi
import-what-happens = Ketään ei vielä tuoda
    .help = Ensin näet, miten luimme listan: mitä sarakkeissa on, ketkä ovat jo täällä ja mitä rivejä emme osaa lukea. Ihmiset tuodaan vasta, kun hyväksyt sen.
import-only-needed = Säilytämme vain ne sarakkeet, jotka valitset. Itse tiedosto poistetaan, kun olet valmis.
import-open = Aloitettu, ei vielä valmis
# $day: a date.
import-earlier-open = lähetetty { $day }
import-earlier-finished = tuotu { $day }
import-continue = Jatka tämän listan käsittelyä
import-remove = Hylkää tämä lista
import-removed = Lista on hylätty. Ketään ei tuotu.
import-earlier = Aiemmat listat

# Why a file cannot be read, and what to do.
import-unreadable-empty = Tässä tiedostossa ei ole rivejä, joilla on ihmisiä. Ensimmäisellä rivillä pitää olla otsikot ja sen alla rivi jokaiselle henkilölle.
import-unreadable-not-a-table = Tämä tiedosto ei ole taulukko. Valitse tiedosto, joka on tehty Excelillä, LibreOfficella tai Google Sheetsillä (.xlsx, .ods tai .csv).
import-unreadable-old-excel = Tämä on vanha Excel-tiedosto (.xls). Avaa se, tallenna se muodossa .xlsx ja valitse uusi tiedosto.
import-unreadable-password = Tämä tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa ja valitse se uudelleen.
import-unreadable-damaged = Tämä tiedosto on vioittunut, ehkä siksi, että lataus katkesi. Avaa se, tallenna se uudelleen ja valitse uusi tiedosto.
# $line: a line of the file.
import-unreadable-quote = Rivillä { $line } lainausmerkki ei pääty koskaan. Poista se tai lisää loppumerkki, ja valitse tiedosto uudelleen.
# $sheet: the name that was typed; $sheets: the names there are.
import-unreadable-no-such-sheet = Tiedostossa ei ole taulukkoa ”{ $sheet }”. Siinä on: { $sheets }.
import-unreadable-no-sheets = Tässä tiedostossa ei ole erillisiä taulukoita, joten taulukkoa ”{ $sheet }” ei löydy. Jätä taulukon nimi tyhjäksi.
# $size, $limit: megabytes.
import-unreadable-too-large = Tiedoston koko on { $size } Mt, ja tilaa on { $limit } Mt. Poista kuvat tai jaa lista kahteen tiedostoon.
import-unreadable-unpacks = Tässä tiedostossa on aivan liian paljon tekstiä. Kopioi vain ihmisten rivit uuteen tiedostoon ja valitse se.
# $limit: a number of rows.
import-unreadable-rows = Tässä tiedostossa on liikaa rivejä. Enimmäismäärä on { $limit }. Jaa se useaan tiedostoon.
# $line: a line of the file; $limit: a number of columns.
import-unreadable-columns = Rivillä { $line } on liikaa sarakkeita. Enimmäismäärä on { $limit }. Kopioi vain tarvitsemasi sarakkeet uuteen tiedostoon.
# $line, $column: where the cell stands; $limit: a number of characters.
import-unreadable-cell = Rivillä { $line }, sarakkeessa { $column }, on solu, jossa on liikaa merkkejä. Enimmäismäärä on { $limit }. Lyhennä tekstiä ja valitse tiedosto uudelleen.

# $rows, $columns: how many.
import-found = { $rows ->
    [one] 1 rivi
   *[other] { $rows } riviä
}, { $columns ->
    [one] 1 sarake
   *[other] { $columns } saraketta
}
# $sheet: the sheet we read; $sheets: the others.
import-sheet-read = Luimme taulukon ”{ $sheet }”. Tiedostossa on myös: { $sheets }. Jos haluat käyttää toista, hylkää tämä lista, lähetä tiedosto uudelleen ja kirjoita sen taulukon nimi.
import-guessed-letters = Tiedosto ei kerro, miten sen kirjaimet on tallennettu. Katso muutamaa nimeä: jos ne näyttävät vääriltä, tallenna tiedosto muodossa .xlsx ja lähetä se uudelleen.

import-columns = Mitä kussakin sarakkeessa on?
    .help = Tunnistimme niin paljon kuin osasimme. Sarakkeita, joissa lukee ”Ei tarvita”, ei säilytetä.
import-in-the-file = Tiedostossa
import-examples = Esimerkiksi
import-meaning = Tämä on
import-column-empty = tyhjä
# $number: the number of a column without a heading.
import-column-number = Sarake { $number }
import-column-ignored = Ei tarvita
import-column-name = Nimi (kokonaan)
import-column-given-name = Etunimi
import-column-family-name = Sukunimi
import-column-email = Sähköpostiosoite
import-column-phone = Puhelin
import-column-side = { $Mentor } vai { $mentee }
import-column-category = Ryhmä
import-column-gender = Sukupuoli
import-column-birth-year = Syntymävuosi
import-column-area = Asuinpaikka
import-column-language = Viestien kieli
import-column-message = Mitä henkilö kirjoitti
import-column-applied-on = Ilmoittautumispäivä
import-all-are = Jokainen tällä listalla on
    .help = Tarvitaan, koska mikään sarake ei kerro sitä.
import-all-mentor = { $mentor }
import-all-mentee = { $mentee }
import-look = Katso rivit läpi
import-look-again = Käytä näitä sarakkeita
import-no-name = Valitse, missä sarakkeessa nimet ovat.
import-no-side = Kerro, onko jokainen tällä listalla { $mentor } vai { $mentee }, tai valitse sarake, joka kertoo sen.
# $column: what two columns are said to be, e.g. "Phone".
import-twice = Kahdella sarakkeella on sama merkitys: ”{ $column }”. Valitse niistä yksi.
import-two-names = Yhdessä sarakkeessa on koko nimi ja toisessa etunimi. Valitse niistä yksi.

import-check = Mitä tapahtuu
import-goes-in = Tuodaan
import-went-in = Tuotiin
# $n: how many.
import-new-people = { $n ->
    [one] 1 uusi henkilö.
   *[other] { $n } uutta henkilöä.
}
import-known-people = { $n ->
    [one] 1 ennestään tuttu henkilö.
   *[other] { $n } ennestään tuttua henkilöä.
}
import-already-here = Jo täällä
    .help = He osallistuvat tähän kierrokseen. Heidän kohdallaan mikään ei muutu.
import-back = Palautetaan
    .help = Saat nämä rivit tiedostona, jossa kerrotaan syy.
import-unanswered = { $n ->
    [one] Niistä 1 odottaa vastaustasi alla.
   *[other] Niistä { $n } odottaa vastaustasi alla.
}
import-left-out = Jätit pois
import-back-rows = Rivit, joita ei voi tuoda tällaisina
import-line = Rivi
import-line-number = Rivi { $line }
import-row = Rivi
import-reason = Miksi tämä rivi palautui
import-unseen = { $n ->
    [one] Ja vielä 1 rivi.
   *[other] Ja vielä { $n } riviä.
}

import-questions = Onko tämä sama henkilö?
    .help = Jokainen henkilö saa olla täällä vain kerran, jotta historia pysyy yhdessä paikassa.
# $line: a line of the file; $name: who stands there.
import-question = Rivi { $line }: { $name }
import-waits-for-you = Odottaa vastaustasi
# $name: somebody who is here already, or "line 7 (Ali)".
import-same = Sama henkilö kuin { $name }
# $line: a line of the file; $name: who stands there.
import-on-line = rivi { $line } ({ $name })
import-another = Toinen henkilö
import-leave-out = Jätä tämä rivi pois
import-no-contact = Ei sähköpostiosoitetta, ei puhelinta
import-save-choices = Tallenna vastaukseni
import-choices-saved = Vastauksesi on tallennettu. Ketään ei ole vielä tuotu.
import-save-first = Tallenna vastauksesi, ennen kuin vaihdat sivua.
import-question-pages = Kysymysten sivut
import-earlier-questions = Edelliset
import-later-questions = Seuraavat
import-bring-in-clear = Tuo kaikki, joista ei ole epäselvyyttä
import-bring-in = { $n ->
    [0] Lopeta tuomatta ketään
    [one] Tuo 1 henkilö
   *[other] Tuo { $n } henkilöä
}
import-done = { $n ->
    [0] Valmis. Listalla ei ollut ketään uutta.
    [one] 1 henkilö tuotiin.
   *[other] { $n } henkilöä tuotiin.
}
import-finished-already = Tämä lista on jo tuotu. Avaa se uudelleen, jos haluat nähdä, miten siinä kävi.

import-result-title = Lista on tuotu
# $n: how many people; $file: a file's name.
import-result-lead = { $n ->
    [0] Tiedostossa { $file } ei ollut ketään uutta.
    [one] 1 henkilö tiedostosta { $file } on nyt mukana.
   *[other] { $n } henkilöä tiedostosta { $file } on nyt mukana.
}
import-came-back = Palautui
    .help = Lataa rivit, korjaa ne ja tuo sama tiedosto uudelleen. Ketään ei tuoda kahdesti.
import-came-back-title = Palautuneet rivit
import-came-back-sheet = Palautuneet
import-nothing-came-back = Jokainen rivi löysi paikkansa.
# $n: rows.
import-forgotten = { $n ->
    [one] Yksi rivi poistettiin 90 päivän kuluttua siitä, kun se palautui.
   *[other] { $n } riviä poistettiin 90 päivän kuluttua siitä, kun ne palautuivat.
}
import-download-xlsx = Lataa taulukkona (.xlsx)
import-download-csv = Lataa tekstinä (.csv)
import-another-file = Tuo toinen lista
import-to-people = Katso osallistujat
import-consent = Lista ei voi antaa suostumusta. Pyydät sen jokaiselta haastattelussa.

# Why a row came back. Each stands alone in a cell. $text: what is written in the file.
import-row-no-name = Nimi puuttuu. Kirjoita ainakin yksi nimi.
import-row-no-side = Rivillä ei kerrota, onko tämä { $mentor } vai { $mentee }.
import-row-unknown-side = Emme tiedä, onko ”{ $text }” { $mentor } vai { $mentee }. Kirjoita jompikumpi näistä kahdesta sanasta.
import-row-bad-email = ”{ $text }” ei ole sähköpostiosoite. Korjaa se tai jätä kohta tyhjäksi.
import-row-bad-phone = ”{ $text }” ei ole puhelinnumero. Korjaa se tai jätä kohta tyhjäksi.
import-row-unknown-gender = Emme ymmärrä, mitä sukupuolta ”{ $text }” tarkoittaa. Kirjoita nainen, mies tai muu, tai jätä kohta tyhjäksi.
# $known: the groups there are.
import-row-unknown-category = Ryhmää ”{ $text }” ei ole. Kirjoita jokin näistä tai jätä kohta tyhjäksi: { $known }.
# $latest: a year.
import-row-bad-birth-year = ”{ $text }” ei ole syntymävuosi väliltä 1900–{ $latest }. Kirjoita vuosi neljällä numerolla tai jätä kohta tyhjäksi.
import-row-bad-day = ”{ $text }” ei ole päivä. Kirjoita se näin: 2026-03-31, tai jätä kohta tyhjäksi.
# $day: a date.
import-row-future-day = Ilmoittautumispäivä { $day } on vasta tulossa.
import-row-ancient-day = Ilmoittautumispäivä { $day } on liian kaukana menneisyydessä. Tarkista vuosi.
# $column: what the column is; $longest: how many characters fit.
import-row-too-long = ”{ $column }” on liian pitkä. Tilaa on { $longest } merkille.
# $name: somebody who is here already.
import-row-asks-name = { $name } on jo täällä. Kerro, onko tämä sama henkilö.
import-row-asks-contact = { $name } on jo täällä, ja sähköpostiosoite tai puhelinnumero on sama. Kerro, onko tämä sama henkilö.
# $other: a line of the file.
import-row-asks-line = Rivillä { $other } voi olla sama henkilö. Kerro, onko näin.
