# Not yet reviewed by a native speaker.

answers-title = Svar
answers-on-scale = { $number } (fra { $least } til { $most })
answers-language = { $language }: { $level }
answers-of-round = Spørsmål
answers-of-round-lead = Det denne runden spør om ved påmelding, i samtalen og til slutt.
answers-change-method = Endre spørsmålene i metoden
answers-none = Denne metoden har ingen egne spørsmål
    .help = Legg egne spørsmål til metoden, for eksempel om arbeid eller hva noen håper på.
answers-switch-on = Spør om dette i denne runden
    .help = Dette er sensitivt. Slå det på bare hvis du trenger svaret til formålet over. Folk kan alltid la være å svare.
answers-keep-switches = Lagre hva som spørres om
answers-switched = Notert. Skjemaene i denne runden følger det.
answers-required = må besvares
answers-only-mentor = bare { $mentors }
answers-only-mentee = bare { $mentees }
answers-form-sign-up = Ved påmelding
answers-form-interview = I samtalen
answers-form-closing = Når et par slutter
answers-kind-line = en kort tekst
answers-kind-text = en lengre tekst
answers-kind-one-of = ett av flere svar
answers-kind-several-of = så mange svar man vil
answers-kind-yes-no = ja eller nei
answers-kind-number = et tall
answers-kind-date = en dato
answers-kind-scale = et trinn på en skala
answers-kind-languages = språk og hvor godt

answers-sensitive = Sensitivt
answers-answered-mentee = { $n ->
    [one] Én { $mentee } har svart.
   *[other] { $n } { $mentees } har svart.
}
answers-answered-mentor = { $n ->
    [one] Én { $mentor } har svart.
   *[other] { $n } { $mentors } har svart.
}
