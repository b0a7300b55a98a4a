# Not yet reviewed by a native speaker.
# Sanat, joita jokainen sivu ja viesti käyttää. Myös osallistujat lukevat ne.

# What the two sides are called when a method does not say otherwise.
role-mentor = mentori
    .many = mentorit
    .the = mentori
role-mentee = aktori
    .many = aktorit
    .the = aktori

# One side, as a label. $Mentor and $Mentee are the method's own words.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Nainen
gender-male = Mies
gender-other = Muu
