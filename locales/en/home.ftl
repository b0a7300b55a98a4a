# Not yet reviewed by a native speaker.
# The front page, for visitors.

home-title = Two people, a few meetings, a new place
home-lead = In a mentor programme you meet somebody regularly. You learn from each other, and it is easier to feel at home.
home-open = Open for sign-up
# $until: the last day, as a date.
home-until = You can sign up until { $until }.
home-sign-up = Sign up
home-none = No programme is open right now
    .help = Come back later, or ask the organisation in your town when the next round begins.
home-staff = Do you run a programme?
    .help = Coordinators and colleagues sign in here.
home-sign-in = Staff sign-in
