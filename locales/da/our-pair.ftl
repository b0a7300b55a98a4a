# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = Hvordan går det?
our-pair-mail-body =
    Hej { $name }

    Har du mødt { $other } for nylig? Fortæl os det. Det tager 20 sekunder, og du skal ikke bruge en adgangskode:

    { $link }

    Har I ikke mødt hinanden? Det er helt i orden. Fortæl os også det.

    { $organisation }

our-pair-title = Du og { $other }
our-pair-hello = Hej { $name }. Hvordan går det?
our-pair-next-is = I mødes næste gang { $day }.
our-pair-met = Vi har mødtes
our-pair-when = Hvornår?
our-pair-today = I dag
our-pair-yesterday = I går
our-pair-other-day = En anden dag
our-pair-how-long = Hvor længe?
our-pair-length = { $hours ->
    [0] { $minutes } minutter
    [one] { $minutes ->
        [0] 1 time
       *[other] 1 time { $minutes } minutter
    }
   *[other] { $minutes ->
        [0] { $hours } timer
       *[other] { $hours } timer { $minutes } minutter
    }
}
our-pair-more = En anden dag, eller mere at fortælle
our-pair-next = Hvornår mødes I næste gang?
our-pair-next-wrong = Se på dagen for næste møde: { $day } er forbi eller for langt fremme.
our-pair-next-at = Hvad tid?
our-pair-hour-wrong = Skriv tidspunktet sådan: 17:30.
our-pair-next-day-missing = Vælg også dagen for næste møde.
our-pair-note = Én linje om mødet
    .help = I to og koordinatoren kan læse den.
our-pair-met-action = Gem: vi har mødtes
our-pair-not-met = Vi har ikke mødtes
    .help = Det er helt i orden. Fortæl hvorfor, så skal ingen undre sig. Kun koordinatoren læser det.
our-pair-why = Hvorfor?
our-pair-reason-agreed = Vi har aftalt en dag
our-pair-reason-no-time = Vi har ikke haft tid
our-pair-reason-away = En af os er syg eller væk
our-pair-reason-no-answer = { $other } svarer ikke
our-pair-reason-does-not-fit = Det passer ikke mellem os
our-pair-reason-other = Noget andet
our-pair-reason-missing = Vælg, hvorfor I ikke har mødtes. »Noget andet« er også i orden.
our-pair-note-to-staff = Én linje til koordinatoren
our-pair-not-met-action = Send
our-pair-over = I er ikke længere et par i programmet. Tak til jer begge. Du kan altid skrive eller ringe til os.
our-pair-known = Jeres møder
our-pair-told-by-you = Skrevet af dig
our-pair-told-by = Skrevet af { $name }
our-pair-wrong = Det passer ikke
    .help = Hvis I ikke mødtes den dag, så tag den væk. Skriv derefter den rigtige dag ovenfor.
our-pair-wrong-action = Vi mødtes ikke den dag
our-pair-too-late = Mødet er mere end 30 dage gammelt. Skriv eller ring til os, så retter vi det.
our-pair-corrected = Det er taget væk. Tak.
our-pair-thanks = Tak. { $day } er noteret.
our-pair-thanks-not-met = Tak, fordi du siger det. Det er helt i orden.
our-pair-thanks-help = Tak, fordi du siger det. Vi kontakter dig.
our-pair-known-already = Tak. { $day } var noteret i forvejen.
our-pair-who-sees = Det, du skriver her, ser I to og koordinatoren hos { $organisation }. Hvorfor I ikke har mødtes, ser kun koordinatoren.
our-pair-app-name = Vores møder
our-pair-waits = Du har ikke forbindelse nu. Det, du fortalte, er gemt på denne telefon. Det bliver sendt, når forbindelsen er tilbage.
our-pair-refused = Noget, du fortalte, er ikke gemt endnu.
our-pair-refused-action = Se på det
our-pair-also = Var der også andre med?
