# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Is something difficult between you?
trouble-title = Is something difficult between you?
trouble-lead = It is good that you tell us.
# $other: a given name.
trouble-misfit = It does not fit between us
    .help = This happens, and nobody is to blame. { $other } does not see what you write. We talk with you first.
trouble-why-time = We find no time that suits both
trouble-why-interests = We have little in common
trouble-why-language = It is hard to understand each other
trouble-why-distance = It is too far
trouble-why-hopes = I hoped for something else
trouble-why-other = Something else
trouble-why-missing = Choose why it does not fit. "Something else" is fine too.
trouble-learned = What would fit better?
    .help = For example: evenings, somebody with children, somebody who speaks English.
trouble-again = Do you want to meet somebody else?
trouble-again-yes = Yes
trouble-again-no = Not now
trouble-again-missing = Choose if you want to meet somebody else. You can change your mind later.
# $reader, $instead: names of members of staff.
trouble-worry = Something worries me
    .help = { $reader } gets this at once. Nobody else reads it.
trouble-danger = In danger now? Call 112.
trouble-worry-what = What worries you?
trouble-worry-missing = Write what worries you. A few words are enough.
trouble-about-reader = This is about { $reader }. Let { $instead } read it, and not { $reader }.
trouble-worry-told = Thank you. { $reader } knows it now and will contact you.
trouble-nobody = Nobody can read this here. Please call us.
trouble-briefing = Good to know
