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
methods-fault-counted-without-months = Träffar räknas, men `lasts` säger att ett par inte varar ett antal månader.
    .remedy = Skriv 0 för own_meetings och gatherings och säg rytmen i commitment_in_words, eller skriv lasts = "months".
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
methods-run-by = Används av
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
methods-number-watch-round-ending = Dagar före slutet som omgången står på I dag
methods-number-watch-ask-after = Dagar utan nyheter tills båda får en fråga i ett meddelande (0: aldrig)
methods-number-watch-volunteer-meeting-months = Månader från en frivilligträff till nästa (0: inga)
methods-number-watch-first-contact = Dagar från introduktionen tills ni har talat med var och en av de två (0: ingen påminnelse)
methods-number-watch-contacts-first-month = Samtal med var och en under första månaden (0: ingen påminnelse)
methods-number-watch-contact-every-months = Månader från ett samtal till nästa efter det (0: ingen påminnelse)
methods-number-watch-evaluation-unanswered = Dagar tills en obesvarad fråga om slutet står på I dag (0: aldrig)

methods-fault-question-few-choices = Frågan ”{ $slug }” har färre än två svar att välja bland.
    .remedy = Lägg till choices, vart och ett med slug och label.
methods-fault-question-no-choices = Frågan ”{ $slug }” har choices, men typen är ”{ $kind }”.
    .remedy = Gör typen till ”one-of” eller ”several-of”, eller ta bort choices.
methods-fault-question-no-range = Frågan ”{ $slug }” har least eller most, men typen är ”{ $kind }”.
    .remedy = Gör typen till ”number” eller ”scale”, eller ta bort dem.
methods-fault-question-range = Det minsta i frågan ”{ $slug }” är inte under det största.
    .remedy = Skriv en least som är mindre än most.
methods-fault-question-long-scale = Skalan i ”{ $slug }” har för många steg.
    .remedy = Använd högst { $most } steg, till exempel från 1 till 5.
methods-fault-question-nobody = Frågan ”{ $slug }” ställs till ingen.
    .remedy = Skriv who = ["mentor", "mentee"], eller ta bort raden.
methods-fault-question-purpose = Frågan ”{ $slug }” är känslig, och inget säger vad svaret används till.
    .remedy = Skriv ett purpose: människor läser det bredvid frågan.
methods-fault-question-sensitive-required = Frågan ”{ $slug }” är känslig och måste besvaras.
    .remedy = Ta bort required: ingen måste berätta sådant.
methods-fault-question-condition = Frågan ”{ $slug }” beror på ”{ $other }”, som inte är en tidigare fråga med val eller ja och nej i samma formulär.
    .remedy = Nämn en fråga som står före, i samma formulär och för samma personer.
methods-fault-question-answer = Frågan ”{ $slug }” väntar på svaret ”{ $answer }”, som ”{ $other }” inte kan ha.
    .remedy = Använd en slug bland valen, eller yes eller no.
methods-fault-question-no-answer = Villkoret för frågan ”{ $slug }” nämner inget svar.
    .remedy = Skriv answer = ["…"].
methods-fault-known-from = known_from i ett villkor behöver antingen question eller fact.
    .remedy = Skriv ett av dem, och any_of.
methods-fault-known-from-question = Ett villkor läses av frågan ”{ $question }”, som den här sidan inte får eller som saknar val.
    .remedy = Nämn en fråga med val eller ja och nej till samma sida.
methods-fault-known-from-answer = Ett villkor väntar på ”{ $answer }”, som ingen kan svara.
    .remedy = Använd några av dessa: { $known }.
methods-fault-variable = { $key } har ”{ $variable }” inom klammer, som inte är känt.
    .remedy = Använd en av dessa: { $known }.
methods-wanted-slugs = en lista med kortnamn, till exempel ["one", "other"]

methods-parts = Ändra i fält
methods-steps-change = Ändra stegen
methods-roles = Vad de två kallas
methods-roles-lead = Alla sidor och meddelanden använder de här orden. Lämna ett språk tomt, så används programmets egna ord där.
methods-roles-mentor = Den som känner landet väl
methods-roles-mentee = Den som är ny i landet
methods-role-one = En
methods-role-many = Flera
methods-role-the = En bestämd
methods-role-missing = Skriv alla tre orden på { $language }.
methods-roles-keep = Spara de här orden
methods-expectations = Vad man kan vänta sig
methods-expectations-lead = Det som människor läser och bekräftar innan de matchas. En annan lydelse måste bekräftas på nytt.
methods-expectations-line = Mening { $n }
methods-expectations-keep = Spara vad man kan vänta sig
methods-goals = Vad mål kan handla om
methods-goals-lead = { $TheMentee } och { $theMentor } väljer ett av dessa för varje mål och skriver målet med egna ord. Utan några har programmet inga mål.
methods-goals-category = Kategori { $n }
methods-goals-label = Vad handlar det om?
methods-goals-examples = Sådana mål, som exempel
methods-goals-keep = Spara vad mål kan handla om
methods-goals-label-missing = Skriv vad det handlar om, eller ta bort exemplen.
methods-steps-mentor = Vägen för { $mentors }
methods-steps-mentee = Vägen för { $mentees }
methods-steps-lead = Från anmälan till redo för matchning. Det sista steget är alltid redo för matchning.
methods-step = Steg { $n }
methods-step-stage = Steg på vägen
methods-step-none = inget steg
methods-step-gates = Vad mer som måste finnas
methods-steps-keep = Spara den här vägen
methods-in-place = Ingen omgång använder den här utgåvan ännu. Med samma namn ändrar du den här utgåvan; med ett annat namn blir det en ny.
methods-other-languages = Andra språk
methods-both-needed = Skriv det på { $language } och på engelska.
methods-part-wrong = Det här kan inte sparas: { $reason }
methods-question = Ändra en fråga
methods-question-new = Ny fråga
methods-question-added = Ny fråga: { $question }
methods-question-gone = Fråga borttagen: { $question }
methods-questions-lead = Välj en fråga för att ändra den. Omgångar som använder den här utgåvan ändras inte.
methods-questions-none = Inga frågor här ännu.
methods-question-label = Frågan
methods-question-help = Förklaring under
methods-question-guidance = Till den som intervjuar: vad du ska säga och titta efter
methods-question-purpose = Vad svaret används till
methods-question-asked-in = Var den ställs
methods-question-who = Vem som tillfrågas
methods-question-kind = Hur man svarar
methods-question-required = Den måste besvaras
methods-question-choices = Svar att välja bland
    .help = Bara för ett eller flera svar. Töm ett svar för att ta bort det.
methods-question-choice = Svar { $n }
methods-question-choices-missing = Skriv minst två svar att välja bland.
methods-question-range = Från och till
    .help = Bara för ett tal eller en skala. En skala går från 1 till 5 om du inte skriver något.
methods-question-least = Lägst
methods-question-most = Högst
methods-question-beside = Bredvid frågan
methods-question-only-if = Fråga bara om
    .help = Kryssa inte i något för att alltid fråga. Kryssa bara i svar på en fråga, från samma formulär.
methods-question-condition = ”{ $question }”: { $answer } ({ $form })
methods-question-one-condition = Välj svar på bara en fråga.
methods-question-sensitive = Det här är känsligt
    .help = Om hälsa, tro, ursprung och liknande. Den ställs bara i omgångar som slår på den, med syftet bredvid, och ingen måste svara.
methods-question-purpose-missing = Skriv vad svaret används till. Människor läser det bredvid frågan.
methods-question-keep = Spara den här frågan
methods-question-remove = Ta bort den här frågan

## Parts of a method, where two editions differ

# $change: one difference, in words. $n: languages.
methods-changed-in-others = { $change } ({ $n ->
    [one] och på ett språk till
   *[other] och på { $n } språk till
})
methods-part-agreement = Avtal
methods-part-aims = Mål
methods-part-categories = Grupper
methods-part-commitment = Åtagande
methods-part-commitment-in-words = Åtagandet i ord
methods-part-commitment-until = till när
methods-part-conditions = Villkor
methods-part-criteria = Vad som räknas
methods-part-description = Beskrivning
methods-part-eligibility = Vem som kan vara med
methods-part-end-reasons = Skäl att avsluta
methods-part-expectations = Vad man kan vänta sig
methods-part-getting-acquainted = Lära känna varandra
methods-part-guidance = Vägledning
methods-part-hours = Timmar
methods-part-interview = Intervju
methods-part-lasts = hur länge
methods-part-matching = Matchning
methods-part-mentee-genders = Bara personer av detta kön
methods-part-name = Namn
methods-part-outcomes = Vad det kan leda till
methods-part-refusal = Till den som inte kan vara med
methods-part-rhythm = rytm
methods-part-rules = Regler
methods-part-summary = Kort beskrivning
methods-part-target = Målgrupp
methods-part-text = Inledning
methods-part-title = Rubrik
methods-part-topics = Ämnen
methods-part-training = Utbildning
methods-part-version = Utgåva
methods-part-watch = I dag
methods-part-way-on = En annan väg vidare

## A copy, and a file

methods-copy = Gör en kopia
methods-copy-lead = Kopian är er egen metod, med allt som den här har. Ändra sedan det ni gör på ett annat sätt.
methods-copy-name = Vad heter kopian?
    .help = Programmets namn, så som folk läser det.
methods-copy-action = Gör kopian
methods-copy-name-missing = Skriv ett namn med bokstäver, högst { $most } bokstäver.
methods-copy-name-taken = Det finns redan en metod med det namnet. Skriv ett annat namn.
methods-file = Välj filen, eller klistra in texten nedanför
methods-would-move = { $n ->
    [one] Ett par är i gång. Dagen då det slutar räknas om.
   *[other] { $n } par är i gång. Dagen då de slutar räknas om.
}
