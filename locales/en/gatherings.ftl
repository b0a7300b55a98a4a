# Not yet reviewed by a native speaker.

## The gatherings of a round: common meetings of all pairs

gatherings-title = Gatherings
gatherings-lead = { $n ->
    [0] Common meetings of all pairs.
    [one] Common meetings of all pairs. Each pair comes to one at least.
   *[other] Common meetings of all pairs. Each pair comes to { $n } at least.
}
gatherings-to-pairs = Pairs
gatherings-none = No gathering yet
    .help = Add the first one below. When it has been, you tick who came, and every pair’s page counts it.
gatherings-name = What
    .help = For example: Dinner from five countries
gatherings-title-missing = Give the gathering a name, so that everybody knows what it is.
gatherings-day = Day
gatherings-time = From when
gatherings-time-wrong = Write the time like 18:00.
gatherings-place = Where
gatherings-when-label = When
# $day: with its weekday. $time: 18:00.
gatherings-when = { $day }, { $time }
gatherings-came = Came
gatherings-tick-who-came = Tick who came
gatherings-new = A new gathering
gatherings-new-action = Add the gathering
gatherings-added = The gathering is added.

## One gathering

gatherings-who-came = Who came?
gatherings-pair = Pair
gatherings-role-mentor = { $Mentor }
gatherings-role-mentee = { $Mentee }
# Ticks every box of the column.
gatherings-all = all
gatherings-ticked-above = { $name } is ticked further up.
gatherings-without-pair = Without a pair on that day
gatherings-attendance-action = Keep who came
gatherings-attendance-kept = { $n ->
    [0] Kept: nobody came.
    [one] Kept: one person came.
   *[other] Kept: { $n } people came.
}
gatherings-came-so-far = { $n ->
    [0] Nobody is ticked yet.
    [one] One person is ticked.
   *[other] { $n } people are ticked.
}
gatherings-nobody = Nobody to tick yet
    .help = The round has no pairs and no participants yet. They will stand here as soon as there are some.
gatherings-change = Change day, time or place
gatherings-change-action = Keep the change
gatherings-changed = The change is kept.
gatherings-remove = Remove this gathering
    .help = Nobody is ticked, so nothing is lost.
gatherings-remove-action = Remove the gathering
gatherings-removed = The gathering is removed.
gatherings-cannot-hold-far-from-round = The round runs from { $first } to { $last }. Is the year right?
gatherings-cannot-hold-somebody-came = { $n ->
    [one] One person is ticked as having come, so the day cannot be in the future. Untick them first.
   *[other] { $n } people are ticked as having come, so the day cannot be in the future. Untick them first.
}
gatherings-cannot-attend-not-yet = The gathering is on { $day }. You can tick who came from that day on.
gatherings-cannot-remove-somebody-came = { $n ->
    [one] One person came, and a pair’s page may count it. Untick them first.
   *[other] { $n } people came, and their pairs’ pages count it. Untick them first.
}
