# Not yet reviewed by a native speaker.
# Forsiden, for besøkende.

home-title = To mennesker, noen møter, et nytt sted
home-lead = I et mentorprogram møter du jevnlig et annet menneske. Dere lærer av hverandre, og det blir lettere å føle seg hjemme.
home-open = Åpent for påmelding
home-until = Du kan melde deg på til og med { $until }.
home-sign-up = Meld deg på
home-none = Ingen programmer er åpne akkurat nå
    .help = Kom tilbake senere, eller spør organisasjonen der du bor når neste runde begynner.
home-staff = Driver du et program?
    .help = Koordinatorer og kolleger logger inn her.
home-sign-in = Innlogging for ansatte
