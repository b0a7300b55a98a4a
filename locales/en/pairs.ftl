# Not yet reviewed by a native speaker.

## Why two people cannot be introduced to each other

pairs-cannot-introduce-mentor-full = { $active ->
    [one] { $name } already supports one { $mentee } and has { $limit } { $limit ->
        [one] place
       *[other] places
    }. Choose another { $mentor }, or ask { $name } to take one more.
   *[other] { $name } already supports { $active } { $mentees } and has { $limit } { $limit ->
        [one] place
       *[other] places
    }. Choose another { $mentor }, or ask { $name } to take one more.
}
pairs-cannot-introduce-mentee-taken = { $name } has had a { $mentor } since { $day }. Perhaps a colleague was first: look at the fresh list.
pairs-cannot-introduce-not-in-pool = { $name } is not waiting for a match now. Look at the person's page, and move { $name } back if that is wrong.
pairs-cannot-introduce-same-person = This is the same person on both sides. Choose somebody else.
pairs-cannot-introduce-other-round = These two are not in the same round. Choose two people from one round.

## The message to both when they are introduced. The subject is neutral: others may read it on a locked screen.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.

mail-introduction-subject = Good news for you
mail-introduction-to-mentor =
    Hello { $name }

    We have found a { $mentee } for you: { $other }.

    We will get in touch soon about your first meeting. { $other } has got the same message about you.

    If something has changed for you, tell us: { $contact }.

    Best wishes
    { $organisation }
mail-introduction-to-mentee =
    Hello { $name }

    We have found a { $mentor } for you: { $other }.

    We will help you to meet for the first time. { $other } has got the same message about you.

    Do you have questions? Contact us: { $contact }.

    Best wishes
    { $organisation }
