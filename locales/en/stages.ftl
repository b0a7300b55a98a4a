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

stages-who-can = Who can take part
stages-can-take-part = Can take part
stages-not-yet = Not yet
stages-conditions = What is true of them
    .help = What they say. No document is asked for, and none is kept.
stages-overrule = Takes part all the same, because
    .help = Write a reason and this person can take part although something above is not ticked. It stands in their history.
stages-keep = Keep this
stages-eligible = Noted. This person can take part.
stages-not-eligible = Noted. Something is still missing before this person can take part.
stages-expectations = What can be expected
stages-confirmed = Confirmed
stages-confirmed-sign-up = Confirmed on { $day } when signing up, in { $language } (wording { $version }).
stages-confirmed-link = Confirmed on { $day } by the link, in { $language } (wording { $version }).
stages-confirmed-staff = Confirmed on { $day } together with the coordinator, in { $language } (wording { $version }).
stages-expectations-read = Read it
stages-send-link = Send the link
stages-confirmed-together = Confirmed with me
stages-expectations-noted = Noted: confirmed together with you.
stages-no-address = This person has no e-mail address. Read it together, then note that it is confirmed.
stages-link-sent = The link is on its way to { $name }. It opens the page for 30 days.
gate-eligible = who can take part
gate-expectations-confirmed = what can be expected, confirmed

stages-is-so = Yes.
stages-is-not-so = No.
stages-not-known = Not known yet.
stages-from-question = From the answer to "{ $question }"
stages-from-area = From where they live
stages-from-backgrounds = From the backgrounds in the finished interview
stages-from-category = From their category
stages-has-withdrawn = This person does not take part any more. Nothing is sent to them.
