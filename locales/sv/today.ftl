# Not yet reviewed by a native speaker.

## I dag: vem som behöver koordinatorn, varför, och vad man kan göra. Namnen står ovanför varje mening.

today-title = I dag
# $n: hur många. $oldest: dagar som den äldsta har väntat.
today-lead = { $n ->
    [one] En sak behöver dig.
   *[other] { $n } saker behöver dig.
} { $oldest ->
    [0] Ingen av dem har väntat länge.
    [one] Den äldsta har väntat en dag.
   *[other] Den äldsta har väntat { $oldest } dagar.
}
today-needs-you = Behöver dig
today-nobody = Ingen behöver dig just nu
    .help = Här ser du alla som väntar på dig, med orsaken och vad du kan göra.
today-to-rounds = Titta på omgångarna
today-mark-late = Försenad
today-mark-today = I dag
today-mark-soon = Snart
today-outbox = Meddelanden

today-silent = Inga träffar har meddelats sedan den { $day }, för { $n ->
    [one] en dag
   *[other] { $n } dagar
} sedan. Ska vi fråga hur det går?
today-first-meeting-missing = Introducerades för { $n ->
    [one] en dag
   *[other] { $n } dagar
} sedan, och de har inte träffats än. Ska vi hjälpa dem att komma i gång?
today-messages-failed = { $n ->
    [one] Ett meddelande kom inte fram. Någon vet ännu inte vad som står i det.
   *[other] { $n } meddelanden kom inte fram. Några vet ännu inte vad som står i dem.
}
today-sign-up-unanswered = Anmälde sig { $n ->
    [0] i dag
    [one] i går
   *[other] för { $n } dagar sedan
} och har inte fått något svar.
today-pause-over = Pausen var planerad till den { $day }. Vill de fortsätta?
today-pause-long = De har haft paus sedan den { $day }, utan en sista dag. Vill de fortsätta?
today-interview-missing = Fick svar för { $n ->
    [one] en dag
   *[other] { $n } dagar
} sedan, och intervjun är inte klar.
today-behind-own = Efter sin plan: { $n ->
    [one] en egen träff är försenad.
   *[other] { $n } egna träffar är försenade.
}
today-behind-gatherings = Efter sin plan: de missade { $n ->
    [one] en gemensam träff.
   *[other] { $n } gemensamma träffar.
}
today-behind-both = Efter sin plan: { $own ->
    [one] en egen träff är försenad
   *[other] { $own } egna träffar är försenade
}, och de missade { $gatherings ->
    [one] en gemensam träff.
   *[other] { $gatherings } gemensamma träffar.
}
today-time-over = { $n ->
    [0] Tiden de lovade varandra tar slut i dag.
    [one] Tiden de lovade varandra tog slut i går.
   *[other] Tiden de lovade varandra tog slut för { $n } dagar sedan.
} Några träffar saknas. Fortsätter de, eller slutar de här?
today-time-over-uncounted = { $n ->
    [0] Tiden de lovade varandra tar slut i dag.
    [one] Tiden de lovade varandra tog slut i går.
   *[other] Tiden de lovade varandra tog slut för { $n } dagar sedan.
} Fortsätter de, eller slutar de här?
today-time-over-met = { $n ->
    [0] Tiden de lovade varandra tar slut i dag.
    [one] Tiden de lovade varandra tog slut i går.
   *[other] Tiden de lovade varandra tog slut för { $n } dagar sedan.
} De har gjort allt. Du kan tacka dem och avsluta paret.
today-round-ending = { $n ->
    [0] Omgången slutar i dag.
    [one] Omgången slutar i morgon.
   *[other] Omgången slutar om { $n } dagar.
} { $pairs ->
    [one] Ett par är inte avslutat.
   *[other] { $pairs } par är inte avslutade.
}
today-round-over = { $n ->
    [one] Omgången slutade i går.
   *[other] Omgången slutade för { $n } dagar sedan.
} { $pairs ->
    [one] Ett par är inte avslutat.
   *[other] { $pairs } par är inte avslutade.
}

today-action-get-in-touch = Ta kontakt
today-action-talked = Vi har talats vid
today-action-talked-mentor = Talade med { $theMentor }
today-action-talked-mentee = Talade med { $theMentee }
today-action-look-at-messages = Titta på meddelandena
today-action-answer = Svara
today-action-see-pause = Se paret
today-action-interview = Gå till intervjun
today-action-see-pair = Se paret
today-action-end-pair = Avsluta paret
today-action-see-pairs = Se paren

## Bredvid: hur många som står var, för varje omgång

today-rounds = Dina omgångar
today-round-empty = Ingen har anmält sig än.
today-oldest-waits = { $n ->
    [0] sedan i dag
    [one] den äldsta väntar en dag
   *[other] den äldsta väntar { $n } dagar
}
today-supply-short = { $waiting ->
    [one] En { $mentee } väntar
   *[other] { $waiting } { $mentees } väntar
} på en { $mentor }. { $places ->
    [0] Ingen plats är ledig
    [one] En plats är ledig
   *[other] { $places } platser är lediga
}: { $missing ->
    [one] en plats saknas.
   *[other] { $missing } platser saknas.
}
today-supply-enough = { $waiting ->
    [0] Ingen { $mentee } väntar
    [one] En { $mentee } väntar
   *[other] { $waiting } { $mentees } väntar
} på en { $mentor }. { $places ->
    [one] En plats är ledig.
   *[other] { $places } platser är lediga.
}

## Events and training

today-event-unanswered = { $days ->
    [0] Det är i dag
   *[other] Det är i morgon
}, och så många har inte svarat: { $n }.
today-places-free = Det finns lediga platser, och några väntar på en: { $n }.
today-attendance-missing = Det har varit, och ingen har skrivit upp vilka som kom.
today-training-expires = Utbildningen gäller till { $day }.
today-training-expired = Utbildningen gällde till { $day }.
today-catch-up = Har börjat utbildningen. Moduler som saknas utan nytt datum: { $n }.
today-action-see-event = Se evenemanget
today-action-write-who-came = Skriv upp vilka som kom
today-action-see-training = Se utbildningen
today-referral-unanswered = Hänvisad av { $partner } { $n ->
    [0] i dag
    [one] i går
   *[other] för { $n } dagar sedan
}, och ingen har svarat.
today-action-referral = Svara på hänvisningen

today-asks-for-help-no-answer-mentor = { $TheMentor } berättar att { $theMentee } inte svarar. Kan du nå fram?
today-asks-for-help-no-answer-mentee = { $TheMentee } berättar att { $theMentor } inte svarar. Kan du nå fram?
today-asks-for-help-does-not-fit-mentor = { $TheMentor } berättar att det inte passar mellan dem. Ring båda: ingen bär skulden.
today-asks-for-help-does-not-fit-mentee = { $TheMentee } berättar att det inte passar mellan dem. Ring båda: ingen bär skulden.
today-asks-for-help-other-mentor = De har inte träffats, och { $theMentor } har skrivit varför.
today-asks-for-help-other-mentee = De har inte träffats, och { $theMentee } har skrivit varför.
# $day: by when. $last: the last time.
today-contact-first-mentor = Ingen av er har talat med { $theMentor } sedan paret introducerades. Tala med varandra senast den { $day }.
today-contact-first-mentee = Ingen av er har talat med { $theMentee } sedan paret introducerades. Tala med varandra senast den { $day }.
today-contact-again-mentor = Det senaste samtalet med { $theMentor } var den { $last }. Tala med varandra igen senast den { $day }.
today-contact-again-mentee = Det senaste samtalet med { $theMentee } var den { $last }. Tala med varandra igen senast den { $day }.
# $name: who. $n: days.
today-evaluation-unanswered = { $name } fick för { $n } dagar sedan frågan hur det var, och har inte svarat. Ring, och skriv ner det du hör.
today-letter-evaluation = Någon fick frågan hur det var, och har inte svarat.
today-action-write-answer = Skriv svaret
today-too-many-pairs = Har fler par än platser. Par: { $pairs }. Platser: { $places }.
today-action-see-places = Se platserna

## Putting something off

today-later = Senare
today-put-off = { $n ->
    [one] En sak är uppskjuten
   *[other] { $n } saker är uppskjutna
}
# $day: when it stands on Today again. $why: in a colleague's words. $name: the colleague.
today-put-off-until = Till { $day }: ”{ $why }” ({ $name })
today-put-back = Visa igen nu
today-put-back-done = Det står på I dag igen.
# $name: who or what it is about.
today-put-off-title = Skjut upp: { $name }
today-put-off-when = Till när?
today-put-off-when-missing = Välj en dag. Den dagen står det på I dag igen.
today-put-off-other-day = En annan dag
today-put-off-why = Varför kan det vänta?
    .help = Dina kollegor läser det också. Skriv så att personen själv kunde läsa det.
today-put-off-why-missing = Skriv med några ord varför det kan vänta. Dina kollegor behöver veta det.
today-put-off-action = Skjut upp
today-put-off-done = Uppskjutet till { $day }. Då står det på I dag igen.
today-put-off-gone = Det här står inte på I dag längre. Kanske har en kollega ordnat det.
today-cannot-put-off-past = { $day } har redan kommit. Välj en dag från och med i morgon.
today-cannot-put-off-urgent = Det här kan inte skjutas upp: någon ber om hjälp, eller meddelanden kommer inte fram. Ta hand om det eller lämna över det.
today-cannot-put-off-too-far = Välj en dag senast { $day }, så att ingen glöms bort.

## The letter about Today. It names nobody.

today-letter-subject = { $n ->
    [one] En sak behöver dig
   *[other] { $n } saker behöver dig
}
today-letter-body =
    Hej { $name }

    { $n ->
        [one] En sak behöver dig
       *[other] { $n } saker behöver dig
    } i dag. { $late ->
        [0] Inget är försenat.
        [one] En är försenad.
       *[other] { $late } är försenade.
    }

    { $reasons }
    { $more ->
        [0] { "" }
       *[other] Och { $more } till.
    }

    { $link }

    { $organisation }
today-letter-wish = Någon har berättat vad den önskar härnäst och väntar på svar.
