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

# What participants see of the organisation: a page for its administrator.
organisation-title = Organisasjonen
organisation-lead = Dette ser de som melder seg på, på de åpne sidene og i meldinger.
organisation-name = Navn
    .help = Navnet kan endres når som helst. Adressene til påmeldingssidene blir som de er.
organisation-email = E-postadresse for deltakerne
    .help = Deltakerne skriver hit. Skriv en e-postadresse eller et telefonnummer, eller begge.
organisation-phone = Telefonnummer
organisation-phone-no-number = Her er det ikke noe nummer. Skriv telefonnummeret med tall.
organisation-address = Adresse
    .help = Hit kan deltakerne komme. Én linje for gaten og én for stedet.
organisation-address-long = En adresse kan ha høyst { $n } linjer.
organisation-no-way = Skriv en e-postadresse eller et telefonnummer, så deltakerne kan nå dere.
organisation-change = Endre det deltakerne ser
organisation-changed = Det er endret. Deltakerne ser det med en gang.
organisation-changed-last = Sist endret av { $by } { $day }.
