# Not yet reviewed by a native speaker.
# The report of a round: on screen, as PDF and as a spreadsheet. Every definition must be exact: a funder reads it.
# { $mentees } and { $mentors } are the method's own words for the two sides.

report-title = Report of the round { $round }
# Begins the name of the file.
report-file = report
report-period = { $first } to { $last }
report-made = Counted on { $day }.
report-in-short = In short
report-how-counted = How we count
report-small-print = About these figures
report-total = All together
report-not-told = Not told
report-nothing-to-count = nothing to count yet
# "7 of 10"
report-of = { $part } of { $whole }
# "2015: 7 of 10 pairs"
report-compared = { $round }: { $value }

report-download-pdf = Download as PDF
report-download-xlsx = Download as spreadsheet
report-compare-with = Compare with the round
report-compare = Compare
report-compare-none = No other round

report-empty = Nothing to report yet
    .help = As soon as somebody signs up, the figures of this round stand here, each with how it is counted. You can send them to your funder as PDF or as a spreadsheet.
    .action = Go to the round

## Headlines

report-headline-sign-ups = { $menteeCount } { $menteeCount ->
    [one] { $mentee }
   *[other] { $mentees }
 } and { $mentorCount } { $mentorCount ->
    [one] { $mentor }
   *[other] { $mentors }
 } signed up.
report-headline-completed = { $part } of { $whole } { $whole ->
    [one] pair
   *[other] pairs
 } completed.
# The same, of the round it is compared with.
report-headline-completed-before = In the round { $round }, { $part } of { $whole } { $whole ->
    [one] pair
   *[other] pairs
 } completed.
report-headline-none-ended = { $n ->
    [one] One pair has been introduced. It has not come to the end of its term yet.
   *[other] { $n } pairs have been introduced. None of them has come to the end of its term yet.
 }
report-headline-commitment = { $part } of { $whole } { $whole ->
    [one] pair
   *[other] pairs
 } held at least { $own } own meetings and { $gatherings } gatherings.
report-headline-meetings = { $own ->
    [one] One own meeting
   *[other] { $own } own meetings
 } and { $gatherings ->
    [one] one gathering
   *[other] { $gatherings } gatherings
 } were held.
# $list: "Permanent job: 1 and Education: 2"
report-headline-outcomes = Through the programme: { $list }.
report-headline-outcome = { $outcome } ({ $n })
report-headline-in-touch = { $part } of { $whole } { $whole ->
    [one] pair that was asked afterwards is still in touch.
   *[other] pairs that were asked afterwards are still in touch.
 }

## Notes: what to know before comparing

report-note-running = The round { $round } is still running until { $last }. Its figures will change.
report-note-target = The two rounds were for different people, so compare with care. { $round }: “{ $for }” { $otherRound }: “{ $otherFor }”
report-note-commitment = In the round { $otherRound } pairs agreed on something else: { $lasts ->
        [round] for as long as the round
        [as-needed] for as long as it is needed
       *[months] { $months } months
    }, { $own } own meetings and { $gatherings } gatherings. Each round is counted by its own agreement.

## Chapters

report-chapter-sign-ups = Who signed up
report-chapter-matching = From sign-up to introduction
report-chapter-pairs = What became of the pairs
report-chapter-meetings = How they met
report-chapter-results = What came of it

## Units. $n is the number they follow.

report-unit-sign-ups = { $n ->
    [one] sign-up
   *[other] sign-ups
 }
report-unit-mentees = { $n ->
    [one] { $mentee }
   *[other] { $mentees }
 }
report-unit-mentors = { $n ->
    [one] { $mentor }
   *[other] { $mentors }
 }
report-unit-pairs = { $n ->
    [one] pair
   *[other] pairs
 }
report-unit-meetings = { $n ->
    [one] meeting
   *[other] meetings
 }
report-unit-gatherings = { $n ->
    [one] gathering
   *[other] gatherings
 }
report-unit-outcomes = { $n ->
    [one] result
   *[other] results
 }
report-unit-goals = { $n ->
    [one] goal
   *[other] goals
 }
# $n is 1, or text when the number is not exactly 1; $of: how many waits the median is taken from.
report-unit-days = { $n ->
    [one] day
   *[other] days
 } (median of { $of ->
    [one] one wait
   *[other] { $of } waits
 })
report-unit-hours = hours, from { $known } of { $meetings } meetings

## Figures, each with its definition. $months, $own and $gatherings are what the method asks of a pair.

report-figure-sign-ups = Sign-ups
    .definition = Everybody who signed up for this round, or was signed up by staff or from a list, whatever became of it. Somebody who signed up on both sides counts twice.
report-figure-mentee-sign-ups = Signed up as { $mentee }
    .definition = The sign-ups on the side of the { $mentees }, also those who withdrew later.
report-figure-mentor-sign-ups = Signed up as { $mentor }
    .definition = The sign-ups on the side of the { $mentors }, also those who withdrew later.
report-figure-interviewed = Interviewed
    .definition = Sign-ups with a finished interview, of all sign-ups on both sides. An interview that was begun and not finished does not count.
report-figure-mentees-matched = { $Mentees } who were matched
    .definition = { $Mentees } who were introduced to at least one { $mentor } in this round, of all { $mentees } who signed up. Somebody with two pairs one after the other counts once.
report-figure-mentors-matched = { $Mentors } who were matched
    .definition = { $Mentors } who were introduced to at least one { $mentee } in this round, of all { $mentors } who signed up. Somebody with several pairs counts once.
report-figure-days-to-introduction = From sign-up to introduction
    .definition = Days from the day { $aMentee } signed up to the day of the first introduction in this round. Median: half of those matched waited this long or less. Those who are not matched are not in it, nor is anybody who was introduced before the day of sign-up that is written down.
report-figure-pairs = Pairs
    .definition = Pairs that were introduced in this round, whatever became of them.
report-figure-completed = Pairs that completed
    .definition = Pairs that were closed as completed, of all pairs that have ended or whose term is over. A pair has ended when it was closed as completed or as ended early. { $lasts ->
        [round] Its term is over on the day after the round ends; a pair whose term is over and that nobody has closed counts among all, not among the completed.
        [as-needed] A pair has no term here: it meets for as long as it is needed, and counts once it has ended.
       *[months] Its term is over on the day after it was introduced { $months } months ago; a pair whose term is over and that nobody has closed counts among all, not among the completed.
    }
report-figure-commitment-met = Pairs that kept the agreement
    .definition = Pairs that held at least { $own } own meetings and at least { $gatherings } gatherings, of all pairs that have ended or whose term of { $months } months is over. A gathering counts for a pair when both were there while they were a pair. Meetings beyond that are welcome and change nothing here.
report-figure-days-to-first-meeting = From introduction to first meeting
    .definition = Days from the introduction to the first own meeting or the first gathering where both were. Median: half of the pairs that have met waited this long or less. Pairs that have not met are not in it.
report-figure-own-meetings = Own meetings
    .definition = Meetings that the pairs of this round held on their own and that were written down, up to the day of this report.
report-figure-gatherings = Gatherings
    .definition = Gatherings of this round, up to the day of this report, where at least one participant is known to have been. A gathering counts once, however many came.
report-figure-meetings = Meetings of both kinds
    .definition = Own meetings and gatherings added together.
report-figure-own-hours = Time in own meetings
    .definition = The length of the own meetings added together, for those meetings whose length was written down, in hours rounded to one decimal. Gatherings are not in it.
report-figure-outcomes-through-programme = Results through the programme
    .definition = Results, such as a job, that were written down as having come through the programme, up to the day of this report. Results are counted, not people: one person can have several.
report-figure-goals-reached = Goals reached
    .definition = Goals that { $mentees } have set, up to the day of this report, and of them those of which the { $mentee } says that they are reached. Small steps to a goal are not counted, nor goals that were laid aside.
report-figure-still-in-touch = Still in touch afterwards
    .definition = Pairs that said they are still in touch after their end, of all ended pairs that were asked and could say. If a pair was asked more than once, the last answer counts.

## Tables: the question, what the rows are, how they are counted.

report-table-mentee-categories = Which { $mentees } signed up?
    .group = Group
    .definition = Sign-ups on the side of the { $mentees }, by the groups this round’s method names. “–”: that round did not have this group.
report-table-mentee-genders = Women and men among the { $mentees }
    .group = Gender
    .definition = Sign-ups on the side of the { $mentees }, by the gender each of them told. Telling is voluntary.
report-table-mentor-genders = Women and men among the { $mentors }
    .group = Gender
    .definition = Sign-ups on the side of the { $mentors }, by the gender each of them told. Telling is voluntary.
report-table-mentee-stages = Where do the { $mentees } stand?
    .group = Stage
    .definition = Sign-ups on the side of the { $mentees }, by where each stands on the day of this report. Each is in one row.
report-table-mentor-stages = Where do the { $mentors } stand?
    .group = Stage
    .definition = Sign-ups on the side of the { $mentors }, by where each stands on the day of this report. Each is in one row.
report-table-pair-states = How do the pairs stand?
    .group = Pair
    .definition = All pairs of the round, by how each stands on the day of this report. Each is in one row.
report-table-end-reasons = Why did pairs end early?
    .group = Reason
    .definition = Pairs that ended early, by the one reason the coordinator wrote down.
report-table-outcomes = What came of it?
    .group = Result
    .definition = Results written down for participants of either side, up to the day of this report, and what the programme had to do with them as the participant sees it. Results are counted, not people.
report-table-after-the-end = Are ended pairs still in touch?
    .group = Answer
    .definition = Pairs that have ended, completed or early, by their last answer. Each is in one row.
# On the last page of the PDF.
report-tables-counted = How the tables are counted
# The table beside a chart that asks the same question.
report-in-numbers = { $question } In numbers

# "Permanent job, through the programme"
report-outcome = { $outcome }, { $attribution }
report-attribution-through-programme = through the programme
report-attribution-helped = the programme helped
report-attribution-unrelated = not connected with the programme

report-touch-yes = Yes
report-touch-no = No
report-touch-unknown = Asked, not known
report-touch-not-asked = Not asked yet

## The spreadsheet

report-sheet-figures = Figures
report-sheet-tables = Tables
report-sheet-about = About
report-column-chapter = Chapter
report-column-figure = Figure
report-column-number = number
report-column-of = out of
report-column-unit = Unit
report-column-definition = How it is counted
report-column-table = Table
report-column-group = Group
report-column-about = About this report

## Small print

report-small-period = Period: the round { $round }, { $first } to { $last }. Everything written down for this round by { $day } is counted, also what happened before its first or after its last day.
report-small-zone = Days begin and end at midnight in the time zone { $zone }.
report-small-made = Counted on { $day } for { $organisation }.
report-small-definitions = How each figure is counted stands beside it; how the tables are counted stands with them or on the last page. No person is named in this report.

## Where people come from, and where mentors live

report-unit-guests = { $n ->
    [one] guest
   *[other] guests
}
report-figure-guests-signed-up = Guests who signed up
    .definition = Guests who are known to have come to an open event, and of them those who signed up for this round on the day of the event or later. Open events: info meetings and social events of this round, and those of the whole organisation from the day of the first sign-up (at most 180 days before the round) to its last day. A guest and a sign-up are the same person when the guest was that person, or has the same e-mail address or telephone number; each person counts once an event.
report-figure-mentors-from-elsewhere = { $Mentors } from elsewhere
    .definition = Pairs whose { $mentor } lived in another area than the { $mentee } when they were introduced, of the pairs of whom it is known where both live. Only pairs introduced since this is noted are counted as from elsewhere.
report-table-channels = How did they hear of us?
    .group = Channel
    .definition = Sign-ups of both sides by how they heard of us: what they said, else the channel of the campaign whose link they used.
report-table-guests-came = Who came to our open events?
    .group = Channel
    .definition = Guests who came to the open events counted above, by how they heard of us.
report-table-guests-who-signed-up = Who of them signed up?
    .group = Channel
    .definition = Those of the guests who signed up for this round on the day of the event or later, by how they heard of us.
report-table-elsewhere = Why was the { $mentor } not a local one?
    .group = Reason
    .definition = Pairs with { $aMentor } from elsewhere, by the reason noted when they were introduced. A local { $mentor } with a free place is one who was ready or had a pair, and could take one more.
