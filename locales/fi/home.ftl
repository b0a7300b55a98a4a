# Not yet reviewed by a native speaker.
# Etusivu kävijöille.

home-title = Kaksi ihmistä, muutama tapaaminen, uusi paikka
home-lead = Mentorointiohjelmassa tapaat toista ihmistä säännöllisesti. Opitte toisiltanne, ja on helpompi tuntea olevansa kotona.
home-open = Voit ilmoittautua nyt
# $until: the last day, as a date.
home-until = Voit ilmoittautua { $until } asti.
home-sign-up = Ilmoittaudu
home-none = Mikään ohjelma ei ole nyt auki
    .help = Tule myöhemmin uudelleen, tai kysy kotipaikkasi järjestöltä, milloin seuraava kierros alkaa.
home-staff = Vedätkö ohjelmaa?
    .help = Koordinaattorit ja kollegat kirjautuvat sisään tästä.
home-sign-in = Henkilökunnan kirjautuminen
