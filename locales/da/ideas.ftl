# Not yet reviewed by a native speaker.
# Things a pair can do together. Participants read this: short words (A2).

ideas-ideas = Idéer
ideas-title = Hvad kan vi lave?
ideas-lead = Idéer, som andre har brugt. Vælg en, eller find selv på noget.
ideas-kind = Hvad er det?
idea-kind-activity = Noget at lave
idea-kind-topic = Noget at tale om
ideas-area = Hvor?
ideas-need = Hvad er det godt for?
ideas-cost = Hvad koster det?
ideas-season = Hvornår?
ideas-all = Alle
ideas-show = Vis
idea-need-language = Tale sproget
idea-need-work = Arbejde
idea-need-everyday = Kontorer og hverdag
idea-need-friends = Møde mennesker
idea-need-culture = Kultur
idea-need-outdoors = Være ude
idea-cost-free = Gratis
idea-cost-little = Koster lidt
idea-season-any = Når som helst
idea-season-winter = Vinter
idea-season-summer = Sommer
idea-season-autumn = Efterår
ideas-useful = { $n ->
    [one] Ét par syntes, det var godt
   *[other] { $n } par syntes, det var godt
}
ideas-pick = Det vil vi gerne
ideas-picked = Den står på jeres liste.
ideas-plan = Det, I vil lave
ideas-did = Vi gjorde det: godt
ideas-did-not-suit = Vi gjorde det: ikke for os
ideas-drop = Tag den væk
ideas-done = Tak. Det hjælper andre med at vælge.
ideas-dropped = Den er taget væk.
ideas-none = Ingen idé passer. Prøv andre svar ovenfor.
ideas-gone = Denne idé findes ikke længere. Vælg en anden.
ideas-back = Tilbage

## The ideas

idea-library-card = Få et lånerkort
    .how = Gå på biblioteket sammen. Lån en let bog hver, og spørg om gratis kurser.
idea-walk-and-talk = Gå en tur og snak
    .how = Gå en tur på en time. Sig, hvad I ser, på begge sprog.
idea-cook-together = Lav mad sammen
    .how = Lav en ret fra hvert hjem. Skriv opskriften ned sammen.
idea-job-advert = Læs et jobopslag
    .how = Find et job, der passer. Læs linje for linje: Hvad vil de have, og hvad har du?
idea-what-i-can = Skriv, hvad du kan
    .how = Skriv én side om, hvad du kan. Begynd med det, du er stolt af.
idea-practise-interview = Øv en jobsamtale
    .how = Én spørger, én svarer, så bytter I. Sig tre gode ting hver gang.
idea-visit-a-workplace = Besøg en arbejdsplads
    .how = Spørg en, du kender, om I må komme og se i en time.
idea-a-letter = Læs et brev fra et kontor
    .how = Læs det sammen. Hvad vil de, inden hvilken dag, og hvem kan du ringe til?
idea-digital-post = Se på digital post
    .how = Log ind på digital post sammen, på din egen telefon. Ingen andre skal bruge din kode.
idea-shop-with-words = Køb ind med ti nye ord
    .how = Skriv ti ord. Find tingene i butikken, og spørg efter en af dem.
idea-try-a-club = Prøv en forening eller en sport
    .how = Vælg én ting at prøve én gang: fodbold, sang, syning. Gå derhen sammen.
idea-old-place = Besøg et gammelt sted
    .how = Gå på museum, i en kirke eller til et gammelt hus. Fortæl, hvordan sådan et sted er der, hvor du kommer fra.
idea-ten-pictures = Ti billeder af dit sted
    .how = Tag ti billeder, hvor du bor. Fortæl hinanden, hvorfor I valgte dem.
idea-winter-day = En vinterdag ude
    .how = Tag varmt tøj på, og prøv en kælk eller skøjter. Mange steder låner ud gratis.
idea-berries = Pluk bær
    .how = Find ud af, hvor alle må plukke. Tag kun det, I kender.
idea-by-the-water = En dag ved vandet
    .how = Tag mad med. Spørg først, om begge kan lide at bade; det er også fint bare at sidde der.
idea-a-home = Find et sted at bo
    .how = Hvor leder folk efter en bolig her? Hvad står der i en kontrakt, og hvad er et depositum? Se på tre annoncer sammen.
idea-the-doctor = Når du er syg
    .how = Hvordan får man en tid hos lægen her? Hvornår ringer man til alarmnummeret? Skriv numrene ind i telefonerne.
idea-school = Skole og børnehave
    .how = Hvordan giver skolen besked til forældre? Se på én besked sammen. Hvad laver forældre til et forældremøde?
idea-money = Penge på en måned
    .how = Hvad koster en måned her? Skriv husleje, mad, telefon og bus op. Hvor kan du spare?
idea-rights-at-work = Dine rettigheder på arbejdet
    .how = Hvad skal der stå i en kontrakt om arbejde? Hvad er feriepenge? Hvem kan du spørge, når noget er galt?
idea-unwritten-rules = Regler, som ingen siger
    .how = Fortæl hinanden om regler, som ingen siger højt: at komme til tiden, sko, gaver, at sige nej.
