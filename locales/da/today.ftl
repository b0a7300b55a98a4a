# Not yet reviewed by a native speaker.

## I dag: hvem der har brug for koordinatoren, hvorfor, og hvad man kan gøre. Navnene står over hver sætning.

today-title = I dag
# $n: hvor mange. $oldest: dage, den ældste har ventet.
today-lead = { $n ->
    [one] Én ting har brug for dig.
   *[other] { $n } ting har brug for dig.
} { $oldest ->
    [0] Ingen af dem har ventet længe.
    [one] Den ældste har ventet én dag.
   *[other] Den ældste har ventet { $oldest } dage.
}
today-needs-you = Har brug for dig
today-nobody = Ingen har brug for dig lige nu
    .help = Her ser du alle, der venter på dig, med grunden og det, du kan gøre.
today-to-rounds = Se på holdene
today-mark-late = Forsinket
today-mark-today = I dag
today-mark-soon = Snart
today-outbox = Beskeder

today-silent = Ingen møder er meldt siden den { $day }, for { $n ->
    [one] én dag
   *[other] { $n } dage
} siden. Skal vi spørge, hvordan det går?
today-first-meeting-missing = Matchet for { $n ->
    [one] én dag
   *[other] { $n } dage
} siden, og de har ikke mødt hinanden endnu. Skal vi hjælpe dem i gang?
today-messages-failed = { $n ->
    [one] Én besked kunne ikke leveres. Nogen ved endnu ikke, hvad der står i den.
   *[other] { $n } beskeder kunne ikke leveres. Nogle ved endnu ikke, hvad der står i dem.
}
today-sign-up-unanswered = Tilmeldte sig { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dage siden
} og har ikke fået svar.
today-pause-over = Deres pause skulle vare til den { $day }. Vil de fortsætte?
today-pause-long = De har holdt pause siden den { $day }, uden en sidste dag. Vil de fortsætte?
today-interview-missing = Fik svar for { $n ->
    [one] én dag
   *[other] { $n } dage
} siden, og den indledende samtale er ikke færdig.
today-behind-own = Bagud i forhold til planen: { $n ->
    [one] Ét eget møde er forsinket.
   *[other] { $n } egne møder er forsinkede.
}
today-behind-gatherings = Bagud i forhold til planen: De gik glip af { $n ->
    [one] ét fællesmøde.
   *[other] { $n } fællesmøder.
}
today-behind-both = Bagud i forhold til planen: { $own ->
    [one] Ét eget møde er forsinket
   *[other] { $own } egne møder er forsinkede
}, og de gik glip af { $gatherings ->
    [one] ét fællesmøde.
   *[other] { $gatherings } fællesmøder.
}
today-time-over = { $n ->
    [0] Den tid, de lovede hinanden, slutter i dag.
    [one] Den tid, de lovede hinanden, sluttede i går.
   *[other] Den tid, de lovede hinanden, sluttede for { $n } dage siden.
} Nogle møder mangler. Vil de fortsætte, eller slutter de her?
today-time-over-uncounted = { $n ->
    [0] Den tid, de lovede hinanden, slutter i dag.
    [one] Den tid, de lovede hinanden, sluttede i går.
   *[other] Den tid, de lovede hinanden, sluttede for { $n } dage siden.
} Vil de fortsætte, eller slutter de her?
today-time-over-met = { $n ->
    [0] Den tid, de lovede hinanden, slutter i dag.
    [one] Den tid, de lovede hinanden, sluttede i går.
   *[other] Den tid, de lovede hinanden, sluttede for { $n } dage siden.
} De har gjort det hele. Du kan takke dem og afslutte parret.
today-round-ending = { $n ->
    [0] Holdet slutter i dag.
    [one] Holdet slutter i morgen.
   *[other] Holdet slutter om { $n } dage.
} { $pairs ->
    [one] Ét par er ikke afsluttet.
   *[other] { $pairs } par er ikke afsluttet.
}
today-round-over = { $n ->
    [one] Holdet sluttede i går.
   *[other] Holdet sluttede for { $n } dage siden.
} { $pairs ->
    [one] Ét par er ikke afsluttet.
   *[other] { $pairs } par er ikke afsluttet.
}

today-action-get-in-touch = Tag kontakt
today-action-talked = Vi har talt sammen
today-action-talked-mentor = Talte med { $theMentor }
today-action-talked-mentee = Talte med { $theMentee }
today-action-look-at-messages = Se på beskederne
today-action-answer = Svar
today-action-see-pause = Se parret
today-action-interview = Gå til samtalen
today-action-see-pair = Se parret
today-action-end-pair = Afslut parret
today-action-see-pairs = Se parrene

## Ved siden af: hvor mange der står hvor, for hvert hold

today-rounds = Dine hold
today-round-empty = Ingen har tilmeldt sig endnu.
today-oldest-waits = { $n ->
    [0] siden i dag
    [one] den, der har ventet længst: én dag
   *[other] den, der har ventet længst: { $n } dage
}
today-supply-short = { $waiting ->
    [one] Én { $mentee } venter
   *[other] { $waiting } { $mentees } venter
} på en { $mentor }. { $places ->
    [0] Ingen plads er ledig
    [one] Én plads er ledig
   *[other] { $places } pladser er ledige
}: { $missing ->
    [one] Én plads mangler.
   *[other] { $missing } pladser mangler.
}
today-supply-enough = { $waiting ->
    [0] Ingen { $mentee } venter
    [one] Én { $mentee } venter
   *[other] { $waiting } { $mentees } venter
} på en { $mentor }. { $places ->
    [one] Én plads er ledig.
   *[other] { $places } pladser er ledige.
}

## Events and training

today-event-unanswered = { $days ->
    [0] Det er i dag
   *[other] Det er i morgen
}, og så mange har ikke svaret: { $n }.
today-places-free = Der er ledige pladser, og nogle venter på en: { $n }.
today-attendance-missing = Det har været, og ingen har skrevet, hvem der kom.
today-training-expires = Uddannelsen gælder til { $day }.
today-training-expired = Uddannelsen gjaldt til { $day }.
today-catch-up = Er begyndt på uddannelsen. Moduler, der mangler uden en ny dato: { $n }.
today-action-see-event = Se arrangementet
today-action-write-who-came = Skriv, hvem der kom
today-action-see-training = Se uddannelsen
today-referral-unanswered = Henvist af { $partner } { $n ->
    [0] i dag
    [one] i går
   *[other] for { $n } dage siden
}, og ingen har svaret.
today-action-referral = Svar på henvisningen

today-asks-for-help-no-answer-mentor = { $TheMentor } fortæller, at { $theMentee } ikke svarer. Kan du få fat i dem?
today-asks-for-help-no-answer-mentee = { $TheMentee } fortæller, at { $theMentor } ikke svarer. Kan du få fat i dem?
today-asks-for-help-does-not-fit-mentor = { $TheMentor } fortæller, at det ikke passer mellem dem. Ring til begge: ingen har skylden.
today-asks-for-help-does-not-fit-mentee = { $TheMentee } fortæller, at det ikke passer mellem dem. Ring til begge: ingen har skylden.
today-asks-for-help-other-mentor = De har ikke mødtes, og { $theMentor } har skrevet hvorfor.
today-asks-for-help-other-mentee = De har ikke mødtes, og { $theMentee } har skrevet hvorfor.
# $day: by when. $last: the last time.
today-contact-first-mentor = Ingen af jer har talt med { $theMentor }, siden parret blev matchet. Tag en snak senest den { $day }.
today-contact-first-mentee = Ingen af jer har talt med { $theMentee }, siden parret blev matchet. Tag en snak senest den { $day }.
today-contact-again-mentor = Den sidste samtale med { $theMentor } var den { $last }. Tag en snak igen senest den { $day }.
today-contact-again-mentee = Den sidste samtale med { $theMentee } var den { $last }. Tag en snak igen senest den { $day }.
# $name: who. $n: days.
today-evaluation-unanswered = { $name } blev spurgt for { $n } dage siden om, hvordan det var, og har ikke svaret. Ring, og skriv ned, hvad du hører.
today-letter-evaluation = Nogen blev spurgt om, hvordan det var, og har ikke svaret.
today-action-write-answer = Skriv svaret
today-too-many-pairs = Har flere par end pladser. Par: { $pairs }. Pladser: { $places }.
today-action-see-places = Se pladserne

## Putting something off

today-later = Senere
today-put-off = { $n ->
    [one] Én ting er udskudt
   *[other] { $n } ting er udskudt
}
# $day: when it stands on Today again. $why: in a colleague's words. $name: the colleague.
today-put-off-until = Til { $day }: »{ $why }« ({ $name })
today-put-back = Vis igen nu
today-put-back-done = Det står på I dag igen.
# $name: who or what it is about.
today-put-off-title = Udskyd: { $name }
today-put-off-when = Til hvornår?
today-put-off-when-missing = Vælg en dag. Den dag står det på I dag igen.
today-put-off-other-day = En anden dag
today-put-off-why = Hvorfor kan det vente?
    .help = Dine kolleger læser det også. Skriv det, så personen selv kunne læse det.
today-put-off-why-missing = Skriv med få ord, hvorfor det kan vente. Dine kolleger skal vide det.
today-put-off-action = Udskyd
today-put-off-done = Udskudt til { $day }. Så står det på I dag igen.
today-put-off-gone = Det står ikke på I dag længere. Måske har en kollega ordnet det.
today-cannot-put-off-past = { $day } er allerede kommet. Vælg en dag fra i morgen.
today-cannot-put-off-urgent = Dette kan ikke udskydes: nogen beder om hjælp, eller beskeder kommer ikke frem. Tag hånd om det, eller giv det videre.
today-cannot-put-off-too-far = Vælg en dag senest { $day }, så ingen bliver glemt.

## The letter about Today. It names nobody.

today-letter-subject = { $n ->
    [one] Én ting har brug for dig
   *[other] { $n } ting har brug for dig
}
today-letter-body =
    Hej { $name }

    { $n ->
        [one] Én ting har brug for dig
       *[other] { $n } ting har brug for dig
    } i dag. { $late ->
        [0] Ingen er forsinket.
        [one] Én er forsinket.
       *[other] { $late } er forsinket.
    }

    { $reasons }
    { $more ->
        [0] { "" }
       *[other] Og { $more } mere.
    }

    { $link }

    { $organisation }
today-letter-wish = Nogen har fortalt, hvad de ønsker nu, og venter på svar.
