# Not yet reviewed by a native speaker.
# Things a pair can do together. Participants read this: short words (A2).

ideas-ideas = Ideer
ideas-title = Hva kan vi gjøre?
ideas-lead = Ideer som andre har brukt. Velg en, eller finn på noe selv.
ideas-kind = Hva slags?
idea-kind-activity = Noe å gjøre
idea-kind-topic = Noe å snakke om
ideas-area = Hvor?
ideas-need = Hva er det bra for?
ideas-cost = Hva koster det?
ideas-season = Når?
ideas-all = Alle
ideas-show = Vis
idea-need-language = Snakke språket
idea-need-work = Arbeid
idea-need-everyday = Kontorer og hverdag
idea-need-friends = Bli kjent med folk
idea-need-culture = Kultur
idea-need-outdoors = Være ute
idea-cost-free = Gratis
idea-cost-little = Koster litt
idea-season-any = Når som helst
idea-season-winter = Vinter
idea-season-summer = Sommer
idea-season-autumn = Høst
ideas-useful = { $n ->
    [one] Ett par syntes det var bra
   *[other] { $n } par syntes det var bra
}
ideas-pick = Dette vil vi gjøre
ideas-picked = Den står på listen deres.
ideas-plan = Det dere vil gjøre
ideas-did = Vi gjorde det: bra
ideas-did-not-suit = Vi gjorde det: ikke for oss
ideas-drop = Ta den bort
ideas-done = Takk. Det hjelper andre å velge.
ideas-dropped = Den er tatt bort.
ideas-none = Ingen idé passer. Prøv andre svar over.
ideas-gone = Denne ideen finnes ikke lenger. Velg en annen.
ideas-back = Tilbake

## The ideas

idea-library-card = Skaff et bibliotekkort
    .how = Gå på biblioteket sammen. Lån en lett bok hver, og spør om gratis kurs.
idea-walk-and-talk = Gå en tur og snakk
    .how = Gå en tur på en time. Si hva dere ser, på begge språk.
idea-cook-together = Lag mat sammen
    .how = Lag en rett fra hvert hjem. Skriv ned oppskriften sammen.
idea-job-advert = Les en stillingsannonse
    .how = Finn en stilling som passer. Les linje for linje: Hva vil de ha, og hva har du?
idea-what-i-can = Skriv hva du kan
    .how = Skriv én side om hva du kan. Begynn med det du er stolt av.
idea-practise-interview = Øv på et jobbintervju
    .how = Én spør, én svarer, så bytter dere. Si tre gode ting hver gang.
idea-visit-a-workplace = Besøk en arbeidsplass
    .how = Spør noen du kjenner om dere kan komme og se i en time.
idea-a-letter = Les et brev fra et kontor
    .how = Les det sammen. Hva vil de, innen hvilken dag, og hvem kan du ringe?
idea-digital-post = Se på digital post
    .how = Logg inn på digital post sammen, på din egen telefon. Ingen andre trenger koden din.
idea-shop-with-words = Handle med ti nye ord
    .how = Skriv ti ord. Finn tingene i butikken, og spør etter én av dem.
idea-try-a-club = Prøv en forening eller en idrett
    .how = Velg én ting å prøve én gang: fotball, sang, sying. Gå dit sammen.
idea-old-place = Besøk et gammelt sted
    .how = Gå på museum, i en kirke eller til et gammelt hus. Fortell hvordan slike steder er der du kommer fra.
idea-ten-pictures = Ti bilder av stedet ditt
    .how = Ta ti bilder der du bor. Fortell hverandre hvorfor du valgte dem.
idea-winter-day = En vinterdag ute
    .how = Kle dere godt, og prøv akebrett eller skøyter. Mange steder låner ut gratis.
idea-berries = Plukk bær
    .how = Finn ut hvor alle kan plukke. Ta bare det dere kjenner.
idea-by-the-water = En dag ved vannet
    .how = Ta med mat. Spør først om begge liker å bade; det er fint å bare sitte der også.
idea-a-home = Finne et sted å bo
    .how = Hvor leter folk etter bolig her? Hva står i en kontrakt, og hva er et depositum? Se på tre annonser sammen.
idea-the-doctor = Når du er syk
    .how = Hvordan får du time hos lege her? Når ringer du nødnummeret? Skriv numrene inn i telefonene.
idea-school = Skole og barnehage
    .how = Hvordan gir skolen beskjed til foreldre? Se på én melding sammen. Hva gjør foreldre på et foreldremøte?
idea-money = Penger i en måned
    .how = Hva koster en måned her? Skriv opp husleie, mat, telefon og buss. Hvor kan du spare?
idea-rights-at-work = Rettighetene dine på jobb
    .how = Hva må stå i en arbeidskontrakt? Hva er feriepenger? Hvem kan du spørre når noe er galt?
idea-unwritten-rules = Regler som ingen sier
    .how = Fortell hverandre om regler som ingen sier høyt: å komme i tide, sko, gaver, å si nei.
