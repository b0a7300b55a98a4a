# Not yet reviewed by a native speaker.
# Første oppsett, for den som starter Parvis.

setup-title = Sett opp Parvis
setup-lead = Dette tar to minutter. Etterpå kan du starte den første runden og invitere kolleger.
setup-organisation-group = Organisasjonen din
setup-organisation = Navnet på organisasjonen
    .help = Deltakerne ser det på påmeldingssiden og i meldinger.
setup-organisation-missing = Skriv navnet på organisasjonen.
setup-language = Språk
    .help = For deg, og for meldinger til folk vi ikke vet språket til.
setup-time-zone = Tidssone
    .help = Avgjør når en dag er slutt.
setup-you = Deg
    .help = Du blir administrator. Du kan invitere andre så snart du er inne.
setup-name = Navnet ditt
setup-name-missing = Skriv navnet ditt.
setup-email = E-postadressen din
    .help = Du logger inn med den. Deltakerne kan skrive til den til dere oppgir en annen.
setup-begin = Sett opp og logg inn
