# Not yet reviewed by a native speaker.
# Forsiden, for besøgende.

home-title = To mennesker, nogle møder, et nyt sted
home-lead = I en mentorordning møder du jævnligt et andet menneske. I lærer af hinanden, og det bliver lettere at føle sig hjemme.
home-open = Åbent for tilmelding
# $until: den sidste dag, som dato.
home-until = Du kan tilmelde dig til og med den { $until }.
home-sign-up = Tilmeld dig
home-none = Ingen mentorordning er åben lige nu
    .help = Kom tilbage senere, eller spørg organisationen i din by, hvornår det næste hold begynder.
home-staff = Driver du en mentorordning?
    .help = Koordinatorer og kolleger logger ind her.
home-sign-in = Log ind som medarbejder
