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
methods-number-watch-round-ending = Days before the end of the round
methods-number-watch-ask-after = Days without news until both are asked by a message. 0: never
