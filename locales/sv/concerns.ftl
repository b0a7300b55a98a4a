# Not yet reviewed by a native speaker.
# Trouble in a pair, as staff reads it. $name, $other: names.

today-concern = Någon är orolig för det här paret. Bara du kan läsa varför.
today-action-read-concern = Läs och gör något
staff-mail-concern-subject = Något behöver dig i dag
staff-mail-concern-body =
    Hej { $name }

    Något behöver dig i dag. Det står överst på din lista:

    { $link }

    { $organisation }
concerns-title = En oro
concerns-only-you = Bara du kan läsa det här. Ingen annan ser att det finns.
concerns-raised-by-mentor = Framförd av { $theMentor } { $day }
concerns-raised-by-mentee = Framförd av { $theMentee } { $day }
concerns-raised-by-staff = Framförd av en kollega { $day }
concerns-read = Läs den
concerns-done-what = Vad som gjordes
    .help = Vem du talade med, vad ni kom överens om, vem som tar över. Det stannar hos den här oron.
concerns-done-missing = Skriv vad som gjordes innan du stänger den.
concerns-close = Stäng med detta
concerns-closed = Den är stängd.
concerns-closed-on = Stängd { $day }
concerns-closed-already = Den stängdes redan { $day }.
concerns-hand-over = Lämna över till en kollega
    .help = Din kollega får ett meddelande, och du kan inte läsa den längre.
concerns-hand-over-action = Lämna över
concerns-colleague = Kollega
concerns-colleague-missing = Välj en kollega som arbetar här.
concerns-handed-over = { $name } har den nu.
concerns-raise = Något oroar mig med det här paret
    .help = Går till { $name } genast, och ingen annan kan läsa det. I fara? Ring 112 först.
concerns-raise-what = Vad som oroar dig
concerns-raise-action = Berätta för { $name }
concerns-raised = { $name } vet det nu.
concerns-misfit = Det passar inte mellan dem
    .help = Ingen har skulden. Paret avslutas, de du väljer väntar på någon annan, och de här två föreslås aldrig för varandra igen. Inga meddelanden skickas: berätta det själv för båda.
concerns-misfit-told = { $name } { $day }: { $reason }.
concerns-misfit-waits = { $name } berättade { $day }: { $reason }.
concerns-timeline-misfit = { $name } berättade: { $reason }
concerns-misfit-reason = Varför det inte passar
concerns-back = Vem som vill försöka med någon annan
concerns-learned = Vad som skulle passa { $name } bättre
    .help = Det står på personens sida när du letar efter någon annan.
concerns-rematch = Avsluta paret och leta efter någon annan
concerns-rematched = { $n ->
    [0] Paret är avslutat.
    [one] Paret är avslutat. En person väntar på någon annan: leta efter par nu.
   *[other] Paret är avslutat. Båda väntar på någon annan: leta efter par nu.
}
concerns-learned-line = { $day }: { $reason }. { $learned }
concerns-learned-before = Vad vi lärde oss av ett tidigare par
concerns-briefing = Vad de får veta om varandra
    .help = Inget från ett tidigare par visas för ett nytt, om du inte skriver det här.
concerns-briefing-for = Vad { $name } får veta om { $other }
concerns-brief-action = Spara det
concerns-briefed = { $name } läser det nu via länken.
concerns-not-briefed = { $name } läser inget av det.
concerns-new-word = De har berättat något nytt under tiden. Läs det på parets sida och bestäm sedan.
