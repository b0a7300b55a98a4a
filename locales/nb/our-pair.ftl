# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = Hvordan går det?
our-pair-mail-body =
    Hei { $name }

    Har du møtt { $other } i det siste? Fortell oss det. Det tar 20 sekunder, og du trenger ikke passord:

    { $link }

    Har dere ikke møttes? Det er helt greit. Fortell oss det også.

    { $organisation }

our-pair-title = Du og { $other }
our-pair-hello = Hei { $name }. Hvordan går det?
our-pair-next-is = Dere møtes neste gang { $day }.
our-pair-met = Vi har møttes
our-pair-when = Når?
our-pair-today = I dag
our-pair-yesterday = I går
our-pair-other-day = En annen dag
our-pair-how-long = Hvor lenge?
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
our-pair-more = En annen dag, eller mer å fortelle
our-pair-next = Når møtes dere neste gang?
our-pair-next-wrong = Se på dagen for neste møte: { $day } er over eller for langt fram.
our-pair-next-at = Hvilket klokkeslett?
our-pair-hour-wrong = Skriv klokkeslettet slik: 17:30.
our-pair-next-day-missing = Velg også dagen for neste møte.
our-pair-note = Én linje om møtet
    .help = Dere to og koordinatoren kan lese den.
our-pair-met-action = Lagre: vi har møttes
our-pair-not-met = Vi har ikke møttes
    .help = Det er helt greit. Fortell hvorfor, så trenger ingen å lure. Bare koordinatoren leser dette.
our-pair-why = Hvorfor?
our-pair-reason-agreed = Vi har avtalt en dag
our-pair-reason-no-time = Vi har ikke hatt tid
our-pair-reason-away = En av oss er syk eller bortreist
our-pair-reason-no-answer = { $other } svarer ikke
our-pair-reason-does-not-fit = Det passer ikke mellom oss
our-pair-reason-other = Noe annet
our-pair-reason-missing = Velg hvorfor dere ikke har møttes. «Noe annet» går også bra.
our-pair-note-to-staff = Én linje til koordinatoren
our-pair-not-met-action = Send
our-pair-over = Dere er ikke et par i programmet lenger. Takk til dere begge. Du kan alltid skrive eller ringe til oss.
our-pair-known = Møtene deres
our-pair-told-by-you = Skrevet av deg
our-pair-told-by = Skrevet av { $name }
our-pair-wrong = Dette stemmer ikke
    .help = Hvis dere ikke møttes den dagen, tar du den bort. Skriv så den riktige dagen over.
our-pair-wrong-action = Vi møttes ikke den dagen
our-pair-too-late = Møtet er mer enn 30 dager gammelt. Skriv eller ring til oss, så retter vi det.
our-pair-corrected = Det er tatt bort. Takk.
our-pair-thanks = Takk. { $day } er notert.
our-pair-thanks-not-met = Takk for at du sa fra. Det er helt greit.
our-pair-thanks-help = Takk for at du sa fra. Vi tar kontakt med deg.
our-pair-known-already = Takk. { $day } var notert fra før.
our-pair-who-sees = Det du skriver her, ser dere to og koordinatoren hos { $organisation }. Hvorfor dere ikke har møttes, ser bare koordinatoren.
our-pair-app-name = Møtene våre
our-pair-waits = Du har ikke nett nå. Det du fortalte, er lagret på denne telefonen. Det blir sendt når nettet er tilbake.
our-pair-refused = Noe du fortalte, er ikke lagret ennå.
our-pair-refused-action = Se på det
our-pair-also = Var noen andre med også?
