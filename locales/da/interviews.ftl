# Not yet reviewed by a native speaker.
# Den indledende samtale: en side for koordinatorer.

# $name: personens navn.
interviews-title = Indledende samtale med { $name }
interviews-lead = Skriv, mens I taler sammen. Du kan gemme når som helst og fortsætte senere.
interviews-lead-finished = Samtalen er færdig. Det, du ændrer her, gælder fra næste søgning efter par.
interviews-not-stated = Ikke oplyst
interviews-staff-only = Kun koordinatorer ser dette.

interviews-languages = Sprog
    .help = Alle sprog, som man kan føre en samtale på, også en langsom en. Siger du ikke hvor godt, regner vi med enkle, daglige ting.
# $n tæller rækkerne: 1, 2, 3 …
interviews-language-number = Sprog { $n }
interviews-level-number = Hvor godt, sprog { $n }
interviews-language-none = Intet sprog
interviews-level-none = Hvor godt?
interviews-languages-missing = Vælg mindst ét sprog: To mennesker skal kunne tale sammen.

interviews-interests = Hvad kan du lide at lave?
    .help = Vælg så mange, som passer. Interesserne betyder mest, når vi leder efter par.
interviews-interests-note = Andre interesser, med personens egne ord
interviews-interests-missing = Vælg mindst én interesse.
interviews-dislikes = Hvad vil du helst være fri for?
    .help = Det, to mennesker begge ikke kan lide, knytter dem ofte sammen.

interviews-work = Arbejde og uddannelse
interviews-occupation = Fag eller job
interviews-occupation-note = Fag eller job med personens egne ord
interviews-education = Højeste afsluttede uddannelse

interviews-times = Hvornår har du tid?
    .help = Tider, der plejer at passe. De behøver ikke at passe hver uge.
interviews-day = Dag
interviews-times-missing = Vælg mindst ét tidspunkt, hvor et møde er muligt.

interviews-area = Hvor bor du?
interviews-needs = Hvad vil du have hjælp til?
interviews-competences = Hvad kan du hjælpe med?
interviews-backgrounds = Baggrund og erfaring
    .help = Kun det, personen selv vil fortælle.

interviews-wishes = Ønsker til den anden
interviews-gender-wish = Hvem vil du gerne møde?
interviews-gender-wish-any = Hvem som helst
interviews-gender-wish-same = En af mit eget køn
interviews-gender-wish-female = En kvinde
interviews-gender-wish-male = En mand
interviews-wishes-note = Andre ønsker
    .help = Med personens egne ord.
interviews-unwanted = Hvad ville være svært ved den anden?
interviews-unwanted-note = Det, personen ikke ønsker
interviews-traits = Det, den anden bør vide om personen

interviews-capacity = Hvor mange { $mentees } på samme tid?
    .help = De fleste { $mentors } har én.
interviews-note = Note
interviews-consent = Personen siger ja til, at vi gemmer disse svar og bruger dem til at finde et par.
    .help = Sig, at man altid kan trække sit ja tilbage og stadig være med til andre ting.
# $day: en dato.
interviews-consent-given = Personen sagde ja den { $day }.
interviews-consent-missing = Bed om samtykke, og sæt kryds. Uden det kan ingen blive matchet.
interviews-expectations = Vi gennemgik, hvad man kan forvente, og reglerne, og hun eller han er enig.
    .help = Alle bekræfter det, før de bliver matchet. Læs det sammen, på den andens sprog.

interviews-finish = Afslut samtalen
interviews-save = Gem, og fortsæt senere
interviews-save-changes = Gem ændringerne
interviews-saved = Gemt. Du kan fortsætte, når du vil.
interviews-finished = Samtalen er færdig. Nu kan personen blive matchet.
interviews-finished-more = Samtalen er færdig. Der mangler stadig noget, før de kan matches: se »Vejen til et par«.

interviews-told = Det, de svarede, da de tilmeldte sig
interviews-questions = Programmets egne spørgsmål
interviews-saved-by-itself = Gemt af sig selv kl.
interviews-not-saved = Ikke gemt endnu. Tryk på gemknappen.
interviews-finished-meanwhile = Denne samtale blev afsluttet imens. Genindlæs siden, før du går videre.
