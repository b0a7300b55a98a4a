# Not yet reviewed by a native speaker.
# Words that every page and message uses. Participants read them too.

# What the two sides are called when a method does not say otherwise.
role-mentor = راهنما
    .many = راهنمایان
    .the = راهنما
role-mentee = رهجو
    .many = رهجویان
    .the = رهجو

# One side, as a label. $Mentor and $Mentee are the method's own words.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = زن
gender-male = مرد
gender-other = دیگر
