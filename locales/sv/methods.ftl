# Not yet reviewed by a native speaker.

## Vad som är fel i en metodfil, och vad man kan göra

methods-the-file = filen
methods-fault-toml = Det här är inte TOML: { $reason }.
    .remedy = Se efter på den här raden och den förra om ett citattecken, en parentes eller ett likhetstecken saknas.
methods-fault-unreadable = Filen går att läsa men är ingen metod: { $reason }.
    .remedy = Ändra det som meningen nämner. docs/methods.md visar alla nycklar.
methods-fault-missing = { $key } saknas.
    .remedy = Skriv { $wanted }. { $about }
methods-fault-slug = { $key } är ”{ $slug }”, och det är inget kortnamn.
    .remedy = Använd små bokstäver från a till z, siffror och bindestreck, till exempel fast-jobb.
methods-fault-kind = { $key } är { $found }.
    .remedy = Skriv { $wanted }.
methods-fault-number = { $key } är { $number }.
    .remedy = Skriv ett tal från { $least } till { $most }.
methods-fault-language = { $key } är på ett språk som heter ”{ $tag }”, och det kan Parvis inte.
    .remedy = Använd ett av dessa: { $known }.
methods-fault-text = { $key } har ingen text på { $tag }.
    .remedy = Skriv { $tag } = "…". Varje text behövs på programmets eget språk och på engelska.
methods-fault-twice = { $key } har ”{ $slug }” två gånger.
    .remedy = Ta bort den ena eller ge den ett annat namn.
methods-fault-engine = Matchningsmotorn godtar inte { $key }: { $reason }
    .remedy = Ändra det som meningen nämner. docs/matching.md förklarar regler och kriterier.
methods-fault-unknown-key = ”{ $word }” är ingen nyckel i { $place }.
    .remedy = Ta bort den. Här kan det stå: { $known }.
methods-fault-unknown-key-near = ”{ $word }” är ingen nyckel i { $place }.
    .remedy = Kanske skulle det stå ”{ $near }”.
methods-fault-unknown-word = { $place } kan inte vara ”{ $word }”.
    .remedy = Använd ett av dessa: { $known }.
methods-fault-unknown-word-near = { $place } kan inte vara ”{ $word }”.
    .remedy = Kanske skulle det stå ”{ $near }”.

methods-found-string = en text
methods-found-integer = ett tal
methods-found-float = ett tal med decimaler
methods-found-boolean = true eller false
methods-found-datetime = ett datum
methods-found-array = en lista
methods-found-table = en tabell

methods-wanted-line = en text mellan citattecken
methods-wanted-slug = ett kortnamn mellan citattecken
methods-wanted-language = koden för ett språk, till exempel "sv"
methods-wanted-texts = en text för varje språk, till exempel {"{"} sv = "…", en = "…" {"}"}
methods-wanted-role-words = de tre formerna one, many och the för varje språk
methods-wanted-yes-no = true eller false
methods-wanted-whole = ett helt tal utan citattecken
methods-wanted-word = ett av de kända orden mellan citattecken
methods-wanted-words = en lista, till exempel ["en", "två"]
methods-wanted-table = en egen tabell
methods-wanted-list = en lista med tabeller
methods-wanted-many-texts = en lista med texter på varje språk

methods-fault-way-no-step = En väg kan inte gå via ”{ $stage }”.
    .remedy = Använd dessa steg: { $known }.
methods-fault-way-twice = Vägen går via ”{ $stage }” två gånger.
    .remedy = Ta bort det ena steget.
methods-fault-way-not-to-ready = Vägen slutar inte vid ”ready”.
    .remedy = Lägg till ett sista steg med stage = "ready".
methods-fault-way-after-ready = Steget ”{ $stage }” kommer efter ”ready”.
    .remedy = Sätt det före ”ready”: där tar matchningen över.
methods-fault-way-no-interview = Vägen har ingen intervju, och matchningen behöver en.
    .remedy = Lägg till ett steg med stage = "interviewed".
methods-fault-way-later = Steget ”{ $stage }” kräver ”{ $gate }”, som kommer först senare eller aldrig.
    .remedy = Flytta steget bakom det andra eller ta bort kravet.

methods-title = Metoder
methods-lead = Hur ett program drivs, som en fil som kan läsas, kopieras och delas. En omgång följer en utgåva och behåller den.
methods-new = Hämta in en metod
methods-new-lead = Klistra in texten ur en metodfil här. Inget sparas förrän den är utan fel.
methods-text = Texten i filen
    .help = Som i mappen methods i Parvis. Varje fel nämns med rad och vad du kan göra.
methods-keep-file = Spara metoden
methods-own = Egen
methods-at = rad { $line }, kolumn { $column }:
methods-wrong = { $n ->
    [one] En sak är fel. Inget sparades.
   *[other] { $n } saker är fel. Inget sparades.
}
methods-version-taken = Det finns redan en utgåva { $version } med en annan text. Utgåvor ändras aldrig: skriv en annan version.
methods-kept = Utgåvan är sparad. En ny omgång kan följa den.
methods-export = Ladda ner filen
methods-compare-with = Jämför med utgåva { $version }
methods-numbers = Ändra tal
methods-numbers-help = Resultatet är en ny utgåva. Omgångar som följer den här ändras inte.
methods-weights = Hur mycket varje kriterium betyder
methods-version = Den nya utgåvan heter
    .help = Ett ord eller tal, till exempel 3 eller 2027.
methods-keep-numbers = Spara som ny utgåva
methods-whole-file = Ändra hela filen: steg, frågor, ord, villkor
    .help = Ändra vad du vill, även versionen: resultatet är en ny utgåva.
methods-version-missing = Skriv vad den nya utgåvan heter.
methods-number-missing = Skriv ett tal.
methods-weight-wrong = Vikten för { $criterion } måste vara ett tal från 0 till { $most }.
methods-changes = Vad som är olika
methods-from-to = Från utgåva { $before } till utgåva { $after }
methods-changed = { $place }: { $before } → { $after }
methods-added = { $place }: ny, { $after }
methods-removed = { $place }: { $before } är borttaget
methods-no-change = Inget är olika.
methods-weight-of = Vikten för { $criterion }
methods-upgrade = En annan utgåva
methods-runs = Den här omgången följer { $edition }.
methods-no-other = Det finns ännu ingen annan utgåva av metoden. Ändra först ett tal i den.
methods-would-change = Det här skulle ändras:
methods-run = Låt omgången följa utgåva { $version }
methods-choose = Välj en utgåva ur listan.
methods-round-over = Den här omgången är över. Den behåller utgåvan den drevs efter.
methods-number-commitment-months = Månader tillsammans
methods-number-commitment-own-meetings = Egna träffar, minst
methods-number-commitment-gatherings = Gemensamma träffar, minst
methods-number-watch-sign-up-unanswered = Dagar tills en obesvarad anmälan står på I dag
methods-number-watch-first-meeting-missing = Dagar tills en utebliven första träff står på I dag
methods-number-watch-silent = Dagar tills ett tyst par står på I dag
methods-number-watch-round-ending = Dagar innan omgången slutar
methods-number-watch-ask-after = Dagar utan nyheter tills båda får en fråga i ett meddelande. 0: aldrig
