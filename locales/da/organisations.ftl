# Not yet reviewed by a native speaker.
# Den første opsætning, for den, der starter Parvis.

setup-title = Sæt Parvis op
setup-lead = Det tager to minutter. Bagefter kan du starte det første hold og invitere kolleger.
setup-organisation-group = Din organisation
setup-organisation = Organisationens navn
    .help = Deltagerne ser det på tilmeldingssiden og i beskeder.
setup-organisation-missing = Skriv navnet på din organisation.
setup-language = Sprog
    .help = For dig og for beskeder til personer, hvis sprog vi ikke kender.
setup-time-zone = Tidszone
    .help = Bestemmer, hvornår en dag slutter.
setup-you = Dig
    .help = Du bliver administrator. Du kan invitere andre, så snart du er inde.
setup-name = Dit navn
setup-name-missing = Skriv dit navn.
setup-email = Din e-mailadresse
    .help = Du logger ind med den. Deltagerne kan skrive til den, indtil du angiver en anden.
setup-begin = Sæt op, og log ind
