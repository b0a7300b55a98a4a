# Not yet reviewed by a native speaker.
# Words that every page and message uses. Participants read them too.

# What the two sides are called when a method does not say otherwise.
role-mentor = наставник
    .many = наставники
    .the = наставник
role-mentee = учасник
    .many = учасники
    .the = учасник

# One side, as a label. $Mentor and $Mentee are the method's own words.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Жінка
gender-male = Чоловік
gender-other = Інше
