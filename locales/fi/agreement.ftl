# Not yet reviewed by a native speaker.

agreement-title = Sopimus
agreement-between = Osapuolet: { $mentorName } ({ $mentor }) ja { $menteeName } ({ $mentee })
agreement-promise = Lupaamme toisillemme
agreement-from-until = Aika: { $from } – { $until }.
agreement-until-not-needed = kun se ei enää ole tarpeen
agreement-mentor = Mitä { $theMentor } lupaa
agreement-mentee = Mitä { $theMentee } lupaa
agreement-place-and-date = Paikka ja päivä
