# Not yet reviewed by a native speaker.
# What was written to one person, and by which way. Read by staff.

messages-title = Viestit
messages-by = Tapa
messages-channel-mail = Sähköposti
messages-channel-text = Tekstiviesti
messages-channel-phone = Ei viestiä, joku soittaa
messages-by-mail = sähköposti
messages-by-text = tekstiviesti
messages-by-phone = puhelimitse
messages-way = Yhteydenpito
messages-way-mail = Sähköpostilla.
messages-way-text = Tekstiviestillä.
messages-way-phone = Ei kirjoiteta, joku soittaa.
messages-way-hours = Vain kello { $from }–{ $until }.
messages-way-failed = Viestit eivät mene perille (alkaen { $day }).
    .help = Tällä tavalla ei enää kirjoiteta. Soita ja korjaa osoite tai numero.
messages-way-works = Se toimii taas
messages-way-kept = Yhteydenpidon tapa on tallennettu.
messages-way-changed = Tapa, jolla hänelle kirjoitetaan, on tallennettu. Aiemmin lähetetyt linkit eivät enää avaudu; lähetä uusi parin sivulta.
messages-hour = { $hour }.00
messages-from = Ei ennen
messages-until = Ei jälkeen
messages-any-time = Milloin vain
messages-change = Miten kirjoitamme
    .help = Kysy henkilöltä, mikä on turvallista: kuka muu lukee sähköpostin tai näkee puhelimen, ja milloin. Tekstiviestissä lukee vain, että viesti on tullut, ja linkki.
messages-keep = Tallenna
messages-written = Mitä on kirjoitettu ja sanottu
messages-none = Vielä ei ole kirjoitettu tai sanottu mitään.
messages-leads-to = Linkki vie tähän:
messages-no-email = Sähköpostiosoite puuttuu. Kirjoita se ensin tai valitse toinen tapa.
messages-no-phone = Puhelinnumero puuttuu. Kirjoita se ensin tai valitse toinen tapa.
messages-hours-wrong = Aika päättyy ennen kuin se alkaa.
