# Not yet reviewed by a native speaker.
# The end of a pair, as staff reads it. $name: a given name.

goodbyes-title = How it was, and what they wish next
goodbyes-said = { $day }: { $rating }. Wishes: { $wish }. May be asked later.
goodbyes-said-not-asked = { $day }: { $rating }. Wishes: { $wish }. Does not want to be asked later.
goodbyes-deed-pool = Waits for somebody else now
goodbyes-deed-later = Put on the waiting list
goodbyes-deed-noted = I have dealt with it
goodbyes-done-pool = { $name } waits for somebody else now.
goodbyes-done-later = { $name } is on the waiting list.
goodbyes-done-noted = It is noted that you have dealt with the wish of { $name }.
goodbyes-handled-already = A colleague has dealt with this wish already.
goodbyes-wish-other-role = Another role
goodbyes-certificate = Certificate for { $theMentor }
goodbyes-no-certificate = There is a certificate when the pair has completed.
goodbyes-write = Write down what one of them says
goodbyes-write-action = Keep it
today-wish-waits = { $name } has told what to do next. Shall we act on it?
today-after-contact-due = { $months } months since the end: ask how it is now.
today-action-see-wish = See the wish
today-action-ask-now = Ask and note
people-becoming = Become { $mentor }
    .help = Everything that is known goes along; nobody has to type it again. The interview is a draft until you have talked.
people-becoming-in = In which round
people-becoming-action = { $name } becomes { $mentor }
people-became-mentor = { $name } takes part as { $mentor } now. Look at the interview together.
people-becoming-not-there = Choose a round that goes on, and in which this person is not a { $mentor } yet.
goodbyes-job-yes = Still has the work
goodbyes-job-no = No longer has the work
goodbyes-study-yes = Still studies
goodbyes-study-no = No longer studies
goodbyes-job = Still has the work
goodbyes-study = Still studies
goodbyes-kept-yes = Yes
goodbyes-kept-no = No
goodbyes-kept-none = Had none
goodbyes-reached-early = They have done everything they promised before their time is over: this is completed.
