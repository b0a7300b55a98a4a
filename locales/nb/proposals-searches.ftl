# Not yet reviewed by a native speaker.

## Hva et søk går ut på, ved siden av det som står i proposals.ftl

# n: poeng av hundre.
proposals-aim-local = En { $mentor } fra samme område kommer først. Noen fra et annet sted foreslås bare når flere får et par på den måten, eller når de to passer bedre med mer enn { $n } av 100 poeng.
proposals-aim-fair = Så gjøres det paret som passer minst, så godt som det lar seg gjøre. For det må { $people ->
    [0] ingen flere stå uten par
    [one] høyst én person mer stå uten par
   *[other] høyst { $people } personer mer stå uten par
}, og planen kan miste { $percent } % av poengene.
proposals-raised = Derfor har hvert par minst { $n } av 100 poeng.
proposals-otherwise = Dette søket ble bedt om noe annet enn metoden sier. Det blir det neste også.
proposals-otherwise-see = Se hva det ble bedt om
proposals-run-as-method = Finn par slik metoden sier
proposals-run-stopped = Søket ble stoppet. Ingenting er endret. Trykk «Finn par» når du vil prøve igjen.
proposals-run-over = Søket er allerede ferdig. Her er det slik det er nå.
proposals-stop = Stopp søket

## Et annet mål eller andre vekter

proposals-try-link = Prøv andre vekter eller et annet mål
proposals-try-title = Prøv andre vekter
proposals-try-lead = Se hvem som ville få hvem i stedet, og hva det gir og koster. Ingenting lagres før du sier det.
proposals-try-aim = Hva er målet?
proposals-try-most-people = Så mange par som mulig, og blant dem de beste
proposals-try-best-total = De beste parene til sammen, også om noen blir stående uten
proposals-try-local = Lokalt først: Hvor mye bedre må noen fra et annet sted være?
    .help = I poeng av 100. La det stå tomt hvis det ikke betyr noe hvem som bor hvor.
proposals-try-fairness = Ingen med et dårlig par
proposals-try-fair = Gjør det paret som passer minst, så godt som det lar seg gjøre
    .help = Den beste planen for alle til sammen kan ha et par som passer dårlig. Si hva du ville gi for å unngå det.
proposals-try-fair-people = Så mange personer mer kan stå uten par
proposals-try-fair-percent = Så mange prosent av poengene kan gå tapt
proposals-try-weights = Hva teller hvor mye?
    .help = Fra 0 (teller ikke) til 1000. Bare forholdet betyr noe: 10 og 5 er det samme som 2 og 1.
proposals-try-do = Se hva som endres
proposals-try-back = Tilbake til slik det er nå
proposals-try-result = Hva som ville endres
proposals-try-none = Ingenting: Alle ville få det samme paret.
proposals-try-refused = Rett skjemaet først.
proposals-try-nobody = Det er ingen å prøve med: Begge sider trenger noen som er klare, og det som er bestemt, må en regel tillate.
proposals-try-too-many = Denne runden er for stor til å prøve mens du venter. Finn par på denne måten, så sier resultatet hva som er annerledes enn i søket før.
proposals-try-measure = Hva som sammenlignes
proposals-try-now = Slik det er nå
proposals-try-then = Slik du prøvde
proposals-try-matched = Personer med et par
proposals-try-average = Et gjennomsnittlig par
proposals-try-by-now = Et gjennomsnittlig par, regnet som nå
proposals-try-by-then = Et gjennomsnittlig par, regnet slik du prøvde
proposals-try-worst = Paret som passer minst, regnet slik du prøvde
proposals-try-search = Finn par på denne måten
    .help = Bare for dette søket. Metoden blir som den er.
proposals-try-method = Endre metoden
    .help = Lager utgave { $version } av metoden og lar denne runden bruke den. Andre runder blir som de er.
proposals-try-is-method = Dette sier metoden allerede. Endre noe først.
proposals-try-unreadable = Filen til metoden kan ikke endres på denne måten. Endre den under «Metoder».
proposals-aim-missing = Velg hva målet er.
proposals-weights-too-large = Til sammen er disse tallene for store. Gjør dem mindre; bare forholdet betyr noe.

## Hva som er annerledes enn i søket før

proposals-rerun-heading = Hva som er annerledes enn i søket før
proposals-rerun-summary = { $moved ->
    [0] Ingen har et annet par
    [one] Én person har et annet par
   *[other] { $moved } personer har et annet par
}; { $kept ->
    [one] ett par er det samme.
   *[other] { $kept } par er de samme.
}
proposals-card-new = Nytt siden søket før
proposals-diff-other = { $name } har { $after } i stedet for { $before }.
proposals-diff-new = { $name } har { $after }.
proposals-diff-gone = { $name } har ingen lenger; før var det { $before }.
proposals-diff-why-locked = Det ble bestemt at de holdes sammen.
proposals-diff-why-vetoed = Det ble bestemt: ikke de to.
proposals-diff-why-new-mentee = { $name } er ny.
proposals-diff-why-mentee-gone = { $name } kan ikke kobles lenger.
proposals-diff-why-mentor-gone = { $mentorName } har ingen ledig plass lenger.
proposals-diff-why-new-mentor = { $mentorName } er ny, eller har flere plasser.
proposals-diff-why-place-decided = Det ble bestemt at { $name } har den plassen.
proposals-diff-why-asked = Søket ble bedt om noe annet.
proposals-diff-why-together = Dette er bedre for alle til sammen.
# names: personer, eller par av personer, som en liste.
proposals-cause-new = Nye: { $names }.
proposals-cause-gone = Kan ikke kobles lenger: { $names }.
proposals-cause-told = Noe annet er kjent, eller antall plasser er endret: { $names }.
proposals-cause-locked = Holdes sammen: { $names }.
proposals-cause-unlocked = Holdes ikke sammen lenger: { $names }.
proposals-cause-vetoed = Skal ikke være et par: { $names }.
proposals-cause-unvetoed = Kan være et par igjen: { $names }.
proposals-cause-asked = Et annet mål eller andre vekter.
proposals-cause-none = Ingenting er endret mellom de to søkene.

## Hvem vi bør rekruttere, i en stor runde

proposals-recruit-large = Denne runden er stor: Det tar litt tid å prøve
    .help = Parvis kobler runden på nytt med én til av hvert slag, opptil seksti ganger. Du kan gå fra siden imens.
proposals-recruit-begin = Finn ut hvem vi bør rekruttere
proposals-recruit-under-way = Prøver hvem vi bør rekruttere: { $n } %
proposals-recruit-broke-off = Det ble stoppet eller avbrutt. Du kan prøve igjen.

## Å se gjennom mange forslag

proposals-show = Se på
proposals-show-all = Alle
proposals-show-free = De som kan godkjennes
proposals-show-stuck = De som ikke kan det
proposals-show-new = Nye siden søket før
proposals-show-kept = De som holdes sammen
proposals-show-name = Navn
proposals-show-none = Ingen forslag er slik.
proposals-approved-see = Se parene

## Reglene for én person

proposals-possible-title = Reglene for én person
proposals-possible-link = Prøv reglene
proposals-possible-heading = Hva reglene levner for { $name }
proposals-possible-untold = Ingen har gjort ferdig et intervju med { $name } ennå, så lite er kjent. Reglene prøves som om { $name } var klar.
proposals-possible-as-if = { $name } kan ikke kobles ennå. Reglene prøves som om opplæring og samtykke var på plass.
proposals-possible-rules = Regel for regel
proposals-possible-rule = Regel
proposals-possible-blocks = Utelukker
proposals-possible-left = Er igjen
proposals-possible-best = Hvem som passer best
proposals-possible-closest = Hvem som er nærmest å være mulig
proposals-possible-of-mentee = { $n ->
    [0] Ingen { $mentor } har ledig plass.
    [one] Én { $mentor } har ledig plass.
   *[other] { $n } { $mentors } har ledig plass.
}
proposals-possible-of-mentor = { $n ->
    [0] Ingen { $mentee } venter.
    [one] Én { $mentee } venter.
   *[other] { $n } { $mentees } venter.
}
# low: how many more would be allowed, but fit too badly.
proposals-possible-left-mentee = { $n ->
    [0] Ingen { $mentor } er mulig.
    [one] Én { $mentor } er mulig.
   *[other] { $n } { $mentors } er mulige.
} { $low ->
    [0] {""}
    [one] Én til er tillatt, men passer dårligere enn metoden krever.
   *[other] { $low } til er tillatt, men passer dårligere enn metoden krever.
}
proposals-possible-left-mentor = { $n ->
    [0] Ingen { $mentee } er mulig.
    [one] Én { $mentee } er mulig.
   *[other] { $n } { $mentees } er mulige.
} { $low ->
    [0] {""}
    [one] Én til er tillatt, men passer dårligere enn metoden krever.
   *[other] { $low } til er tillatt, men passer dårligere enn metoden krever.
}

## Hvorfor ikke noen andre

proposals-why-not-proposed = De er sammen i denne planen.
proposals-why-not-floor = De passer for dårlig til å bli foreslått: { $points } av 100 poeng, og det minste er { $floor }.
proposals-why-not-place = Det er bestemt at alle plassene her er for andre.
proposals-as-good = Like bra for alle
proposals-as-good-one = Én ville være like bra
proposals-others-all = Alle andre, og hvorfor ikke noen annen
proposals-why-not = Hvorfor ikke noen andre?
proposals-why-not-nobody = Det er ingen annen { $mentor } i denne planen.
proposals-why-not-ask = Si hvorfor ikke
proposals-why-not-of = Hvorfor ikke { $mentorName } for { $menteeName }?
proposals-others-of-mentor = Andre { $mentees } for { $mentorName }
proposals-others-of-mentor-none = Ingen annen { $mentee } er mulig for { $mentorName }.
