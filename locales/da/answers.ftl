# Not yet reviewed by a native speaker.

answers-title = Svar
answers-on-scale = { $number } (fra { $least } til { $most })
answers-language = { $language }: { $level }
answers-of-round = Spørgsmål
answers-of-round-lead = Det, denne runde spørger om ved tilmelding, i samtalen og til sidst.
answers-change-method = Ret spørgsmålene i metoden
answers-none = Denne metode har ingen egne spørgsmål
    .help = Føj egne spørgsmål til metoden, for eksempel om arbejde eller hvad nogen håber på.
answers-switch-on = Spørg om dette i denne runde
    .help = Dette er følsomt. Slå det kun til, hvis du har brug for svaret til formålet ovenfor. Folk kan altid lade være med at svare.
answers-keep-switches = Gem, hvad der spørges om
answers-switched = Noteret. Skemaerne i denne runde følger det.
answers-required = skal besvares
answers-only-mentor = kun { $mentors }
answers-only-mentee = kun { $mentees }
answers-form-sign-up = Ved tilmelding
answers-form-interview = I samtalen
answers-form-closing = Når et par slutter
answers-kind-line = en kort tekst
answers-kind-text = en længere tekst
answers-kind-one-of = ét af flere svar
answers-kind-several-of = så mange svar man vil
answers-kind-yes-no = ja eller nej
answers-kind-number = et tal
answers-kind-date = en dato
answers-kind-scale = et trin på en skala
answers-kind-languages = sprog og hvor godt

answers-sensitive = Følsomt
answers-answered-mentee = { $n ->
    [one] Én { $mentee } har svaret.
   *[other] { $n } { $mentees } har svaret.
}
answers-answered-mentor = { $n ->
    [one] Én { $mentor } har svaret.
   *[other] { $n } { $mentors } har svaret.
}
