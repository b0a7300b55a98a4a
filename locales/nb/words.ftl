# Not yet reviewed by a native speaker.
# Ord som alle sider og meldinger bruker. Deltakerne leser dem også.

role-mentor = mentor
    .many = mentorer
    .the = mentoren
role-mentee = mentee
    .many = menteer
    .the = menteen

side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Kvinne
gender-male = Mann
gender-other = Annet
