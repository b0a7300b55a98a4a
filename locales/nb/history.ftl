# Not yet reviewed by a native speaker.
# Det som skjedde, én linje hver, i historikken til en person eller et par. Dagen og kollegaens navn står ved siden av.

event-applied = Meldte seg på.
event-imported = Hentet inn fra filen { $file }.
event-written-in = Ført inn for hånd.
event-answered = Fikk det første svaret.
event-corrected = Opplysningene ble rettet.
# $other: what the other entry said of the person.
event-joined = Slått sammen med en tidligere oppføring: { $other }
event-interview-begun = Kartleggingssamtalen ble påbegynt.
event-interviewed = Kartleggingssamtalen ble fullført.
event-moved = Flyttet for hånd til: { $stage }.
# $stage: a stage; the software moved the person there.
event-reached = Nå: { $stage }.
event-trained = Opplæringen er gjennomført.
event-not-trained = Opplæringen er ikke fullført lenger.
event-introduced-proposal = Koblet, etter et forslag.
event-introduced-hand = Koblet for hånd.
event-met = De møttes { $day }.
event-meeting-removed = Møtet { $day } ble tatt tilbake.
event-acquainted = Bli-kjent-skjemaet ble skrevet.
event-paused = Satt på pause.
event-paused-until = Satt på pause til { $day }.
event-resumed = Pausen er over.
event-completed = Gjennomført.
event-ended-early = Avsluttet før tiden.
event-reopened = Avslutningen ble tatt tilbake.
event-after-contact-yes = Spurt etter avslutningen: de har fortsatt kontakt.
event-after-contact-no = Spurt etter avslutningen: de har ikke kontakt lenger.
event-after-contact-unknown = Spurt etter avslutningen.
event-outcome = Et resultat ble notert.
event-outcome-removed = Et resultat ble tatt tilbake.
event-after-contact-removed = Et svar { $day } ble tatt tilbake.
event-contact-removed-mentor = En samtale med { $theMentor } { $day } ble fjernet.
event-contact-removed-mentee = En samtale med { $theMentee } { $day } ble fjernet.
event-lock-removed = Beslutningen om å holde to sammen ble tatt tilbake.
event-veto-removed = Beslutningen om ikke å koble to sammen ble tatt tilbake.
event-round-made = Runden ble opprettet.
event-sign-up-opened = Påmeldingen ble åpnet til og med { $day }.
event-sign-up-closed = Påmeldingen ble stengt.
event-move-taken-back = En flytting for hånd ble angret: { $stage }.
event-eligibility-noted = Det de sier om hvem som kan være med, ble notert.
event-eligibility-overruled = Er med likevel.
event-expectations-confirmed = Bekreftet hva man kan vente seg.
event-method-changed = Runden følger nå utgave { $after } av metoden, og ikke lenger { $before }.
event-organisation-changed = Det deltakerne ser av organisasjonen, ble endret.
event-meeting-denied-mentor = { $TheMentor } sa at de ikke møttes { $day }
event-meeting-denied-mentee = { $TheMentee } sa at de ikke møttes { $day }
event-not-met-mentor = { $TheMentor } fortalte at de ikke har møttes
event-not-met-mentee = { $TheMentee } fortalte at de ikke har møttes
event-not-met-seen = Det de fortalte, er tatt hånd om
event-links-sent = Spurt med en lenke om hvordan det går
event-handed-over = { $name } følger opp paret fra nå av
event-links-closed = Lenkene deres ble stengt
event-bridge-sent = Henvist til en tjeneste
event-bridge-accepted = En tjeneste tok imot henvisningen
event-bridge-declined = En tjeneste avslo henvisningen
event-bridge-done = Henvisningen er ferdig
event-bridge-withdrawn = Henvisningen ble trukket tilbake
event-bridge-introduction = Introdusert for en arbeidsgiver eller en tjeneste
event-bridge-visit = Besøkte en arbeidsplass eller en tjeneste
event-bridge-visit-removed = En introduksjon eller et besøk ble fjernet
event-goal-set-mentee = { $TheMentee } satte seg et mål
event-goal-set-mentor = { $TheMentor } satte seg et mål
event-goal-reworded-mentee = Et mål fikk andre ord ({ $theMentee })
event-goal-reworded-mentor = Et mål fikk andre ord ({ $theMentor })
event-goal-rated-mentee = Det ble sagt hvor langt et mål har kommet ({ $theMentee })
event-goal-rated-mentor = Det ble sagt hvor langt et mål har kommet ({ $theMentor })
event-goal-achieved-mentee = { $TheMentee } har nådd et mål
event-goal-achieved-mentor = { $TheMentor } har nådd et mål
event-goal-under-way-mentee = { $TheMentee } går videre med et mål
event-goal-under-way-mentor = { $TheMentor } går videre med et mål
event-goal-laid-aside-mentee = { $TheMentee } la bort et mål
event-goal-laid-aside-mentor = { $TheMentor } la bort et mål

event-sensitive-questions = { $n ->
        [0] Ingen sensitive spørsmål stilles fra nå av.
        [one] Ett sensitivt spørsmål stilles fra nå av.
       *[other] { $n } sensitive spørsmål stilles fra nå av.
    }
event-closing-answered-mentor = Det { $theMentor } sier til slutt, ble skrevet ned.
event-closing-answered-mentee = Det { $theMentee } sier til slutt, ble skrevet ned.
event-agreement-signed = Avtalen ble underskrevet { $day }.
event-agreement-not-signed = Noteringen om at avtalen er underskrevet, ble tatt tilbake.
