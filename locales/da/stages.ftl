# Not yet reviewed by a native speaker.

stages-title = Tavle
stages-lead = Alle på den ene side, efter hvor de står. Sæt kryds ved en eller flere for at flytte dem.
stages-undo = Fortryd
stages-sides = De to sider
stages-area = Område
stages-every-area = Alle områder
stages-show = Vis
stages-nobody = Der er ingen her endnu.
stages-refused = Disse kan ikke flyttes
stages-empty = Ingen
stages-choose = Vælg { $name }
stages-move = Flyt dem, der er kryds ved
stages-to = Hvor står de nu?
stages-to-choose = Vælg
stages-reason = Hvorfor
    .help = Står i deres historik. Kun medarbejdere læser det.
stages-move-chosen = Flyt alle, der er kryds ved
stages-back-on-the-way = Tilbage på vejen, så langt de er nået
stages-days = { $n ->
    [0] siden i dag
    [one] { $n } dag
   *[other] { $n } dage
}
stages-more = { $n ->
    [one] og { $n } til
   *[other] og { $n } til
}
stages-still-missing = Mangler: { $gates }
stages-moved-together = { $n ->
    [one] En person blev flyttet.
   *[other] { $n } personer blev flyttet.
}
stages-moved = { $n ->
    [one] En person er flyttet.
   *[other] { $n } personer er flyttet.
}
stages-taken-back = { $n ->
    [0] Ingen stod der længere; intet blev fortrudt.
    [one] Flytningen er fortrudt.
   *[other] Flytningen af { $n } personer er fortrudt.
}
stages-nobody-chosen = Sæt kryds ved mindst en person.
stages-too-many = Højst { $most } personer kan flyttes ad gangen.
stages-to-missing = Vælg, hvor de står nu.
stages-nobody-moved = Ingen blev flyttet. Herunder står, hvem der ikke kan flyttes, og hvorfor. De andre er der stadig kryds ved: tryk på knappen igen for kun at flytte dem.
stages-already-there = De står der allerede: { $stage }. Måske var en kollega hurtigere.
stages-in-pair = { $n ->
    [one] Denne person er i et par, der ikke er afsluttet. Afslut parret først; så kan du flytte personen.
   *[other] Denne person er i { $n } par, der ikke er afsluttet. Afslut dem først; så kan du flytte personen.
}
stages-not-by-hand = Ingen flyttes dertil manuelt: { $stage }. Det følger af parret.
stages-not-on-the-way = Vejen i dette program går ikke forbi: { $stage }.
stages-missing = Ikke muligt endnu: { $stage }. Mangler: { $gates }.
stages-further = De er allerede nået længere: { $stage }.
stages-was-interviewed = Der blev holdt en samtale { $day }. Vælg »tilbage på vejen« eller noget andet.

gate-consent = samtykke
gate-interview-finished = samtalen
gate-trained = uddannelsen

stages-who-can = Hvem kan være med
stages-can-take-part = Kan være med
stages-not-yet = Ikke endnu
stages-conditions = Det, der passer på dem
    .help = Det, de siger. Vi beder ikke om noget dokument og gemmer ingen.
stages-overrule = Er med alligevel, fordi
    .help = Skriv en grund, så kan personen være med, selv om noget ovenfor ikke er krydset af. Den står i historikken.
stages-keep = Gem
stages-eligible = Noteret. Denne person kan være med.
stages-not-eligible = Noteret. Der mangler stadig noget, før denne person kan være med.
stages-expectations = Hvad man kan forvente
stages-confirmed = Bekræftet
stages-confirmed-sign-up = Bekræftet { $day } ved tilmelding, på { $language } (ordlyd { $version }).
stages-confirmed-link = Bekræftet { $day } med linket, på { $language } (ordlyd { $version }).
stages-confirmed-staff = Bekræftet { $day } sammen med koordinatoren, på { $language } (ordlyd { $version }).
stages-expectations-read = Læs det
stages-send-link = Send linket
stages-confirmed-together = Bekræftet sammen med mig
stages-expectations-noted = Noteret: bekræftet sammen med dig.
stages-no-address = Denne person har ingen e-mailadresse. Læs det sammen, og notér så, at det er bekræftet.
stages-link-sent = Linket er på vej til { $name }. Det åbner siden i 30 dage.
gate-eligible = hvem der kan være med
gate-expectations-confirmed = bekræftelse af hvad man kan forvente

stages-is-so = Ja.
stages-is-not-so = Nej.
stages-not-known = Ikke kendt endnu.
stages-from-question = Fra svaret på "{ $question }"
stages-from-area = Fra hvor de bor
stages-from-backgrounds = Fra baggrundene i den afsluttede samtale
stages-from-category = Fra deres kategori
stages-has-withdrawn = Denne person deltager ikke længere. Der sendes ikke noget til dem.
