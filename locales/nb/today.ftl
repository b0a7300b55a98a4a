# Not yet reviewed by a native speaker.

## I dag: hvem som trenger koordinatoren, hvorfor, og hva som kan gjøres. Navnene står over hver setning.

today-title = I dag
# $n: hvor mange. $oldest: dager den eldste har ventet.
today-lead = { $n ->
    [one] Én ting trenger deg.
   *[other] { $n } ting trenger deg.
} { $oldest ->
    [0] Ingen av dem har ventet lenge.
    [one] Den eldste har ventet én dag.
   *[other] Den eldste har ventet { $oldest } dager.
}
today-needs-you = Trenger deg
today-nobody = Ingen trenger deg akkurat nå
    .help = Her ser du alle som venter på deg, med grunnen og hva du kan gjøre.
today-to-rounds = Se på rundene
today-mark-late = Forsinket
today-mark-today = I dag
today-mark-soon = Snart
today-outbox = Meldinger

today-silent = Ingen møter er meldt siden { $day }, for { $n ->
    [one] én dag
   *[other] { $n } dager
} siden. Skal vi spørre hvordan det går?
today-first-meeting-missing = Koblet for { $n ->
    [one] én dag
   *[other] { $n } dager
} siden, og de har ikke møtt hverandre ennå. Skal vi hjelpe dem i gang?
today-messages-failed = { $n ->
    [one] Én melding kunne ikke leveres. Noen vet ennå ikke hva som står i den.
   *[other] { $n } meldinger kunne ikke leveres. Noen vet ennå ikke hva som står i dem.
}
today-sign-up-unanswered = Meldte seg på { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dager siden
} og har ikke fått svar.
today-pause-over = Pausen skulle vare til { $day }. Vil de fortsette?
today-pause-long = De har hatt pause siden { $day }, uten en siste dag. Vil de fortsette?
today-interview-missing = Fikk svar for { $n ->
    [one] én dag
   *[other] { $n } dager
} siden, og kartleggingssamtalen er ikke ferdig.
today-behind-own = Henger etter planen: { $n ->
    [one] ett eget møte er forsinket.
   *[other] { $n } egne møter er forsinket.
}
today-behind-gatherings = Henger etter planen: de gikk glipp av { $n ->
    [one] én fellessamling.
   *[other] { $n } fellessamlinger.
}
today-behind-both = Henger etter planen: { $own ->
    [one] ett eget møte er forsinket
   *[other] { $own } egne møter er forsinket
}, og de gikk glipp av { $gatherings ->
    [one] én fellessamling.
   *[other] { $gatherings } fellessamlinger.
}
today-time-over = { $n ->
    [0] Tiden de lovte hverandre, er over i dag.
    [one] Tiden de lovte hverandre, var over i går.
   *[other] Tiden de lovte hverandre, var over for { $n } dager siden.
} Noen møter mangler. Vil de fortsette, eller slutter de her?
today-time-over-uncounted = { $n ->
    [0] Tiden de lovte hverandre, er over i dag.
    [one] Tiden de lovte hverandre, var over i går.
   *[other] Tiden de lovte hverandre, var over for { $n } dager siden.
} Vil de fortsette, eller slutter de her?
today-time-over-met = { $n ->
    [0] Tiden de lovte hverandre, er over i dag.
    [one] Tiden de lovte hverandre, var over i går.
   *[other] Tiden de lovte hverandre, var over for { $n } dager siden.
} De har gjort alt. Du kan takke dem og avslutte paret.
today-round-ending = { $n ->
    [0] Runden slutter i dag.
    [one] Runden slutter i morgen.
   *[other] Runden slutter om { $n } dager.
} { $pairs ->
    [one] Ett par er ikke avsluttet.
   *[other] { $pairs } par er ikke avsluttet.
}
today-round-over = { $n ->
    [one] Runden sluttet i går.
   *[other] Runden sluttet for { $n } dager siden.
} { $pairs ->
    [one] Ett par er ikke avsluttet.
   *[other] { $pairs } par er ikke avsluttet.
}

today-action-get-in-touch = Ta kontakt
today-action-talked = Vi har snakket
today-action-talked-mentor = Snakket med { $theMentor }
today-action-talked-mentee = Snakket med { $theMentee }
today-action-look-at-messages = Se på meldingene
today-action-answer = Svar
today-action-see-pause = Se paret
today-action-interview = Gå til samtalen
today-action-see-pair = Se paret
today-action-end-pair = Avslutt paret
today-action-see-pairs = Se parene

## Ved siden av: hvor mange som står hvor, for hver runde

today-rounds = Rundene dine
today-round-empty = Ingen har meldt seg på ennå.
today-oldest-waits = { $n ->
    [0] siden i dag
    [one] den eldste venter én dag
   *[other] den eldste venter { $n } dager
}
today-supply-short = { $waiting ->
    [one] Én { $mentee } venter
   *[other] { $waiting } { $mentees } venter
} på en { $mentor }. { $places ->
    [0] Ingen plass er ledig
    [one] Én plass er ledig
   *[other] { $places } plasser er ledige
}: { $missing ->
    [one] én plass mangler.
   *[other] { $missing } plasser mangler.
}
today-supply-enough = { $waiting ->
    [0] Ingen { $mentee } venter
    [one] Én { $mentee } venter
   *[other] { $waiting } { $mentees } venter
} på en { $mentor }. { $places ->
    [one] Én plass er ledig.
   *[other] { $places } plasser er ledige.
}

## Events and training

today-event-unanswered = { $days ->
    [0] Det er i dag
   *[other] Det er i morgen
}, og så mange har ikke svart: { $n }.
today-places-free = Det er ledige plasser, og noen venter på en: { $n }.
today-attendance-missing = Det har vært, og ingen har skrevet opp hvem som kom.
today-training-expires = Opplæringen gjelder til { $day }.
today-training-expired = Opplæringen gjaldt til { $day }.
today-catch-up = Har begynt på opplæringen. Moduler som mangler uten en ny dato: { $n }.
today-action-see-event = Se arrangementet
today-action-write-who-came = Skriv opp hvem som kom
today-action-see-training = Se opplæringen
today-referral-unanswered = Henvist av { $partner } { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dager siden
}, og ingen har svart.
today-action-referral = Svar på henvisningen

today-asks-for-help-no-answer-mentor = { $TheMentor } forteller at { $theMentee } ikke svarer. Kan du nå fram?
today-asks-for-help-no-answer-mentee = { $TheMentee } forteller at { $theMentor } ikke svarer. Kan du nå fram?
today-asks-for-help-does-not-fit-mentor = { $TheMentor } forteller at det ikke passer mellom dem. Ring begge: ingen har skyld.
today-asks-for-help-does-not-fit-mentee = { $TheMentee } forteller at det ikke passer mellom dem. Ring begge: ingen har skyld.
today-asks-for-help-other-mentor = De har ikke møttes, og { $theMentor } har skrevet hvorfor.
today-asks-for-help-other-mentee = De har ikke møttes, og { $theMentee } har skrevet hvorfor.
# $day: by when. $last: the last time.
today-contact-first-mentor = Ingen av dere har snakket med { $theMentor } siden paret ble koblet. Ta en prat innen { $day }.
today-contact-first-mentee = Ingen av dere har snakket med { $theMentee } siden paret ble koblet. Ta en prat innen { $day }.
today-contact-again-mentor = Den siste samtalen med { $theMentor } var { $last }. Ta en prat igjen innen { $day }.
today-contact-again-mentee = Den siste samtalen med { $theMentee } var { $last }. Ta en prat igjen innen { $day }.
# $name: who. $n: days.
today-evaluation-unanswered = { $name } ble spurt for { $n } dager siden om hvordan det var, og har ikke svart. Ring, og skriv ned det du hører.
today-letter-evaluation = Noen ble spurt om hvordan det var, og har ikke svart.
today-action-write-answer = Skriv svaret
today-too-many-pairs = Har flere par enn plasser. Par: { $pairs }. Plasser: { $places }.
today-action-see-places = Se plassene

## Putting something off

today-later = Senere
today-put-off = { $n ->
    [one] Én ting er utsatt
   *[other] { $n } ting er utsatt
}
# $day: when it stands on Today again. $why: in a colleague's words. $name: the colleague.
today-put-off-until = Til { $day }: «{ $why }» ({ $name })
today-put-back = Vis igjen nå
today-put-back-done = Det står på I dag igjen.
# $name: who or what it is about.
today-put-off-title = Utsett: { $name }
today-put-off-when = Til når?
today-put-off-when-missing = Velg en dag. Den dagen står det på I dag igjen.
today-put-off-other-day = En annen dag
today-put-off-why = Hvorfor kan det vente?
    .help = Kollegene dine leser det også. Skriv det slik at personen selv kunne lese det.
today-put-off-why-missing = Skriv med noen få ord hvorfor det kan vente. Kollegene dine må vite det.
today-put-off-action = Utsett
today-put-off-done = Utsatt til { $day }. Da står det på I dag igjen.
today-put-off-gone = Dette står ikke på I dag lenger. Kanskje har en kollega ordnet det.
today-cannot-put-off-past = { $day } er allerede kommet. Velg en dag fra i morgen av.
today-cannot-put-off-urgent = Dette kan ikke utsettes: noen ber om hjelp, eller meldinger kommer ikke fram. Ta tak i det, eller gi det videre.
today-cannot-put-off-too-far = Velg en dag senest { $day }, så ingen blir glemt.

## The letter about Today. It names nobody.

today-letter-subject = { $n ->
    [one] Én ting trenger deg
   *[other] { $n } ting trenger deg
}
today-letter-body =
    Hei { $name }

    { $n ->
        [one] Én ting trenger deg
       *[other] { $n } ting trenger deg
    } i dag. { $late ->
        [0] Ingen er forsinket.
        [one] Én er forsinket.
       *[other] { $late } er forsinket.
    }

    { $reasons }
    { $more ->
        [0] { "" }
       *[other] Og { $more } til.
    }

    { $link }

    { $organisation }
today-letter-wish = Noen har fortalt hva de ønsker videre, og venter på svar.
