# Not yet reviewed by a native speaker.
# Rounds: the list, a new one, a round's own page. For staff.

rounds-title = Rounds
rounds-for-funder = The report of each round.
rounds-new = Start a round
rounds-first = Start the first round
rounds-none = No round yet
    .help = A round is a programme with a beginning and an end: people sign up, you talk with them, match them and follow their pairs. Start one, and its sign-up page is ready.
    .funder = As soon as the organisation has a round, you find its report here.
rounds-show = Open the round
rounds-report = Report
rounds-open = Open
rounds-closed = Closed
rounds-over = Over
# $until: the last day, as a date.
rounds-open-until = Sign-up is open until { $until }.
# $start, $end: dates.
rounds-dates = { $start } to { $end }
# $version: the edition of a method, e.g. "2".
rounds-edition = edition { $version }
# $menteeCount, $mentorCount: how many signed up.
rounds-people = { $menteeCount ->
    [one] 1 { $mentee }
   *[other] { $menteeCount } { $mentees }
} and { $mentorCount ->
    [one] 1 { $mentor }
   *[other] { $mentorCount } { $mentors }
} signed up.
# $n: pairs made; $completed: pairs completed.
rounds-pairs = { $n ->
    [0] No pairs yet.
    [one] 1 pair, { $completed } completed.
   *[other] { $n } pairs, { $completed } completed.
}
# What a pair promises. $meetings, $months, $own, $gatherings: numbers.
rounds-commitment = At least { $meetings } meetings in { $months ->
    [one] 1 month
   *[other] { $months } months
}: { $own } on their own and { $gatherings } { $gatherings ->
    [one] gathering
   *[other] gatherings
} with the other pairs.
rounds-commitment-extra = More meetings are welcome and never asked for.

rounds-new-title = Start a round
rounds-new-lead = Choose how the programme is run and when. You can open and close sign-up later.
rounds-programme = Programme
    .help = Rounds of the same programme can be compared with each other.
rounds-programme-missing = Choose a programme, or name a new one.
rounds-programme-new = A new programme
rounds-programme-name = Name of the new programme
    .help = It stands on the sign-up page, and its address is made of it. Only for a new programme.
rounds-programme-name-missing = Write the name of the new programme.
# $name: what was written.
rounds-programme-taken = There is a programme called { $name } already. Choose it above.
rounds-method = Method
    .help = The method decides what a pair promises, what the interview asks, how people are matched and when we remind you. The round keeps this edition, also when the method changes later.
rounds-method-missing = Choose a method.
rounds-when = Name and time
rounds-name = Name of the round
    .help = For example the year, or "Autumn 2026".
rounds-name-missing = Write a name for the round.
rounds-name-taken = This programme has a round called { $name } already. Give this one another name.
rounds-start = First day
rounds-end = Last day
    .help = If you leave it empty, the round lasts as many months as the method says.
# $start: the first day.
rounds-end-too-early = The last day must be after the first day, { $start }.
# $n: a number of years.
rounds-too-long = A round lasts at most { $n } years. Check the year.
rounds-sign-up-until = Sign-up is open until
    .help = The last day. Leave it empty to open sign-up later.
# $until, $end: dates.
rounds-sign-up-after-end = { $until } is after the end of the round, { $end }. Choose an earlier day.
rounds-sign-up-past = { $until } is over. Choose today or a later day.
rounds-make = Start the round
rounds-made = The round is ready. Next, open sign-up or bring in a list.

rounds-parts = Parts of this round
rounds-overview = Overview
rounds-people-tab = People
rounds-matching = Matching
rounds-pairs-tab = Pairs
rounds-gatherings = Gatherings
rounds-import = Import people
rounds-write-in = Write somebody in
rounds-pipeline = Where people are
rounds-side-mentor = { $Mentors }
rounds-side-mentee = { $Mentees }
# $n: how many days the first of them has been there.
rounds-longest = { $n ->
    [0] since today
    [one] the longest 1 day
   *[other] the longest { $n } days
}
rounds-beside = Not on the way to a pair:
# $n: how many wait.
rounds-mentees-waiting = { $n ->
    [0] No { $mentee } waits.
    [one] 1 { $mentee } waits.
   *[other] { $n } { $mentees } wait.
}
# $n: how many have room; $places: for how many pairs together.
rounds-mentors-room = { $n ->
    [0] No { $mentor } has room.
    [one] 1 { $mentor } has room{ $places ->
        [one] .
       *[other] { " " }for { $places } pairs.
    }
   *[other] { $n } { $mentors } have room, for { $places } pairs together.
}
rounds-sign-up = Sign-up
rounds-address = Address of the sign-up page
    .help = Copy it to your website, a poster or a message.
rounds-address-look = See the page as visitors do
rounds-is-closed = The sign-up page says that sign-up is closed. You can still write people in yourself.
rounds-is-over = The round is over.
rounds-until = Open until
    .help = The last day on which people can sign up.
rounds-sign-up-open = Open sign-up
rounds-sign-up-change = Change the last day
rounds-sign-up-close = Close sign-up now
rounds-sign-up-is-open = Sign-up is open until { $until }.
rounds-sign-up-is-closed = Sign-up is closed.
rounds-promise = What a pair promises
rounds-target = For whom
rounds-history = What happened with this round
rounds-board = Board: everybody by stage
