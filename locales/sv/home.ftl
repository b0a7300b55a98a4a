# Not yet reviewed by a native speaker.
# Första sidan, för besökare.

home-title = Två människor, några träffar, en ny plats
home-lead = I ett mentorprogram träffar du någon regelbundet. Ni lär er av varandra, och det blir lättare att känna sig hemma.
home-open = Öppet för anmälan
# $until: sista dagen, som datum.
home-until = Du kan anmäla dig till och med den { $until }.
home-sign-up = Anmäl dig
home-none = Inget program är öppet just nu
    .help = Kom tillbaka senare, eller fråga organisationen på din ort när nästa omgång börjar.
home-staff = Leder du ett program?
    .help = Koordinatorer och kolleger loggar in här.
home-sign-in = Inloggning för personal
