# Not yet reviewed by a native speaker.

## What a search aims at, beside what stands in proposals.ftl

# n: points of a hundred.
proposals-aim-local = { $AMentor } of the same area comes first. Somebody from elsewhere is proposed only if more people get a pair that way, or if the two fit better by more than { $n } of 100 points.
proposals-aim-fair = Then the pair that fits least is made as good as it can be. For that { $people ->
    [0] nobody more goes without a pair
    [one] one person more may go without a pair
   *[other] { $people } people more may go without a pair
}, and the plan may lose { $percent } % of its points.
proposals-raised = So every pair has at least { $n } of 100 points.
proposals-otherwise = This search was asked for something else than the method says. The next one will be too.
proposals-otherwise-see = See what it was asked for
proposals-run-as-method = Find pairs as the method says
proposals-run-stopped = The search was stopped. Nothing was changed. Press “Find pairs” when you want to try again.
proposals-run-over = The search is over already. Here is what is so now.
proposals-stop = Stop the search

## Another aim or other weights

proposals-try-link = Try other weights or another aim
proposals-try-title = Try other weights
proposals-try-lead = See who would have whom instead, and what that gives and costs. Nothing is stored until you say so.
proposals-try-aim = What is the aim?
proposals-try-most-people = As many pairs as possible, and among those the best
proposals-try-best-total = The best pairs in sum, even if somebody is left without one
proposals-try-local = Local first: how much better must somebody from elsewhere be?
    .help = In points of 100. Leave it empty if it does not matter who lives where.
proposals-try-fairness = Nobody with a poor pair
proposals-try-fair = Make the pair that fits least as good as it can be
    .help = The best plan for all together may hold a pair that fits badly. Say what you would give up to avoid that.
proposals-try-fair-people = So many people more may go without a pair
proposals-try-fair-percent = So many percent of the points may be lost
proposals-try-weights = What counts how much?
    .help = From 0 (does not count) to 1,000. Only the proportions matter: 10 and 5 is the same as 2 and 1.
proposals-try-do = See what changes
proposals-try-back = Back to how it is now
proposals-try-result = What would change
proposals-try-none = Nothing: everybody would have the same pair.
proposals-try-refused = Mend the form first.
proposals-try-nobody = There is nobody to try it with: both sides need somebody who is ready, and decisions that a rule allows.
proposals-try-too-many = This round is too large to try while you wait. Find pairs this way, and the result says what is different from the search before.
proposals-try-measure = What is compared
proposals-try-now = As it is now
proposals-try-then = As you tried it
proposals-try-matched = People with a pair
proposals-try-average = An average pair
proposals-try-by-now = An average pair, counted as it is now
proposals-try-by-then = An average pair, counted as you tried it
proposals-try-worst = The pair that fits least, counted as you tried it
proposals-try-search = Find pairs this way
    .help = For this search only. The method stays as it is.
proposals-try-method = Change the method
    .help = Makes edition { $version } of the method and lets this round run it. Other rounds stay as they are.
proposals-try-is-method = The method says this already. Change something first.
proposals-try-unreadable = The method's file cannot be changed this way. Change it under “Methods”.
proposals-aim-missing = Choose what the aim is.
proposals-weights-too-large = Together these numbers are too large. Make them smaller; only the proportions matter.

## What is different from the search before

proposals-rerun-heading = What is different from the search before
proposals-rerun-summary = { $moved ->
    [0] Nobody has another pair
    [one] One person has another pair
   *[other] { $moved } people have another pair
}; { $kept ->
    [one] one pair is the same.
   *[other] { $kept } pairs are the same.
}
proposals-card-new = New since the search before
proposals-diff-other = { $name } has { $after } instead of { $before }.
proposals-diff-new = { $name } has { $after }.
proposals-diff-gone = { $name } has nobody any more; before it was { $before }.
proposals-diff-why-locked = It was decided that they stay together.
proposals-diff-why-vetoed = It was decided: not those two.
proposals-diff-why-new-mentee = { $name } is new.
proposals-diff-why-mentee-gone = { $name } cannot be matched any more.
proposals-diff-why-mentor-gone = { $mentorName } has no free place any more.
proposals-diff-why-new-mentor = { $mentorName } is new, or has more places.
proposals-diff-why-place-decided = It was decided that { $name } has that place.
proposals-diff-why-asked = The search was asked for something else.
proposals-diff-why-together = This is better for everybody together.
# names: people, or pairs of people, as a list.
proposals-cause-new = New: { $names }.
proposals-cause-gone = Cannot be matched any more: { $names }.
proposals-cause-told = Something else is known, or places have changed: { $names }.
proposals-cause-locked = Kept together: { $names }.
proposals-cause-unlocked = Not kept together any more: { $names }.
proposals-cause-vetoed = Not to be a pair: { $names }.
proposals-cause-unvetoed = May be a pair again: { $names }.
proposals-cause-asked = Another aim or other weights.
proposals-cause-none = Nothing has changed between the two searches.

## Whom to recruit, in a large round

proposals-recruit-large = This round is large: trying takes a while
    .help = Parvis matches the round again with one more mentor of each kind, up to sixty times. You can leave the page meanwhile.
proposals-recruit-begin = Find out whom to recruit
proposals-recruit-under-way = Trying whom to recruit: { $n } %
proposals-recruit-broke-off = It was stopped, or broke off. You can try again.

## Looking through many proposals

proposals-show = Look at
proposals-show-all = All
proposals-show-free = Those that can be approved
proposals-show-stuck = Those that cannot
proposals-show-new = New since the search before
proposals-show-kept = Kept together
proposals-show-name = Name
proposals-show-none = No proposal is like that.
proposals-approved-see = See the pairs

## The rules on one person

proposals-possible-title = The rules on one person
proposals-possible-link = Try the rules
proposals-possible-heading = What the rules leave for { $name }
proposals-possible-untold = Nobody has finished an interview with { $name } yet, so little is known. The rules are tried as if { $name } were ready.
proposals-possible-as-if = { $name } cannot be matched yet. The rules are tried as if training and consent were there.
proposals-possible-rules = Rule by rule
proposals-possible-rule = Rule
proposals-possible-blocks = Rules out
proposals-possible-left = Are left
proposals-possible-best = Who fits best
proposals-possible-closest = Who is nearest to possible
proposals-possible-of-mentee = { $n ->
    [0] No { $mentor } has a free place.
    [one] One { $mentor } has a free place.
   *[other] { $n } { $mentors } have a free place.
}
proposals-possible-of-mentor = { $n ->
    [0] No { $mentee } waits.
    [one] One { $mentee } waits.
   *[other] { $n } { $mentees } wait.
}
# low: how many more would be allowed, but fit too badly.
proposals-possible-left-mentee = { $n ->
    [0] No { $mentor } is possible.
    [one] One { $mentor } is possible.
   *[other] { $n } { $mentors } are possible.
} { $low ->
    [0] {""}
    [one] One more is allowed, but fits less well than the method asks.
   *[other] { $low } more are allowed, but fit less well than the method asks.
}
proposals-possible-left-mentor = { $n ->
    [0] No { $mentee } is possible.
    [one] One { $mentee } is possible.
   *[other] { $n } { $mentees } are possible.
} { $low ->
    [0] {""}
    [one] One more is allowed, but fits less well than the method asks.
   *[other] { $low } more are allowed, but fit less well than the method asks.
}

## Why not somebody else

proposals-why-not-proposed = They are together in this plan.
proposals-why-not-floor = They fit too badly to be proposed: { $points } of 100 points, and the least is { $floor }.
proposals-why-not-place = By decision, all places here are kept for others.
proposals-as-good = As good for everybody
proposals-as-good-one = One would be as good
proposals-others-all = All others, and why not somebody else
proposals-why-not = Why not somebody else?
proposals-why-not-nobody = There is no other { $mentor } in this plan.
proposals-why-not-ask = Say why not
proposals-why-not-of = Why not { $mentorName } for { $menteeName }?
proposals-others-of-mentor = Other { $mentees } for { $mentorName }
proposals-others-of-mentor-none = No other { $mentee } is possible for { $mentorName }.
