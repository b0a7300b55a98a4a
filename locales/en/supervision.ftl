# Not yet reviewed by a native speaker.
# What volunteer meetings are about, and mentors who ask for sparring. Staff reads this. $name: a name, $day: a date.

supervision-title = Supervision
supervision-who-sees = Only those who run programmes here see this page. Cases name nobody.
supervision-kept = It is kept.
supervision-removed = It is removed.
supervision-remove = Remove
supervision-keep = Keep
supervision-requests = { $n ->
    [one] A mentor asks for sparring
   *[other] { $n } mentors ask for sparring
}
# $names: "Liv and Amina".
supervision-request = { $names }, since { $day }
supervision-agenda = Agenda
supervision-agenda-none = Nothing is planned yet. Begin with a talk and a sparring round.
supervision-item-add = Add a point
supervision-item-add-action = Add to the agenda
supervision-item-kept = The agenda is kept.
supervision-item-kind = What it is
supervision-item-kind-talk = Talk
supervision-item-kind-sparring-round = Sparring round
supervision-item-kind-other = Other
supervision-item-title = What it is about
supervision-item-title-missing = Write what this point is about.
supervision-item-speaker = Who speaks
supervision-item-minutes = What was said
    .help = The main points, without names of { $mentees }.
supervision-item-edit = Change or write minutes
supervision-item-up = Earlier
supervision-item-down = Later
supervision-item-remove = Take it off the agenda
    .help = What was written about it is lost.
supervision-cases = Cases
    .help = What somebody wants to talk over in the sparring round. Everybody has a pseudonym here.
supervision-case-add = Add a case
supervision-case-add-action = Add the case
supervision-case-kept = The case is kept.
supervision-case-edit = Change or write advice
supervision-case-named = “{ $name }” is a name of somebody in the round. Write the pseudonym in its place.
supervision-case-remove = Remove the case
    .help = What was written about it is lost.
supervision-pseudonym = Pseudonym
    .help = For example “the bridge”. Not initials, not a similar name.
supervision-pseudonym-missing = Give the case a pseudonym.
supervision-about = What it is about
    .help = What is difficult, and what the mentor would like to know. Leave out whatever points at a person.
supervision-about-missing = Write what the case is about.
supervision-advice = What the others advised
supervision-pair = Which pair it is about
supervision-pair-none = Not noted
supervision-pair-show = Which pair it is about
supervision-pair-who-sees = Only whoever is responsible for the pair and whoever leads the meeting see this.
supervision-pair-hidden = Which pair it is about is noted. You do not see it.
supervision-attended = Who was there
supervision-came = Volunteers
supervision-came-none = Nobody has written down who came yet.
supervision-professionals = Professionals
supervision-professionals-none = None yet.
supervision-professional-add = Add a professional
supervision-professional-add-action = Add
supervision-professional-kept = They are added.
supervision-professional-service = From the directory
supervision-professional-nobody = Not in the directory
supervision-professional-name = Name
supervision-professional-missing = Choose a service, or write a name.
supervision-agreed-title = What was agreed
supervision-agreed = What applies to everybody
    .help = Tasks for one person stand below.
supervision-led-by = Who leads the meeting
    .help = Sees which pairs the cases are about, where that is noted.
supervision-led-by-nobody = Nobody yet
supervision-tasks = Tasks that follow
supervision-tasks-none = No tasks yet.
supervision-task-add = Add a task
supervision-task-add-action = Add the task
supervision-task-kept = The task is kept. It stands on Today when it is due.
supervision-task-what = What is to be done
supervision-task-what-missing = Write what is to be done.
supervision-task-who = Who does it
supervision-task-due = By when
supervision-task-until = by { $day }
supervision-task-done-on = done on { $day }
supervision-task-done = Done
supervision-task-undo = Not done yet
supervision-task-is-done = The task is done.
supervision-task-is-open = The task is open again.
supervision-need-no-date = The next volunteer meeting has no date. It should be about { $day }.
supervision-need-no-date-late = The next volunteer meeting has no date. It should have been by { $day }.
supervision-need-task = { $name } has a task from this meeting, due on { $day }.
supervision-need-task-nameless = A task from a volunteer meeting is due.
supervision-need-sparring = { $n ->
    [0] A mentor asked for sparring today.
    [one] A mentor asked for sparring yesterday.
   *[other] A mentor asked for sparring { $n } days ago.
}
supervision-action-plan = Plan a meeting
supervision-action-task = See the task
supervision-action-sparring = Take it up
supervision-need-missed-two = Was at neither of the last two volunteer meetings, the last one on { $day }. Call and ask how it goes.
supervision-action-talked = We have talked
supervision-sparring-title = A mentor asks for sparring
supervision-sparring-asked = { $name } asked on { $day }.
supervision-sparring-no-words = They wrote nothing more.
supervision-sparring-talk = Talk with them
supervision-sparring-talk-action = We have talked
supervision-sparring-talked = It is noted that you have talked.
supervision-sparring-note = What came of it
supervision-sparring-case = Put it as a case on a meeting
supervision-sparring-case-action = Put it as a case
supervision-sparring-meeting = Volunteer meeting
supervision-sparring-no-meeting = No volunteer meeting is planned.
supervision-sparring-taken-up = Taken up
supervision-sparring-taken-up-already = It was taken up already, on { $day }.
supervision-sparring-answered-talk = talked on { $day }
supervision-sparring-answered-case = put as a case on { $day }
event-sparring-asked = { $TheMentor } asked for sparring
event-sparring-taken-up = The wish for sparring was taken up
staff-mail-sparring-subject = Somebody would like to talk with you
staff-mail-sparring-body =
    Hello { $name }

    Somebody would like to talk something over with you:

    { $link }

    { $organisation }
