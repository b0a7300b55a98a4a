# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = Hur går det?
our-pair-mail-body =
    Hej { $name }

    Har du träffat { $other } på sistone? Berätta för oss. Det tar 20 sekunder och du behöver inget lösenord:

    { $link }

    Har ni inte träffats? Det är helt okej. Berätta det också.

    { $organisation }

our-pair-title = Du och { $other }
our-pair-hello = Hej { $name }. Hur går det?
our-pair-next-is = Ni träffas nästa gång { $day }.
our-pair-met = Vi har träffats
our-pair-when = När?
our-pair-today = I dag
our-pair-yesterday = I går
our-pair-other-day = En annan dag
our-pair-how-long = Hur länge?
our-pair-length = { $hours ->
    [0] { $minutes } minuter
    [one] { $minutes ->
        [0] 1 timme
       *[other] 1 timme { $minutes } minuter
    }
   *[other] { $minutes ->
        [0] { $hours } timmar
       *[other] { $hours } timmar { $minutes } minuter
    }
}
our-pair-more = En annan dag, eller mer att berätta
our-pair-next = När träffas ni nästa gång?
our-pair-next-wrong = Se på dagen för nästa träff: { $day } är förbi eller för långt fram.
our-pair-next-at = Hur dags?
our-pair-hour-wrong = Skriv tiden så här: 17:30.
our-pair-next-day-missing = Välj också dagen för nästa träff.
our-pair-note = En rad om träffen
    .help = Ni två och koordinatorn kan läsa den.
our-pair-met-action = Spara: vi har träffats
our-pair-not-met = Vi har inte träffats
    .help = Det är helt okej. Berätta varför, så behöver ingen undra. Bara koordinatorn läser det.
our-pair-why = Varför?
our-pair-reason-agreed = Vi har kommit överens om en dag
our-pair-reason-no-time = Vi har inte haft tid
our-pair-reason-away = En av oss är sjuk eller bortrest
our-pair-reason-no-answer = { $other } svarar inte
our-pair-reason-does-not-fit = Det passar inte mellan oss
our-pair-reason-other = Något annat
our-pair-reason-missing = Välj varför ni inte har träffats. ”Något annat” går också bra.
our-pair-note-to-staff = En rad till koordinatorn
our-pair-not-met-action = Skicka
our-pair-over = Ni är inte längre ett par i programmet. Tack till er båda. Du kan alltid skriva eller ringa till oss.
our-pair-known = Era träffar
our-pair-told-by-you = Skrivet av dig
our-pair-told-by = Skrivet av { $name }
our-pair-wrong = Det stämmer inte
    .help = Om ni inte träffades den dagen tar du bort den. Skriv sedan rätt dag ovanför.
our-pair-wrong-action = Vi träffades inte den dagen
our-pair-too-late = Träffen är mer än 30 dagar gammal. Skriv eller ring till oss så rättar vi det.
our-pair-corrected = Det är borttaget. Tack.
our-pair-thanks = Tack. { $day } är antecknad.
our-pair-thanks-not-met = Tack för att du berättar. Det är helt okej.
our-pair-thanks-help = Tack för att du berättar. Vi hör av oss till dig.
our-pair-known-already = Tack. { $day } var redan antecknad.
our-pair-who-sees = Det du skriver här ser ni två och koordinatorn på { $organisation }. Varför ni inte har träffats ser bara koordinatorn.
our-pair-app-name = Våra träffar
our-pair-waits = Du har ingen uppkoppling nu. Det du berättade är sparat på den här telefonen. Det skickas när uppkopplingen är tillbaka.
our-pair-refused = Något du berättade är inte sparat än.
our-pair-refused-action = Titta på det
our-pair-also = Var någon annan också med?
