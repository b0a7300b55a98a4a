# Not yet reviewed by a native speaker.
# What volunteer meetings are about, and mentors who ask for sparring. Staff reads this. $name: a name, $day: a date.

supervision-title = Handledning
supervision-who-sees = Bara de som driver program här ser den här sidan. Fallen nämner ingen vid namn.
supervision-kept = Det är sparat.
supervision-removed = Det är borttaget.
supervision-remove = Ta bort
supervision-keep = Spara
supervision-requests = { $n ->
    [one] En mentor ber om handledning
   *[other] { $n } mentorer ber om handledning
}
supervision-request = { $names }, sedan { $day }
supervision-agenda = Dagordning
supervision-agenda-none = Inget är planerat ännu. Börja med ett föredrag och en handledningsrunda.
supervision-item-add = Lägg till en punkt
supervision-item-add-action = Lägg till i dagordningen
supervision-item-kept = Dagordningen är sparad.
supervision-item-kind = Vad det är
supervision-item-kind-talk = Föredrag
supervision-item-kind-sparring-round = Handledningsrunda
supervision-item-kind-other = Annat
supervision-item-title = Vad det handlar om
supervision-item-title-missing = Skriv vad punkten handlar om.
supervision-item-speaker = Vem som talar
supervision-item-minutes = Vad som sades
    .help = Huvudpunkterna, utan namn på { $mentees }.
supervision-item-edit = Ändra eller skriv anteckningar
supervision-item-up = Tidigare
supervision-item-down = Senare
supervision-item-remove = Ta bort från dagordningen
    .help = Det som har skrivits om punkten går förlorat.
supervision-cases = Fall
    .help = Det någon vill tala om i handledningsrundan. Alla har ett täcknamn här.
supervision-case-add = Lägg till ett fall
supervision-case-add-action = Lägg till fallet
supervision-case-kept = Fallet är sparat.
supervision-case-edit = Ändra eller skriv råd
supervision-case-named = ”{ $name }” är namnet på någon i omgången. Skriv täcknamnet i stället.
supervision-case-remove = Ta bort fallet
    .help = Det som har skrivits om det går förlorat.
supervision-pseudonym = Täcknamn
    .help = Till exempel ”bron”. Inga initialer, inget namn som liknar.
supervision-pseudonym-missing = Ge fallet ett täcknamn.
supervision-about = Vad det handlar om
    .help = Vad som är svårt, och vad mentorn gärna vill veta. Utelämna allt som pekar på en person.
supervision-about-missing = Skriv vad fallet handlar om.
supervision-advice = Vad de andra rådde till
supervision-pair = Vilket par det gäller
supervision-pair-none = Inte antecknat
supervision-pair-show = Vilket par det gäller
supervision-pair-who-sees = Bara den som ansvarar för paret och den som leder träffen ser det här.
supervision-pair-hidden = Det är antecknat vilket par det gäller. Du ser det inte.
supervision-attended = Vilka som var med
supervision-came = Frivilliga
supervision-came-none = Ingen har skrivit ner vilka som kom ännu.
supervision-professionals = Yrkespersoner
supervision-professionals-none = Inga ännu.
supervision-professional-add = Lägg till en yrkesperson
supervision-professional-add-action = Lägg till
supervision-professional-kept = Yrkespersonen är tillagd.
supervision-professional-service = Från katalogen
supervision-professional-nobody = Inte i katalogen
supervision-professional-name = Namn
supervision-professional-missing = Välj en tjänst, eller skriv ett namn.
supervision-agreed-title = Vad som bestämdes
supervision-agreed = Vad som gäller för alla
    .help = Uppgifter för en person står nedanför.
supervision-led-by = Vem som leder träffen
    .help = Ser vilka par fallen gäller, där det är antecknat.
supervision-led-by-nobody = Ingen ännu
supervision-tasks = Uppgifter som följer
supervision-tasks-none = Inga uppgifter ännu.
supervision-task-add = Lägg till en uppgift
supervision-task-add-action = Lägg till uppgiften
supervision-task-kept = Uppgiften är sparad. Den står på I dag när dagen har kommit.
supervision-task-what = Vad som ska göras
supervision-task-what-missing = Skriv vad som ska göras.
supervision-task-who = Vem som gör det
supervision-task-due = Senast när
supervision-task-until = senast { $day }
supervision-task-done-on = klart { $day }
supervision-task-done = Klart
supervision-task-undo = Inte klart ännu
supervision-task-is-done = Uppgiften är klar.
supervision-task-is-open = Uppgiften är öppen igen.
supervision-need-no-date = Nästa frivilligträff har inget datum. Den borde vara omkring { $day }.
supervision-need-no-date-late = Nästa frivilligträff har inget datum. Den borde ha varit senast { $day }.
supervision-need-task = { $name } har en uppgift från den här träffen, senast { $day }.
supervision-need-task-nameless = En uppgift från en frivilligträff ska vara klar.
supervision-need-sparring = { $n ->
    [0] En mentor bad om handledning i dag.
    [one] En mentor bad om handledning i går.
   *[other] En mentor bad om handledning för { $n } dagar sedan.
}
supervision-action-plan = Planera en träff
supervision-action-task = Se uppgiften
supervision-action-sparring = Ta upp det
supervision-need-missed-two = Var inte med på någon av de två senaste frivilligträffarna, den senaste den { $day }. Ring och fråga hur det går.
supervision-action-talked = Vi har talats vid
supervision-sparring-title = En mentor ber om handledning
supervision-sparring-asked = { $name } frågade den { $day }.
supervision-sparring-no-words = Mer är inte skrivet.
supervision-sparring-talk = Tala med mentorn
supervision-sparring-talk-action = Vi har talat med varandra
supervision-sparring-talked = Det är antecknat att ni har talat med varandra.
supervision-sparring-note = Vad det ledde till
supervision-sparring-case = Ta upp det som ett fall på en träff
supervision-sparring-case-action = Lägg till det som ett fall
supervision-sparring-meeting = Frivilligträff
supervision-sparring-no-meeting = Ingen frivilligträff är planerad.
supervision-sparring-taken-up = Upptaget
supervision-sparring-taken-up-already = Det togs upp redan den { $day }.
supervision-sparring-answered-talk = talat med varandra { $day }
supervision-sparring-answered-case = tillagt som fall { $day }
event-sparring-asked = { $TheMentor } bad om handledning
event-sparring-taken-up = Önskan om handledning togs upp
staff-mail-sparring-subject = Någon vill gärna tala med dig
staff-mail-sparring-body =
    Hej { $name }

    Någon vill gärna tala med dig om något:

    { $link }

    { $organisation }
