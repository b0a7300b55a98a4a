# Not yet reviewed by a native speaker.

## Arbetsbänken: en omgångs människor, den senaste sökningen efter par, och vad man kan göra åt den.

proposals-title = Hitta par
proposals-mentor = { $Mentor }
proposals-mentee = { $Mentee }
# Två antal och, efter det, proposals-places.
proposals-ready = { $menteeCount ->
    [0] Ingen { $mentee } är redo
    [one] En { $mentee } är redo
   *[other] { $menteeCount } { $mentees } är redo
}, och { $mentorCount ->
    [0] ingen { $mentor } har ledig plats.
    [one] en { $mentor } har ledig plats.
   *[other] { $mentorCount } { $mentors } har lediga platser.
}
proposals-places = { $n ->
    [one] Sammanlagt en plats.
   *[other] Sammanlagt { $n } platser.
}
proposals-by-hand = Matcha för hand
proposals-run = Hitta par
proposals-run-again = Hitta par på nytt
proposals-fresh-list = Se listan som den är nu
proposals-to-round = Gå till omgångens människor
proposals-under-way = Letar efter de bästa paren: { $n } %
    .help = Du kan lämna den här sidan. Resultatet finns här när du kommer tillbaka.
proposals-run-broke-off = Sökningen avbröts. Ingenting ändrades. Tryck på ”Hitta par” för att försöka igen.

proposals-changed-people = { $n ->
    [one] En person har ändrats efter den här sökningen. Hitta par på nytt för att ta hänsyn till det.
   *[other] { $n } personer har ändrats efter den här sökningen. Hitta par på nytt för att ta hänsyn till det.
}
proposals-changed-wishes = { $n ->
    [one] Du har bestämt något om ett par efter den här sökningen. Hitta par på nytt för att ta hänsyn till det.
   *[other] Du har bestämt något om { $n } par efter den här sökningen. Hitta par på nytt för att ta hänsyn till det.
}
proposals-changed-both = { $people ->
    [one] En person har ändrats
   *[other] { $people } personer har ändrats
} och du har bestämt något om { $wishes ->
    [one] ett par
   *[other] { $wishes } par
} efter den här sökningen. Hitta par på nytt för att ta hänsyn till det.

proposals-heading = Förslag
# from och to är numren på första och sista kortet som visas.
proposals-range = { $from }–{ $to } av { $of }
proposals-summary = { $matched } av { $n } { $n ->
    [one] { $mentee } har
   *[other] { $mentees } har
} en { $mentor } i den här planen.
proposals-objective-most-people = Planen ger så många som möjligt ett par, och hittar sedan de bästa paren.
proposals-objective-best-total = Planen hittar de bästa paren sammanlagt, också om någon blir utan.
# by är en kollegas namn.
proposals-made = Sökt den { $day } kl. { $time } av { $by }.
proposals-none-left = Alla förslag från den här sökningen är avgjorda.
proposals-pages = Sidor
proposals-earlier = Föregående
proposals-later = Nästa

## Ett parkort

# Hur den här mentorn står bland alla som är tillåtna för adepten.
proposals-rank = { $of ->
    [one] Den enda { $mentor } som är möjlig för { $menteeName }.
   *[other] { $rank ->
        [1] Passar { $menteeName } bäst av { $of } möjliga { $mentors }.
       *[other] Nummer { $rank } av { $of } { $mentors } som är möjliga för { $menteeName }.
    }
}
# n: till hur många av de två ett meddelande går; de andra har ingen e-post.
proposals-approve = { $n ->
    [0] Godkänn (ingen av dem har e-post)
    [1] Godkänn och skriv till den som har e-post
   *[other] Godkänn och skriv till båda
}
proposals-approve-all = Godkänn { $pairs } par och { $people ->
    [0] skriv inte till någon: ingen har e-post
    [one] skriv till en person
   *[other] skriv till { $people } personer
}
proposals-others = Vad annat som är möjligt
proposals-points = { $n } av 100 poäng
proposals-share = { $points } av { $of }
proposals-lock = Håll ihop de här två
proposals-unlock = Släpp dem
proposals-veto = Inte de här två
proposals-unveto = Ta tillbaka det
proposals-veto-reason = Varför inte?
    .help = Kolleger ser det. Skriv inte om hälsa, religion eller något som har berättats i förtroende.
proposals-veto-do = Föreslå aldrig de här två
proposals-state-open = Det här förslaget väntar på dig.
proposals-state-approved = Det här förslaget har blivit ett par.
proposals-state-set-aside = En nyare sökning har ersatt det här förslaget.

## Vad som just gjordes, sagt på nästa sida

proposals-approved = { $mentorName } och { $menteeName } är ett par nu. { $n ->
    [0] Ingen av dem har e-post: ring dem.
    [1] Den som har e-post får ett meddelande; ring den andra.
   *[other] Båda får ett meddelande.
}
proposals-approved-all = { $n ->
    [one] Ett par är godkänt.
   *[other] { $n } par är godkända.
} { $letters ->
    [0] Ingen har e-post: ring dem.
    [one] Ett meddelande är på väg.
   *[other] { $letters } meddelanden är på väg.
}
# names: de adepter vars förslag finns kvar på listan.
proposals-approved-some = { $n ->
    [one] Ett par är godkänt
   *[other] { $n } par är godkända
}, { $letters ->
    [one] ett meddelande är på väg.
   *[other] { $letters } meddelanden är på väg.
} { $others ->
    [one] Ett kunde inte godkännas:
   *[other] { $others } kunde inte godkännas:
} { $names }. Listan säger varför.
proposals-approved-none = Inget av de här paren kan godkännas längre. Listan säger varför.
proposals-locked = { $mentorName } och { $menteeName } hålls ihop i varje sökning från och med nu.
proposals-vetoed = { $mentorName } och { $menteeName } föreslås inte igen.
proposals-unlocked = De hålls inte längre ihop. Nästa sökning avgör.
proposals-unvetoed = De får föreslås igen.

## Varför något inte kunde göras

proposals-cannot-run-under-way = En sökning pågår redan. Resultatet finns här om ett ögonblick.
proposals-cannot-run-nobody = Ingen är redo att matchas. Gör först klart en intervju och märk personen som redo.
# rule: ett kort namn, till exempel ”gemensamt språk”.
proposals-cannot-run-lock-forbidden = { $mentorName } och { $menteeName } hålls ihop, men en regel i metoden förbjuder det nu: { $rule }. Släpp dem under ”Vad du har bestämt”, eller matcha dem för hand.
proposals-cannot-run-locked-twice = { $menteeName } hålls ihop med två { $mentors }. Släpp en av dem under ”Vad du har bestämt”.
proposals-cannot-run-locks-over-places = { $mentorName } har { $places ->
    [one] en ledig plats
   *[other] { $places } lediga platser
}, men { $locks } personer hålls ihop med { $mentorName }. Släpp någon under ”Vad du har bestämt”.
proposals-cannot-run-too-large = { $menteeCount } { $mentees } och { $mentorCount } { $mentors } är mer än en sökning klarar. Dela omgången efter område.
# reason: motorns egen mening, på engelska.
proposals-cannot-run-bad-method = Metoden för den här omgången kan inte användas för matchning. { $reason }

proposals-cannot-approve-approved = Det här förslaget är redan godkänt.
proposals-cannot-approve-set-aside = En nyare sökning har ersatt det här förslaget. Här är listan som den är nu.
# n: hela minuter sedan, minst 1. by: en kollegas namn.
proposals-cannot-approve-matched-now = { $menteeName } matchades för { $n ->
    [one] en minut
   *[other] { $n } minuter
} sedan av { $by }, med { $mentorName }.
proposals-cannot-approve-matched = { $menteeName } har redan en { $mentor }: { $mentorName }, godkänt av { $by }.
proposals-cannot-approve-full = { $mentorName } har ingen ledig plats längre: { $n ->
    [one] ett par i taget
   *[other] { $n } par i taget
}. Hitta par på nytt, eller matcha för hand.
proposals-cannot-approve-not-ready = { $name } är inte redo att matchas längre (nu: { $stage }). Hitta par på nytt.
proposals-cannot-approve-no-consent = { $name } har inte gått med på att matchas, eller har tagit tillbaka det. Fråga först; hitta sedan par på nytt.
proposals-cannot-approve-untrained = { $name } måste gå utbildningen först, eller gå den igen eftersom den inte längre gäller. Bjud in till ett datum, eller anteckna på personens sida vad som är gjort; sök sedan par på nytt.
proposals-cannot-approve-vetoed = Någon har bestämt att { $mentorName } och { $menteeName } inte ska vara ett par. Ta tillbaka det först.

proposals-cannot-wish-locked = { $by } har bestämt att de här två hålls ihop. Släpp dem först.
proposals-cannot-wish-vetoed = { $by } har bestämt att de här två inte ska vara ett par. Ta tillbaka det först.
proposals-cannot-wish-forbidden = De kan inte hållas ihop, för en regel i metoden förbjuder det: { $rule }. Du kan matcha dem för hand och skriva varför.
proposals-cannot-wish-mentee-locked = { $menteeName } hålls ihop med { $mentorName }. Släpp dem först.
proposals-cannot-wish-mentor-locked = { $mentorName } har { $n ->
    [one] en ledig plats, och den är redan bunden
   *[other] { $n } lediga platser, och alla är redan bundna
} till någon som hålls ihop med { $mentorName }.
proposals-cannot-wish-not-in-pool = En av de två kan inte matchas nu. Här är listan som den är.

proposals-cannot-hand-forbidden = De här två kan inte bli ett par: { $rule }. Det kan ingen bortse från.
proposals-cannot-hand-reason = En regel i metoden talar emot det här paret. Skriv varför du ändå vill det: det sparas med paret.

## De som blev över, och vad som bestämdes

proposals-unmatched = Utan förslag
proposals-room = { $Mentors } som har plats kvar efter den här planen
proposals-approved-heading = Godkända från den här sökningen
proposals-wishes = Vad du har bestämt
proposals-wishes-who = Par
proposals-wishes-what = Beslut
proposals-wishes-why = Orsak
proposals-wishes-undo = Ta tillbaka
proposals-wish-lock = Hålls ihop
proposals-wish-veto = Inte de här två
# by: en kollegas namn.
proposals-wish-made = { $by }, { $day }
proposals-wish-reason = Orsak: { $reason }
# Ett beslut om någon som inte kan matchas just nu.
proposals-wish-asleep = Gäller när båda kan matchas.

## Människorna och metoden, bredvid förslagen

proposals-aside = Så matchar den här omgången
proposals-criteria = Vad som räknas
# share: av helheten, i procent.
proposals-weight = { $share } %
proposals-rules = Vad som måste stämma
proposals-not-ready = Inte redo än
proposals-not-ready-no-interview = Ingen färdig intervju
proposals-not-ready-not-marked = Intervjuade, men inte märkta som redo
proposals-not-ready-no-consent = Har inte gått med på att matchas
proposals-not-ready-waiting-list = På väntelistan

proposals-empty-nobody = Ingen kan matchas än
    .help = När någon har intervjuats och är märkt som redo syns personen här. Då letar Parvis efter de par som passar alla bäst tillsammans, och säger varför.
proposals-empty-no-mentors = Ingen { $mentor } har en ledig plats
    .help = { $Mentees } väntar. Intervjua { $mentors } som har anmält sig, eller leta efter nya.
proposals-empty-full-mentors = { $n ->
    [one] Den enda { $mentor } som finns har ingen ledig plats. Fråga om det går att ta en till, eller leta efter nya { $mentors }.
   *[other] Ingen av { $n } { $mentors } har en ledig plats. Fråga om någon kan ta en till, eller leta efter nya { $mentors }.
}
proposals-empty-no-mentees = Ingen { $mentee } väntar på en { $mentor }
    .help = { $Mentors } är redo. När en { $mentee } är märkt som redo kan du leta efter ett par här.
proposals-empty = Du har inte letat efter par än
    .help = Tryck på ”Hitta par”. Parvis föreslår de par som passar alla bäst tillsammans och säger varför. Ingenting är bestämt och ingen får ett meddelande innan du godkänner.

## Ett förslag, och vad annat som är möjligt

proposals-details-title = Ett förslag
proposals-others-heading = Andra { $mentors } för { $menteeName }
proposals-others-help = Vad vart och ett av valen skulle kosta alla tillsammans, jämfört med den här planen.
proposals-others-none = Ingen annan { $mentor } med ledig plats är möjlig för { $menteeName }.
proposals-others-too-many = Den här omgången är för stor för att pröva andra planer medan du väntar. Använd ”Matcha för hand” för att jämföra två personer.
proposals-lock-instead = Håll i stället ihop de här två
proposals-compare = Titta på de två
proposals-cost-none = Kostar ingenting: hela omgången blir lika bra.
proposals-cost-less-than-a-point = Kostar hela omgången mindre än en poäng.
proposals-cost-points = { $n ->
    [one] Kostar hela omgången en poäng.
   *[other] Kostar hela omgången { $n } poäng.
}
proposals-cost-points-gained = { $n ->
    [one] Skulle ge hela omgången en poäng mer.
   *[other] Skulle ge hela omgången { $n } poäng mer.
}
proposals-cost-people = { $n ->
    [one] En person färre skulle ha en { $mentor }.
   *[other] { $n } personer färre skulle ha en { $mentor }.
}
proposals-cost-people-gained = { $n ->
    [one] En person till skulle ha en { $mentor }.
   *[other] { $n } personer till skulle ha en { $mentor }.
}
proposals-cost-moves = { $name } skulle få { $mentorName }.
proposals-cost-leaves = { $name } skulle bli utan { $mentor }.

## För hand

proposals-hand-title = Matcha för hand
proposals-hand-lead = Välj två personer och se hur de passar ihop. Du bestämmer.
proposals-hand-choose = Välj
proposals-hand-choose-both = Välj två personer först.
proposals-hand-see = Se hur de passar ihop
proposals-hand-gone = Någon du frågade efter kan inte matchas nu: personen har ett par, eller är inte redo. Välj igen.
proposals-hand-nobody = Det finns ingen att välja
    .help = På båda sidorna behövs någon som är redo och har en ledig plats.
proposals-hand-below-floor = De passar sämre ihop än metoden kräver av ett förslag.
proposals-hand-against = Du kan ändå göra dem till ett par. Skriv varför: det sparas med paret.
proposals-hand-impossible = Det här kan ingen bortse från, så de här två kan inte bli ett par.
proposals-hand-to-training = Till utbildningen för { $name }
proposals-hand-note = Varför de här två?
    .help = Kolleger ser det på parets sida.

## Varför de här två: delar av en mening, förenade med komman och ”och”

proposals-why = { $reasons }.
proposals-why-two = { $one }, och { $other }.
proposals-why-nothing = Vi vet inte om något som de har gemensamt; metodens regler tillåter paret.
proposals-why-interests = båda tycker om { $list }
proposals-why-dislikes = ingen av dem tycker om { $list }
proposals-why-occupation = båda har samma yrke ({ $what })
proposals-why-field = båda arbetar inom samma område ({ $what })
proposals-why-education = båda har samma utbildning ({ $what })
proposals-why-education-near = deras utbildning är på ungefär samma nivå
proposals-why-area = båda bor i { $area }
proposals-why-near = de bor nära varandra ({ $one } och { $other })
proposals-why-times = båda är lediga samtidigt ({ $list })
# language: dess eget namn på sig självt. level: ”bra”, ”enstaka ord”.
proposals-why-language = båda talar { $language } ({ $level })
proposals-why-needs = { $theMentor } kan hjälpa till med { $list }
proposals-why-age = { $n ->
    [0] de är lika gamla
    [one] det skiljer ett år i ålder mellan dem
   *[other] det skiljer { $n } år i ålder mellan dem
}
proposals-why-fact = båda har { $field }: { $value }
proposals-why-facts = { $field } för den ena är { $value }, och { $otherField } för den andra är { $otherValue }
proposals-why-members = för { $field } har båda { $list }
proposals-why-numbers = { $field }: { $mentee } och { $mentor }
proposals-why-waited = { $theMentee } har väntat i { $n ->
    [one] en vecka
   *[other] { $n } veckor
}
# Resten av en lång lista: ”matlagning, vandring och 2 till”.
proposals-and-more = { $n } till

## Kriterier

proposals-criterion-interests = Intressen
    .help = Vad båda tycker om att göra.
proposals-criterion-occupation = Yrke
    .help = Samma yrke, eller samma yrkesområde.
proposals-criterion-education = Utbildning
    .help = Ungefär samma nivå.
proposals-criterion-area = Område
    .help = Samma område, eller ett som ligger nära.
proposals-criterion-availability = Ledig tid
    .help = Tider då båda är lediga.
proposals-criterion-language = Språk
    .help = Hur bra de kan prata med varandra.
proposals-criterion-need-against-competence = Hjälp
    .help = Vad den ena behöver och den andra kan hjälpa till med.
proposals-criterion-age-closeness = Ålder
    .help = Ungefär samma ålder.
proposals-criterion-shared-dislikes = Vad de ogillar
    .help = Vad ingen av dem tycker om att göra.
proposals-criterion-waiting = Väntetid
    .help = Den som har väntat längre kommer först.
proposals-criterion-same-field = En uppgift
    .help = Samma uppgift, en som metoden nämner.
proposals-criterion-field-table = En tabell
    .help = Poäng från en tabell i metoden.
proposals-criterion-field-overlap = Gemensamma uppgifter
    .help = Det som båda har från en lista som metoden nämner.
proposals-criterion-number-distance = Ett tal
    .help = Hur långt ett tal hos de två är från varandra.

## Regler: ett kort namn, och vad var och en kräver

proposals-rule-shared-language = gemensamt språk
    .asks = Båda talar ett språk minst på nivån ”{ $level }”.
proposals-rule-gender-wish = önskemål om kön
    .asks = Det som någon av dem önskar om den andras kön följs.
proposals-rule-age-at-least = ålder
    .asks = Alla är minst { $n } år.
proposals-rule-trained = utbildning för uppgiften
    .asks = Utbildningen är genomgången.
proposals-rule-consent = samtycke
    .asks = Båda har gått med på att matchas.
proposals-rule-background = bakgrund
    .asks = En bakgrund som programmet kräver: { $list }.
proposals-rule-same-area = område
    .asks = De bor i samma område, eller nära varandra.
proposals-rule-shared-time = ledig tid
    .asks = { $n ->
        [one] Båda är lediga samtidigt minst en gång i veckan.
       *[other] Båda är lediga samtidigt minst { $n } gånger i veckan.
    }
proposals-rule-unwanted = vad någon inte vill
    .asks = Ingen möter det som personen har sagt nej till.
proposals-rule-field-equal = samma uppgift
    .asks = En uppgift är densamma för båda: { $field }.
proposals-rule-field-differs = olika uppgifter
    .asks = En uppgift är inte densamma för båda: { $field }.
proposals-rule-field-at-least = skillnad i ett tal
    .asks = Mentorn har tillräckligt mycket mer än den andra, och inte för mycket: { $field }.
proposals-rule-field-overlaps = gemensamma uppgifter
    .asks = Båda har något av samma sak: { $field }.
proposals-rule-vetoed = ”inte de här två”
proposals-rule-failed-before = ett tidigare par som avslutades i förtid
proposals-rule-kept-apart = de här två hålls isär

## Vad exakt som förbjuder ett par

proposals-broken-language = De talar inte båda ett och samma språk på nivån ”{ $level }” eller bättre.
proposals-broken-language-closest = De talar inte båda ett och samma språk på nivån ”{ $level }” eller bättre. Närmast är { $language }: ”{ $closest }”.
# gender: ”kvinna”, ”man”.
proposals-broken-gender-mentee = { $TheMentee } önskar: { $gender }.
proposals-broken-gender-mentor = { $TheMentor } önskar: { $gender }.
proposals-broken-same-gender-mentee = { $TheMentee } önskar någon av samma kön.
proposals-broken-same-gender-mentor = { $TheMentor } önskar någon av samma kön.
proposals-broken-age-mentee = { $TheMentee } är { $age } år; programmet kräver { $minimum }.
proposals-broken-age-mentor = { $TheMentor } är { $age } år; programmet kräver { $minimum }.
proposals-broken-age-unknown-mentee = Programmet kräver { $minimum } år, och vi vet inte hur gammal { $theMentee } är.
proposals-broken-age-unknown-mentor = Programmet kräver { $minimum } år, och vi vet inte hur gammal { $theMentor } är.
proposals-broken-trained-mentee = { $TheMentee } har inte gått klart utbildningen.
proposals-broken-trained-mentor = { $TheMentor } har inte gått klart utbildningen.
proposals-broken-consent-mentee = { $TheMentee } har inte gått med på att matchas.
proposals-broken-consent-mentor = { $TheMentor } har inte gått med på att matchas.
proposals-broken-background-mentee = Programmet kräver att { $theMentee } har: { $list }.
proposals-broken-background-mentor = Programmet kräver att { $theMentor } har: { $list }.
proposals-broken-area = De bor för långt ifrån varandra ({ $one } och { $other }).
proposals-broken-area-unknown = Vi vet inte var en av dem bor.
proposals-broken-time = { $n ->
    [one] De är aldrig lediga samtidigt.
   *[other] De är lediga samtidigt färre än { $n } gånger i veckan.
}
proposals-broken-unwanted-mentee = { $TheMentee } vill inte: { $list }.
proposals-broken-unwanted-mentor = { $TheMentor } vill inte: { $list }.
proposals-broken-field-equal = Det här är inte detsamma för båda: { $field }.
proposals-broken-field-differs = Det här får inte vara detsamma för båda: { $field }.
proposals-broken-field-difference = Skillnaden passar inte regeln: { $field } ({ $mentee } och { $mentor }).
proposals-broken-field-unknown = Metoden frågar efter det här, och det är inte känt för båda: { $field }.
proposals-broken-field-shared = De har inte tillräckligt gemensamt: { $field }.
proposals-broken-vetoed = Någon har bestämt: inte de här två.
proposals-broken-failed-before = De två har varit ett par förut, och det avslutades i förtid.
proposals-broken-kept-apart = De här två ska aldrig träffas.

## Varför någon inte har något förslag

proposals-unmatched-no-mentors = Ingen { $mentor } har en ledig plats.
proposals-unmatched-floor = Ingen passar tillräckligt bra. Närmast är { $name }, med { $percent } av 100 poäng. Du kan matcha för hand.
# n: gruppens storlek, den här personen medräknad. names: mentorerna. places: färre än n.
proposals-unmatched-shortage = { $n } { $mentees } kan bara få { $names }, { $mentorCount ->
    [one] som har
   *[other] som tillsammans har
} { $places ->
    [0] ingen ledig plats
    [one] en ledig plats
   *[other] { $places } lediga platser
}. Vem som än matchas blir någon utan.
proposals-unmatched-lowers-total = Ett par är möjligt, men det skulle göra de andra paren sämre än det självt är bra. Du kan matcha för hand.
# list: vilka regler, och hur många människor var och en utesluter.
proposals-blocked-mentee = Ingen { $mentor } är möjlig: { $list }.
proposals-blocked-mentor = Ingen { $mentee } är möjlig: { $list }.
# En post i den listan: ”gemensamt språk utesluter 3”.
proposals-blocked-by = { $rule } ({ $n })
proposals-blocked-closest = Närmast är { $name }: { $why }
proposals-room-no-mentees = Ingen { $mentee } väntar.
proposals-room-floor = Ingen passar tillräckligt bra. Närmast är { $name }, med { $percent } av 100 poäng.
proposals-room-all-served = { $n ->
    [one] Den enda { $mentee } som är möjlig har en annan { $mentor }.
   *[other] Alla { $n } { $mentees } som är möjliga har en { $mentor }.
}

## Whom to recruit next

proposals-recruit-link = Vem ska vi rekrytera nu
proposals-recruit-title = Vem ska vi rekrytera nu
proposals-recruit-lead = Varje rad är prövad: omgången har matchats igen med en sådan { $mentor } till.
# $what: a list of the four lines below.
proposals-recruit-who = En { $mentor } som { $what }
proposals-recruit-speaks = talar { $language }
proposals-recruit-lives = bor i { $area }
proposals-recruit-gender = är { $gender }
proposals-recruit-works = arbetar med { $field }
proposals-recruit-anybody = Vilken { $mentor } som helst som uppfyller reglerna
proposals-recruit-serves = { $n ->
    [one] Passar en person som väntar nu.
   *[other] Passar { $n } personer som väntar nu.
}
proposals-recruit-first = Det finns ingen plan ännu
    .help = Hitta par först. Då kan Parvis säga vilka nya { $mentors } som hjälper mest.
proposals-recruit-none = Ingen ny person skulle ändra planen
    .help = Alla som kan matchas har ett par, och en { $mentor } till skulle inte göra paren bättre.
proposals-recruit-back = Till paren

## Vad som kunde vara annorlunda

proposals-what-would-change = Vad skulle behöva vara annorlunda?
proposals-no-way = Inget av det vi vet om de två skulle räcka.
proposals-way = Det skulle räcka om { $list }.
proposals-change-interests = { $n ->
    [one] de hade ett intresse till gemensamt
   *[other] de hade { $n } intressen till gemensamt
}
proposals-change-dislikes = { $n ->
    [one] det fanns en sak till som ingen av dem tycker om
   *[other] det fanns { $n } saker till som ingen av dem tycker om
}
proposals-change-times = { $n ->
    [one] det fanns en tid till då båda kan
   *[other] det fanns { $n } tider till då båda kan
}
proposals-change-area-mentee = { $theMentee } bodde i { $area }
proposals-change-area-mentor = { $theMentor } bodde i { $area }
proposals-change-occupation-mentee = { $theMentee } arbetade med samma sak ({ $occupation })
proposals-change-occupation-mentor = { $theMentor } arbetade med samma sak ({ $occupation })
proposals-change-education-mentee = { $theMentee } hade samma utbildning ({ $level })
proposals-change-education-mentor = { $theMentor } hade samma utbildning ({ $level })
proposals-change-speak = båda talade { $language } på nivån ”{ $level }”
proposals-change-helps = { $theMentor } också kunde hjälpa till med: { $list }
proposals-change-years = { $n ->
    [0] de var lika gamla
    [one] det var ett år mellan dem
   *[other] det var { $n } år mellan dem
}
proposals-change-waited = { $n ->
    [one] { $theMentee } hade väntat en vecka
   *[other] { $theMentee } hade väntat { $n } veckor
}
proposals-change-place = { $theMentor } tog en till
proposals-change-trained-mentee = { $theMentee } gick klart utbildningen
proposals-change-trained-mentor = { $theMentor } gick klart utbildningen
proposals-change-consent-mentee = { $theMentee } gick med på att matchas
proposals-change-consent-mentor = { $theMentor } gick med på att matchas
proposals-change-background-mentee = { $theMentee } hade något av detta: { $list }
proposals-change-background-mentor = { $theMentor } hade något av detta: { $list }
proposals-change-age-mentee = { $theMentee } var { $n } år
proposals-change-age-mentor = { $theMentor } var { $n } år
proposals-change-gender-mentee = { $theMentee } inte hade något önskemål om kön
proposals-change-gender-mentor = { $theMentor } inte hade något önskemål om kön
proposals-change-accepts-mentee = { $theMentee } godtog detta: { $list }
proposals-change-accepts-mentor = { $theMentor } godtog detta: { $list }
proposals-change-veto = du tog tillbaka ”inte de här två”
proposals-change-again = du försökte igen med de två
proposals-change-fact-mentee = detta gällde för { $theMentee }: { $field } = { $value }
proposals-change-fact-mentor = detta gällde för { $theMentor }: { $field } = { $value }
proposals-change-other-fact = detta inte var detsamma för båda: { $field }
proposals-change-members = de hade { $n } till gemensamt: { $field }
proposals-not-local-nobody = Från ett annat område: ingen från samma område är ledig och passar reglerna.
proposals-not-local-people = { $n ->
    [one] Från ett annat område: med { $name } från samma område skulle en person färre ha en { $mentor }.
   *[other] Från ett annat område: med { $name } från samma område skulle { $n } personer färre ha en { $mentor }.
}
proposals-not-local-points = { $n ->
    [one] Från ett annat område: med { $name } från samma område skulle hela planen förlora en poäng.
   *[other] Från ett annat område: med { $name } från samma område skulle hela planen förlora { $n } poäng.
}
proposals-free = Lika bra för hela omgången: { $list }.
proposals-free-without = Lika bra för hela omgången: någon annan får platsen.
