# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

# The subject names nobody and no programme: others may read it on a locked screen.
our-pair-mail-subject = How is it going?
# $name, $other: given names. $link: an address. $organisation: who writes.
our-pair-mail-body =
    Hello { $name },

    have you met { $other } lately? Please tell us. It takes 20 seconds and needs no password:

    { $link }

    You have not met? That is fine. Tell us that too.

    { $organisation }

our-pair-title = You and { $other }
our-pair-hello = Hello { $name }. How is it going?
our-pair-next-is = You meet next on { $day }.
our-pair-met = We met
our-pair-when = When?
our-pair-today = Today
our-pair-yesterday = Yesterday
our-pair-other-day = Another day
our-pair-how-long = How long?
our-pair-length = { $hours ->
    [0] { $minutes } minutes
    [one] { $minutes ->
        [0] 1 hour
       *[other] 1 hour { $minutes } minutes
    }
   *[other] { $minutes ->
        [0] { $hours } hours
       *[other] { $hours } hours { $minutes } minutes
    }
}
our-pair-more = Another day, or more to say
our-pair-next = When do you meet next?
our-pair-next-wrong = Look at the day of the next meeting: { $day } is over or too far away.
our-pair-next-at = At what time?
our-pair-hour-wrong = Write the time like 17:30.
our-pair-next-day-missing = Choose the day of the next meeting too.
our-pair-note = One line about it
    .help = Both of you and the coordinator can read it.
our-pair-met-action = Save: we met
our-pair-not-met = We have not met
    .help = That is fine. Tell us why, then nobody has to wonder. Only the coordinator reads this.
our-pair-why = Why?
our-pair-reason-agreed = We have agreed on a day
our-pair-reason-no-time = We have not had time
our-pair-reason-away = One of us is ill or away
our-pair-reason-no-answer = { $other } does not answer
our-pair-reason-does-not-fit = It does not fit between us
our-pair-reason-other = Something else
our-pair-reason-missing = Choose why you have not met. "Something else" is fine too.
our-pair-note-to-staff = One line to the coordinator
our-pair-not-met-action = Send
our-pair-over = You are not a pair in the programme any more. Thank you both. You can always write or call us.
our-pair-known = Your meetings
our-pair-told-by-you = Written by you
our-pair-told-by = Written by { $name }
our-pair-wrong = This is not right
    .help = If you did not meet that day, take it away. Then write the right day above.
our-pair-wrong-action = We did not meet that day
our-pair-too-late = This meeting is more than 30 days old. Write or call us, and we put it right.
our-pair-corrected = It is taken away. Thank you.
our-pair-thanks = Thank you. { $day } is noted.
our-pair-thanks-not-met = Thank you for telling us. It is fine.
our-pair-thanks-help = Thank you for telling us. We will get in touch with you.
our-pair-known-already = Thank you. { $day } was noted already.
our-pair-who-sees = What you write here is seen by you two and the coordinator at { $organisation }. Why you have not met, only the coordinator sees.
our-pair-app-name = Our meetings
our-pair-waits = You have no connection now. What you told is kept on this phone. It is sent when the connection is back.
our-pair-refused = Something you told is not saved yet.
our-pair-refused-action = Look at it
our-pair-also = Was somebody else there too?
