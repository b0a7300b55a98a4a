# Not yet reviewed by a native speaker.
# Den första inställningen, för den som tar Parvis i bruk.

setup-title = Kom i gång med Parvis
setup-lead = Det tar två minuter. Sedan kan du starta din första omgång och bjuda in kolleger.
setup-organisation-group = Din organisation
setup-organisation = Organisationens namn
    .help = Deltagarna ser det på anmälningssidan och i meddelanden.
setup-organisation-missing = Skriv namnet på din organisation.
setup-language = Språk
    .help = För dig, och för meddelanden till personer vars språk inte är känt.
setup-time-zone = Tidszon
    .help = Avgör när en dag tar slut.
setup-you = Du
    .help = Du blir administratör. Du kan bjuda in andra så snart du är inne.
setup-name = Ditt namn
setup-name-missing = Skriv ditt namn.
setup-email = Din e-postadress
    .help = Du loggar in med den. Deltagarna kan skriva till den tills du anger en annan.
setup-begin = Kom i gång och logga in

# What participants see of the organisation: a page for its administrator.
organisation-title = Organisationen
organisation-lead = Det här ser de som anmäler sig, på de öppna sidorna och i meddelanden.
organisation-name = Namn
    .help = Namnet kan ändras när som helst. Anmälningssidornas adresser förblir som de är.
organisation-email = E-postadress för deltagarna
    .help = Deltagarna skriver hit. Skriv en e-postadress eller ett telefonnummer, eller båda.
organisation-phone = Telefonnummer
organisation-phone-no-number = Här finns inget nummer. Skriv telefonnumret med siffror.
organisation-address = Adress
    .help = Hit kan deltagarna komma. En rad för gatan och en för orten.
organisation-address-long = En adress kan ha högst { $n } rader.
organisation-no-way = Skriv en e-postadress eller ett telefonnummer, så att deltagarna kan nå er.
organisation-change = Ändra det deltagarna ser
organisation-changed = Det är ändrat. Deltagarna ser det genast.
organisation-changed-last = Senast ändrat av { $by } den { $day }.
