# Not yet reviewed by a native speaker.
# Trouble in a pair, as staff reads it. $name, $other: names.

today-concern = Nogen er bekymret for dette par. Kun du kan læse hvorfor.
today-action-read-concern = Læs og gør noget
staff-mail-concern-subject = Noget har brug for dig i dag
staff-mail-concern-body =
    Hej { $name }

    Noget har brug for dig i dag. Det står øverst på din liste:

    { $link }

    { $organisation }
concerns-title = En bekymring
concerns-only-you = Kun du kan læse det. Ingen andre ser, at det er her.
concerns-raised-by-mentor = Meldt af { $theMentor } { $day }
concerns-raised-by-mentee = Meldt af { $theMentee } { $day }
concerns-raised-by-staff = Meldt af en kollega { $day }
concerns-read = Læs den
concerns-done-what = Hvad der blev gjort
    .help = Hvem du talte med, hvad I aftalte, hvem der tager over. Det bliver stående ved bekymringen.
concerns-done-missing = Skriv, hvad der blev gjort, før du lukker den.
concerns-close = Luk med dette
concerns-closed = Bekymringen er lukket.
concerns-closed-on = Lukket { $day }
concerns-closed-already = Den blev allerede lukket { $day }.
concerns-hand-over = Giv den videre til en kollega
    .help = Din kollega får en besked, og du kan ikke læse den mere.
concerns-hand-over-action = Giv videre
concerns-colleague = Kollega
concerns-colleague-missing = Vælg en kollega, der arbejder her.
concerns-handed-over = { $name } har den nu.
concerns-raise = Noget bekymrer mig ved dette par
    .help = Går til { $name } med det samme, og ingen andre kan læse det. I fare? Ring 112 først.
concerns-raise-what = Hvad der bekymrer dig
concerns-raise-action = Sig det til { $name }
concerns-raised = { $name } ved det nu.
concerns-misfit = Det passer ikke mellem dem
    .help = Ingen har skylden. Parret afsluttes, dem du vælger, venter på en anden, og de to bliver aldrig foreslået for hinanden igen. Ingen får besked: Sig det selv til begge.
concerns-misfit-told = { $name } { $day }: { $reason }.
concerns-misfit-waits = { $name } fortalte { $day }: { $reason }.
concerns-timeline-misfit = { $name } fortalte: { $reason }
concerns-misfit-reason = Hvorfor det ikke passer
concerns-back = Hvem der vil prøve med en anden
concerns-learned = Hvad der ville passe bedre for { $name }
    .help = Det står på personens side, når du leder efter en anden.
concerns-rematch = Afslut parret og led efter en anden
concerns-rematched = { $n ->
    [0] Parret er afsluttet.
    [one] Parret er afsluttet. Én person venter på en anden: led efter par nu.
   *[other] Parret er afsluttet. Begge venter på en anden: led efter par nu.
}
concerns-learned-line = { $day }: { $reason }. { $learned }
concerns-learned-before = Hvad vi lærte af et tidligere par
concerns-briefing = Hvad de må vide om hinanden
    .help = Intet fra et tidligere par vises for et nyt, medmindre du skriver det her.
concerns-briefing-for = Hvad { $name } må vide om { $other }
concerns-brief-action = Gem det
concerns-briefed = { $name } læser det nu via linket.
concerns-not-briefed = { $name } læser intet af det.
concerns-new-word = De har fortalt noget nyt i mellemtiden. Læs det på parrets side, og beslut derefter.
