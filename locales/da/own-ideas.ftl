# Not yet reviewed by a native speaker.
# An organisation's own ideas, as staff writes them.

own-ideas-lead = Det, der følger med Parvis, og det, I selv har skrevet: steder i nærheden, emner der dukker op. Par vælger herfra; det kan alle på
own-ideas-public-page = den åbne side med idéer.
own-ideas-new = En ny idé
own-ideas-change = Ret
own-ideas-choose = Vælg
own-ideas-name-in = Idéens navn ({ $language })
own-ideas-how-in = Hvordan man gør ({ $language })
own-ideas-how =
    .help = To eller tre korte sætninger. Den, der læser, er ved at lære sproget.
own-ideas-other-languages = På andre sprog
    .help = Den, der læser et sprog, som mangler her, ser idéen på engelsk eller på et sprog, den er skrevet på.
own-ideas-area =
    .help = Hvis det er ét sted: kommunen eller bydelen. Tomt: det kan gøres overalt.
own-ideas-audience = Hvem ser den?
own-ideas-audience-staff = Kun medarbejdere
own-ideas-audience-everybody = Par, og alle på den åbne side
own-ideas-keep = Gem idéen
own-ideas-kept = Idéen er gemt.
own-ideas-end = Tilbyd den ikke længere
own-ideas-ended = Idéen tilbydes ikke længere.
own-ideas-not-offered = Tilbydes ikke længere
own-ideas-offer-again = Tilbyd den igen
own-ideas-offered-again = Idéen tilbydes igen.
own-ideas-title-missing = Skriv, hvad idéen hedder, eller fjern dette sprog.
own-ideas-how-missing = Skriv, hvordan man gør, eller fjern dette sprog.
own-ideas-nothing-written = Skriv idéen på mindst ét sprog.
