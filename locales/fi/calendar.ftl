# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Kalenterisi
calendar-help = Näe seuraava tapaaminen ja yhteiset tilaisuudet puhelimen kalenterissa.
calendar-look = Mitä siinä lukee?
    .help = Muut voivat nähdä puhelimesi.
calendar-look-neutral = Vain ”Tapaaminen” ja aika
calendar-look-detailed = Otsikko ja paikka
calendar-open = Tee osoite
calendar-open-again = Tee uusi osoite
calendar-opened = Kopioi tämä osoite ja tilaa se kalenteriisi. Se näytetään vain kerran: { $link }
calendar-has-one = Sinulla on osoite
calendar-close = Sulje osoite
calendar-closed = Osoite ei enää avaudu.
