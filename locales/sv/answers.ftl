# Not yet reviewed by a native speaker.

answers-title = Svar
answers-on-scale = { $number } (från { $least } till { $most })
answers-language = { $language }: { $level }
answers-of-round = Frågor
answers-of-round-lead = Det som den här omgången frågar vid anmälan, i intervjun och på slutet.
answers-change-method = Ändra frågorna i metoden
answers-none = Den här metoden har inga egna frågor
    .help = Lägg till egna frågor i metoden, till exempel om arbete eller vad någon hoppas på.
answers-switch-on = Fråga om detta i den här omgången
    .help = Det här är känsligt. Slå på det bara om du behöver svaret för syftet ovan. Man kan alltid låta bli att svara.
answers-keep-switches = Spara vad som frågas
answers-switched = Noterat. Omgångens formulär följer det.
answers-required = måste besvaras
answers-only-mentor = bara { $mentors }
answers-only-mentee = bara { $mentees }
answers-form-sign-up = Vid anmälan
answers-form-interview = I intervjun
answers-form-closing = När ett par slutar
answers-kind-line = en kort text
answers-kind-text = en längre text
answers-kind-one-of = ett av flera svar
answers-kind-several-of = så många svar man vill
answers-kind-yes-no = ja eller nej
answers-kind-number = ett tal
answers-kind-date = ett datum
answers-kind-scale = ett steg på en skala
answers-kind-languages = språk och hur bra

answers-sensitive = Känsligt
answers-answered-mentee = { $n ->
    [one] En { $mentee } har svarat.
   *[other] { $n } { $mentees } har svarat.
}
answers-answered-mentor = { $n ->
    [one] En { $mentor } har svarat.
   *[other] { $n } { $mentors } har svarat.
}
