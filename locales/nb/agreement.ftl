# Not yet reviewed by a native speaker.

agreement-title = Avtale
agreement-between = Mellom { $mentorName } ({ $mentor }) og { $menteeName } ({ $mentee })
agreement-promise = Vi lover hverandre
agreement-from-until = Fra { $from } til { $until }.
agreement-until-not-needed = når det ikke trengs lenger
agreement-mentor = Det { $theMentor } lover
agreement-mentee = Det { $theMentee } lover
agreement-place-and-date = Sted og dato
