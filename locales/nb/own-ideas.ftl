# Not yet reviewed by a native speaker.
# An organisation's own ideas, as staff writes them.

own-ideas-lead = Det som følger med Parvis, og det dere har skrevet selv: steder i nærheten, temaer som dukker opp. Par velger herfra; det kan alle på
own-ideas-public-page = den åpne siden med ideer.
own-ideas-new = En ny idé
own-ideas-change = Endre
own-ideas-choose = Velg
own-ideas-name-in = Navnet på ideen ({ $language })
own-ideas-how-in = Hvordan man gjør det ({ $language })
own-ideas-how =
    .help = To eller tre korte setninger. Den som leser, er i ferd med å lære språket.
own-ideas-other-languages = På andre språk
    .help = Den som leser et språk som mangler her, ser ideen på engelsk eller på et språk den er skrevet på.
own-ideas-area =
    .help = Hvis det er ett sted: kommunen eller bydelen. Tomt: det kan gjøres overalt.
own-ideas-audience = Hvem ser den?
own-ideas-audience-staff = Bare ansatte
own-ideas-audience-everybody = Par, og alle på den åpne siden
own-ideas-keep = Lagre ideen
own-ideas-kept = Ideen er lagret.
own-ideas-end = Ikke tilby den lenger
own-ideas-ended = Ideen tilbys ikke lenger.
own-ideas-not-offered = Tilbys ikke lenger
own-ideas-offer-again = Tilby den igjen
own-ideas-offered-again = Ideen tilbys igjen.
own-ideas-title-missing = Skriv hva ideen heter, eller fjern dette språket.
own-ideas-how-missing = Skriv hvordan man gjør det, eller fjern dette språket.
own-ideas-nothing-written = Skriv ideen på minst ett språk.
