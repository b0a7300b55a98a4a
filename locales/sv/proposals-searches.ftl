# Not yet reviewed by a native speaker.

## Vad en sökning går ut på, utöver det som står i proposals.ftl

# n: poäng av hundra.
proposals-aim-local = En { $mentor } från samma område kommer först. Någon från ett annat ställe föreslås bara om fler får ett par på det sättet, eller om de två passar bättre ihop med mer än { $n } av 100 poäng.
proposals-aim-fair = Sedan görs det par som passar sämst så bra som det går. För det får { $people ->
    [0] ingen mer bli utan par
    [one] högst en person till bli utan par
   *[other] högst { $people } personer till bli utan par
}, och planen får förlora { $percent } % av sina poäng.
proposals-raised = Därför har varje par minst { $n } av 100 poäng.
proposals-otherwise = Den här sökningen ombads om något annat än metoden säger. Det gäller nästa också.
proposals-otherwise-see = Se vad den ombads om
proposals-run-as-method = Hitta par som metoden säger
proposals-run-stopped = Sökningen stoppades. Ingenting ändrades. Tryck på ”Hitta par” när du vill försöka igen.
proposals-run-over = Sökningen är redan klar. Så här är det nu.
proposals-stop = Stoppa sökningen

## Ett annat mål eller andra vikter

proposals-try-link = Pröva andra vikter eller ett annat mål
proposals-try-title = Pröva andra vikter
proposals-try-lead = Se vem som skulle få vem i stället, och vad det ger och kostar. Ingenting sparas förrän du säger det.
proposals-try-aim = Vad är målet?
proposals-try-most-people = Så många par som möjligt, och bland dem de bästa
proposals-try-best-total = De bästa paren sammanlagt, också om någon blir utan
proposals-try-local = Lokalt först: hur mycket bättre måste någon från ett annat ställe vara?
    .help = I poäng av 100. Lämna fältet tomt om det inte spelar någon roll vem som bor var.
proposals-try-fairness = Ingen med ett dåligt par
proposals-try-fair = Gör det par som passar sämst så bra som det går
    .help = Den bästa planen för alla tillsammans kan ha ett par som passar dåligt. Säg vad du skulle ge för att slippa det.
proposals-try-fair-people = Så många personer till får bli utan par
proposals-try-fair-percent = Så många procent av poängen får gå förlorade
proposals-try-weights = Vad räknas hur mycket?
    .help = Från 0 (räknas inte) till 1 000. Bara förhållandet spelar roll: 10 och 5 är detsamma som 2 och 1.
proposals-try-do = Se vad som ändras
proposals-try-back = Tillbaka till hur det är nu
proposals-try-result = Vad som skulle ändras
proposals-try-none = Ingenting: alla skulle ha samma par.
proposals-try-refused = Rätta formuläret först.
proposals-try-nobody = Det finns ingen att pröva med: båda sidor behöver någon som är redo, och det som är bestämt måste reglerna tillåta.
proposals-try-too-many = Den här omgången är för stor för att pröva medan du väntar. Hitta par på det här sättet, så säger resultatet vad som är annorlunda än i sökningen före.
proposals-try-measure = Vad som jämförs
proposals-try-now = Som det är nu
proposals-try-then = Som du prövade
proposals-try-matched = Personer med ett par
proposals-try-average = Ett genomsnittligt par
proposals-try-by-now = Ett genomsnittligt par, räknat som nu
proposals-try-by-then = Ett genomsnittligt par, räknat som du prövade
proposals-try-worst = Paret som passar sämst, räknat som du prövade
proposals-try-search = Hitta par på det här sättet
    .help = Bara för den här sökningen. Metoden förblir som den är.
proposals-try-method = Ändra metoden
    .help = Gör utgåva { $version } av metoden och låter den här omgången använda den. Andra omgångar förblir som de är.
proposals-try-is-method = Det säger metoden redan. Ändra något först.
proposals-try-unreadable = Metodens fil kan inte ändras på det här sättet. Ändra den under ”Metoder”.
proposals-aim-missing = Välj vad målet är.
proposals-weights-too-large = Tillsammans är de här talen för stora. Gör dem mindre; bara förhållandet spelar roll.

## Vad som är annorlunda än i sökningen före

proposals-rerun-heading = Vad som är annorlunda än i sökningen före
proposals-rerun-summary = { $moved ->
    [0] Ingen har ett annat par
    [one] En person har ett annat par
   *[other] { $moved } personer har ett annat par
}; { $kept ->
    [one] ett par är detsamma.
   *[other] { $kept } par är desamma.
}
proposals-card-new = Nytt sedan sökningen före
proposals-diff-other = { $name } har { $after } i stället för { $before }.
proposals-diff-new = { $name } har { $after }.
proposals-diff-gone = { $name } har ingen längre; förut var det { $before }.
proposals-diff-why-locked = Det bestämdes att de hålls ihop.
proposals-diff-why-vetoed = Det bestämdes: inte de två.
proposals-diff-why-new-mentee = { $name } är ny.
proposals-diff-why-mentee-gone = { $name } kan inte matchas längre.
proposals-diff-why-mentor-gone = { $mentorName } har ingen ledig plats längre.
proposals-diff-why-new-mentor = { $mentorName } är ny eller har fler platser.
proposals-diff-why-place-decided = Det bestämdes att { $name } har den platsen.
proposals-diff-why-asked = Sökningen ombads om något annat.
proposals-diff-why-together = Det är bättre för alla tillsammans.
# names: personer, eller par av personer, som en lista.
proposals-cause-new = Nya: { $names }.
proposals-cause-gone = Kan inte matchas längre: { $names }.
proposals-cause-told = Något annat är känt, eller antalet platser har ändrats: { $names }.
proposals-cause-locked = Hålls ihop: { $names }.
proposals-cause-unlocked = Hålls inte ihop längre: { $names }.
proposals-cause-vetoed = Ska inte vara ett par: { $names }.
proposals-cause-unvetoed = Får vara ett par igen: { $names }.
proposals-cause-asked = Ett annat mål eller andra vikter.
proposals-cause-none = Ingenting har ändrats mellan de två sökningarna.

## Vem vi ska rekrytera, i en stor omgång

proposals-recruit-large = Den här omgången är stor: det tar en stund att pröva
    .help = Parvis matchar omgången på nytt med en till av varje slag, upp till sextio gånger. Du kan lämna sidan under tiden.
proposals-recruit-begin = Ta reda på vem vi ska rekrytera
proposals-recruit-under-way = Prövar vem vi ska rekrytera: { $n } %
proposals-recruit-broke-off = Det stoppades eller avbröts. Du kan försöka igen.

## Att gå igenom många förslag

proposals-show = Titta på
proposals-show-all = Alla
proposals-show-free = De som kan godkännas
proposals-show-stuck = De som inte kan det
proposals-show-new = Nya sedan sökningen före
proposals-show-kept = De som hålls ihop
proposals-show-name = Namn
proposals-show-none = Inget förslag är sådant.
proposals-approved-see = Se paren

## Reglerna för en person

proposals-possible-title = Reglerna för en person
proposals-possible-link = Pröva reglerna
proposals-possible-heading = Vad reglerna lämnar kvar för { $name }
proposals-possible-untold = Ingen har gjort klart en intervju med { $name } än, så lite är känt. Reglerna prövas som om { $name } var redo.
proposals-possible-as-if = { $name } kan inte matchas än. Reglerna prövas som om utbildning och samtycke fanns.
proposals-possible-rules = Regel för regel
proposals-possible-rule = Regel
proposals-possible-blocks = Utesluter
proposals-possible-left = Är kvar
proposals-possible-best = Vem som passar bäst
proposals-possible-closest = Vem som är närmast att vara möjlig
proposals-possible-of-mentee = { $n ->
    [0] Ingen { $mentor } har en ledig plats.
    [one] En { $mentor } har en ledig plats.
   *[other] { $n } { $mentors } har en ledig plats.
}
proposals-possible-of-mentor = { $n ->
    [0] Ingen { $mentee } väntar.
    [one] En { $mentee } väntar.
   *[other] { $n } { $mentees } väntar.
}
# low: how many more would be allowed, but fit too badly.
proposals-possible-left-mentee = { $n ->
    [0] Ingen { $mentor } är möjlig.
    [one] En { $mentor } är möjlig.
   *[other] { $n } { $mentors } är möjliga.
} { $low ->
    [0] {""}
    [one] En till är tillåten, men passar sämre än metoden kräver.
   *[other] { $low } till är tillåtna, men passar sämre än metoden kräver.
}
proposals-possible-left-mentor = { $n ->
    [0] Ingen { $mentee } är möjlig.
    [one] En { $mentee } är möjlig.
   *[other] { $n } { $mentees } är möjliga.
} { $low ->
    [0] {""}
    [one] En till är tillåten, men passar sämre än metoden kräver.
   *[other] { $low } till är tillåtna, men passar sämre än metoden kräver.
}

## Varför inte någon annan

proposals-why-not-proposed = De är tillsammans i den här planen.
proposals-why-not-floor = De passar för dåligt ihop för att föreslås: { $points } av 100 poäng, och det minsta är { $floor }.
proposals-why-not-place = Det är bestämt att alla platser här är för andra.
proposals-as-good = Lika bra för alla
proposals-as-good-one = En skulle vara lika bra
proposals-others-all = Alla andra, och varför inte någon annan
proposals-why-not = Varför inte någon annan?
proposals-why-not-nobody = Det finns ingen annan { $mentor } i den här planen.
proposals-why-not-ask = Säg varför inte
proposals-why-not-of = Varför inte { $mentorName } för { $menteeName }?
proposals-others-of-mentor = Andra { $mentees } för { $mentorName }
proposals-others-of-mentor-none = Ingen annan { $mentee } är möjlig för { $mentorName }.
