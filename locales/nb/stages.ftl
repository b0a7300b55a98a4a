# Not yet reviewed by a native speaker.

stages-title = Tavle
stages-lead = Alle på én side, etter hvor de står. Kryss av én eller flere for å flytte dem.
stages-undo = Angre
stages-sides = De to sidene
stages-area = Område
stages-every-area = Alle områder
stages-show = Vis
stages-nobody = Ingen er her ennå.
stages-refused = Disse kan ikke flyttes
stages-empty = Ingen
stages-choose = Velg { $name }
stages-move = Flytt dem som er krysset av
stages-to = Hvor står de nå?
stages-to-choose = Velg
stages-reason = Hvorfor
    .help = Står i historien deres. Bare ansatte leser det.
stages-move-chosen = Flytt alle som er krysset av
stages-back-on-the-way = Tilbake på veien, så langt de er kommet
stages-days = { $n ->
    [0] siden i dag
    [one] { $n } dag
   *[other] { $n } dager
}
stages-more = { $n ->
    [one] og { $n } til
   *[other] og { $n } til
}
stages-still-missing = Mangler: { $gates }
stages-moved-together = { $n ->
    [one] Én person ble flyttet.
   *[other] { $n } personer ble flyttet.
}
stages-moved = { $n ->
    [one] Én person er flyttet.
   *[other] { $n } personer er flyttet.
}
stages-taken-back = { $n ->
    [0] Ingen sto der lenger; ingenting ble angret.
    [one] Flyttingen er angret.
   *[other] Flyttingen av { $n } personer er angret.
}
stages-nobody-chosen = Kryss av minst én person.
stages-too-many = Høyst { $most } personer kan flyttes om gangen.
stages-to-missing = Velg hvor de står nå.
stages-nobody-moved = Ingen ble flyttet. Under står hvem som ikke kan flyttes, og hvorfor. De andre er fortsatt krysset av: trykk på knappen igjen for å flytte bare dem.
stages-already-there = De står der allerede: { $stage }. Kanskje var en kollega raskere.
stages-in-pair = { $n ->
    [one] Denne personen er i et par som ikke er avsluttet. Avslutt paret først; så kan du flytte personen.
   *[other] Denne personen er i { $n } par som ikke er avsluttet. Avslutt dem først; så kan du flytte personen.
}
stages-not-by-hand = Ingen flyttes dit for hånd: { $stage }. Det følger av paret.
stages-not-on-the-way = Veien i dette programmet går ikke innom: { $stage }.
stages-missing = Ikke mulig ennå: { $stage }. Mangler: { $gates }.
stages-further = De er kommet lenger allerede: { $stage }.
stages-was-interviewed = Det ble holdt en samtale { $day }. Velg «tilbake på veien», eller noe annet.

gate-consent = samtykke
gate-interview-finished = samtalen
gate-trained = opplæringen

stages-who-can = Hvem kan være med
stages-can-take-part = Kan være med
stages-not-yet = Ikke ennå
stages-conditions = Det som stemmer for dem
    .help = Det de sier. Vi ber ikke om noe dokument og lagrer ingen.
stages-overrule = Er med likevel, fordi
    .help = Skriv en grunn, så kan personen være med selv om noe over ikke er krysset av. Den står i historien.
stages-keep = Lagre
stages-eligible = Notert. Denne personen kan være med.
stages-not-eligible = Notert. Noe mangler ennå før denne personen kan være med.
stages-expectations = Hva man kan vente seg
stages-confirmed = Bekreftet
stages-confirmed-sign-up = Bekreftet { $day } ved påmelding, på { $language } (ordlyd { $version }).
stages-confirmed-link = Bekreftet { $day } med lenken, på { $language } (ordlyd { $version }).
stages-confirmed-staff = Bekreftet { $day } sammen med koordinatoren, på { $language } (ordlyd { $version }).
stages-expectations-read = Les det
stages-send-link = Send lenken
stages-confirmed-together = Bekreftet sammen med meg
stages-expectations-noted = Notert: bekreftet sammen med deg.
stages-no-address = Denne personen har ingen e-postadresse. Les det sammen, og noter så at det er bekreftet.
stages-link-sent = Lenken er på vei til { $name }. Den åpner siden i 30 dager.
gate-eligible = hvem som kan være med
gate-expectations-confirmed = bekreftelse av hva man kan vente seg

stages-is-so = Ja.
stages-is-not-so = Nei.
stages-not-known = Ikke kjent ennå.
stages-from-question = Fra svaret på «{ $question }»
stages-from-area = Fra hvor de bor
stages-from-backgrounds = Fra bakgrunnene i den fullførte samtalen
stages-from-category = Fra kategorien deres
stages-has-withdrawn = Denne personen deltar ikke lenger. Ingenting sendes til dem.
