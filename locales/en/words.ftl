role-mentor = mentor
    .many = mentors
    .the = the mentor
role-mentee = mentee
    .many = mentees
    .the = the mentee
