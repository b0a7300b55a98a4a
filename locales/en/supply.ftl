# Not yet reviewed by a native speaker.
# Supply and demand, and the queues of municipalities. For staff.

supply-title = Supply and demand
supply-lead = Where { $mentees } wait, and where { $mentors } have places. Each number leads to the people.
supply-recruiting = Whom to recruit next
supply-question-area = Where do we lack { $mentors }?
supply-question-language = In which languages do we lack { $mentors }?
supply-question-field = In which fields of work do we lack { $mentors }?
supply-question-interest = For which interests do we lack { $mentors }?
supply-by-area = Area
supply-by-language = Language
supply-by-field = Field of work
supply-by-interest = Interest
supply-waiting = { $Mentees } who wait
supply-places = Free places
supply-balance = Balance
supply-even = Even
supply-missing = { $n } missing
supply-spare = { $n } to spare
supply-not-known = Not known
supply-nobody = Nobody waits and nobody has room.
supply-nowhere = Nowhere: there are places for everybody who waits.
supply-nowhere-known = { $n ->
    [one] Nowhere that we know of. One place is missing for somebody of whom we do not know it.
   *[other] Nowhere that we know of. { $n } places are missing for people of whom we do not know it.
}
supply-answer = Most of all: { $list }.
supply-lack-short = { $where } ({ $n })
supply-lack = { $where }: { $n } missing
supply-definition = Waiting: { $mentees } of this round who still take part and have no pair. Free places: the pairs that { $mentors } who take part can have, less those they have. Somebody who speaks several languages, or has several interests, counts in each of those rows, so rows do not add up. Languages, field and interests come from the interview, also from one that is not finished.
supply-people-mentee = { $Mentees } who wait
supply-people-mentor = { $Mentors } with places
supply-people-of = { $by }: { $where }
supply-people-none = Nobody.
supply-worst = Where { $mentors } are missing
supply-see = See supply and demand
queues-title = Queues
queues-lead = { $n ->
    [one] One person waits.
   *[other] { $n } people wait.
}
queues-none = No queue yet
    .help = When { $mentees } sign up, you see here how long they wait in each area.
queues-waiting = Who waits, and how long?
queues-longest = Longest wait, days
queues-median = Median wait, days
queues-places = Local free places
queues-new = How many come each month?
queues-definition = { $Mentees } by the month they signed up, whatever became of them. Days are counted from the sign-up. Median: half of those who wait have waited this long or less.
queues-hold = Who looks after which area
queues-save = Save
queues-held = Saved.
queues-days = Days since sign-up
# Why a pair has a mentor from elsewhere. $why: one of those below; also rows of a report.
fallback-of-pair = { $TheMentor } lives in { $mentorArea }, { $theMentee } in { $menteeArea }. Noted when they were introduced: { $why }.
fallback-nobody-local = no local { $mentor } had a free place and fitted the rules
fallback-better-plan = the plan was better for everybody together than with a local { $mentor }
fallback-better-by = the plan was better for everybody together by { $n } of 100 points than with a local { $mentor }
fallback-by-hand = put together by hand
supply-more = { $n } more
