# Not yet reviewed by a native speaker.
# The people of a round. For staff, except the messages (mail-), which participants read.

# Where somebody stands, as a label. Neither man nor woman.
stage-applied = Signed up
stage-interviewed = Interviewed
stage-trained = Trained
stage-ready = Ready for a match
stage-matched = Matched
stage-active = Meeting
stage-closed = Finished
stage-after-contact = Asked again later
stage-waiting-list = Waiting list
stage-no-match = No match found
stage-no-show = Did not come
stage-withdrawn = Withdrawn

people-title = People
people-search = Search by name, e-mail or phone
people-filter = Show
people-side = Takes part as
people-all-sides = Everybody
people-stage = Stage
people-all-stages = All stages
people-sort = Order
people-sort-name = By name
people-sort-waited = Longest at their stage first
people-caption = People in this round
people-name = Name
people-days-column = Days there
people-category = Group
people-next = Next step
people-next-answer = Answer
people-next-interview = Interview
people-unreachable = No contact
people-none = Nobody has signed up yet
    .help = People appear here when they sign up on the public page, when you import a list, or when you write somebody in from a paper form.
people-none-fit = Nobody fits this search
people-show-all = Show everybody
people-pages = Pages of the list
people-earlier = Earlier
people-later = Later
# $first, $last: the numbers of the rows shown; $n: how many there are.
people-span = { $first } to { $last } of { $n }
# $n: how many days somebody has been at their stage.
people-days = { $n ->
    [0] since today
    [one] for 1 day
   *[other] for { $n } days
}

people-new-title = Write somebody in
people-new-lead = For a paper form, or somebody who signs up by phone. A given name is enough; the rest can come later.
people-takes-part = Takes part as
people-side-missing = Choose what this person signs up as.
people-who = Who
people-given-name = Name
    .help = Exactly as the person writes it. One name is enough.
people-name-missing = Write the name this person uses.
people-family-name = Family name
people-gender = Gender
people-birth-year = Year of birth
people-area = Where they live
    .help = Only roughly: we do not need an address.
people-not-said = Not told
people-contact = How to reach them
    .help = One way is enough. Without an e-mail address you will be reminded to call.
people-email = E-mail address
people-phone = Phone
people-language = Language of messages
    .help = The language this person reads best.
people-part = Their part in this round
people-category-of-mentee = Group (only for { $mentees })
people-capacity = Pairs at the same time
    .help = How many { $mentees } { $theMentor } can meet at the same time. Usually 1.
# $n: how many pairs.
people-capacity-told = { $n ->
    [one] 1 pair
   *[other] { $n } pairs
}
people-capacity-in-use = { $n ->
    [one] There is 1 open pair: the number cannot be smaller.
   *[other] There are { $n } open pairs: the number cannot be smaller.
}
people-wrote = What they wrote
    .help = In their own words.
people-spoken = I have spoken with this person
    .help = Then you are not reminded to answer the sign-up.
people-consent-signed = The consent is signed on paper
    .help = If not, you ask for it in the interview.
people-write-in = Write in
# $name: the person.
people-written-in = { $name } is written in.
people-alike = Somebody like this is here already. Is it the same person?
people-alike-title = Is it one of these people?
people-alike-help = One person should be here only once, so that their history stays together.
people-alike-nobody = No, this is another person
people-here-already = { $name } takes part in this round already.

people-edit = Correct
people-edit-title = Correct the details of { $name }
people-back = Back to the person
people-save = Save what you corrected
people-corrected = The details are saved.
people-facts = About this person
people-none-known = None known
people-consent = Consent
# $day: a date; $language: the language it was read in.
people-consent-given = Given on { $day }, read in { $language }.
people-consent-paper = Signed on paper, { $day }.
people-consent-missing = Not asked yet
    .help = You ask for it in the interview. Without it, nobody is matched.
people-came = How they came
# $day: the day of signing up.
people-came-public = Signed up on the public page, { $day }.
people-came-import = Came in with a list, { $day }.
people-came-staff = Written in by hand, { $day }.

people-answer-title = Waits for a first answer
# $email: the address; $language: a language's name.
people-answer-by-mail = A short message goes to { $email }. Greeting and closing words are in { $language }.
people-answer-text = Your own words
    .help = For example when you want to meet. If you leave this empty, we write that the sign-up has arrived and that you will be in touch.
people-answer-send = Send the answer to { $name }
people-answer-sent = The answer to { $name } is on its way.
# $phone: the number.
people-answer-by-phone = There is no e-mail address. Call { $phone }, and note it here.
people-answer-somehow = There is no e-mail address and no phone number. If you have spoken, note it here.
people-answer-note = Note that I have spoken with this person
people-answer-noted = Noted: you have spoken with { $name }.
people-already-answered = This sign-up was answered on { $day }. There is nothing more to do.
# $stage: where the person stands.
people-not-waiting = This person does not wait for an answer any more: { $stage }.

people-interview = Interview
people-interview-none = Not begun.
people-interview-begun = Begun, not finished.
people-interview-done = Finished on { $day }.
people-interview-begin = Begin the interview
people-interview-continue = Continue the interview
people-interview-read = Read the interview

people-pairs = Pairs
people-pairs-none = No pair yet.
people-pair-introduced = Introduced
people-pair-active = Meeting
people-pair-paused = Paused
people-pair-completed = Completed
people-pair-ended-early = Ended early
people-pair-since = Since { $day }
# $start, $end: dates.
people-pair-span = { $start } to { $end }
people-others = Other rounds
# $side, $stage: labels.
people-other-part = { $side }, { $stage }

# One human twice in the list. $name: a person's name.
people-joining = Perhaps the same person
    .help = If it is, join them: the rounds, training and messages of both are kept, and what differs stands in the history. This cannot be undone.
people-join = This is the same person
people-joined = { $name } is one person now.
people-joining-same-round = { $name } takes part twice in the same round, and only one of the two can stay. Correct that first.

people-move-title = Withdraws, did not come, must wait
people-move-to = Where does this person stand now?
    .help = You can move them back at any time. Nothing is sent.
people-move-missing = Choose where this person stands now.
people-reason = Why
    .help = For you and your colleagues. It stays in the history.
people-move = Move { $name }
# $name: the person; $stage: the new stage.
people-moved = { $name } is moved: { $stage }.
# $n: how many open pairs.
people-way = The way to a pair
people-history = What happened

# Messages to participants. No programme, no place, no other person in the subject.
mail-answer-subject = We have got your message
# The text when the coordinator wrote none of their own.
mail-answer-standard = Thank you for signing up. We will be in touch soon, to find a time to talk.
# $name: the reader; $text: the message; $sender: the coordinator; $organisation: where they work. Address and phone number follow.
mail-answer-body =
    Hello { $name },

    { $text }

    Kind regards
    { $sender }
    { $organisation }
