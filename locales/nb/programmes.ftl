# Not yet reviewed by a native speaker.
# Runder: listen, en ny, en rundes egen side. For ansatte.

rounds-title = Runder
rounds-for-funder = Rapporten for hver runde.
rounds-new = Start en runde
rounds-first = Start den første runden
rounds-none = Ingen runder ennå
    .help = En runde er et program med en begynnelse og en slutt: folk melder seg på, du snakker med dem, kobler dem og følger parene. Start en, så er påmeldingssiden klar.
    .funder = Så snart organisasjonen har en runde, finner du rapporten her.
rounds-show = Åpne runden
rounds-report = Rapport
rounds-open = Åpen
rounds-closed = Stengt
rounds-over = Over
rounds-open-until = Påmeldingen er åpen til og med { $until }.
rounds-dates = { $start } til { $end }
rounds-edition = utgave { $version }
rounds-people = { $menteeCount ->
    [one] 1 { $mentee }
   *[other] { $menteeCount } { $mentees }
} og { $mentorCount ->
    [one] 1 { $mentor }
   *[other] { $mentorCount } { $mentors }
} har meldt seg på.
rounds-pairs = { $n ->
    [0] Ingen par ennå.
    [one] 1 par, { $completed } gjennomført.
   *[other] { $n } par, { $completed } gjennomført.
}
rounds-commitment = Minst { $meetings } møter på { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}: { $own } egne og { $gatherings } { $gatherings ->
    [one] fellessamling
   *[other] fellessamlinger
}.
rounds-commitment-extra = Flere møter er velkomne, men blir aldri krevd.

rounds-new-title = Start en runde
rounds-new-lead = Velg hvordan programmet drives, og når. Du kan åpne og stenge påmeldingen senere.
rounds-programme = Program
    .help = Runder av samme program kan sammenlignes.
rounds-programme-missing = Velg et program, eller gi et nytt et navn.
rounds-programme-new = Et nytt program
rounds-programme-name = Navnet på det nye programmet
    .help = Det står på påmeldingssiden, og adressen lages av det. Bare for et nytt program.
rounds-programme-name-missing = Skriv navnet på det nye programmet.
rounds-programme-taken = Det finnes allerede et program som heter { $name }. Velg det over.
rounds-method = Metode
    .help = Metoden avgjør hva et par forplikter seg til, hva samtalen spør om, hvordan folk kobles, og når vi minner deg på noe. Runden beholder denne utgaven, også når metoden endres senere.
rounds-method-missing = Velg en metode.
rounds-when = Navn og tid
rounds-name = Navn på runden
    .help = For eksempel året, eller «Høsten 2026».
rounds-name-missing = Skriv et navn på runden.
rounds-name-taken = Dette programmet har allerede en runde som heter { $name }. Gi denne et annet navn.
rounds-start = Første dag
rounds-end = Siste dag
    .help = Lar du det stå tomt, varer runden så mange måneder som metoden sier.
rounds-end-too-early = Den siste dagen må være etter den første, { $start }.
rounds-too-long = En runde varer høyst { $n } år. Sjekk årstallet.
rounds-sign-up-until = Påmeldingen er åpen til og med
    .help = Den siste dagen. La det stå tomt for å åpne påmeldingen senere.
rounds-sign-up-after-end = { $until } er etter slutten på runden, { $end }. Velg en tidligere dag.
rounds-sign-up-past = { $until } er forbi. Velg i dag eller en senere dag.
rounds-make = Start runden
rounds-made = Runden er klar. Åpne påmeldingen eller hent inn en liste.

rounds-parts = Deler av denne runden
rounds-overview = Oversikt
rounds-people-tab = Folk
rounds-matching = Kobling
rounds-pairs-tab = Par
rounds-gatherings = Fellessamlinger
rounds-import = Importer folk
rounds-write-in = Før inn noen
rounds-pipeline = Hvor folk er
rounds-side-mentor = { $Mentors }
rounds-side-mentee = { $Mentees }
rounds-longest = { $n ->
    [0] siden i dag
    [one] lengst 1 dag
   *[other] lengst { $n } dager
}
rounds-beside = Ikke på vei til et par:
rounds-mentees-waiting = { $n ->
    [0] Ingen { $mentee } venter.
    [one] 1 { $mentee } venter.
   *[other] { $n } { $mentees } venter.
}
rounds-mentors-room = { $n ->
    [0] Ingen { $mentor } har plass.
    [one] 1 { $mentor } har plass{ $places ->
        [one] .
       *[other] { " " }til { $places } par.
    }
   *[other] { $n } { $mentors } har plass, til { $places } par i alt.
}
rounds-sign-up = Påmelding
rounds-address = Adressen til påmeldingssiden
    .help = Kopier den til nettsiden, en plakat eller en melding.
rounds-address-look = Se siden slik besøkende ser den
rounds-is-closed = Påmeldingssiden sier at påmeldingen er stengt. Du kan fortsatt føre inn folk selv.
rounds-is-over = Runden er over.
rounds-until = Åpen til og med
    .help = Den siste dagen folk kan melde seg på.
rounds-sign-up-open = Åpne påmeldingen
rounds-sign-up-change = Endre den siste dagen
rounds-sign-up-close = Steng påmeldingen nå
rounds-sign-up-is-open = Påmeldingen er åpen til og med { $until }.
rounds-sign-up-is-closed = Påmeldingen er stengt.
rounds-promise = Hva et par forplikter seg til
rounds-target = For hvem
rounds-history = Det som har skjedd med denne runden
rounds-board = Tavle: alle etter trinn
