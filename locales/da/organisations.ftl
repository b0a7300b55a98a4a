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

# What participants see of the organisation: a page for its administrator.
organisation-title = Organisationen
organisation-lead = Det ser de, der melder sig, på de åbne sider og i beskeder.
organisation-name = Navn
    .help = Navnet kan ændres når som helst. Adresserne på tilmeldingssiderne bliver, som de er.
organisation-email = E-mailadresse til deltagerne
    .help = Deltagerne skriver hertil. Skriv en e-mailadresse eller et telefonnummer eller begge dele.
organisation-phone = Telefonnummer
organisation-phone-no-number = Her er ikke noget nummer. Skriv telefonnummeret med tal.
organisation-address = Adresse
    .help = Hertil kan deltagerne komme. Én linje til gaden og én til stedet.
organisation-address-long = En adresse kan højst have { $n } linjer.
organisation-no-way = Skriv en e-mailadresse eller et telefonnummer, så deltagerne kan få fat i jer.
organisation-change = Ændr det, deltagerne ser
organisation-changed = Det er ændret. Deltagerne ser det med det samme.
organisation-changed-last = Sidst ændret af { $by } den { $day }.
