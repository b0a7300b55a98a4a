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
workload-title = Who looks after whom
workload-lead = What stands on whose desk, so that work can be shared and nobody is forgotten. It says nothing about how well anybody works.
workload-open = Open pairs
workload-needing = Need something today
workload-paused = Paused
workload-next-ending = Next ending
workload-whose = Whose pairs
workload-for-good = Hand over all pairs for good
    .help = All open pairs go to a colleague at once. It stands in the history of each pair.
workload-action = Hand over all
workload-same = Choose somebody else: they have these pairs already.
workload-handed-over = { $n ->
    [0] There was no open pair to hand over.
    [one] { $name } looks after one more pair now.
   *[other] { $name } looks after { $n } more pairs now.
}
stand-ins-title = Who stands in
stand-ins-plan = Away for some days
    .help = A colleague looks after all these pairs from the first to the last day. Then they go back by themselves.
stand-ins-who = Who stands in
stand-ins-from = First day
stand-ins-until = Last day
stand-ins-action = Let them stand in
stand-ins-made = { $name } looks after the pairs of { $of } from { $from } to { $until }.
stand-ins-planned = { $name } looks after the pairs of { $of } from { $from } to { $until }.
stand-ins-remove = Take it back
stand-ins-removed = Nobody stands in any more.
stand-ins-not-able = { $name } cannot stand in. Choose somebody else who works here.
stand-ins-past = The last day, { $day }, is over or comes before the first one.
stand-ins-too-long = Choose a last day no later than { $day }, or hand the pairs over for good.
stand-ins-planned-already = From { $from } to { $until } somebody stands in already. Take that back first, or choose other days.
staff-mail-stand-in-subject = You stand in for a colleague
staff-mail-stand-in-body =
    Hello { $name }

    From { $from } to { $until } you look after the pairs of { $of }. { $by } wrote it down. What needs somebody stands on your list:

    { $link }

    { $organisation }
staff-mail-hand-over-many-subject = Pairs that are yours now
staff-mail-hand-over-many-body =
    Hello { $name }

    { $by } has handed pairs over to you: { $n }. From now on you look after them:

    { $link }

    { $organisation }
