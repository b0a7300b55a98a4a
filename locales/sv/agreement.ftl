# Not yet reviewed by a native speaker.

agreement-title = Överenskommelse
agreement-between = Mellan { $mentorName } ({ $mentor }) och { $menteeName } ({ $mentee })
agreement-promise = Vi lovar varandra
agreement-from-until = Från { $from } till { $until }.
agreement-until-not-needed = när det inte längre behövs
agreement-mentor = Det { $theMentor } lovar
agreement-mentee = Det { $theMentee } lovar
agreement-place-and-date = Ort och datum
