# Not yet reviewed by a native speaker.

## Varför två personer inte kan introduceras för varandra

pairs-cannot-introduce-mentor-full = { $active ->
    [one] { $name } stöder redan en { $mentee } och har { $limit } { $limit ->
        [one] plats
       *[other] platser
    }. Välj en annan { $mentor }, eller fråga om { $name } kan ta en till.
   *[other] { $name } stöder redan { $active } { $mentees } och har { $limit } { $limit ->
        [one] plats
       *[other] platser
    }. Välj en annan { $mentor }, eller fråga om { $name } kan ta en till.
}
pairs-cannot-introduce-mentee-taken = { $name } har haft en { $mentor } sedan den { $day }. Kanske hann en kollega före: titta på den nya listan.
pairs-cannot-introduce-not-in-pool = { $name } väntar inte på matchning nu. Titta på personens sida, och flytta tillbaka { $name } om det är fel.
pairs-cannot-introduce-same-person = Det här är samma person på båda sidorna. Välj någon annan.
pairs-cannot-introduce-other-round = De här två är inte i samma omgång. Välj två personer från en omgång.

## Meddelandet till båda när de introduceras. Ämnesraden är neutral: andra kan läsa den på en låst skärm.
## $name, $other: förnamn. $organisation: den som leder programmet. $contact: e-post, telefon eller organisationens namn.

mail-introduction-subject = Goda nyheter till dig
mail-introduction-to-mentor =
    Hej { $name }

    Vi har hittat en { $mentee } till dig: { $other }.

    Vi hör snart av oss om er första träff. { $other } har fått samma meddelande om dig.

    Om något har ändrats för dig, berätta det för oss: { $contact }.

    Vänliga hälsningar
    { $organisation }
mail-introduction-to-mentee =
    Hej { $name }

    Vi har hittat en { $mentor } till dig: { $other }.

    Vi hjälper er att träffas för första gången. { $other } har fått samma meddelande om dig.

    Har du frågor? Kontakta oss: { $contact }.

    Vänliga hälsningar
    { $organisation }

## Listan över omgångens par

pairs-title = Par
pairs-all = Alla
pairs-filter = Par efter läge
pairs-to-gatherings = Gemensamma träffar
pairs-pair = Par
pairs-state = Läge
pairs-own-meetings = Egna träffar
pairs-gatherings = Gemensamma träffar
pairs-last-met = Träffades senast
pairs-not-met-yet = Inte än
# Hur mycket av åtagandet som är gjort.
pairs-done-of-needed = { $done } av { $needed }
pairs-done-and-more = { $done } av { $needed }, { $more } till
pairs-is-behind = Efter planen
pairs-none = Inga par än
    .help = Här ser du varje par och nästa steg. Ett par börjar när du godkänner ett förslag.
    .action = Hitta par
pairs-none-in-state = Inget par är här nu
    .help = Välj ett annat läge ovanför för att se de andra paren.
pairs-pages = Listans sidor
pairs-pages-earlier = Föregående
pairs-pages-later = Nästa
pairs-pages-shown = { $from }–{ $to } av { $total }

pairs-state-introduced = Introducerat
pairs-state-active = Aktivt
pairs-state-paused = Pausat
pairs-state-completed = Slutfört
pairs-state-ended-early = Avslutat i förtid

## Ett pars sida

# Rubriken: två förnamn.
pairs-of-two = { $mentorName } och { $menteeName }
pairs-role = Roll
pairs-the-mentor = { $Mentor }
pairs-the-mentee = { $Mentee }
pairs-phone = Telefon
pairs-no-phone = Inget nummer
pairs-email = E-post
pairs-no-email = Ingen adress
pairs-language = Skriver och läser
pairs-more = Mer om det här paret
pairs-choose = Välj
pairs-why = Varför just de två
# $rule: a sentence, ends with its full stop.
pairs-why-overridden = Beslutat emot en regel: { $rule }
pairs-note = Anteckning

pairs-lead-introduced = Introducerades den { $day }. De har inte träffats än.
pairs-lead-active = Träffades senast den { $day }, { $n ->
    [0] i dag
    [one] i går
   *[other] för { $n } dagar sedan
}.
pairs-lead-paused = Paus sedan den { $day }.
pairs-lead-paused-until = Paus sedan den { $day }. De vill fortsätta från den { $until }.
pairs-lead-completed = Slutfördes den { $day }.
pairs-lead-ended-early = Avslutades i förtid den { $day }. Orsak: { $reason }.

pairs-commitment = { $n ->
    [one] En träff
   *[other] { $n } träffar
} på { $months ->
    [one] en månad
   *[other] { $months } månader
}
pairs-extra = Extra träffar
pairs-progress-met = De har gjort allt de lovade varandra. Fler träffar är välkomna, men ingen väntar sig det.
pairs-rhythm-now-week = Hittills den här veckan: { $done }.
pairs-rhythm-now-month = Hittills den här månaden: { $done }.
pairs-rhythm-before-week = Förra veckan: { $done }.
pairs-rhythm-before-month = Förra månaden: { $done }.
pairs-rhythm-kept = Det är som överenskommet.
pairs-rhythm-meetings = { $n ->
    [0] ingen träff
    [one] en träff
   *[other] { $n } träffar
}
pairs-months-left = { $n ->
    [0] Deras tid tog slut den { $day }.
    [one] Mindre än en månad är kvar, till den { $day }.
   *[other] { $n } månader är kvar, till den { $day }.
}
pairs-behind-own = { $n ->
    [one] En egen träff är försenad.
   *[other] { $n } egna träffar är försenade.
} Ska vi hjälpa dem att hitta en tid?
pairs-behind-gatherings = { $n ->
    [one] De missade en gemensam träff som planen räknar med.
   *[other] De missade { $n } gemensamma träffar som planen räknar med.
} De är välkomna till nästa.
pairs-extra-welcome = { $n ->
    [one] En träff mer än planerat.
   *[other] { $n } träffar mer än planerat.
}

pairs-log = Anteckna en träff
pairs-met-on = När de träffades
pairs-minutes = Hur många minuter
pairs-met-note = En rad om träffen
pairs-log-action = De träffades
pairs-meeting-logged = Träffen den { $day } är antecknad.
pairs-remove-meeting = Ta bort den här träffen
pairs-meeting-removed = Träffen den { $day } är borttagen.
pairs-put-meeting-back = Lägg tillbaka träffen
pairs-cannot-log-future = Den { $day } har inte kommit än. Anteckna träffen när den har varit.
pairs-cannot-log-before-round = Omgången började den { $day }. Är året rätt?
pairs-cannot-log-before-introduction = De introducerades för varandra den { $day }. Välj den dagen eller en senare dag.
pairs-cannot-log-after-end = Paret avslutades den { $day }. Välj den dagen eller en tidigare dag, eller ta tillbaka avslutet först.
pairs-cannot-log-already-logged = En egen träff den { $day } är redan antecknad. Välj en annan dag om de träffades igen.

pairs-acquaintance = Att lära känna varandra
    .help = Vad de berättade för varandra i början, med egna ord. Meningen är att båda lär sig något.
pairs-acquaintance-action = Spara vad de sade
pairs-acquaintance-kept = Det de sade är sparat.

pairs-pause = Pausa det här paret
    .help = Ingen får påminnelser medan ett par har paus. Du ser paret på I dag när pausen är slut.
pairs-paused-until = De vill fortsätta från
pairs-pause-action = Pausa paret
pairs-paused = Paret har paus.
pairs-resume = Avsluta pausen
pairs-resumed = Pausen är slut.
pairs-cannot-pause-already-paused = Paret har haft paus sedan den { $day }.
pairs-cannot-pause-ended = Paret avslutades den { $day }. Det finns inget att pausa.
pairs-cannot-pause-until-past = Den { $day } är inte efter i dag. Välj en senare dag, eller lämna det tomt.
pairs-cannot-resume-not-paused = Paret har inte paus. Kanske har en kollega redan avslutat pausen.

pairs-closure = Avsluta det här paret
    .help = Träffarna de hade finns kvar i rapporten. Du kan ta tillbaka avslutet senare.
pairs-closure-how = Hur slutade det?
pairs-closure-how-missing = Välj hur det slutade.
pairs-closure-completed = Slutfört: de gjorde det de hade tänkt, eller nådde målet tidigt
pairs-closure-early = Avslutat i förtid
pairs-closure-reason = Orsak
    .help = Bara när det avslutades i förtid.
pairs-closure-reason-missing = Välj en orsak, så att nästa omgång kan lära sig av den.
pairs-ended-on = Sista dagen
pairs-closure-action = Avsluta paret
pairs-completed = Paret är slutfört. De som har e-postadress får ett tack och frågas hur det var.
pairs-ended-early = Paret är avslutat.
pairs-cannot-end-already-ended = Paret är redan avslutat, den { $day }.
pairs-cannot-end-future = Den { $day } har inte kommit än. Välj i dag eller en tidigare dag.
pairs-cannot-end-before-introduction = De introducerades för varandra den { $day }. Välj den dagen eller en senare dag.
pairs-cannot-end-met-later = De träffades den { $day }. Välj den dagen eller en senare dag.
pairs-cannot-end-never-met = De har inte träffats än, så det finns inget att slutföra. Anteckna deras träffar först, eller välj ”Avslutat i förtid”.
pairs-reopen = Ta tillbaka avslutet
pairs-reopened = Paret fortsätter.
pairs-cannot-reopen-not-ended = Paret är inte avslutat. Kanske har en kollega redan tagit tillbaka avslutet.
pairs-cannot-reopen-mentee-taken = { $name } har en annan { $mentor } sedan den { $day }. Avsluta det paret först.
pairs-cannot-reopen-mentor-full = { $name } stöder { $active } { $active ->
    [one] { $mentee }
   *[other] { $mentees }
} nu och har { $limit } { $limit ->
    [one] plats
   *[other] platser
}. Fråga { $name } först, och ändra antalet platser.

pairs-after-contact = Fråga hur det är nu
    .help = Några månader efter slutet: har de fortfarande kontakt?
pairs-contact-on = När du frågade
pairs-in-touch = Har de fortfarande kontakt?
pairs-in-touch-yes = Ja
pairs-in-touch-no = Nej
pairs-in-touch-unknown = Inte känt
pairs-in-touch-missing = Välj ett svar. ”Inte känt” är också ett svar.
pairs-after-contact-action = Spara svaret
pairs-after-contact-kept = Svaret är sparat.
pairs-remove-after-contact = Ta tillbaka det här svaret
pairs-after-contact-removed = Svaret den { $day } är tillbakataget.
pairs-cannot-contact-not-ended = Paret pågår. Fråga igen efter slutet.
pairs-cannot-contact-future = Den { $day } har inte kommit än. Välj i dag eller en tidigare dag.
pairs-cannot-contact-before-end = Paret avslutades den { $day }. Välj den dagen eller en senare dag.

pairs-outcome = Det ledde till något
    .help = Ett jobb, en kurs, en ny hobby: vad som hände, för vem, och om programmet hade del i det.
pairs-outcome-whose = Vem
pairs-outcome-whose-missing = Välj en av de två.
pairs-outcome-kind = Vad
pairs-outcome-kind-missing = Välj vad som hände.
pairs-attribution = Tack vare programmet?
pairs-attribution-missing = Välj vad de själva säger.
pairs-attribution-through-programme = Genom programmet
pairs-attribution-helped = Programmet hjälpte
pairs-attribution-unrelated = Inte tack vare programmet
pairs-outcome-on = När
pairs-outcome-action = Spara det här
pairs-outcome-kept = Det är sparat, och räknas i rapporten.
pairs-remove-outcome = Ta tillbaka det här resultatet
pairs-outcome-removed = Resultatet är tillbakataget.
pairs-cannot-outcome-future = Den { $day } har inte kommit än. Välj i dag eller en tidigare dag.
pairs-cannot-outcome-before-introduction = De introducerades för varandra den { $day }. Välj den dagen eller en senare dag.

## Ett pars tidslinje. $mentorName, $menteeName, $name: förnamn.

pairs-timeline = Vad som har hänt
pairs-timeline-by = ({ $name })
pairs-timeline-due = Sista dagen av den tid de lovade varandra.
pairs-timeline-met = De träffades.
pairs-timeline-met-minutes = De träffades i { $n ->
    [one] en minut
   *[other] { $n } minuter
}.
pairs-timeline-gathering-both = { $title }: båda kom.
pairs-timeline-gathering-mentor = { $title }: { $mentorName } kom.
pairs-timeline-gathering-mentee = { $title }: { $menteeName } kom.
pairs-timeline-gathering-nobody = { $title }: ingen av dem kom.
pairs-timeline-gathering-planned = { $title }
pairs-timeline-outcome = { $name }: { $outcome }. { $attribution }.
pairs-area = Där { $theMentee } bor

## What the two tell by their link

pairs-links = Fråga dem hur det går
    .help = Båda får ett meddelande med en egen länk. De berättar på 20 sekunder, utan lösenord, att de har träffats eller varför inte. Länken fungerar i 60 dagar. När metoden säger det blir de frågade av sig själva.
pairs-links-action = Skicka en länk till båda
pairs-links-close = Stäng alla deras länkar
pairs-links-last = { $name } fick senast en länk { $day }.
pairs-links-never = { $name } har inte fått någon länk.
pairs-links-without-address = { $name } har ingen e-postadress. Ring och skriv in träffen här.
pairs-links-sent = { $n ->
    [one] En länk är på väg.
   *[other] { $n } länkar är på väg.
}
pairs-links-no-address = Ingen av dem har en e-postadress. Ring dem och skriv in träffen här.
pairs-links-over = Det här paret är avslutat. Det finns inget mer att fråga.
pairs-links-closed = Deras länkar fungerar inte längre.
pairs-timeline-not-met = { $name } berättade att de inte har träffats: { $reason }
pairs-not-met-waits = { $name } berättade { $day } att de inte har träffats: { $reason }.
pairs-not-met-seen-action = Jag har tagit hand om det
pairs-not-met-seen = Det är antecknat att du har tagit hand om det.
pairs-agreement = Överenskommelse
pairs-agreement-lead = Skriv ut den, läs den tillsammans och låt alla skriva under. Den är på vars och ens språk.
pairs-agreement-signature = Underskrift
pairs-agreement-signed = Undertecknad { $day } (lydelse { $version }).
pairs-agreement-not-signed = Inte undertecknad ännu.
pairs-agreement-is-signed = Undertecknad
pairs-agreement-read = Läs överenskommelsen
pairs-agreement-print = Skriv ut och skriv under
pairs-agreement-print-now = Skriv ut
pairs-agreement-signed-on = Alla har skrivit under, den
    .help = Pappret stannar hos er. Parvis sparar dagen och lydelsen.
pairs-agreement-note = Anteckna att den är undertecknad
pairs-agreement-noted = Antecknat: överenskommelsen är undertecknad.
pairs-agreement-take-back = Den är inte undertecknad
pairs-agreement-taken-back = Antecknat: överenskommelsen är inte undertecknad.
pairs-cannot-sign-future = { $day } har inte kommit ännu. Välj i dag eller en tidigare dag.
pairs-cannot-sign-before-introduction = De presenterades för varandra { $day }. Välj den dagen eller en senare.
pairs-closing = Det de säger på slutet
pairs-closing-lead = Fråga var och en för sig och skriv med deras egna ord. Det som stod där förut ersätts.
pairs-closing-none = Inte frågad ännu.
pairs-closing-write = Skriv ner det de säger
pairs-closing-noted-on = Nedskrivet { $day }
pairs-closing-keep = Spara det { $name } säger
pairs-closing-kept = Sparat.
pairs-closing-open = Det här paret har inte avslutats. Avsluta det först och skriv sedan ner vad de säger.
pairs-closing-of = Det { $name } säger på slutet
pairs-closing-questions = Frågorna på slutet

## What they do together

pairs-ideas = Det de gör tillsammans
pairs-ideas-none = De har inte valt något än. De hittar idéer på sidan bakom sin länk.
pairs-ideas-all = Se alla idéer
# $idea: what it is called. $day: a date.
pairs-idea-waiting = { $idea }: på listan sedan { $day }
pairs-idea-good = { $idea }: gjort { $day }, bra
pairs-idea-not-for-them = { $idea }: gjort { $day }, inte för dem
