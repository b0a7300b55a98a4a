# Not yet reviewed by a native speaker.

## Why two people cannot be introduced to each other

pairs-cannot-introduce-mentor-full = { $active ->
    [one] { $name } already supports one { $mentee } and has { $limit } { $limit ->
        [one] place
       *[other] places
    }. Choose another { $mentor }, or ask { $name } to take one more.
   *[other] { $name } already supports { $active } { $mentees } and has { $limit } { $limit ->
        [one] place
       *[other] places
    }. Choose another { $mentor }, or ask { $name } to take one more.
}
pairs-cannot-introduce-mentee-taken = { $name } has had { $aMentor } since { $day }. Perhaps a colleague was first: look at the fresh list.
pairs-cannot-introduce-not-in-pool = { $name } is not waiting for a match now. Look at the person's page, and move { $name } back if that is wrong.
pairs-cannot-introduce-same-person = This is the same person on both sides. Choose somebody else.
pairs-cannot-introduce-other-round = These two are not in the same round. Choose two people from one round.

## The message to both when they are introduced. The subject is neutral: others may read it on a locked screen.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.

mail-introduction-subject = Good news for you
mail-introduction-to-mentor =
    Hello { $name }

    We have found { $aMentee } for you: { $other }.

    We will get in touch soon about your first meeting. { $other } has got the same message about you.

    If something has changed for you, tell us: { $contact }.

    Best wishes
    { $organisation }
mail-introduction-to-mentee =
    Hello { $name }

    We have found { $aMentor } for you: { $other }.

    We will help you to meet for the first time. { $other } has got the same message about you.

    Do you have questions? Contact us: { $contact }.

    Best wishes
    { $organisation }

## The list of a round's pairs

pairs-title = Pairs
pairs-all = All
pairs-filter = Pairs by state
pairs-to-gatherings = Gatherings
pairs-pair = Pair
pairs-state = State
pairs-own-meetings = Own meetings
pairs-gatherings = Gatherings
pairs-last-met = Last met
pairs-not-met-yet = Not yet
# How much of the commitment is done.
pairs-done-of-needed = { $done } of { $needed }
pairs-done-and-more = { $done } of { $needed }, { $more } more
pairs-is-behind = Behind
pairs-none = No pairs yet
    .help = Here you will see every pair with its next step. A pair begins when you approve a proposal.
    .action = Look for pairs
pairs-none-in-state = No pair is here now
    .help = Choose another state above to see the other pairs.
pairs-pages = Pages of this list
pairs-pages-earlier = Earlier
pairs-pages-later = Later
pairs-pages-shown = { $from }–{ $to } of { $total }

pairs-state-introduced = Introduced
pairs-state-active = Active
pairs-state-paused = Paused
pairs-state-completed = Completed
pairs-state-ended-early = Ended early

## The page of one pair

# The heading: two given names.
pairs-of-two = { $mentorName } and { $menteeName }
pairs-role = Role
pairs-the-mentor = { $Mentor }
pairs-the-mentee = { $Mentee }
pairs-phone = Phone
pairs-no-phone = No number
pairs-email = E-mail
pairs-no-email = No address
pairs-language = Writes and reads
pairs-more = More about this pair
pairs-choose = Choose
pairs-why = Why these two
# $rule: a sentence, ends with its full stop.
pairs-why-overridden = Decided against a rule: { $rule }
pairs-note = Note

pairs-lead-introduced = Introduced on { $day }. They have not met yet.
pairs-lead-active = Last met on { $day }, { $n ->
    [0] today
    [one] yesterday
   *[other] { $n } days ago
}.
pairs-lead-paused = Paused since { $day }.
pairs-lead-paused-until = Paused since { $day }. They want to go on from { $until }.
pairs-lead-completed = Completed on { $day }.
pairs-lead-ended-early = Ended early on { $day }. Reason: { $reason }.

pairs-commitment = { $n ->
    [one] One meeting
   *[other] { $n } meetings
} in { $months ->
    [one] one month
   *[other] { $months } months
}
pairs-extra = Extra meetings
pairs-progress-met = They have done everything they promised each other. More meetings are welcome, and nobody expects them.
pairs-rhythm-now-week = This week so far: { $done }.
pairs-rhythm-now-month = This month so far: { $done }.
pairs-rhythm-before-week = Last week: { $done }.
pairs-rhythm-before-month = Last month: { $done }.
pairs-rhythm-kept = That is as agreed.
pairs-rhythm-meetings = { $n ->
    [0] no meeting
    [one] one meeting
   *[other] { $n } meetings
}
pairs-months-left = { $n ->
    [0] Their time is over since { $day }.
    [one] Less than one month is left, until { $day }.
   *[other] { $n } months are left, until { $day }.
}
pairs-behind-own = { $n ->
    [one] One own meeting is late.
   *[other] { $n } own meetings are late.
} Shall we help them to find a time?
pairs-behind-gatherings = { $n ->
    [one] They missed one gathering that the plan counts on.
   *[other] They missed { $n } gatherings that the plan counts on.
} They are welcome at the next one.
pairs-extra-welcome = { $n ->
    [one] One meeting more than planned.
   *[other] { $n } meetings more than planned.
}

pairs-log = Log a meeting
pairs-met-on = When they met
pairs-minutes = How many minutes
pairs-met-note = One line about it
pairs-log-action = They met
pairs-meeting-logged = The meeting on { $day } is logged.
pairs-remove-meeting = Remove this meeting
pairs-meeting-removed = The meeting on { $day } is removed.
pairs-put-meeting-back = Put the meeting back
pairs-cannot-log-future = { $day } has not come yet. Log the meeting when it has been.
pairs-cannot-log-before-round = The round began on { $day }. Is the year right?
pairs-cannot-log-before-introduction = They were introduced to each other on { $day }. Choose that day or a later one.
pairs-cannot-log-after-end = The pair ended on { $day }. Choose that day or an earlier one, or take the end back first.
pairs-cannot-log-already-logged = An own meeting on { $day } is already logged. Choose another day if they met again.

pairs-acquaintance = Getting to know each other
    .help = What they told each other at the beginning, in their own words. Both are meant to learn something.
pairs-acquaintance-action = Keep what they said
pairs-acquaintance-kept = What they said is kept.

pairs-pause = Pause this pair
    .help = Nobody is reminded while a pair is paused. You will see the pair on Today when the pause is over.
pairs-paused-until = They want to go on from
pairs-pause-action = Pause the pair
pairs-paused = The pair is paused.
pairs-resume = End the pause
pairs-resumed = The pause is over.
pairs-cannot-pause-already-paused = The pair has been paused since { $day }.
pairs-cannot-pause-ended = The pair ended on { $day }. There is nothing to pause.
pairs-cannot-pause-until-past = { $day } is not after today. Choose a later day, or leave it empty.
pairs-cannot-resume-not-paused = The pair is not paused. Perhaps a colleague ended the pause already.

pairs-closure = End this pair
    .help = The meetings they held stay in the report. You can take the end back later.
pairs-closure-how = How did it end?
pairs-closure-how-missing = Choose how it ended.
pairs-closure-completed = Completed: they did what they set out to do, or reached the goal early
pairs-closure-early = Ended early
pairs-closure-reason = Reason
    .help = Only when it ended early.
pairs-closure-reason-missing = Choose a reason, so that the next round can learn from it.
pairs-ended-on = Last day
pairs-closure-action = End the pair
pairs-completed = The pair has completed. Who has an e-mail address gets our thanks, and is asked how it was.
pairs-ended-early = The pair has ended.
pairs-cannot-end-already-ended = The pair has ended already, on { $day }.
pairs-cannot-end-future = { $day } has not come yet. Choose today or an earlier day.
pairs-cannot-end-before-introduction = They were introduced to each other on { $day }. Choose that day or a later one.
pairs-cannot-end-met-later = They met on { $day }. Choose that day or a later one.
pairs-cannot-end-never-met = They have not met yet, so there is nothing to complete. Log their meetings first, or choose “Ended early”.
pairs-reopen = Take the end back
pairs-reopened = The pair goes on.
pairs-cannot-reopen-not-ended = The pair has not ended. Perhaps a colleague took the end back already.
pairs-cannot-reopen-mentee-taken = { $name } has another { $mentor } since { $day }. End that pair first.
pairs-cannot-reopen-mentor-full = { $name } supports { $active } { $active ->
    [one] { $mentee }
   *[other] { $mentees }
} now and has { $limit } { $limit ->
    [one] place
   *[other] places
}. Ask { $name } first, and change the number of places.

pairs-after-contact = Ask how it is now
    .help = Some months after the end: are they still in touch?
pairs-contact-on = When you asked
pairs-in-touch = Are they still in touch?
pairs-in-touch-yes = Yes
pairs-in-touch-no = No
pairs-in-touch-unknown = Not known
pairs-in-touch-missing = Choose an answer. “Not known” is one too.
pairs-after-contact-action = Keep the answer
pairs-after-contact-kept = The answer is kept.
pairs-remove-after-contact = Take this answer back
pairs-after-contact-removed = The answer of { $day } is taken back.
pairs-cannot-contact-not-ended = The pair goes on. Ask again after the end.
pairs-cannot-contact-future = { $day } has not come yet. Choose today or an earlier day.
pairs-cannot-contact-before-end = The pair ended on { $day }. Choose that day or a later one.

pairs-outcome = Something came of it
    .help = A job, a course, a new hobby: what happened, to whom, and whether the programme had a part in it.
pairs-outcome-whose = Who
pairs-outcome-whose-missing = Choose one of the two.
pairs-outcome-kind = What
pairs-outcome-kind-missing = Choose what happened.
pairs-attribution = Because of the programme?
pairs-attribution-missing = Choose what they say themselves.
pairs-attribution-through-programme = Through the programme
pairs-attribution-helped = The programme helped
pairs-attribution-unrelated = Not because of it
pairs-outcome-on = When
pairs-outcome-action = Keep this
pairs-outcome-kept = It is kept, and will be counted in the report.
pairs-remove-outcome = Take this outcome back
pairs-outcome-removed = The outcome is taken back.
pairs-cannot-outcome-future = { $day } has not come yet. Choose today or an earlier day.
pairs-cannot-outcome-before-introduction = They were introduced to each other on { $day }. Choose that day or a later one.

## The timeline of a pair. $mentorName, $menteeName, $name: given names.

pairs-timeline = What happened
pairs-timeline-by = ({ $name })
pairs-timeline-due = Last day of the time they promised each other.
pairs-timeline-met = They met.
pairs-timeline-met-minutes = They met for { $n ->
    [one] one minute
   *[other] { $n } minutes
}.
pairs-timeline-gathering-both = { $title }: both came.
pairs-timeline-gathering-mentor = { $title }: { $mentorName } came.
pairs-timeline-gathering-mentee = { $title }: { $menteeName } came.
pairs-timeline-gathering-nobody = { $title }: neither came.
pairs-timeline-gathering-planned = { $title }
pairs-timeline-outcome = { $name }: { $outcome }. { $attribution }.
pairs-area = Where { $theMentee } lives

## What the two tell by their link

pairs-links = Ask them how it goes
    .help = Both get a message with a link of their own. They tell in 20 seconds, without a password, that they met, or why not. The link opens for 60 days. When the method says so, they are asked by themselves.
pairs-links-action = Send both a link
pairs-links-close = Close all their links
pairs-links-last = { $name } was last sent a link on { $day }.
pairs-links-never = { $name } has not been sent a link.
pairs-links-without-address = { $name } has no e-mail address. Call, and log the meeting here.
pairs-links-sent = { $n ->
    [one] One link is on its way.
   *[other] { $n } links are on their way.
}
pairs-links-no-address = Neither of them has an e-mail address. Call them, and log the meeting here.
pairs-links-over = This pair has ended. There is nothing to ask any more.
pairs-links-closed = Their links do not open any more.
pairs-timeline-not-met = { $name } told that they have not met: { $reason }
pairs-not-met-waits = { $name } told on { $day } that they have not met: { $reason }.
pairs-not-met-seen-action = I have dealt with it
pairs-not-met-seen = It is noted that you have dealt with it.
pairs-agreement = Agreement
pairs-agreement-lead = Print it, read it together, and let everybody sign. It is in the language of each of the two.
pairs-agreement-signature = Signature
pairs-agreement-signed = Signed on { $day } (wording { $version }).
pairs-agreement-not-signed = Not signed yet.
pairs-agreement-is-signed = Signed
pairs-agreement-read = Read the agreement
pairs-agreement-print = Print and sign
pairs-agreement-print-now = Print
pairs-agreement-signed-on = All have signed, on
    .help = The paper stays with you and them. Parvis keeps the day and the wording.
pairs-agreement-note = Note that it is signed
pairs-agreement-noted = Noted: the agreement is signed.
pairs-agreement-take-back = It is not signed
pairs-agreement-taken-back = Noted: the agreement is not signed.
pairs-cannot-sign-future = { $day } has not come yet. Choose today or an earlier day.
pairs-cannot-sign-before-introduction = They were introduced on { $day }. Choose that day or a later one.
pairs-closing = What they say at the end
pairs-closing-lead = Ask each of them alone, and write in their own words. What stood there before is replaced.
pairs-closing-none = Not asked yet.
pairs-closing-write = Write down what they say
pairs-closing-noted-on = Written down on { $day }
pairs-closing-keep = Keep what { $name } says
pairs-closing-kept = Kept.
pairs-closing-open = This pair has not ended. End it first, then write down what they say.
pairs-closing-of = What { $name } says at the end
pairs-closing-questions = The questions for the end

## What they do together

pairs-ideas = What they do together
pairs-ideas-none = They have not chosen anything yet. They find ideas on the page of their link.
pairs-ideas-all = See all ideas
# $idea: what it is called. $day: a date.
pairs-idea-waiting = { $idea }: on their list since { $day }
pairs-idea-good = { $idea }: done { $day }, good
pairs-idea-not-for-them = { $idea }: done { $day }, not for them
