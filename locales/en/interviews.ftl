# Not yet reviewed by a native speaker.
# The interview: a page for coordinators.

# $name is the person's name.
interviews-title = Interview with { $name }
interviews-lead = Write while you talk. You can save at any time and go on later.
interviews-lead-finished = The interview is finished. What you change here counts in the next search for pairs.
interviews-not-stated = Not stated
interviews-staff-only = Only coordinators see this.

interviews-languages = Languages
    .help = All languages in which a conversation is possible, also a slow one. If you do not say how well, we take it as simple, everyday things.
# $n counts the rows: 1, 2, 3 …
interviews-language-number = Language { $n }
interviews-level-number = How well, language { $n }
interviews-language-none = No language
interviews-level-none = How well?
interviews-languages-missing = Choose at least one language: two people must be able to talk.

interviews-interests = What do you like to do?
    .help = Choose as many as fit. Interests matter most when we look for pairs.
interviews-interests-note = Other interests, in their own words
interviews-interests-missing = Choose at least one interest.
interviews-dislikes = What would you rather not do?
    .help = What two people both dislike often connects them.

interviews-work = Work and education
interviews-occupation = Occupation
interviews-occupation-note = Occupation in their own words
interviews-education = Highest finished education

interviews-times = When do you have time?
    .help = Times that usually work. They need not fit every week.
interviews-day = Day
interviews-times-missing = Choose at least one time when a meeting is possible.

interviews-area = Where do you live?
interviews-needs = What do you want help with?
interviews-competences = What can you help with?
interviews-backgrounds = Background and experience
    .help = Only what the person wants to tell.

interviews-wishes = Wishes about the other
interviews-gender-wish = Who would you like to meet?
interviews-gender-wish-any = Anybody
interviews-gender-wish-same = Somebody of my own gender
interviews-gender-wish-female = A woman
interviews-gender-wish-male = A man
interviews-wishes-note = Other wishes
    .help = In their own words.
interviews-unwanted = What would be difficult in the other?
interviews-unwanted-note = What they do not want
interviews-traits = What the other should know about them

interviews-capacity = How many { $mentees } at the same time?
    .help = Most { $mentors } have one.
interviews-note = Note
interviews-consent = They agree that we keep these answers and use them to find a pair.
    .help = Say that they can change their mind at any time and still take part in other things.
# $day is a date.
interviews-consent-given = They agreed on { $day }.
interviews-consent-missing = Ask for their consent and tick the box. Without it nobody can be matched.
interviews-expectations = We went through what can be expected and the rules, and they agree.
    .help = Everybody confirms this before they are matched. Read it together, in their language.

interviews-finish = Finish the interview
interviews-save = Save and go on later
interviews-save-changes = Save the changes
interviews-saved = Saved. You can go on whenever you like.
interviews-finished = The interview is finished. They are ready to be matched.
interviews-finished-more = The interview is finished. Something is still missing before they can be matched: see "The way to a pair".

interviews-told = What they answered when they signed up
interviews-questions = The programme's own questions
interviews-saved-by-itself = Saved by itself at
interviews-not-saved = Not saved yet. Press "Save and continue later".
interviews-finished-meanwhile = This interview was finished meanwhile. Load the page again before you go on.
