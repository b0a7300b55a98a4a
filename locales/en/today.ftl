# Not yet reviewed by a native speaker.

## Today: who needs the coordinator, why, and what to do. The names stand above each sentence.

today-title = Today
# $n: how many. $oldest: days the oldest has waited.
today-lead = { $n ->
    [one] One thing needs you.
   *[other] { $n } things need you.
} { $oldest ->
    [0] None of them has waited long.
    [one] The oldest has waited one day.
   *[other] The oldest has waited { $oldest } days.
}
today-needs-you = Needs you
today-nobody = Nobody needs you right now
    .help = Here you will see everybody who waits for you, with the reason and what you can do.
today-to-rounds = Look at the rounds
today-mark-late = Late
today-mark-today = Today
today-mark-soon = Soon
today-outbox = Messages

today-silent = No meeting has been reported since { $day }, { $n ->
    [one] one day
   *[other] { $n } days
} ago. Shall we ask how it goes?
today-first-meeting-missing = Introduced { $n ->
    [one] one day
   *[other] { $n } days
} ago, and they have not met yet. Shall we help them to begin?
today-messages-failed = { $n ->
    [one] One message could not be delivered. Somebody does not know yet what it says.
   *[other] { $n } messages could not be delivered. Some people do not know yet what they say.
}
today-sign-up-unanswered = Signed up { $n ->
    [0] today
    [one] yesterday
   *[other] { $n } days ago
} and has had no answer.
today-pause-over = Their pause was planned until { $day }. Do they want to go on?
today-pause-long = They have rested since { $day }, without a last day. Do they want to go on?
today-interview-missing = Got an answer { $n ->
    [one] one day
   *[other] { $n } days
} ago, and the interview is not finished.
today-behind-own = Behind their plan: { $n ->
    [one] one own meeting is late.
   *[other] { $n } own meetings are late.
}
today-behind-gatherings = Behind their plan: they missed { $n ->
    [one] one gathering.
   *[other] { $n } gatherings.
}
today-behind-both = Behind their plan: { $own ->
    [one] one own meeting is late
   *[other] { $own } own meetings are late
}, and they missed { $gatherings ->
    [one] one gathering.
   *[other] { $gatherings } gatherings.
}
today-time-over = { $n ->
    [0] The time they promised each other is over today.
    [one] The time they promised each other was over yesterday.
   *[other] The time they promised each other was over { $n } days ago.
} Some meetings are missing. Will they go on, or do they end here?
today-time-over-uncounted = { $n ->
    [0] The time they promised each other is over today.
    [one] The time they promised each other was over yesterday.
   *[other] The time they promised each other was over { $n } days ago.
} Will they go on, or do they end here?
today-time-over-met = { $n ->
    [0] The time they promised each other is over today.
    [one] The time they promised each other was over yesterday.
   *[other] The time they promised each other was over { $n } days ago.
} They did everything. You can thank them and end the pair.
today-round-ending = { $n ->
    [0] The round ends today.
    [one] The round ends tomorrow.
   *[other] The round ends in { $n } days.
} { $pairs ->
    [one] One pair is still open.
   *[other] { $pairs } pairs are still open.
}
today-round-over = { $n ->
    [one] The round ended yesterday.
   *[other] The round ended { $n } days ago.
} { $pairs ->
    [one] One pair is still open.
   *[other] { $pairs } pairs are still open.
}

today-action-get-in-touch = Get in touch
today-action-talked = We have talked
today-action-talked-mentor = Talked with { $theMentor }
today-action-talked-mentee = Talked with { $theMentee }
today-action-look-at-messages = Look at the messages
today-action-answer = Answer
today-action-see-pause = See the pair
today-action-interview = Go to the interview
today-action-see-pair = See the pair
today-action-end-pair = End the pair
today-action-see-pairs = See the pairs

## Beside it: how many stand where, for each round

today-rounds = Your rounds
today-round-empty = Nobody has signed up yet.
today-oldest-waits = { $n ->
    [0] since today
    [one] oldest waits one day
   *[other] oldest waits { $n } days
}
today-supply-short = { $waiting ->
    [one] One { $mentee } waits
   *[other] { $waiting } { $mentees } wait
} for { $aMentor }. { $places ->
    [0] No place is free
    [one] One place is free
   *[other] { $places } places are free
}: { $missing ->
    [one] one place is missing.
   *[other] { $missing } places are missing.
}
today-supply-enough = { $waiting ->
    [0] No { $mentee } waits
    [one] One { $mentee } waits
   *[other] { $waiting } { $mentees } wait
} for { $aMentor }. { $places ->
    [one] One place is free.
   *[other] { $places } places are free.
}

## Events and training

today-event-unanswered = { $days ->
    [0] It is today
   *[other] It is tomorrow
}, and these have not answered: { $n }.
today-places-free = There are free places, and people wait for one: { $n }.
today-attendance-missing = It has been, and nobody has written down who came.
today-training-expires = The training counts until { $day }.
today-training-expired = The training counted until { $day }.
today-catch-up = Has begun the training. Modules missing without a date to come: { $n }.
today-action-see-event = See the event
today-action-write-who-came = Write down who came
today-action-see-training = See the training

# $partner: who refers.
today-referral-unanswered = Referred by { $partner } { $n ->
    [0] today
    [one] yesterday
   *[other] { $n } days ago
}, and nobody has answered.
today-action-referral = Answer the referral
today-asks-for-help-no-answer-mentor = { $TheMentor } tells that { $theMentee } does not answer. Can you reach them?
today-asks-for-help-no-answer-mentee = { $TheMentee } tells that { $theMentor } does not answer. Can you reach them?
today-asks-for-help-does-not-fit-mentor = { $TheMentor } tells that it does not fit between them. Call both: nobody is to blame.
today-asks-for-help-does-not-fit-mentee = { $TheMentee } tells that it does not fit between them. Call both: nobody is to blame.
today-asks-for-help-other-mentor = They have not met, and { $theMentor } has written why.
today-asks-for-help-other-mentee = They have not met, and { $theMentee } has written why.
# $day: by when. $last: the last time.
today-contact-first-mentor = Nobody of you has talked with { $theMentor } since the pair was introduced. Talk by { $day }.
today-contact-first-mentee = Nobody of you has talked with { $theMentee } since the pair was introduced. Talk by { $day }.
today-contact-again-mentor = The last talk with { $theMentor } was on { $last }. Talk again by { $day }.
today-contact-again-mentee = The last talk with { $theMentee } was on { $last }. Talk again by { $day }.
# $name: who. $n: days.
today-evaluation-unanswered = { $name } was asked { $n } days ago how it was, and has not answered. Call, and write down what you hear.
today-letter-evaluation = Somebody was asked how it was, and has not answered.
today-action-write-answer = Write the answer
today-too-many-pairs = Has more pairs than places. Pairs: { $pairs }. Places: { $places }.
today-action-see-places = See the places

## Putting something off

today-later = Later
today-put-off = { $n ->
    [one] One thing is put off
   *[other] { $n } things are put off
}
# $day: when it stands on Today again. $why: in a colleague's words. $name: the colleague.
today-put-off-until = Until { $day }: "{ $why }" ({ $name })
today-put-back = Show again now
today-put-back-done = It stands on Today again.
# $name: who or what it is about.
today-put-off-title = Put off: { $name }
today-put-off-when = Until when?
today-put-off-when-missing = Choose a day. On that day it stands on Today again.
today-put-off-other-day = Another day
today-put-off-why = Why can it wait?
    .help = Your colleagues read it too. Write it so that the person could read it.
today-put-off-why-missing = Write in a few words why it can wait. Your colleagues need to know.
today-put-off-action = Put off
today-put-off-done = Put off until { $day }. Then it stands on Today again.
today-put-off-gone = This does not stand on Today any more. Perhaps a colleague has dealt with it.
today-cannot-put-off-past = { $day } has come already. Choose a day from tomorrow on.
today-cannot-put-off-urgent = This cannot be put off: somebody asks for help, or messages do not arrive. Deal with it, or hand it over.
today-cannot-put-off-too-far = Choose a day no later than { $day }, so that nobody is forgotten.

## The letter about Today. It names nobody.

today-letter-subject = { $n ->
    [one] One thing needs you
   *[other] { $n } things need you
}
today-letter-body =
    Hello { $name }

    { $n ->
        [one] One thing needs you
       *[other] { $n } things need you
    } today. { $late ->
        [0] Nothing is late.
        [one] One is late.
       *[other] { $late } are late.
    }

    { $reasons }
    { $more ->
        [0] { "" }
       *[other] And { $more } more.
    }

    { $link }

    { $organisation }
today-letter-wish = Somebody told what they wish next, and waits for an answer.
