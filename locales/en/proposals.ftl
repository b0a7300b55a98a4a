# Not yet reviewed by a native speaker.

## The workbench: one round's people, the newest search for pairs, and what to do about it.

proposals-title = Find pairs
proposals-mentor = { $Mentor }
proposals-mentee = { $Mentee }
# Two counts and, after it, proposals-places.
proposals-ready = { $menteeCount ->
    [0] No { $mentee } is ready
    [one] One { $mentee } is ready
   *[other] { $menteeCount } { $mentees } are ready
}, and { $mentorCount ->
    [0] no { $mentor } has a free place.
    [one] one { $mentor } has a free place.
   *[other] { $mentorCount } { $mentors } have free places.
}
proposals-places = { $n ->
    [one] One place in all.
   *[other] { $n } places in all.
}
proposals-by-hand = Match by hand
proposals-run = Find pairs
proposals-run-again = Find pairs again
proposals-fresh-list = See the list as it is now
proposals-to-round = Go to the people of the round
proposals-under-way = Looking for the best pairs: { $n } %
    .help = You can leave this page. The result will be here when you come back.
proposals-run-broke-off = The search broke off. Nothing was changed. Press “Find pairs” to try again.

proposals-changed-people = { $n ->
    [one] One person has changed since this search. Find pairs again to take that into account.
   *[other] { $n } people have changed since this search. Find pairs again to take that into account.
}
proposals-changed-wishes = { $n ->
    [one] You have decided about one pair since this search. Find pairs again to take that into account.
   *[other] You have decided about { $n } pairs since this search. Find pairs again to take that into account.
}
proposals-changed-both = { $people ->
    [one] One person has changed
   *[other] { $people } people have changed
} and you have decided about { $wishes ->
    [one] one pair
   *[other] { $wishes } pairs
} since this search. Find pairs again to take that into account.

proposals-heading = Proposals
# from and to are the numbers of the first and last card shown.
proposals-range = { $from }–{ $to } of { $of }
proposals-summary = { $matched } of { $n } { $n ->
    [one] { $mentee } has
   *[other] { $mentees } have
} { $aMentor } in this plan.
proposals-objective-most-people = The plan gives as many people as possible a pair, and then finds the best pairs.
proposals-objective-best-total = The plan finds the best pairs in sum, even if somebody is left without one.
# by is the name of a colleague.
proposals-made = Searched on { $day } at { $time } by { $by }.
proposals-none-left = Every proposal of this search has been decided.
proposals-pages = Pages
proposals-earlier = Earlier
proposals-later = Later

## A pair card

# How this mentor stands among all that are allowed for the mentee.
proposals-rank = { $of ->
    [one] The only { $mentor } who is possible for { $menteeName }.
   *[other] { $rank ->
        [1] Fits { $menteeName } best of { $of } possible { $mentors }.
       *[other] Number { $rank } of { $of } { $mentors } who are possible for { $menteeName }.
    }
}
# n: to how many of the two a message goes; the others have no e-mail.
proposals-approve = { $n ->
    [0] Approve (neither has e-mail)
    [1] Approve and write to the one with e-mail
   *[other] Approve and write to both
}
proposals-approve-all = Approve { $pairs } pairs and { $people ->
    [0] write to nobody: none has e-mail
    [one] write to one person
   *[other] write to { $people } people
}
proposals-others = What else is possible
proposals-points = { $n } of 100 points
proposals-share = { $points } of { $of }
proposals-lock = Keep these two together
proposals-unlock = Let go
proposals-veto = Not these two
proposals-unveto = Take it back
proposals-veto-reason = Why not?
    .help = Colleagues will see it. Do not write about health, religion or what somebody told you in confidence.
proposals-veto-do = Never propose these two
proposals-state-open = This proposal waits for you.
proposals-state-approved = This proposal has become a pair.
proposals-state-set-aside = A newer search has replaced this proposal.

## What was just done, said on the next page

proposals-approved = { $mentorName } and { $menteeName } are a pair now. { $n ->
    [0] Neither has e-mail: please call them.
    [1] The one with e-mail gets a message; please call the other.
   *[other] Both get a message.
}
proposals-approved-all = { $n ->
    [one] One pair is approved.
   *[other] { $n } pairs are approved.
} { $letters ->
    [0] Nobody has e-mail: please call them.
    [one] One message is on its way.
   *[other] { $letters } messages are on their way.
}
# names: the mentees whose proposal stays on the list.
proposals-approved-some = { $n ->
    [one] One pair is approved
   *[other] { $n } pairs are approved
}, { $letters ->
    [one] one message is on its way.
   *[other] { $letters } messages are on their way.
} { $others ->
    [one] One could not be approved:
   *[other] { $others } could not be approved:
} { $names }. The list says why.
proposals-approved-none = None of these pairs can be approved any more. The list says why.
proposals-locked = { $mentorName } and { $menteeName } stay together in every search from now on.
proposals-vetoed = { $mentorName } and { $menteeName } will not be proposed again.
proposals-unlocked = They are no longer kept together. The next search decides.
proposals-unvetoed = They may be proposed again.

## Why something could not be done

proposals-cannot-run-under-way = A search is under way already. Its result will be here in a moment.
proposals-cannot-run-nobody = Nobody is ready to be matched. Finish an interview and mark the person as ready first.
# rule: a short name such as “shared language”.
proposals-cannot-run-lock-forbidden = { $mentorName } and { $menteeName } are kept together, but a rule of the method forbids it now: { $rule }. Let them go under “What you have decided”, or make the pair by hand.
proposals-cannot-run-locked-twice = { $menteeName } is kept together with two { $mentors }. Let one of them go under “What you have decided”.
proposals-cannot-run-locks-over-places = { $mentorName } has { $places ->
    [one] one free place
   *[other] { $places } free places
}, but { $locks } people are kept together with them. Let somebody go under “What you have decided”.
proposals-cannot-run-too-large = { $menteeCount } { $mentees } and { $mentorCount } { $mentors } are more than one search can hold. Divide the round by area.
# reason: the engine's own sentence, in English.
proposals-cannot-run-bad-method = The method of this round cannot be used for matching. { $reason }

proposals-cannot-approve-approved = This proposal has been approved already.
proposals-cannot-approve-set-aside = A newer search has replaced this proposal. Here is the list as it is now.
# n: whole minutes ago, at least 1. by: a colleague's name.
proposals-cannot-approve-matched-now = { $menteeName } was matched { $n ->
    [one] a minute
   *[other] { $n } minutes
} ago by { $by }, with { $mentorName }.
proposals-cannot-approve-matched = { $menteeName } has { $aMentor } already: { $mentorName }, approved by { $by }.
proposals-cannot-approve-full = { $mentorName } has no free place any more: { $n ->
    [one] one pair at a time
   *[other] { $n } pairs at a time
}. Find pairs again, or match by hand.
proposals-cannot-approve-not-ready = { $name } is not ready to be matched any more (now: { $stage }). Find pairs again.
proposals-cannot-approve-no-consent = { $name } has not agreed to be matched, or took it back. Ask first; then find pairs again.
proposals-cannot-approve-untrained = { $name } has to do the training first, or do it again because it no longer counts. Invite them to a date, or record on their page what they have done; then find pairs again.
proposals-cannot-approve-vetoed = Somebody decided that { $mentorName } and { $menteeName } are not to be a pair. Take that back first.

proposals-cannot-wish-locked = { $by } decided to keep these two together. Let them go first.
proposals-cannot-wish-vetoed = { $by } decided that these two are not to be a pair. Take that back first.
proposals-cannot-wish-forbidden = They cannot be kept together, because a rule of the method forbids it: { $rule }. You can match them by hand and write why.
proposals-cannot-wish-mentee-locked = { $menteeName } is kept together with { $mentorName }. Let them go first.
proposals-cannot-wish-mentor-locked = { $mentorName } has { $n ->
    [one] one free place, and somebody is kept together with them
   *[other] { $n } free places, and for each somebody is kept together with them
} already.
proposals-cannot-wish-not-in-pool = One of the two cannot be matched now. Here is the list as it is.

proposals-cannot-hand-forbidden = These two cannot become a pair: { $rule }. Nobody can set that aside.
proposals-cannot-hand-reason = A rule of the method speaks against this pair. Write why you want it all the same: it is kept with the pair.

## Left over, and what was decided

proposals-unmatched = Without a proposal
proposals-room = { $Mentors } who still have places after this plan
proposals-approved-heading = Approved from this search
proposals-wishes = What you have decided
proposals-wishes-who = Pair
proposals-wishes-what = Decision
proposals-wishes-why = Reason
proposals-wishes-undo = Take back
proposals-wish-lock = Kept together
proposals-wish-veto = Not these two
# by: a colleague's name.
proposals-wish-made = { $by }, { $day }
proposals-wish-reason = Reason: { $reason }
# A decision about somebody who is not in the pool just now.
proposals-wish-asleep = Counts when both can be matched.

## The pool and the method, beside the proposals

proposals-aside = How this round matches
proposals-criteria = What counts
# share: of the whole, in percent.
proposals-weight = { $share } %
proposals-rules = What must be so
proposals-not-ready = Not ready yet
proposals-not-ready-no-interview = No finished interview
proposals-not-ready-not-marked = Interviewed, but not marked as ready
proposals-not-ready-no-consent = Have not agreed to be matched
proposals-not-ready-waiting-list = On the waiting list

proposals-empty-nobody = Nobody can be matched yet
    .help = When somebody has been interviewed and is marked as ready, they appear here. Then Parvis looks for the pairs that suit everybody best together, and says why.
proposals-empty-no-mentors = No { $mentor } has a free place
    .help = { $Mentees } wait. Interview { $mentors } who have signed up, or look for new ones.
proposals-empty-full-mentors = { $n ->
    [one] The only { $mentor } has no free place. Ask whether they can take one more, or look for new { $mentors }.
   *[other] All { $n } { $mentors } have no free place. Ask whether somebody can take one more, or look for new { $mentors }.
}
proposals-empty-no-mentees = No { $mentee } waits for { $aMentor }
    .help = { $Mentors } are ready. When { $aMentee } is marked as ready, you can look for a pair here.
proposals-empty = You have not looked for pairs yet
    .help = Press “Find pairs”. Parvis proposes the pairs that suit everybody best together and says why. Nothing is decided and nobody gets a message before you approve.

## One proposal, and what else is possible

proposals-details-title = A proposal
proposals-others-heading = Other { $mentors } for { $menteeName }
proposals-others-help = What choosing each of them would cost everybody together, compared with this plan.
proposals-others-none = No other { $mentor } with a free place is possible for { $menteeName }.
proposals-others-too-many = This round is too large to try other plans while you wait. Use “Match by hand” to compare two people.
proposals-lock-instead = Keep these two instead
proposals-compare = Look at the two
proposals-cost-none = Costs nothing: the whole round comes out as well.
proposals-cost-less-than-a-point = Costs the whole round less than one point.
proposals-cost-points = { $n ->
    [one] Costs the whole round one point.
   *[other] Costs the whole round { $n } points.
}
proposals-cost-points-gained = { $n ->
    [one] Would give the whole round one point more.
   *[other] Would give the whole round { $n } points more.
}
proposals-cost-people = { $n ->
    [one] One person fewer would have { $aMentor }.
   *[other] { $n } people fewer would have { $aMentor }.
}
proposals-cost-people-gained = { $n ->
    [one] One person more would have { $aMentor }.
   *[other] { $n } people more would have { $aMentor }.
}
proposals-cost-moves = { $name } would get { $mentorName }.
proposals-cost-leaves = { $name } would be left without { $aMentor }.

## By hand

proposals-hand-title = Match by hand
proposals-hand-lead = Choose two people and see how they fit. You decide.
proposals-hand-choose = Choose
proposals-hand-choose-both = Choose two people first.
proposals-hand-see = See how they fit
proposals-hand-gone = Somebody you asked for cannot be matched now: they have a pair, or are not ready. Choose again.
proposals-hand-nobody = There is nobody to choose
    .help = Both sides need somebody who is ready and has a free place.
proposals-hand-below-floor = They fit less well than the method asks of a proposal.
proposals-hand-against = You can make them a pair all the same. Write why: it is kept with the pair.
proposals-hand-impossible = Nobody can set this aside, so these two cannot become a pair.
proposals-hand-to-training = To the training of { $name }
proposals-hand-note = Why these two?
    .help = Colleagues will see it on the pair's page.

## Why these two: parts of one sentence, joined by commas and “and”

proposals-why = { $reasons }.
proposals-why-two = { $one }, and { $other }.
proposals-why-nothing = Nothing is known that they share; the rules of the method allow them.
proposals-why-interests = both like { $list }
proposals-why-dislikes = neither likes { $list }
proposals-why-occupation = both have the same occupation ({ $what })
proposals-why-field = both work in the same field ({ $what })
proposals-why-education = both have the same education ({ $what })
proposals-why-education-near = their education is at about the same level
proposals-why-area = both live in { $area }
proposals-why-near = they live near each other ({ $one } and { $other })
proposals-why-times = both are free at the same time ({ $list })
# language: its own name for itself. level: “well”, “a little”.
proposals-why-language = both speak { $language } ({ $level })
proposals-why-needs = { $theMentor } can help with { $list }
proposals-why-age = { $n ->
    [0] they are the same age
    [one] they are one year apart in age
   *[other] they are { $n } years apart in age
}
proposals-why-fact = both have { $field }: { $value }
proposals-why-facts = { $field } of the one is { $value }, and { $otherField } of the other is { $otherValue }
proposals-why-members = for { $field } both have { $list }
proposals-why-numbers = { $field }: { $mentee } and { $mentor }
proposals-why-waited = { $theMentee } has waited { $n ->
    [one] one week
   *[other] { $n } weeks
}
# The rest of a long list: “cooking, hiking and 2 more”.
proposals-and-more = { $n } more

## Criteria

proposals-criterion-interests = Interests
    .help = What both like to do.
proposals-criterion-occupation = Occupation
    .help = The same occupation, or the same field.
proposals-criterion-education = Education
    .help = About the same level.
proposals-criterion-area = Area
    .help = The same area, or a near one.
proposals-criterion-availability = Free time
    .help = Times at which both are free.
proposals-criterion-language = Language
    .help = How well they can talk with each other.
proposals-criterion-need-against-competence = Help
    .help = What the one needs and the other can help with.
proposals-criterion-age-closeness = Age
    .help = About the same age.
proposals-criterion-shared-dislikes = Dislikes
    .help = What neither likes to do.
proposals-criterion-waiting = Waiting time
    .help = Who has waited longer comes first.
proposals-criterion-same-field = One fact
    .help = The same in one fact that the method names.
proposals-criterion-field-table = A table
    .help = Points from a table in the method.
proposals-criterion-field-overlap = Facts in common
    .help = What both have of one list that the method names.
proposals-criterion-number-distance = A number
    .help = How far apart a number of the two is.

## Rules: a short name, and what each asks for

proposals-rule-shared-language = shared language
    .asks = Both speak one language at least at the level “{ $level }”.
proposals-rule-gender-wish = wish about gender
    .asks = What either wishes about the other's gender is obeyed.
proposals-rule-age-at-least = age
    .asks = Everybody is at least { $n } years old.
proposals-rule-trained = training
    .asks = The training is done.
proposals-rule-consent = consent
    .asks = Both have agreed to be matched.
proposals-rule-background = background
    .asks = A background that the programme asks for: { $list }.
proposals-rule-same-area = area
    .asks = They live in the same area, or near each other.
proposals-rule-shared-time = free time
    .asks = { $n ->
        [one] Both are free at least at one time of the week.
       *[other] Both are free at least at { $n } times of the week.
    }
proposals-rule-unwanted = what somebody does not want
    .asks = Nobody meets what they said they do not want.
proposals-rule-field-equal = the same fact
    .asks = One fact is the same for both: { $field }.
proposals-rule-field-differs = different facts
    .asks = One fact is not the same for both: { $field }.
proposals-rule-field-at-least = difference of a number
    .asks = The mentor has enough more than the mentee, and not too much: { $field }.
proposals-rule-field-overlaps = facts in common
    .asks = Both have some of the same: { $field }.
proposals-rule-vetoed = “not these two”
proposals-rule-failed-before = an earlier pair that ended early
proposals-rule-kept-apart = these two are kept apart

## What exactly forbids a pair

proposals-broken-language = They do not both speak one language at the level “{ $level }” or better.
proposals-broken-language-closest = They do not both speak one language at the level “{ $level }” or better. Closest is { $language }: “{ $closest }”.
# gender: “woman”, “man”.
proposals-broken-gender-mentee = { $TheMentee } wishes for: { $gender }.
proposals-broken-gender-mentor = { $TheMentor } wishes for: { $gender }.
proposals-broken-same-gender-mentee = { $TheMentee } wishes for somebody of the same gender.
proposals-broken-same-gender-mentor = { $TheMentor } wishes for somebody of the same gender.
proposals-broken-age-mentee = { $TheMentee } is { $age } years old; the programme asks for { $minimum }.
proposals-broken-age-mentor = { $TheMentor } is { $age } years old; the programme asks for { $minimum }.
proposals-broken-age-unknown-mentee = The programme asks for { $minimum } years, and the age of { $theMentee } is not known.
proposals-broken-age-unknown-mentor = The programme asks for { $minimum } years, and the age of { $theMentor } is not known.
proposals-broken-trained-mentee = { $TheMentee } has not finished the training.
proposals-broken-trained-mentor = { $TheMentor } has not finished the training.
proposals-broken-consent-mentee = { $TheMentee } has not agreed to be matched.
proposals-broken-consent-mentor = { $TheMentor } has not agreed to be matched.
proposals-broken-background-mentee = The programme asks { $theMentee } for: { $list }.
proposals-broken-background-mentor = The programme asks { $theMentor } for: { $list }.
proposals-broken-area = They live too far apart ({ $one } and { $other }).
proposals-broken-area-unknown = It is not known where one of them lives.
proposals-broken-time = { $n ->
    [one] They have no free time in common.
   *[other] They have fewer than { $n } free times in common.
}
proposals-broken-unwanted-mentee = { $TheMentee } does not want: { $list }.
proposals-broken-unwanted-mentor = { $TheMentor } does not want: { $list }.
proposals-broken-field-equal = This is not the same for both: { $field }.
proposals-broken-field-differs = This must not be the same for both: { $field }.
proposals-broken-field-difference = The difference does not fit the rule: { $field } ({ $mentee } and { $mentor }).
proposals-broken-field-unknown = The method asks for this, and it is not known of both: { $field }.
proposals-broken-field-shared = They do not have enough in common: { $field }.
proposals-broken-vetoed = Somebody decided: not these two.
proposals-broken-failed-before = The two have been a pair before, and it ended early.
proposals-broken-kept-apart = These two are never to meet.

## Why somebody has no proposal

proposals-unmatched-no-mentors = No { $mentor } has a free place.
proposals-unmatched-floor = Nobody fits well enough. Closest is { $name }, with { $percent } of 100 points. You can match by hand.
# n: size of the group, this person included. names: the mentors. places: fewer than n.
proposals-unmatched-shortage = { $n } { $mentees } can only have { $names }, { $mentorCount ->
    [one] who has
   *[other] who together have
} { $places ->
    [0] no free place
    [one] one free place
   *[other] { $places } free places
}. Whoever is matched, somebody is left.
proposals-unmatched-lowers-total = A pair is possible, but it would make the other pairs worse than it is good itself. You can match by hand.
# list: which rules, and how many people each rules out.
proposals-blocked-mentee = No { $mentor } is possible: { $list }.
proposals-blocked-mentor = No { $mentee } is possible: { $list }.
# One entry of that list: “shared language rules out 3”.
proposals-blocked-by = { $rule } ({ $n })
proposals-blocked-closest = Closest is { $name }: { $why }
proposals-room-no-mentees = No { $mentee } waits.
proposals-room-floor = Nobody fits well enough. Closest is { $name }, with { $percent } of 100 points.
proposals-room-all-served = { $n ->
    [one] The only { $mentee } who is possible has another { $mentor }.
   *[other] All { $n } { $mentees } who are possible have { $aMentor }.
}

## Whom to recruit next

proposals-recruit-link = Whom to recruit next
proposals-recruit-title = Whom to recruit next
proposals-recruit-lead = Each line has been tried: this round was matched again with one such { $mentor } more.
# $what: a list of the four lines below.
proposals-recruit-who = { $AMentor } who { $what }
proposals-recruit-speaks = speaks { $language }
proposals-recruit-lives = lives in { $area }
proposals-recruit-gender = is a { $gender }
proposals-recruit-works = works in { $field }
proposals-recruit-anybody = Any { $mentor } who meets the rules
proposals-recruit-serves = { $n ->
    [one] Suits one person who waits now.
   *[other] Suits { $n } people who wait now.
}
proposals-recruit-first = There is no plan yet
    .help = Find pairs first. Then Parvis can say which new { $mentors } would help most.
proposals-recruit-none = Nobody new would change this plan
    .help = Everybody who can be matched has a pair, and one more { $mentor } would not make the pairs better.
proposals-recruit-back = To the pairs

## What could be otherwise

proposals-what-would-change = What would have to change?
proposals-no-way = Nothing that is known about the two would be enough.
proposals-way = It would be enough if { $list }.
proposals-change-interests = { $n ->
    [one] they shared one more interest
   *[other] they shared { $n } more interests
}
proposals-change-dislikes = { $n ->
    [one] there were one more thing that neither of them likes
   *[other] there were { $n } more things that neither of them likes
}
proposals-change-times = { $n ->
    [one] there were one more time when both are free
   *[other] there were { $n } more times when both are free
}
proposals-change-area-mentee = { $theMentee } lived in { $area }
proposals-change-area-mentor = { $theMentor } lived in { $area }
proposals-change-occupation-mentee = { $theMentee } worked with the same ({ $occupation })
proposals-change-occupation-mentor = { $theMentor } worked with the same ({ $occupation })
proposals-change-education-mentee = { $theMentee } had the same education ({ $level })
proposals-change-education-mentor = { $theMentor } had the same education ({ $level })
proposals-change-speak = both spoke { $language } at the level “{ $level }”
proposals-change-helps = { $theMentor } could also help with: { $list }
proposals-change-years = { $n ->
    [0] they were of the same age
    [one] they were one year apart
   *[other] they were { $n } years apart
}
proposals-change-waited = { $n ->
    [one] { $theMentee } had waited one week
   *[other] { $theMentee } had waited { $n } weeks
}
proposals-change-place = { $theMentor } took one more
proposals-change-trained-mentee = { $theMentee } finished the training
proposals-change-trained-mentor = { $theMentor } finished the training
proposals-change-consent-mentee = { $theMentee } agreed to be matched
proposals-change-consent-mentor = { $theMentor } agreed to be matched
proposals-change-background-mentee = { $theMentee } had one of these: { $list }
proposals-change-background-mentor = { $theMentor } had one of these: { $list }
proposals-change-age-mentee = { $theMentee } were { $n } years old
proposals-change-age-mentor = { $theMentor } were { $n } years old
proposals-change-gender-mentee = { $theMentee } had no wish about gender
proposals-change-gender-mentor = { $theMentor } had no wish about gender
proposals-change-accepts-mentee = { $theMentee } did not mind: { $list }
proposals-change-accepts-mentor = { $theMentor } did not mind: { $list }
proposals-change-veto = you took back “not these two”
proposals-change-again = you tried again with the two
proposals-change-fact-mentee = this were so for { $theMentee }: { $field } = { $value }
proposals-change-fact-mentor = this were so for { $theMentor }: { $field } = { $value }
proposals-change-other-fact = this were not the same for both: { $field }
proposals-change-members = they had { $n } more in common: { $field }
proposals-not-local-nobody = From another area: nobody from the same area is free and fits the rules.
proposals-not-local-people = { $n ->
    [one] From another area: with { $name } from the same area one person fewer would have { $aMentor }.
   *[other] From another area: with { $name } from the same area { $n } people fewer would have { $aMentor }.
}
proposals-not-local-points = { $n ->
    [one] From another area: with { $name } from the same area the whole plan would lose one point.
   *[other] From another area: with { $name } from the same area the whole plan would lose { $n } points.
}
proposals-free = Just as good for the whole round: { $list }.
proposals-free-without = Just as good for the whole round: somebody else gets the place.
