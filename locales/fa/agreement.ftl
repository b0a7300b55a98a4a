# Not yet reviewed by a native speaker.

agreement-title = توافق‌نامه
agreement-between = میان { $mentorName } ({ $mentor }) و { $menteeName } ({ $mentee })
agreement-promise = به یکدیگر قول می‌دهیم
agreement-from-until = از { $from } تا { $until }.
agreement-until-not-needed = وقتی دیگر لازم نباشد
agreement-mentor = قول { $theMentor }
agreement-mentee = قول { $theMentee }
agreement-place-and-date = مکان و تاریخ
