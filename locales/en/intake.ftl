# Not yet reviewed by a native speaker.
# The public sign-up page and its message. Participants read this: short words, short sentences (A2).

intake-be-mentee = I am new here
intake-be-mentor = I want to be { $mentor }
intake-for-whom = Who is it for?
intake-why = Why take part?
intake-what-it-asks = What does it ask of you?
# $n is a number of months.
intake-months = { $n ->
    [one] It lasts one month.
   *[other] It lasts { $n } months.
}
intake-lasts-until-round-ends = It lasts as long as the project, at most until { $day }.
intake-lasts-round = { $n ->
    [one] It lasts as long as the project: one month.
   *[other] It lasts as long as the project: { $n } months.
}
intake-lasts-as-needed = It lasts as long as it is needed.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = It lasts as long as it is needed: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = { $n ->
    [one] You meet at least once.
   *[other] You meet at least { $n } times.
}
intake-meetings-of-which = { $own } are meetings of the two of you, { $gatherings } are gatherings for all.
intake-extra = You can meet more often. Nobody asks you to.
intake-both-learn = Both of you learn something new.

intake-form-mentee = Sign up as { $mentee }
intake-form-mentor = Sign up as { $mentor }
intake-notice = What we do with your answers
intake-notice-text = { $organisation } keeps your answers to find a good match for you. Only the people who run the programme read them. We never sell them or put them on the internet.
intake-notice-rights = You can see, change or delete your answers at any time. Just write to us.
intake-as = I take part as
intake-as-mentee = { $Mentee }
    .help = I am new here.
intake-as-mentor = { $Mentor }
    .help = I know the place well and want to share what I know.
intake-side-missing = Choose how you want to take part.
intake-redraw = Show the form for this
intake-you = About you
intake-given-name = Name
    .help = The name you want us to use. One name is enough.
intake-name-missing = Write a name. One name is enough.
intake-family-name = Family name
intake-birth-year = Year of birth
intake-gender = Gender
    .help = Only if you want to tell us.
intake-gender-needed = This time the programme is for certain groups. Please tell us your gender, so that we know if it is for you.
intake-other-genders = This time the programme is for another group. Write to us: we may know something else for you.
# $n is an age in years.
intake-too-young = You must be { $n } years old to take part. Write to us: we may know something else for you.
intake-area = Where do you live?
intake-not-said = I do not want to say
intake-category = I came here as
    .help = You do not have to answer. It helps us to show who takes part.
intake-reach = How can we reach you?
intake-reach-help = Phone or e-mail is enough. If you have neither, come to our office and we will talk there.
intake-phone = Phone
intake-email = E-mail
intake-language = Which language shall we write in?
intake-message = Do you want to tell us something?
    .help = For example what you like to do, or what you hope for.
intake-website = Leave this empty
intake-consent = Yes, you may keep my answers and use them to find a match for me.
    .help = You can change your mind at any time.
intake-consent-missing = We need your yes before we can keep your answers.
intake-send = Send my sign-up

intake-thanks = Thank you
intake-thanks-text = { $organisation } has your sign-up.
intake-thanks-next = We will contact you in a few days. Then we talk about what you want, and look for a good match.
intake-closed = Sign-up is closed now
intake-closed-text = { $organisation } starts again later. Write or call if you want to hear when.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = We have your message
# $name is the given name, $organisation who writes.
mail-received-body =
    Hello { $name },

    thank you for signing up. We will contact you in a few days.

    Do you have a question? Just answer this message.

    Kind regards
    { $organisation }

intake-conditions = Who can take part
    .help = Tick what is true for you. We ask for no document and keep none.
intake-perhaps-not = Perhaps this programme is not for you
intake-anyway = Send it all the same
    .help = The coordinator reads it, decides, and tells you.
intake-not-eligible = Something is not ticked that this programme asks for. Read what it says there. You can send the form all the same.
intake-expectations = I have read this and I agree to the rules
    .help = You can also do this later, together with the coordinator.

intake-yes = Yes
intake-no = No
intake-questions = A few questions
intake-clear = Clear the form
intake-only-if = Only if you answered "{ $answer }" to "{ $question }".
intake-answer-missing = Write an answer.
intake-choice-missing = Choose an answer.
intake-choices-missing = Choose at least one answer.
intake-purpose = Why we ask:
intake-language-number = Language { $n }
intake-level-number = How well, language { $n }
# $campaign: the name of a campaign.
intake-from = You came by a link from “{ $campaign }”. We count how many people come from there. The link does not say who you are.
