# Not yet reviewed by a native speaker.
# The end of a pair, as staff reads it. $name: a given name.

goodbyes-title = Miten meni ja mitä he toivovat
goodbyes-said = { $day }: { $rating }. Toive: { $wish }. Saa kysyä myöhemmin.
goodbyes-said-not-asked = { $day }: { $rating }. Toive: { $wish }. Ei halua, että kysytään myöhemmin.
goodbyes-deed-pool = Odottaa nyt jotakuta toista
goodbyes-deed-later = Lisää odotuslistalle
goodbyes-deed-noted = Olen hoitanut asian
goodbyes-done-pool = { $name } odottaa nyt jotakuta toista.
goodbyes-done-later = { $name } on odotuslistalla.
goodbyes-done-noted = Merkittiin, että hoidit toiveen: { $name }.
goodbyes-handled-already = Työtoveri on jo hoitanut tämän toiveen.
goodbyes-wish-other-role = Toinen rooli
goodbyes-certificate = Todistus: { $mentor }
goodbyes-no-certificate = Todistuksen saa, kun pari on saanut ohjelman valmiiksi.
goodbyes-write = Kirjoita, mitä toinen heistä sanoo
goodbyes-write-action = Tallenna
today-wish-waits = { $name } on kertonut, mitä seuraavaksi. Toimitaanko?
today-after-contact-due = Lopusta on { $months } kuukautta: kysy, miten nyt menee.
today-action-see-wish = Katso toive
today-action-ask-now = Kysy ja merkitse
people-becoming = Uusi rooli: { $mentor }
    .help = Kaikki tiedot siirtyvät; kenenkään ei tarvitse kirjoittaa niitä uudestaan. Haastattelu on luonnos, kunnes olette puhuneet.
people-becoming-in = Millä kierroksella
people-becoming-action = { $name }: uusi rooli { $mentor }
people-became-mentor = { $name } on nyt mukana, rooli: { $mentor }. Katsokaa haastattelua yhdessä.
people-becoming-not-there = Valitse käynnissä oleva kierros, jolla henkilön rooli ei vielä ole { $mentor }.
goodbyes-job-yes = Työ on tallella
goodbyes-job-no = Työtä ei enää ole
goodbyes-study-yes = Opiskelee yhä
goodbyes-study-no = Ei opiskele enää
goodbyes-job = Työ on tallella
goodbyes-study = Opiskelee yhä
goodbyes-kept-yes = Kyllä
goodbyes-kept-no = Ei
goodbyes-kept-none = Ei ollut
goodbyes-reached-early = He ovat tehneet kaiken lupaamansa ennen ajan päättymistä: silloin ohjelma on valmis.
