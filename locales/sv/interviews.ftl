# Not yet reviewed by a native speaker.
# Intervjun: en sida för koordinatorer.

# $name är personens namn.
interviews-title = Intervju med { $name }
interviews-lead = Skriv medan ni pratar. Du kan spara när som helst och fortsätta senare.
interviews-lead-finished = Intervjun är klar. Det du ändrar här räknas i nästa sökning efter par.
interviews-not-stated = Inte angivet
interviews-staff-only = Bara koordinatorer ser det här.

interviews-languages = Språk
    .help = Alla språk som det går att samtala på, också långsamt. Säger du inte hur bra räknar vi med enkla, vardagliga saker.
# $n räknar raderna: 1, 2, 3 …
interviews-language-number = Språk { $n }
interviews-level-number = Hur bra, språk { $n }
interviews-language-none = Inget språk
interviews-level-none = Hur bra?
interviews-languages-missing = Välj minst ett språk: två människor måste kunna prata med varandra.

interviews-interests = Vad tycker personen om att göra?
    .help = Välj så många som passar. Intressena betyder mest när vi letar efter par.
interviews-interests-note = Andra intressen, med egna ord
interviews-interests-missing = Välj minst ett intresse.
interviews-dislikes = Vad vill personen helst inte göra?
    .help = Det som två personer båda ogillar förenar dem ofta.

interviews-work = Arbete och utbildning
interviews-occupation = Yrke
interviews-occupation-note = Yrket med egna ord
interviews-education = Högsta avslutade utbildning

interviews-times = När har personen tid?
    .help = Tider som brukar passa. De behöver inte passa varje vecka.
interviews-day = Dag
interviews-times-missing = Välj minst en tid då det går att träffas.

interviews-area = Var bor personen?
interviews-needs = Vad vill personen ha hjälp med?
interviews-competences = Vad kan personen hjälpa till med?
interviews-backgrounds = Bakgrund och erfarenhet
    .help = Bara det som personen vill berätta.

interviews-wishes = Önskemål om den andra
interviews-gender-wish = Vem vill personen träffa?
interviews-gender-wish-any = Vem som helst
interviews-gender-wish-same = Någon av samma kön
interviews-gender-wish-female = En kvinna
interviews-gender-wish-male = En man
interviews-wishes-note = Andra önskemål
    .help = Med personens egna ord.
interviews-unwanted = Vad skulle vara svårt hos den andra?
interviews-unwanted-note = Vad personen inte vill
interviews-traits = Vad den andra behöver veta om personen

interviews-capacity = Hur många { $mentees } på samma gång?
    .help = De flesta { $mentors } har en.
interviews-note = Anteckning
interviews-consent = Personen går med på att vi sparar svaren och använder dem för att hitta ett par.
    .help = Berätta att man när som helst kan ändra sig och ändå vara med på annat.
# $day är ett datum.
interviews-consent-given = Samtycket gavs den { $day }.
interviews-consent-missing = Be om samtycke och kryssa i rutan. Utan samtycke kan ingen matchas.
interviews-expectations = Vi gick igenom vad man kan vänta sig och reglerna, och hon eller han är med på det.
    .help = Alla bekräftar det innan de matchas. Läs det tillsammans, på den andras språk.

interviews-finish = Avsluta intervjun
interviews-save = Spara och fortsätt senare
interviews-save-changes = Spara ändringarna
interviews-saved = Sparat. Du kan fortsätta när du vill.
interviews-finished = Intervjun är klar. Personen är redo att matchas.
interviews-finished-more = Intervjun är klar. Något saknas ännu innan de kan matchas: se ”Vägen till ett par”.

interviews-told = Det de svarade när de anmälde sig
interviews-questions = Programmets egna frågor
interviews-saved-by-itself = Sparat av sig självt kl.
interviews-not-saved = Inte sparat ännu. Tryck på sparknappen.
interviews-finished-meanwhile = Den här intervjun avslutades under tiden. Ladda om sidan innan du fortsätter.
