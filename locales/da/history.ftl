# Not yet reviewed by a native speaker.
# Det, der skete, én linje hver, i en persons eller et pars historik. Dagen og kollegaens navn står ved siden af.

event-applied = Tilmeldte sig.
# $file: filens navn.
event-imported = Hentet ind fra filen { $file }.
event-written-in = Skrevet ind manuelt.
event-answered = Fik det første svar.
event-corrected = Oplysningerne blev rettet.
# $other: what the other entry said of the person.
event-joined = Lagt sammen med en tidligere registrering: { $other }
event-interview-begun = Den indledende samtale blev begyndt.
event-interviewed = Den indledende samtale blev færdig.
# $stage: et trin, f.eks. »Venteliste«.
event-moved = Flyttet manuelt til: { $stage }.
# $stage: a stage; the software moved the person there.
event-reached = Nu: { $stage }.
event-trained = Uddannelsen er gennemført.
event-not-trained = Uddannelsen er ikke længere fuldført.
event-introduced-proposal = Matchet efter et forslag.
event-introduced-hand = Matchet manuelt.
# $day: en dato.
event-met = De mødtes den { $day }.
event-meeting-removed = Mødet den { $day } blev taget tilbage.
event-acquainted = Det, de fortalte for at lære hinanden at kende, blev skrevet ned.
event-paused = Sat på pause.
event-paused-until = Sat på pause til den { $day }.
event-resumed = Pausen er slut.
event-completed = Gennemført.
event-ended-early = Afsluttet før tid.
event-reopened = Afslutningen blev taget tilbage.
event-after-contact-yes = Spurgt efter afslutningen: De har stadig kontakt.
event-after-contact-no = Spurgt efter afslutningen: De har ikke kontakt længere.
event-after-contact-unknown = Spurgt efter afslutningen.
event-outcome = Et resultat blev noteret.
event-outcome-removed = Et resultat blev taget tilbage.
event-after-contact-removed = Et svar den { $day } blev taget tilbage.
event-contact-removed-mentor = En samtale med { $theMentor } den { $day } blev fjernet.
event-contact-removed-mentee = En samtale med { $theMentee } den { $day } blev fjernet.
event-lock-removed = Beslutningen om at holde to sammen blev taget tilbage.
event-veto-removed = Beslutningen om ikke at sætte to sammen blev taget tilbage.
event-round-made = Holdet blev oprettet.
event-sign-up-opened = Tilmeldingen blev åbnet til og med den { $day }.
event-sign-up-closed = Tilmeldingen blev lukket.
event-move-taken-back = En manuel flytning blev fortrudt: { $stage }.
event-eligibility-noted = Det, de siger om, hvem der kan være med, blev noteret.
event-eligibility-overruled = Er med alligevel.
event-expectations-confirmed = Bekræftede, hvad man kan forvente.
event-method-changed = Runden følger nu udgave { $after } af metoden og ikke længere { $before }.
event-organisation-changed = Det, deltagerne ser af organisationen, blev ændret.
event-meeting-denied-mentor = { $TheMentor } sagde, at de ikke mødtes { $day }
event-meeting-denied-mentee = { $TheMentee } sagde, at de ikke mødtes { $day }
event-not-met-mentor = { $TheMentor } fortalte, at de ikke har mødtes
event-not-met-mentee = { $TheMentee } fortalte, at de ikke har mødtes
event-not-met-seen = Der er taget hånd om det, de fortalte
event-links-sent = Spurgt med et link, hvordan det går
event-handed-over = { $name } følger op på parret fra nu af
event-links-closed = Deres links blev lukket
event-bridge-sent = Henvist til et tilbud
event-bridge-accepted = Et tilbud tog imod henvisningen
event-bridge-declined = Et tilbud afviste henvisningen
event-bridge-done = Henvisningen er færdig
event-bridge-withdrawn = Henvisningen blev trukket tilbage
event-bridge-introduction = Introduceret til en arbejdsgiver eller et tilbud
event-bridge-visit = Besøgte en arbejdsplads eller et tilbud
event-bridge-visit-removed = En introduktion eller et besøg blev fjernet
event-goal-set-mentee = { $TheMentee } satte sig et mål
event-goal-set-mentor = { $TheMentor } satte sig et mål
event-goal-reworded-mentee = Et mål fik andre ord ({ $theMentee })
event-goal-reworded-mentor = Et mål fik andre ord ({ $theMentor })
event-goal-rated-mentee = Det blev sagt, hvor langt et mål er kommet ({ $theMentee })
event-goal-rated-mentor = Det blev sagt, hvor langt et mål er kommet ({ $theMentor })
event-goal-achieved-mentee = { $TheMentee } har nået et mål
event-goal-achieved-mentor = { $TheMentor } har nået et mål
event-goal-under-way-mentee = { $TheMentee } går videre med et mål
event-goal-under-way-mentor = { $TheMentor } går videre med et mål
event-goal-laid-aside-mentee = { $TheMentee } lagde et mål væk
event-goal-laid-aside-mentor = { $TheMentor } lagde et mål væk

event-sensitive-questions = { $n ->
        [0] Ingen følsomme spørgsmål stilles fra nu af.
        [one] Ét følsomt spørgsmål stilles fra nu af.
       *[other] { $n } følsomme spørgsmål stilles fra nu af.
    }
event-closing-answered-mentor = Det, { $theMentor } siger til sidst, blev skrevet ned.
event-closing-answered-mentee = Det, { $theMentee } siger til sidst, blev skrevet ned.
event-agreement-signed = Aftalen blev underskrevet { $day }.
event-agreement-not-signed = Noteringen om, at aftalen er underskrevet, blev taget tilbage.
