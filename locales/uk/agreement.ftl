# Not yet reviewed by a native speaker.

agreement-title = Домовленість
agreement-between = Між { $mentorName } ({ $mentor }) та { $menteeName } ({ $mentee })
agreement-promise = Ми обіцяємо одне одному
agreement-from-until = Від { $from } до { $until }.
agreement-until-not-needed = коли це вже не буде потрібно
agreement-mentor = Що обіцяє { $theMentor }
agreement-mentee = Що обіцяє { $theMentee }
agreement-place-and-date = Місце й дата
