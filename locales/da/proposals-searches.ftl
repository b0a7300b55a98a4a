# Not yet reviewed by a native speaker.

## Hvad en søgning går ud på, ud over det der står i proposals.ftl

# n: point af hundrede.
proposals-aim-local = En { $mentor } fra samme område kommer først. En fra et andet sted bliver kun foreslået, hvis flere får et par på den måde, eller hvis de to passer bedre sammen med mere end { $n } af 100 point.
proposals-aim-fair = Derefter gøres det par, der passer dårligst sammen, så godt som muligt. Derfor må { $people ->
    [0] ingen flere stå uden par
    [one] højst én person mere stå uden par
   *[other] højst { $people } personer mere stå uden par
}, og planen må miste { $percent } % af sine point.
proposals-raised = Derfor har hvert par mindst { $n } af 100 point.
proposals-otherwise = Denne søgning blev bedt om noget andet, end metoden siger. Det bliver den næste også.
proposals-otherwise-see = Se, hvad den blev bedt om
proposals-run-as-method = Find par, som metoden siger
proposals-run-stopped = Søgningen blev stoppet. Intet er ændret. Tryk på »Find par«, når du vil prøve igen.
proposals-run-over = Søgningen er allerede færdig. Her er det, som det er nu.
proposals-stop = Stop søgningen

## Et andet mål eller andre vægte

proposals-try-link = Prøv andre vægte eller et andet mål
proposals-try-title = Prøv andre vægte
proposals-try-lead = Se, hvem der ville få hvem i stedet, og hvad det giver og koster. Intet bliver gemt, før du siger det.
proposals-try-aim = Hvad er målet?
proposals-try-most-people = Så mange par som muligt, og blandt dem de bedste
proposals-try-best-total = De bedste par tilsammen, også selv om nogen står uden
proposals-try-local = Lokale først: Hvor meget bedre skal en fra et andet sted være?
    .help = I point af 100. Lad feltet være tomt, hvis det er lige meget, hvem der bor hvor.
proposals-try-fairness = Ingen med et dårligt par
proposals-try-fair = Gør det par, der passer dårligst sammen, så godt som muligt
    .help = Den bedste plan for alle tilsammen kan have et par, der passer dårligt sammen. Sig, hvad du ville give for at undgå det.
proposals-try-fair-people = Så mange personer mere må stå uden par
proposals-try-fair-percent = Så mange procent af pointene må gå tabt
proposals-try-weights = Hvad tæller hvor meget?
    .help = Fra 0 (tæller ikke) til 1.000. Kun forholdet betyder noget: 10 og 5 er det samme som 2 og 1.
proposals-try-do = Se, hvad der ændrer sig
proposals-try-back = Tilbage til, som det er nu
proposals-try-result = Hvad der ville ændre sig
proposals-try-none = Ingenting: Alle ville have det samme par.
proposals-try-refused = Ret formularen først.
proposals-try-nobody = Der er ingen at prøve med: Begge sider skal have nogen, der er klar, og det, der er bestemt, skal reglerne tillade.
proposals-try-too-many = Dette hold er for stort til at prøve, mens du venter. Find par på denne måde, så siger resultatet, hvad der er anderledes end i søgningen før.
proposals-try-measure = Hvad der sammenlignes
proposals-try-now = Som det er nu
proposals-try-then = Som du prøvede
proposals-try-matched = Personer med et par
proposals-try-average = Et gennemsnitligt par
proposals-try-by-now = Et gennemsnitligt par, regnet som nu
proposals-try-by-then = Et gennemsnitligt par, regnet som du prøvede
proposals-try-worst = Det par, der passer dårligst, regnet som du prøvede
proposals-try-search = Find par på denne måde
    .help = Kun til denne søgning. Metoden bliver, som den er.
proposals-try-method = Ændr metoden
    .help = Laver udgave { $version } af metoden og lader dette hold bruge den. Andre hold bliver, som de er.
proposals-try-is-method = Det siger metoden allerede. Ændr noget først.
proposals-try-unreadable = Metodens fil kan ikke ændres på denne måde. Ændr den under »Metoder«.
proposals-aim-missing = Vælg, hvad målet er.
proposals-weights-too-large = Tilsammen er disse tal for store. Gør dem mindre; kun forholdet betyder noget.

## Hvad der er anderledes end i søgningen før

proposals-rerun-heading = Hvad der er anderledes end i søgningen før
proposals-rerun-summary = { $moved ->
    [0] Ingen har et andet par
    [one] Én person har et andet par
   *[other] { $moved } personer har et andet par
}; { $kept ->
    [one] ét par er det samme.
   *[other] { $kept } par er de samme.
}
proposals-card-new = Nyt siden søgningen før
proposals-diff-other = { $name } har { $after } i stedet for { $before }.
proposals-diff-new = { $name } har { $after }.
proposals-diff-gone = { $name } har ingen mere; før var det { $before }.
proposals-diff-why-locked = Det blev bestemt, at de skal blive sammen.
proposals-diff-why-vetoed = Det blev bestemt: ikke de to.
proposals-diff-why-new-mentee = { $name } er ny.
proposals-diff-why-mentee-gone = { $name } kan ikke matches mere.
proposals-diff-why-mentor-gone = { $mentorName } har ingen ledig plads mere.
proposals-diff-why-new-mentor = { $mentorName } er ny eller har flere pladser.
proposals-diff-why-place-decided = Det blev bestemt, at { $name } har den plads.
proposals-diff-why-asked = Søgningen blev bedt om noget andet.
proposals-diff-why-together = Det er bedre for alle tilsammen.
# names: personer eller par af personer som en liste.
proposals-cause-new = Nye: { $names }.
proposals-cause-gone = Kan ikke matches mere: { $names }.
proposals-cause-told = Der vides noget andet, eller antallet af pladser er ændret: { $names }.
proposals-cause-locked = Skal blive sammen: { $names }.
proposals-cause-unlocked = Er ikke bundet sammen mere: { $names }.
proposals-cause-vetoed = Skal ikke være et par: { $names }.
proposals-cause-unvetoed = Kan være et par igen: { $names }.
proposals-cause-asked = Et andet mål eller andre vægte.
proposals-cause-none = Intet er ændret mellem de to søgninger.

## Hvem vi skal rekruttere, på et stort hold

proposals-recruit-large = Dette hold er stort: Det tager lidt tid at prøve
    .help = Parvis matcher holdet igen med én mere af hver slags, op til tres gange. Du kan forlade siden imens.
proposals-recruit-begin = Find ud af, hvem vi skal rekruttere
proposals-recruit-under-way = Prøver, hvem vi skal rekruttere: { $n } %
proposals-recruit-broke-off = Det blev stoppet eller afbrudt. Du kan prøve igen.

## At se mange forslag igennem

proposals-show = Se på
proposals-show-all = Alle
proposals-show-free = Dem, der kan godkendes
proposals-show-stuck = Dem, der ikke kan
proposals-show-new = Nye siden søgningen før
proposals-show-kept = Dem, der skal blive sammen
proposals-show-name = Navn
proposals-show-none = Ingen forslag er sådan.
proposals-approved-see = Se parrene

## Reglerne for én person

proposals-possible-title = Reglerne for én person
proposals-possible-link = Prøv reglerne
proposals-possible-heading = Hvad reglerne levner til { $name }
proposals-possible-untold = Ingen har afsluttet en samtale med { $name } endnu, så der vides kun lidt. Reglerne prøves, som om { $name } var klar.
proposals-possible-as-if = { $name } kan ikke matches endnu. Reglerne prøves, som om uddannelse og samtykke var på plads.
proposals-possible-rules = Regel for regel
proposals-possible-rule = Regel
proposals-possible-blocks = Udelukker
proposals-possible-left = Er tilbage
proposals-possible-best = Hvem der passer bedst
proposals-possible-closest = Hvem der er tættest på at være mulig
proposals-possible-of-mentee = { $n ->
    [0] Ingen { $mentor } har en ledig plads.
    [one] Én { $mentor } har en ledig plads.
   *[other] { $n } { $mentors } har en ledig plads.
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
    [one] Én mere er tilladt, men passer dårligere, end metoden kræver.
   *[other] { $low } mere er tilladt, men passer dårligere, end metoden kræver.
}
proposals-possible-left-mentor = { $n ->
    [0] Ingen { $mentee } er mulig.
    [one] Én { $mentee } er mulig.
   *[other] { $n } { $mentees } er mulige.
} { $low ->
    [0] {""}
    [one] Én mere er tilladt, men passer dårligere, end metoden kræver.
   *[other] { $low } mere er tilladt, men passer dårligere, end metoden kræver.
}

## Hvorfor ikke en anden

proposals-why-not-proposed = De er sammen i denne plan.
proposals-why-not-floor = De passer for dårligt sammen til at blive foreslået: { $points } af 100 point, og det mindste er { $floor }.
proposals-why-not-place = Det er bestemt, at alle pladser her er til andre.
proposals-as-good = Lige så godt for alle
proposals-as-good-one = Én ville være lige så god
proposals-others-all = Alle andre, og hvorfor ikke en anden
proposals-why-not = Hvorfor ikke en anden?
proposals-why-not-nobody = Der er ingen anden { $mentor } i denne plan.
proposals-why-not-ask = Sig hvorfor ikke
proposals-why-not-of = Hvorfor ikke { $mentorName } til { $menteeName }?
proposals-others-of-mentor = Andre { $mentees } til { $mentorName }
proposals-others-of-mentor-none = Ingen anden { $mentee } er mulig for { $mentorName }.
