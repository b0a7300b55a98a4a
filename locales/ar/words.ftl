# Not yet reviewed by a native speaker.
# Words that every page and message uses. Participants read them too.

# What the two sides are called when a method does not say otherwise.
role-mentor = مرشد
    .many = مرشدون
    .the = المرشد
role-mentee = مشارك
    .many = مشاركون
    .the = المشارك

# One side, as a label. $Mentor and $Mentee are the method's own words.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = امرأة
gender-male = رجل
gender-other = غير ذلك
