# Not yet reviewed by a native speaker.
# "Tell me more": the page where somebody leaves a name, and messages to them. Participants read this (A2).

interest-title = Tell me more
interest-lead = Are you not sure yet? Leave your name. We tell you more, and you decide later.
interest-link = I am not sure yet: tell me more
interest-reach = E-mail or phone is enough.
interest-side = What could you be?
interest-side-open = I do not know yet
interest-wish = What do you want to know? What would you like?
interest-months = How long may we write or call?
    .help = When the time is over, we delete what you wrote. You can ask us to delete it earlier.
interest-months-3 = 3 months
interest-months-6 = Half a year
interest-months-12 = One year
interest-months-missing = Choose how long we may write or call.
interest-consent = Yes, { $organisation } may keep my name and contact me about this.
    .help = We use it only for this.
interest-send = Send
interest-thanks = Thank you
interest-thanks-text = We have your name. Somebody from { $organisation } will contact you.
interest-mail-subject = About what you asked us
interest-mail-invitation =
    Hello { $name },

    we have spoken about this. If you want to sign up, here is a form. What you told us is already in it:
    { $link }

    You do not have to answer. On { $until } we delete what you told us.

    Kind regards
    { $organisation }
interest-mail-reminder =
    Hello { $name },

    you wanted to hear more from us. If you want to sign up now, here is a form. What you told us is already in it:
    { $link }

    You do not have to answer. We do not remind you again, and on { $until } we delete what you told us.

    Kind regards
    { $organisation }
