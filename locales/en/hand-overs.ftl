# Not yet reviewed by a native speaker.
# Who looks after a pair, and handing it over. For staff. $name, $by: colleagues.

hand-overs-keeper = { $name } looks after this pair.
hand-overs-keeper-you = You look after this pair.
hand-overs-do = Hand the pair over to a colleague
    .help = From then on they look after the pair: what needs somebody stands on their list, and what worries somebody goes to them. They get an e-mail without names.
hand-overs-colleague = Colleague
hand-overs-colleague-missing = Choose a colleague.
hand-overs-why = Why
hand-overs-action = Hand over
hand-overs-done = { $name } looks after this pair now.
hand-overs-cannot = { $name } cannot look after pairs here. Choose somebody else.
hand-overs-has-it = { $name } looks after this pair already.
hand-overs-column = Looked after by
hand-overs-filter = Whose
hand-overs-all = Everybody
hand-overs-mine = You
    .help = Your pairs, and what is nobody’s in particular.
staff-mail-hand-over-subject = A pair is yours now
staff-mail-hand-over-body =
    Hello { $name }

    { $by } has handed a pair over to you. From now on you look after it:

    { $link }

    { $organisation }
