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
