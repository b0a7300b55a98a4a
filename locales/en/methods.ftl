# Not yet reviewed by a native speaker.

## What is wrong in a method file, and what to do

methods-the-file = the file
methods-fault-toml = This is not TOML: { $reason }.
    .remedy = Look on this line and the one before for a missing quotation mark, bracket or equals sign.
methods-fault-unreadable = The file reads well, but it is no method: { $reason }.
    .remedy = Change what the sentence names. docs/methods.md lists every key.
methods-fault-missing = { $key } is missing.
    .remedy = Write { $wanted }. { $about }
methods-fault-slug = { $key } is "{ $slug }", which is no short name.
    .remedy = Use small letters from a to z, digits and hyphens, for example fast-job.
methods-fault-kind = { $key } is { $found }.
    .remedy = Write { $wanted }.
methods-fault-number = { $key } is { $number }.
    .remedy = Write a number from { $least } to { $most }.
methods-fault-language = { $key } is in a language called "{ $tag }", which Parvis does not speak.
    .remedy = Use one of these: { $known }.
methods-fault-text = { $key } has no text in { $tag }.
    .remedy = Write { $tag } = "…". Every text needs the programme's own language and English.
methods-fault-twice = { $key } has "{ $slug }" twice.
    .remedy = Take one of them out, or give it another name.
methods-fault-counted-without-months = Meetings are counted, but `lasts` says that a pair does not last a number of months.
    .remedy = Write 0 for own_meetings and gatherings and say the rhythm in commitment_in_words, or write lasts = "months".
methods-fault-engine = The matching engine refuses { $key }: { $reason }
    .remedy = Change what the sentence names. docs/matching.md explains the rules and criteria.
methods-fault-unknown-key = "{ $word }" is not a key of { $place }.
    .remedy = Take it out. Known here: { $known }.
methods-fault-unknown-key-near = "{ $word }" is not a key of { $place }.
    .remedy = Perhaps "{ $near }" is meant.
methods-fault-unknown-word = { $place } cannot be "{ $word }".
    .remedy = Use one of these: { $known }.
methods-fault-unknown-word-near = { $place } cannot be "{ $word }".
    .remedy = Perhaps "{ $near }" is meant.

methods-found-string = a text
methods-found-integer = a number
methods-found-float = a number with decimals
methods-found-boolean = true or false
methods-found-datetime = a date
methods-found-array = a list
methods-found-table = a table

methods-wanted-line = a text between quotation marks
methods-wanted-slug = a short name between quotation marks
methods-wanted-language = the tag of a language, for example "nb"
methods-wanted-texts = a text for each language, for example {"{"} nb = "…", en = "…" {"}"}
methods-wanted-role-words = the three forms one, many and the for each language
methods-wanted-yes-no = true or false
methods-wanted-whole = a whole number without quotation marks
methods-wanted-word = one of the known words between quotation marks
methods-wanted-words = a list, for example ["one", "other"]
methods-wanted-table = a table of its own
methods-wanted-list = a list of tables
methods-wanted-many-texts = a list of texts by language

methods-fault-way-no-step = A way cannot pass "{ $stage }".
    .remedy = Use these stages: { $known }.
methods-fault-way-twice = The way passes "{ $stage }" twice.
    .remedy = Take one of the two steps out.
methods-fault-way-not-to-ready = The way does not end at "ready".
    .remedy = Add a last step with stage = "ready".
methods-fault-way-after-ready = The step "{ $stage }" comes after "ready".
    .remedy = Put it before "ready": there matching takes over.
methods-fault-way-no-interview = The way has no interview, and matching needs one.
    .remedy = Add a step with stage = "interviewed".
methods-fault-way-later = The step "{ $stage }" asks for "{ $gate }", which comes only later or never.
    .remedy = Move the step behind the other one, or take the gate out.

methods-title = Methods
methods-lead = How a programme is run, as a file that can be read, copied and shared. A round runs one edition and keeps it.
methods-new = Bring in a method
methods-new-lead = Paste the text of a method file here. Nothing is kept until it has no fault.
methods-text = Text of the file
    .help = As in the folder methods of Parvis. Every fault is named with its line and what to do.
methods-keep-file = Keep this method
methods-own = Own
methods-run-by = Run by
methods-at = line { $line }, column { $column }:
methods-wrong = { $n ->
    [one] One thing is wrong. Nothing was kept.
   *[other] { $n } things are wrong. Nothing was kept.
}
methods-version-taken = There is an edition { $version } with another text already. Editions never change: write another version.
methods-kept = The edition is kept. A new round can run it.
methods-export = Download the file
methods-compare-with = Compare with edition { $version }
methods-numbers = Change numbers
methods-numbers-help = The result is a new edition. Rounds that run this one do not change.
methods-weights = How much each criterion matters
methods-version = The new edition is called
    .help = A word or number, for example 3 or 2027.
methods-keep-numbers = Keep as a new edition
methods-whole-file = Change the whole file: steps, questions, words, conditions
    .help = Change anything, the version too: the result is a new edition.
methods-version-missing = Write what the new edition is called.
methods-number-missing = Write a number.
methods-weight-wrong = The weight of { $criterion } has to be a number from 0 to { $most }.
methods-changes = What is different
methods-from-to = From edition { $before } to edition { $after }
methods-changed = { $place }: { $before } → { $after }
methods-added = { $place }: new, { $after }
methods-removed = { $place }: { $before } is taken out
methods-no-change = Nothing is different.
methods-weight-of = Weight of { $criterion }
methods-upgrade = Another edition
methods-runs = This round runs the { $edition }.
methods-no-other = There is no other edition of this method yet. Change a number of it first.
methods-would-change = This would change:
methods-run = Run this round by edition { $version }
methods-choose = Choose an edition from the list.
methods-round-over = This round is over. It keeps the edition it was run by.
methods-number-commitment-months = Months together
methods-number-commitment-own-meetings = Own meetings at least
methods-number-commitment-gatherings = Gatherings at least
methods-number-watch-sign-up-unanswered = Days until an unanswered sign-up is on Today
methods-number-watch-first-meeting-missing = Days until a missing first meeting is on Today
methods-number-watch-silent = Days until a silent pair is on Today
methods-number-watch-round-ending = Days before its end when the round stands on Today
methods-number-watch-ask-after = Days without news until both are asked by a message (0: never)
methods-number-watch-volunteer-meeting-months = Months from one volunteer meeting to the next (0: there are none)
methods-number-watch-first-contact = Days from the introduction until you have talked with each of the two (0: no reminder)
methods-number-watch-contacts-first-month = Talks with each in the first month (0: no reminder)
methods-number-watch-contact-every-months = Months from one talk to the next after that (0: no reminder)
methods-number-watch-evaluation-unanswered = Days until an unanswered question about the end is on Today (0: never)

methods-fault-question-few-choices = The question "{ $slug }" has fewer than two answers to choose from.
    .remedy = Add choices, each with slug and label.
methods-fault-question-no-choices = The question "{ $slug }" has choices, but its kind is "{ $kind }".
    .remedy = Make the kind "one-of" or "several-of", or take the choices out.
methods-fault-question-no-range = The question "{ $slug }" has least or most, but its kind is "{ $kind }".
    .remedy = Make the kind "number" or "scale", or take them out.
methods-fault-question-range = The least of the question "{ $slug }" is not below its most.
    .remedy = Write a least that is smaller than the most.
methods-fault-question-long-scale = The scale of "{ $slug }" has too many steps.
    .remedy = Use at most { $most } steps, for example from 1 to 5.
methods-fault-question-nobody = The question "{ $slug }" is asked of nobody.
    .remedy = Write who = ["mentor", "mentee"], or take the line out.
methods-fault-question-purpose = The question "{ $slug }" is sensitive, and nothing says what it is asked for.
    .remedy = Write a purpose: people read it beside the question.
methods-fault-question-sensitive-required = The question "{ $slug }" is sensitive and has to be answered.
    .remedy = Take required out: nobody has to tell such things.
methods-fault-question-condition = The question "{ $slug }" depends on "{ $other }", which is no earlier question with choices or yes and no in the same form.
    .remedy = Name a question that stands before it, in the same form and for the same people.
methods-fault-question-answer = The question "{ $slug }" waits for the answer "{ $answer }", which "{ $other }" cannot have.
    .remedy = Use a slug of its choices, or yes or no.
methods-fault-question-no-answer = The condition of the question "{ $slug }" names no answer.
    .remedy = Write answer = ["…"].
methods-fault-known-from = known_from of a condition needs either a question or a fact.
    .remedy = Write one of the two, and any_of.
methods-fault-known-from-question = A condition is read off the question "{ $question }", which this side is not asked, or which has no choices.
    .remedy = Name a question with choices or yes and no of the same side.
methods-fault-known-from-answer = A condition waits for "{ $answer }", which nobody can tell.
    .remedy = Use some of these: { $known }.
methods-fault-variable = { $key } has "{ $variable }" in braces, which is not known.
    .remedy = Use one of these: { $known }.
methods-wanted-slugs = a list of short names, for example ["one", "other"]

methods-parts = Change in fields
methods-steps-change = Change the steps
methods-roles = What the two are called
methods-roles-lead = Every page and message uses these words. Leave a language empty, and its pages use the programme's own words.
methods-roles-mentor = Who knows the country well
methods-roles-mentee = Who is new in it
methods-role-one = One
methods-role-many = Several
methods-role-the = A known one
methods-role-missing = Write all three words in { $language }.
methods-roles-keep = Keep these words
methods-expectations = What can be expected
methods-expectations-lead = What people read and confirm before they are matched. Another wording has to be confirmed again.
methods-expectations-line = Sentence { $n }
methods-expectations-keep = Keep what can be expected
methods-goals = What goals can be about
methods-goals-lead = { $TheMentee } and { $theMentor } choose one of these for each of their goals, and write the goal in their own words. Without any, the programme keeps no goals.
methods-goals-category = Category { $n }
methods-goals-label = What is it about?
methods-goals-examples = Goals of this kind, as examples
methods-goals-keep = Keep what goals can be about
methods-goals-label-missing = Write what it is about, or take the examples out.
methods-steps-mentor = The way of { $mentors }
methods-steps-mentee = The way of { $mentees }
methods-steps-lead = From sign-up to being ready for matching. The last step is always ready for matching.
methods-step = Step { $n }
methods-step-stage = Stage
methods-step-none = no step
methods-step-gates = What else has to be there
methods-steps-keep = Keep this way
methods-in-place = No round runs this edition yet. With the same name you change this edition; with another name there is a new one.
methods-other-languages = Other languages
methods-both-needed = Write it in { $language } and in English.
methods-part-wrong = This cannot be kept: { $reason }
methods-question = Change a question
methods-question-new = New question
methods-question-added = New question: { $question }
methods-question-gone = Question taken out: { $question }
methods-questions-lead = Choose a question to change it. Rounds that run this edition do not change.
methods-questions-none = No questions here yet.
methods-question-label = The question
methods-question-help = Explanation under it
methods-question-guidance = For the interviewer: what to say and look for
methods-question-purpose = What the answer is for
methods-question-asked-in = Where it is asked
methods-question-who = Who is asked
methods-question-kind = How it is answered
methods-question-required = It has to be answered
methods-question-choices = Answers to choose from
    .help = Only for one or any number of answers. Empty an answer to take it out.
methods-question-choice = Answer { $n }
methods-question-choices-missing = Write at least two answers to choose from.
methods-question-range = From and to
    .help = Only for a number or a scale. A scale goes from 1 to 5 if you write nothing.
methods-question-least = Lowest
methods-question-most = Highest
methods-question-beside = Beside the question
methods-question-only-if = Ask only if
    .help = Tick nothing to ask it always. Tick answers of one question only, from the same form.
methods-question-condition = "{ $question }": { $answer } ({ $form })
methods-question-one-condition = Choose answers of one question only.
methods-question-sensitive = This is sensitive
    .help = About health, faith, origin and the like. It is asked only in rounds that switch it on, with what it is for beside it, and nobody has to answer.
methods-question-purpose-missing = Write what the answer is for. People read it beside the question.
methods-question-keep = Keep this question
methods-question-remove = Take this question out

## Parts of a method, where two editions differ

# $change: one difference, in words. $n: languages.
methods-changed-in-others = { $change } ({ $n ->
    [one] and in one more language
   *[other] and in { $n } more languages
})
methods-part-agreement = Agreement
methods-part-aims = Aims
methods-part-categories = Categories
methods-part-commitment = Commitment
methods-part-commitment-in-words = Commitment in words
methods-part-commitment-until = until when
methods-part-conditions = Conditions
methods-part-criteria = What counts
methods-part-description = Description
methods-part-eligibility = Who can take part
methods-part-end-reasons = Reasons for ending
methods-part-expectations = What can be expected
methods-part-getting-acquainted = Getting acquainted
methods-part-guidance = Guidance
methods-part-hours = Hours
methods-part-interview = Interview
methods-part-lasts = how long
methods-part-matching = Matching
methods-part-mentee-genders = Only people of this gender
methods-part-name = Name
methods-part-outcomes = What can come of it
methods-part-refusal = Said to who cannot take part
methods-part-rhythm = rhythm
methods-part-rules = Rules
methods-part-summary = Summary
methods-part-target = Target group
methods-part-text = Opening words
methods-part-title = Title
methods-part-topics = Topics
methods-part-training = Training
methods-part-version = Edition
methods-part-watch = Today
methods-part-way-on = Another way on

## A copy, and a file

methods-copy = Make a copy
methods-copy-lead = The copy is a method of your own, with everything that this one has. Then change what you do otherwise.
methods-copy-name = What is the copy called?
    .help = The name of the programme, as people read it.
methods-copy-action = Make the copy
methods-copy-name-missing = Write a name with letters, of at most { $most } letters.
methods-copy-name-taken = There is a method of that name already. Write another name.
methods-file = Choose the file, or paste its text below
methods-would-move = { $n ->
    [one] One pair is under way. The day it ends is counted anew.
   *[other] { $n } pairs are under way. The day they end is counted anew.
}
