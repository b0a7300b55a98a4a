# Not yet reviewed by a native speaker.
# Trouble in a pair, as staff reads it. $name, $other: names.

today-concern = Somebody is worried about this pair. Only you can read why.
today-action-read-concern = Read and act
staff-mail-concern-subject = Something needs you today
staff-mail-concern-body =
    Hello { $name }

    Something needs you today. It stands at the top of your list:

    { $link }

    { $organisation }
concerns-title = A concern
concerns-only-you = Only you can read this. Nobody else sees that it is here.
concerns-raised-by-mentor = Raised by { $theMentor } on { $day }
concerns-raised-by-mentee = Raised by { $theMentee } on { $day }
concerns-raised-by-staff = Raised by a colleague on { $day }
concerns-read = Read it
concerns-done-what = What was done
    .help = With whom you spoke, what was agreed, who takes over. It stays with the concern.
concerns-done-missing = Write what was done before you close it.
concerns-close = Close with this
concerns-closed = The concern is closed.
concerns-closed-on = Closed on { $day }
concerns-closed-already = It was closed already, on { $day }.
concerns-hand-over = Hand it over to a colleague
    .help = Your colleague gets a message, and you cannot read it any more.
concerns-hand-over-action = Hand over
concerns-colleague = Colleague
concerns-colleague-missing = Choose a colleague who works here.
concerns-handed-over = { $name } has it now.
concerns-raise = Something worries me about this pair
    .help = Goes to { $name } at once, and nobody else can read it. In danger? Call 112 first.
concerns-raise-what = What worries you
concerns-raise-action = Tell { $name }
concerns-raised = { $name } knows it now.
concerns-misfit = It does not fit between them
    .help = Nobody is to blame. The pair ends, those you choose wait for somebody else, and these two are never proposed to each other again. Nobody is written to: tell both yourself.
concerns-misfit-told = { $name } on { $day }: { $reason }.
concerns-misfit-waits = { $name } told on { $day }: { $reason }.
concerns-timeline-misfit = { $name } told: { $reason }
concerns-misfit-reason = Why it does not fit
concerns-back = Who wants to try with somebody else
concerns-learned = What would fit { $name } better
    .help = It stands on the person’s page when you look for somebody else.
concerns-rematch = End the pair and look for somebody else
concerns-rematched = { $n ->
    [0] The pair has ended.
    [one] The pair has ended. One person waits for somebody else: look for pairs now.
   *[other] The pair has ended. Both wait for somebody else: look for pairs now.
}
concerns-learned-line = { $day }: { $reason }. { $learned }
concerns-learned-before = What we learned from an earlier pair
concerns-briefing = What they may know of each other
    .help = Nothing from an earlier pair is shown to a new one, unless you write it here.
concerns-briefing-for = What { $name } may know about { $other }
concerns-brief-action = Keep it
concerns-briefed = { $name } reads this now by the link.
concerns-not-briefed = { $name } reads nothing of it.
concerns-new-word = Something new was told meanwhile. Read it on the pair’s page, then decide.
