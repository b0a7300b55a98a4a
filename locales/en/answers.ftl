# Not yet reviewed by a native speaker.

answers-title = Answers
answers-on-scale = { $number } (from { $least } to { $most })
answers-language = { $language }: { $level }
answers-of-round = Questions
answers-of-round-lead = What this round asks when people sign up, in the interview and at the end.
answers-change-method = Change the questions in the method
answers-none = This method asks nothing of its own
    .help = Add questions of your own to the method, for example about work or what somebody hopes for.
answers-switch-on = Ask this in this round
    .help = This is sensitive. Switch it on only if you need the answer for the purpose above. People can always leave it out.
answers-keep-switches = Keep what is asked
answers-switched = Noted. The forms of this round ask accordingly.
answers-required = has to be answered
answers-only-mentor = only { $mentors }
answers-only-mentee = only { $mentees }
answers-form-sign-up = When signing up
answers-form-interview = In the interview
answers-form-closing = At the end of a pair
answers-kind-line = a short text
answers-kind-text = a longer text
answers-kind-one-of = one of several answers
answers-kind-several-of = any number of answers
answers-kind-yes-no = yes or no
answers-kind-number = a number
answers-kind-date = a day
answers-kind-scale = a step on a scale
answers-kind-languages = languages and how well

answers-sensitive = Sensitive
answers-answered-mentee = { $n ->
    [one] One { $mentee } answered.
   *[other] { $n } { $mentees } answered.
}
answers-answered-mentor = { $n ->
    [one] One { $mentor } answered.
   *[other] { $n } { $mentors } answered.
}
