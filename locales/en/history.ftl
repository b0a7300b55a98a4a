# Not yet reviewed by a native speaker.
# What happened, one line each, in a person's or a pair's history. The day and the colleague's name stand beside it.

event-applied = Signed up.
# $file: the name of the file.
event-imported = Brought in from the file { $file }.
event-written-in = Written in by hand.
event-answered = Got a first answer.
event-corrected = The details were corrected.
# $other: what the other entry said of the person.
event-joined = Joined with an earlier entry: { $other }
event-interview-begun = The interview was begun.
event-interviewed = The interview was finished.
# $stage: a stage, e.g. "Waiting list".
event-moved = Moved by hand to: { $stage }.
# $stage: a stage; the software moved the person there.
event-reached = Now: { $stage }.
event-trained = The training is done.
event-not-trained = The training is not complete any more.
event-introduced-proposal = Introduced, from a proposal.
event-introduced-hand = Introduced, matched by hand.
# $day: a date.
event-met = They met on { $day }.
event-meeting-removed = The meeting of { $day } was taken back.
event-acquainted = The getting-acquainted record was written.
event-paused = Paused.
event-paused-until = Paused until { $day }.
event-resumed = The pause is over.
event-completed = Completed.
event-ended-early = Ended early.
event-reopened = The end was taken back.
event-after-contact-yes = Asked after the end: they are still in touch.
event-after-contact-no = Asked after the end: they are not in touch any more.
event-after-contact-unknown = Asked after the end.
event-outcome = An outcome was recorded.
event-outcome-removed = An outcome was taken back.
event-after-contact-removed = An answer of { $day } was taken back.
event-contact-removed-mentor = A talk with { $theMentor } on { $day } was removed.
event-contact-removed-mentee = A talk with { $theMentee } on { $day } was removed.
event-lock-removed = It was taken back that two people stay together.
event-veto-removed = It was taken back that two people are never matched.
event-round-made = The round was made.
event-sign-up-opened = Sign-up was opened until { $day }.
event-sign-up-closed = Sign-up was closed.
event-move-taken-back = A move by hand was taken back: { $stage }.
event-eligibility-noted = What they say about who can take part was noted.
event-eligibility-overruled = Takes part all the same.
event-expectations-confirmed = Confirmed what can be expected.
event-method-changed = The round runs edition { $after } of its method now, and no longer { $before }.
event-organisation-changed = What participants see of the organisation was changed.
event-meeting-denied-mentor = { $TheMentor } said that they did not meet on { $day }
event-meeting-denied-mentee = { $TheMentee } said that they did not meet on { $day }
event-not-met-mentor = { $TheMentor } told that they have not met
event-not-met-mentee = { $TheMentee } told that they have not met
event-not-met-seen = What they told was dealt with
event-links-sent = Asked by a link how it goes
event-handed-over = { $name } looks after the pair from now on
event-links-closed = Their links were closed
event-bridge-sent = Referred to a service
event-bridge-accepted = A service accepted the referral
event-bridge-declined = A service declined the referral
event-bridge-done = The referral is done
event-bridge-withdrawn = The referral was taken back
event-bridge-introduction = Introduced to an employer or a service
event-bridge-visit = Visited a workplace or a service
event-bridge-visit-removed = An introduction or visit was removed
event-goal-set-mentee = { $TheMentee } set a goal
event-goal-set-mentor = { $TheMentor } set a goal
event-goal-reworded-mentee = A goal of { $theMentee } was put into other words
event-goal-reworded-mentor = A goal of { $theMentor } was put into other words
event-goal-rated-mentee = It was said how far a goal of { $theMentee } has come
event-goal-rated-mentor = It was said how far a goal of { $theMentor } has come
event-goal-achieved-mentee = { $TheMentee } has reached a goal
event-goal-achieved-mentor = { $TheMentor } has reached a goal
event-goal-under-way-mentee = { $TheMentee } goes on with a goal
event-goal-under-way-mentor = { $TheMentor } goes on with a goal
event-goal-laid-aside-mentee = { $TheMentee } laid a goal aside
event-goal-laid-aside-mentor = { $TheMentor } laid a goal aside

event-sensitive-questions = { $n ->
        [0] No sensitive question is asked from now on.
        [one] One sensitive question is asked from now on.
       *[other] { $n } sensitive questions are asked from now on.
    }
event-closing-answered-mentor = What { $theMentor } says at the end was written down.
event-closing-answered-mentee = What { $theMentee } says at the end was written down.
event-agreement-signed = The agreement was signed on { $day }.
event-agreement-not-signed = The note that the agreement is signed was taken back.
