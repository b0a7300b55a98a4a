# Not yet reviewed by a native speaker.
# Hold: listen, et nyt, et holds egen side. For medarbejdere.

rounds-title = Hold
rounds-for-funder = Rapporten for hvert hold.
rounds-new = Start et hold
rounds-first = Start det første hold
rounds-none = Ingen hold endnu
    .help = Et hold er en mentorordning med en begyndelse og en slutning: Folk tilmelder sig, du taler med dem, matcher dem og følger deres par. Start et, så er tilmeldingssiden klar.
    .funder = Så snart organisationen har et hold, finder du rapporten her.
rounds-show = Åbn holdet
rounds-report = Rapport
rounds-open = Åben
rounds-closed = Lukket
rounds-over = Slut
# $until: den sidste dag, som dato.
rounds-open-until = Tilmeldingen er åben til og med den { $until }.
# $start, $end: datoer.
rounds-dates = { $start } til { $end }
# $version: en metodes udgave, f.eks. »2«.
rounds-edition = udgave { $version }
# $menteeCount, $mentorCount: hvor mange der har tilmeldt sig.
rounds-people = { $menteeCount ->
    [one] 1 { $mentee }
   *[other] { $menteeCount } { $mentees }
} og { $mentorCount ->
    [one] 1 { $mentor }
   *[other] { $mentorCount } { $mentors }
} har tilmeldt sig.
# $n: par i alt; $completed: par, der har gennemført.
rounds-pairs = { $n ->
    [0] Ingen par endnu.
    [one] 1 par, { $completed } gennemført.
   *[other] { $n } par, { $completed } gennemført.
}
# Det, et par lover. $meetings, $months, $own, $gatherings: tal.
rounds-commitment = Mindst { $meetings } møder på { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}: { $own } på egen hånd og { $gatherings } { $gatherings ->
    [one] fællesmøde
   *[other] fællesmøder
} med de andre par.
rounds-commitment-extra = Flere møder er velkomne, men bliver aldrig krævet.

rounds-new-title = Start et hold
rounds-new-lead = Vælg, hvordan mentorordningen drives, og hvornår. Du kan åbne og lukke tilmeldingen senere.
rounds-programme = Mentorordning
    .help = Hold i den samme mentorordning kan sammenlignes med hinanden.
rounds-programme-missing = Vælg en mentorordning, eller giv en ny et navn.
rounds-programme-new = En ny mentorordning
rounds-programme-name = Navn på den nye mentorordning
    .help = Det står på tilmeldingssiden, og sidens adresse laves af det. Kun til en ny mentorordning.
rounds-programme-name-missing = Skriv navnet på den nye mentorordning.
# $name: det, der blev skrevet.
rounds-programme-taken = Der er allerede en mentorordning, der hedder { $name }. Vælg den ovenfor.
rounds-method = Metode
    .help = Metoden bestemmer, hvad et par lover, hvad den indledende samtale spørger om, hvordan deltagerne bliver matchet, og hvornår vi minder dig om noget. Holdet beholder denne udgave, også når metoden ændres senere.
rounds-method-missing = Vælg en metode.
rounds-when = Navn og tid
rounds-name = Holdets navn
    .help = For eksempel året eller »Efterår 2026«.
rounds-name-missing = Skriv et navn til holdet.
rounds-name-taken = Denne mentorordning har allerede et hold, der hedder { $name }. Giv dette et andet navn.
rounds-start = Første dag
rounds-end = Sidste dag
    .help = Hvis du lader feltet stå tomt, varer holdet så mange måneder, som metoden siger.
# $start: den første dag.
rounds-end-too-early = Den sidste dag skal være efter den første dag, den { $start }.
# $n: et antal år.
rounds-too-long = Et hold varer højst { $n } år. Tjek årstallet.
rounds-sign-up-until = Tilmeldingen er åben til og med
    .help = Den sidste dag. Lad feltet stå tomt for at åbne tilmeldingen senere.
# $until, $end: datoer.
rounds-sign-up-after-end = Den { $until } er efter holdets slutning, den { $end }. Vælg en tidligere dag.
rounds-sign-up-past = Den { $until } er forbi. Vælg i dag eller en senere dag.
rounds-make = Start holdet
rounds-made = Holdet er klar. Åbn nu tilmeldingen, eller hent en liste ind.

rounds-parts = Dele af dette hold
rounds-overview = Overblik
rounds-people-tab = Deltagere
rounds-matching = Match
rounds-pairs-tab = Par
rounds-gatherings = Fællesmøder
rounds-import = Importer deltagere
rounds-write-in = Skriv en deltager ind
rounds-pipeline = Hvor deltagerne er
rounds-side-mentor = { $Mentors }
rounds-side-mentee = { $Mentees }
# $n: hvor mange dage den første af dem har været der.
rounds-longest = { $n ->
    [0] siden i dag
    [one] længst 1 dag
   *[other] længst { $n } dage
}
rounds-beside = Ikke på vej til et par:
# $n: hvor mange der venter.
rounds-mentees-waiting = { $n ->
    [0] Ingen { $mentee } venter.
    [one] 1 { $mentee } venter.
   *[other] { $n } { $mentees } venter.
}
# $n: hvor mange der har plads; $places: til hvor mange par tilsammen.
rounds-mentors-room = { $n ->
    [0] Ingen { $mentor } har plads.
    [one] 1 { $mentor } har plads{ $places ->
        [one] .
       *[other] { " " }til { $places } par.
    }
   *[other] { $n } { $mentors } har plads, til { $places } par i alt.
}
rounds-sign-up = Tilmelding
rounds-address = Tilmeldingssidens adresse
    .help = Kopier den til jeres hjemmeside, en plakat eller en besked.
rounds-address-look = Se siden, som besøgende ser den
rounds-is-closed = Tilmeldingssiden siger, at tilmeldingen er lukket. Du kan stadig selv skrive deltagere ind.
rounds-is-over = Holdet er slut.
rounds-until = Åben til og med
    .help = Den sidste dag, man kan tilmelde sig.
rounds-sign-up-open = Åbn tilmeldingen
rounds-sign-up-change = Ret den sidste dag
rounds-sign-up-close = Luk tilmeldingen nu
rounds-sign-up-is-open = Tilmeldingen er åben til og med den { $until }.
rounds-sign-up-is-closed = Tilmeldingen er lukket.
rounds-promise = Det, et par lover
rounds-target = For hvem
rounds-history = Det, der er sket med dette hold
rounds-board = Tavle: alle efter trin
