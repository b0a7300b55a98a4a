# Not yet reviewed by a native speaker.
# Ord som alla sidor och meddelanden använder. Deltagarna läser dem också.

# Vad de två sidorna heter när metoden inte säger något annat.
role-mentor = mentor
    .many = mentorer
    .the = mentorn
role-mentee = adept
    .many = adepter
    .the = adepten

# En sida, som etikett. $Mentor och $Mentee är metodens egna ord.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Kvinna
gender-male = Man
gender-other = Annat
