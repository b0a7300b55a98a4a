# Not yet reviewed by a native speaker.
# Words that every page and message uses. Participants read them too.

# What the two sides are called when a method does not say otherwise.
role-mentor = mentor
    .many = mentors
    .the = the mentor
role-mentee = mentee
    .many = mentees
    .the = the mentee

# One side, as a label. $Mentor and $Mentee are the method's own words.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Woman
gender-male = Man
gender-other = Other
