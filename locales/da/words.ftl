# Not yet reviewed by a native speaker.
# Ord, som alle sider og beskeder bruger. Deltagerne læser dem også.

# Hvad de to sider hedder, når en metode ikke siger andet.
role-mentor = mentor
    .many = mentorer
    .the = mentoren
role-mentee = mentee
    .many = mentees
    .the = menteen

# Én side, som mærkat. $Mentor og $Mentee er metodens egne ord.
side-mentor = { $Mentor }
side-mentee = { $Mentee }

gender-female = Kvinde
gender-male = Mand
gender-other = Andet
