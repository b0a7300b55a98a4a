# Not yet reviewed by a native speaker.
# The interview: a page for coordinators.

# $name is the person's name.
interviews-title = Kartleggingssamtale med { $name }
interviews-lead = Skriv mens dere snakker. Du kan lagre når som helst og fortsette senere.
interviews-lead-finished = Samtalen er ferdig. Det du endrer her, gjelder fra neste søk etter par.
interviews-not-stated = Ikke oppgitt
interviews-staff-only = Bare koordinatorer ser dette.

interviews-languages = Språk
    .help = Alle språk det går an å føre en samtale på, også en langsom en. Sier du ikke hvor godt, regner vi med enkle, daglige ting.
# $n counts the rows: 1, 2, 3 …
interviews-language-number = Språk { $n }
interviews-level-number = Hvor godt, språk { $n }
interviews-language-none = Ikke noe språk
interviews-level-none = Hvor godt?
interviews-languages-missing = Velg minst ett språk: To mennesker må kunne snakke sammen.

interviews-interests = Hva liker du å gjøre?
    .help = Velg så mange som passer. Interessene betyr mest når vi leter etter par.
interviews-interests-note = Andre interesser, med egne ord
interviews-interests-missing = Velg minst én interesse.
interviews-dislikes = Hva vil du helst slippe?
    .help = Det to mennesker begge misliker, knytter dem ofte sammen.

interviews-work = Arbeid og utdanning
interviews-occupation = Yrke
interviews-occupation-note = Yrke med egne ord
interviews-education = Høyeste fullførte utdanning

interviews-times = Når har du tid?
    .help = Tider som vanligvis passer. De trenger ikke å passe hver uke.
interviews-day = Dag
interviews-times-missing = Velg minst ett tidspunkt der dere kan møtes.

interviews-area = Hvor bor du?
interviews-needs = Hva vil du ha hjelp til?
interviews-competences = Hva kan du hjelpe med?
interviews-backgrounds = Bakgrunn og erfaring
    .help = Bare det personen selv vil fortelle.

interviews-wishes = Ønsker om den andre
interviews-gender-wish = Hvem vil du helst møte?
interviews-gender-wish-any = Hvem som helst
interviews-gender-wish-same = En av samme kjønn som meg
interviews-gender-wish-female = En kvinne
interviews-gender-wish-male = En mann
interviews-wishes-note = Andre ønsker
    .help = Med egne ord.
interviews-unwanted = Hva ville være vanskelig ved den andre?
interviews-unwanted-note = Det de ikke ønsker
interviews-traits = Det den andre bør vite om dem

interviews-capacity = Hvor mange { $mentees } samtidig?
    .help = De fleste { $mentors } har én.
interviews-note = Notat
interviews-consent = De er enige i at vi tar vare på svarene og bruker dem til å finne et par.
    .help = Si at de kan ombestemme seg når som helst og likevel være med på andre ting.
# $day is a date.
interviews-consent-given = De ga samtykke { $day }.
interviews-consent-missing = Be om samtykke og kryss av. Uten det kan ingen kobles.
interviews-expectations = Vi gikk gjennom hva man kan vente seg og reglene, og hun eller han er enig.
    .help = Alle bekrefter dette før de blir koblet. Les det sammen, på språket til den andre.

interviews-finish = Fullfør samtalen
interviews-save = Lagre og fortsett senere
interviews-save-changes = Lagre endringene
interviews-saved = Lagret. Du kan fortsette når du vil.
interviews-finished = Samtalen er ferdig. Nå kan de kobles.
interviews-finished-more = Samtalen er ferdig. Noe mangler ennå før de kan kobles: se «Veien til et par».

interviews-told = Det de svarte da de meldte seg på
interviews-questions = Programmets egne spørsmål
interviews-saved-by-itself = Lagret av seg selv kl.
interviews-not-saved = Ikke lagret ennå. Trykk på lagreknappen.
interviews-finished-meanwhile = Denne samtalen ble fullført i mellomtiden. Last siden på nytt før du fortsetter.
