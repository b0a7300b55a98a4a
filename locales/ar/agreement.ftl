# Not yet reviewed by a native speaker.

agreement-title = اتفاق
agreement-between = بين { $mentorName } ({ $mentor }) و{ $menteeName } ({ $mentee })
agreement-promise = يَعِد كل منا الآخر
agreement-from-until = من { $from } إلى { $until }.
agreement-until-not-needed = عندما لا تعود هناك حاجة إليه
agreement-mentor = ما يَعِد به { $theMentor }
agreement-mentee = ما يَعِد به { $theMentee }
agreement-place-and-date = المكان والتاريخ
