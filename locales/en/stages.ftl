# Not yet reviewed by a native speaker.

stages-title = Board
stages-lead = Everybody of one side, by where they stand. Tick one or several to move them.
stages-undo = Take it back
stages-sides = The two sides
stages-area = Area
stages-every-area = Every area
stages-show = Show
stages-nobody = Nobody is here yet.
stages-refused = These cannot be moved
stages-empty = Nobody
stages-choose = Choose { $name }
stages-move = Move those who are ticked
stages-to = Where do they stand now?
stages-to-choose = Choose
stages-reason = Why
    .help = Stands in their history. Only staff read it.
stages-move-chosen = Move everybody who is ticked
stages-back-on-the-way = Back on the way, as far as they have come
stages-days = { $n ->
    [0] since today
    [one] { $n } day
   *[other] { $n } days
}
stages-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
stages-still-missing = Still missing: { $gates }
stages-moved-together = { $n ->
    [one] One person was moved.
   *[other] { $n } people were moved.
}
stages-moved = { $n ->
    [one] One person is moved.
   *[other] { $n } people are moved.
}
stages-taken-back = { $n ->
    [0] Nobody stood there any more; nothing was taken back.
    [one] The move is taken back.
   *[other] The move of { $n } people is taken back.
}
stages-nobody-chosen = Tick at least one person.
stages-too-many = At most { $most } people can be moved at a time.
stages-to-missing = Choose where they stand now.
stages-nobody-moved = Nobody was moved. Below stands who cannot be moved, and why. The others are still ticked: press the button again to move only them.
stages-already-there = They are there already: { $stage }. Perhaps a colleague was faster.
stages-in-pair = { $n ->
    [one] This person is in a pair that has not ended. End the pair first; then you can move the person.
   *[other] This person is in { $n } pairs that have not ended. End them first; then you can move the person.
}
stages-not-by-hand = Nobody is moved there by hand: { $stage }. It follows from the pair.
stages-not-on-the-way = The way of this programme does not pass there: { $stage }.
stages-missing = Not yet possible: { $stage }. Still missing: { $gates }.
stages-further = They have come further already: { $stage }.
stages-was-interviewed = There was an interview on { $day }. Choose "back on the way", or something else.

gate-consent = consent
gate-interview-finished = the interview
gate-trained = the training
