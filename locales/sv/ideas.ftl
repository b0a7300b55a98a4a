# Not yet reviewed by a native speaker.
# Things a pair can do together. Participants read this: short words (A2).

ideas-ideas = Idéer
ideas-title = Vad kan vi göra?
ideas-lead = Idéer som andra har använt. Välj en, eller hitta på något eget.
ideas-kind = Vad är det?
idea-kind-activity = Något att göra
idea-kind-topic = Något att prata om
ideas-area = Var?
ideas-need = Vad är det bra för?
ideas-cost = Vad kostar det?
ideas-season = När?
ideas-all = Alla
ideas-show = Visa
idea-need-language = Tala språket
idea-need-work = Arbete
idea-need-everyday = Myndigheter och vardag
idea-need-friends = Träffa människor
idea-need-culture = Kultur
idea-need-outdoors = Vara ute
idea-cost-free = Gratis
idea-cost-little = Kostar lite
idea-season-any = När som helst
idea-season-winter = Vinter
idea-season-summer = Sommar
idea-season-autumn = Höst
ideas-useful = { $n ->
    [one] Ett par tyckte att det var bra
   *[other] { $n } par tyckte att det var bra
}
ideas-pick = Det vill vi göra
ideas-picked = Den står på er lista.
ideas-plan = Det ni vill göra
ideas-did = Vi gjorde det: bra
ideas-did-not-suit = Vi gjorde det: inte för oss
ideas-drop = Ta bort den
ideas-done = Tack. Det hjälper andra att välja.
ideas-dropped = Den är borttagen.
ideas-none = Ingen idé passar. Pröva andra svar ovanför.
ideas-gone = Den här idén finns inte längre. Välj en annan.
ideas-back = Tillbaka

## The ideas

idea-library-card = Skaffa ett lånekort
    .how = Gå till biblioteket tillsammans. Låna var sin lätt bok och fråga om gratis kurser.
idea-walk-and-talk = Gå en promenad och prata
    .how = Gå en timme. Säg vad ni ser på båda språken.
idea-cook-together = Laga mat tillsammans
    .how = Laga en rätt från vars och ens hem. Skriv ner receptet tillsammans.
idea-job-advert = Läs en jobbannons
    .how = Hitta ett jobb som passar. Läs rad för rad: Vad vill de ha, och vad har du?
idea-what-i-can = Skriv vad du kan
    .how = Skriv en sida om vad du kan. Börja med det du är stolt över.
idea-practise-interview = Öva en anställningsintervju
    .how = En frågar, en svarar, sedan byter ni. Säg tre bra saker varje gång.
idea-visit-a-workplace = Besök en arbetsplats
    .how = Fråga någon du känner om ni får komma och titta en timme.
idea-a-letter = Läs ett brev från en myndighet
    .how = Läs det tillsammans. Vad vill de, före vilken dag, och vem kan du ringa?
idea-digital-post = Titta på digital post
    .how = Logga in på digital post tillsammans, på din egen telefon. Ingen annan behöver din kod.
idea-shop-with-words = Handla med tio nya ord
    .how = Skriv tio ord. Hitta sakerna i affären och fråga efter en av dem.
idea-try-a-club = Pröva en förening eller en sport
    .how = Välj en sak att pröva en gång: fotboll, sång, sömnad. Gå dit tillsammans.
idea-old-place = Besök en gammal plats
    .how = Gå till ett museum, en kyrka eller ett gammalt hus. Berätta hur sådana platser är där du kommer ifrån.
idea-ten-pictures = Tio bilder av din plats
    .how = Ta tio bilder där du bor. Berätta för varandra varför ni valde dem.
idea-winter-day = En vinterdag ute
    .how = Klä er varmt och prova pulka eller skridskor. På många ställen lånar man gratis.
idea-berries = Plocka bär
    .how = Ta reda på var alla får plocka. Ta bara det ni känner till.
idea-by-the-water = En dag vid vattnet
    .how = Ta med mat. Fråga först om båda tycker om att bada; det går bra att bara sitta där också.
idea-a-home = Hitta någonstans att bo
    .how = Var letar man efter bostad här? Vad står i ett kontrakt, och vad är en garantisumma? Titta på tre annonser tillsammans.
idea-the-doctor = När du är sjuk
    .how = Hur får man tid hos läkaren här? När ringer man nödnumret? Skriv in numren i telefonerna.
idea-school = Skola och dagis
    .how = Hur berättar skolan saker för föräldrar? Titta på ett meddelande tillsammans. Vad gör föräldrar på ett möte?
idea-money = Pengar under en månad
    .how = Vad kostar en månad här? Skriv upp hyra, mat, telefon och buss. Var kan du spara?
idea-rights-at-work = Dina rättigheter på jobbet
    .how = Vad måste stå i ett arbetsavtal? Vad är semesterlön? Vem kan du fråga när något är fel?
idea-unwritten-rules = Regler som ingen säger
    .how = Berätta för varandra om regler som ingen säger högt: att komma i tid, skor, gåvor, att säga nej.
