# Not yet reviewed by a native speaker.
# Lähtevät viestit: jokainen kirjoitettu viesti ja mitä sille tapahtui. Henkilökunnalle.

outbox-title = Lähtevät viestit
outbox-lead = Jokainen viesti menee yhdelle henkilölle. Täällä näet, mitä on kirjoitettu ja mikä ei ole tullut perille.
outbox-demo = Tämä on esittelyversio: mitään ei lähetetä. Täällä näet, mitä ihmiset olisivat saaneet.
outbox-none = Ei vielä viestejä
    .help = Kun vastaat ilmoittautumiseen tai hyväksyt parin, viesti näkyy täällä.
outbox-failed = Ei tullut perille
    .help = Yritimme yli vuorokauden. Tarkista osoite tai soita henkilölle.
outbox-reason = Sähköpostipalvelin vastasi:
outbox-read = Lue viesti
outbox-retry = Lähetä uudelleen
outbox-tried-again = Viesti on taas matkalla.
outbox-not-failed-waiting = Viesti on jo matkalla. Odota muutama minuutti ja katso uudelleen.
outbox-not-failed-sent = Viesti on sillä välin tullut perille. Muuta ei tarvitse tehdä.
outbox-not-failed-failed = Viestiä ei voitu yrittää uudelleen. Lataa sivu vielä kerran.
outbox-newest = Uusimmat viestit
outbox-recipient = Vastaanottaja
outbox-message = Viesti
outbox-language = Kieli
outbox-written = Kirjoitettu
outbox-state = Tila

message-state-waiting = Odottaa
message-state-sent = Lähetetty
message-state-failed = Ei tullut perille
message-state-not-needed = Ei enää tarpeen
outbox-not-failed-not-needed = Tätä viestiä ei lähetetä, koska pyydetty asia on tehty.
outbox-way-closed = Tätä viestiä ei lähetetä: hänelle ei enää kirjoiteta tällä tavalla. Kirjoita uudelleen sillä tavalla, joka on nyt turvallinen.
