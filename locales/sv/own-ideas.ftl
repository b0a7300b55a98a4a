# Not yet reviewed by a native speaker.
# An organisation's own ideas, as staff writes them.

own-ideas-lead = Det som följer med Parvis, och det ni har skrivit själva: platser i närheten, ämnen som kommer upp. Par väljer härifrån; det kan alla på
own-ideas-public-page = den öppna sidan med idéer.
own-ideas-new = En ny idé
own-ideas-change = Ändra
own-ideas-choose = Välj
own-ideas-name-in = Idéns namn ({ $language })
own-ideas-how-in = Hur man gör ({ $language })
own-ideas-how =
    .help = Två eller tre korta meningar. Den som läser håller på att lära sig språket.
own-ideas-other-languages = På andra språk
    .help = Den som läser ett språk som saknas här ser idén på engelska eller på ett språk den är skriven på.
own-ideas-area =
    .help = Om det är en plats: kommunen eller stadsdelen. Tomt: det kan göras överallt.
own-ideas-audience = Vem ser den?
own-ideas-audience-staff = Bara personalen
own-ideas-audience-everybody = Par, och alla på den öppna sidan
own-ideas-keep = Spara idén
own-ideas-kept = Idén är sparad.
own-ideas-end = Erbjud den inte längre
own-ideas-ended = Idén erbjuds inte längre.
own-ideas-not-offered = Erbjuds inte längre
own-ideas-offer-again = Erbjud den igen
own-ideas-offered-again = Idén erbjuds igen.
own-ideas-title-missing = Skriv vad idén heter, eller ta bort det här språket.
own-ideas-how-missing = Skriv hur man gör, eller ta bort det här språket.
own-ideas-nothing-written = Skriv idén på minst ett språk.
