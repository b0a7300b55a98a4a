# Not yet reviewed by a native speaker.

agreement-title = Aftale
agreement-between = Mellem { $mentorName } ({ $mentor }) og { $menteeName } ({ $mentee })
agreement-promise = Vi lover hinanden
agreement-from-until = Fra { $from } til { $until }.
agreement-until-not-needed = når der ikke længere er brug for det
agreement-mentor = Det lover { $theMentor }
agreement-mentee = Det lover { $theMentee }
agreement-place-and-date = Sted og dato
