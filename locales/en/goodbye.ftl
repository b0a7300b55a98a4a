# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

# The subject names nobody and no programme: others may read it on a locked screen.
goodbye-mail-subject = A message for you
goodbye-mail-before =
    Hello { $name },

    your time with { $other } ends on { $day }. Plan a last meeting. Here you find what you can talk about, and you can tell us how it was:

    { $link }

    Do you need more time? Tell us.

    { $organisation }
goodbye-mail-thanks =
    Hello { $name },

    thank you for the time with { $other }. Tell us in a few taps how it was, and what you wish next:

    { $link }

    { $organisation }
goodbye-mail-after =
    Hello { $name },

    you said that we may ask how it is now. It takes 20 seconds:

    { $link }

    { $organisation }
goodbye-title = A good end
goodbye-lead = Your time with { $other } ends on { $day }. You may meet as long as you both like.
goodbye-lead-as-needed = You and { $other } meet for as long as you need it. When it is over, you can say here how it was.
goodbye-lead-over = Thank you for the time with { $other }.
goodbye-topics = What you can talk about at your last meeting
goodbye-topic-remember = What do you like to remember?
goodbye-topic-learned = What did you learn from each other?
goodbye-topic-proud = What are you proud of?
goodbye-topic-next = What do you want to do next? Who can help you?
goodbye-topic-contact = Do you want to stay in touch? How?
goodbye-how = How was it?
    .help = Only the coordinator reads this. { $other } does not.
goodbye-has-said = You have told us
goodbye-rating = All in all, it was
goodbye-rating-very-good = Very good
goodbye-rating-good = Good
goodbye-rating-so-so = So-so
goodbye-rating-not-good = Not good
goodbye-rating-missing = Choose how it was.
goodbye-wish = What do you wish next?
goodbye-wish-again = To do this again with somebody else
goodbye-wish-pause = A break first, perhaps later again
goodbye-wish-other-role-mentee = To become { $mentor } myself
goodbye-wish-other-role-mentor = To help in another way
goodbye-wish-alumni = Only to be invited to events
goodbye-wish-enough = It was enough for me
goodbye-wish-missing = Choose what you wish next. You can change your mind later.
goodbye-may-ask = May we ask you how it is in 3, 6 and 12 months?
goodbye-may-ask-yes = Yes
goodbye-may-ask-no = No
goodbye-may-ask-missing = Choose if we may ask you later.
goodbye-more = More, in your own words
goodbye-too-early = It is too early to say how it was. Come back when your time together is nearly over.
goodbye-said = Thank you for telling us.
goodbye-certificate = Thank you
goodbye-certificate-get = Get your certificate
# On paper. $name: full name. $start, $end: days. $n: how many meetings.
goodbye-certificate-text = { $name } was { $mentor } from { $start } to { $end }. Number of meetings: { $n }. { $organisation } thanks you for your time and your help.
goodbye-after-title = How is it now?
goodbye-after-lead = Hello { $name }. Nice to hear from you. Only the coordinator reads this.
goodbye-in-touch = Are you two still in touch?
goodbye-in-touch-missing = Choose yes or no.
goodbye-job = Do you still have your work?
goodbye-study = Do you still study?
goodbye-kept-yes = Yes
goodbye-kept-no = No
goodbye-kept-none = I had none
goodbye-after-thanks = Thank you. All the best.
goodbye-after-not-yet = It is not time yet. We write to you when we want to know how it is, if you said that we may.
