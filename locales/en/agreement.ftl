# Not yet reviewed by a native speaker.

agreement-title = Agreement
agreement-between = Between { $mentorName } ({ $mentor }) and { $menteeName } ({ $mentee })
agreement-promise = We promise each other
agreement-from-until = From { $from } to { $until }.
agreement-until-not-needed = when it is no longer needed
agreement-mentor = What { $theMentor } promises
agreement-mentee = What { $theMentee } promises
agreement-place-and-date = Place and date
