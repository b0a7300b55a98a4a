# Not yet reviewed by a native speaker.
# Vad som har hänt, en rad var, i en persons eller ett pars historik. Dagen och kollegans namn står bredvid.

event-applied = Anmälde sig.
# $file: filens namn.
event-imported = Hämtades in från filen { $file }.
event-written-in = Skrevs in för hand.
event-answered = Fick ett första svar.
event-corrected = Uppgifterna rättades.
# $other: what the other entry said of the person.
event-joined = Sammanslagen med en tidigare uppgift: { $other }
event-interview-begun = Intervjun påbörjades.
event-interviewed = Intervjun blev klar.
# $stage: ett steg, t.ex. ”Väntelista”.
event-moved = Flyttades för hand till: { $stage }.
# $stage: a stage; the software moved the person there.
event-reached = Nu: { $stage }.
event-trained = Utbildningen är genomförd.
event-not-trained = Utbildningen är inte längre fullständig.
event-introduced-proposal = Introducerades, från ett förslag.
event-introduced-hand = Introducerades, matchade för hand.
# $day: ett datum.
event-met = De träffades den { $day }.
event-meeting-removed = Träffen den { $day } togs bort.
event-acquainted = Det de berättade i början skrevs ned.
event-paused = Pausades.
event-paused-until = Pausades till den { $day }.
event-resumed = Pausen är slut.
event-completed = Slutfördes.
event-ended-early = Avslutades i förtid.
event-reopened = Avslutet togs tillbaka.
event-after-contact-yes = Tillfrågade efteråt: de har fortfarande kontakt.
event-after-contact-no = Tillfrågade efteråt: de har inte kontakt längre.
event-after-contact-unknown = Tillfrågade efteråt.
event-outcome = Ett resultat skrevs ned.
event-outcome-removed = Ett resultat togs tillbaka.
event-after-contact-removed = Ett svar den { $day } togs tillbaka.
event-contact-removed-mentor = Ett samtal med { $theMentor } den { $day } togs bort.
event-contact-removed-mentee = Ett samtal med { $theMentee } den { $day } togs bort.
event-lock-removed = Beslutet att hålla ihop två togs tillbaka.
event-veto-removed = Beslutet att inte para ihop två togs tillbaka.
event-round-made = Omgången skapades.
event-sign-up-opened = Anmälan öppnades till och med den { $day }.
event-sign-up-closed = Anmälan stängdes.
event-move-taken-back = En flytt för hand ångrades: { $stage }.
event-eligibility-noted = Det de säger om vem som kan vara med antecknades.
event-eligibility-overruled = Är med ändå.
event-expectations-confirmed = Bekräftade vad man kan vänta sig.
event-method-changed = Omgången följer nu utgåva { $after } av metoden och inte längre { $before }.
event-organisation-changed = Det deltagarna ser av organisationen ändrades.
event-meeting-denied-mentor = { $TheMentor } sade att de inte träffades { $day }
event-meeting-denied-mentee = { $TheMentee } sade att de inte träffades { $day }
event-not-met-mentor = { $TheMentor } berättade att de inte har träffats
event-not-met-mentee = { $TheMentee } berättade att de inte har träffats
event-not-met-seen = Det de berättade är omhändertaget
event-links-sent = Tillfrågade med en länk hur det går
event-handed-over = { $name } följer upp paret från och med nu
event-links-closed = Deras länkar stängdes
event-bridge-sent = Hänvisad till en tjänst
event-bridge-accepted = En tjänst tog emot hänvisningen
event-bridge-declined = En tjänst avböjde hänvisningen
event-bridge-done = Hänvisningen är klar
event-bridge-withdrawn = Hänvisningen togs tillbaka
event-bridge-introduction = Introducerad för en arbetsgivare eller en tjänst
event-bridge-visit = Besökte en arbetsplats eller en tjänst
event-bridge-visit-removed = En introduktion eller ett besök togs bort
event-goal-set-mentee = { $TheMentee } satte sig ett mål
event-goal-set-mentor = { $TheMentor } satte sig ett mål
event-goal-reworded-mentee = Ett mål fick andra ord ({ $theMentee })
event-goal-reworded-mentor = Ett mål fick andra ord ({ $theMentor })
event-goal-rated-mentee = Det sades hur långt ett mål har kommit ({ $theMentee })
event-goal-rated-mentor = Det sades hur långt ett mål har kommit ({ $theMentor })
event-goal-achieved-mentee = { $TheMentee } har nått ett mål
event-goal-achieved-mentor = { $TheMentor } har nått ett mål
event-goal-under-way-mentee = { $TheMentee } går vidare med ett mål
event-goal-under-way-mentor = { $TheMentor } går vidare med ett mål
event-goal-laid-aside-mentee = { $TheMentee } lade ett mål åt sidan
event-goal-laid-aside-mentor = { $TheMentor } lade ett mål åt sidan

event-sensitive-questions = { $n ->
        [0] Inga känsliga frågor ställs från och med nu.
        [one] En känslig fråga ställs från och med nu.
       *[other] { $n } känsliga frågor ställs från och med nu.
    }
event-closing-answered-mentor = Det { $theMentor } säger på slutet skrevs ner.
event-closing-answered-mentee = Det { $theMentee } säger på slutet skrevs ner.
event-agreement-signed = Överenskommelsen undertecknades { $day }.
event-agreement-not-signed = Anteckningen om att överenskommelsen är undertecknad togs tillbaka.
