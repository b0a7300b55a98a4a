# Not yet reviewed by a native speaker.
# Når noe ikke går. Deltakerne leser dette også: si hva som er tilfelle og hva man kan gjøre. Ingen får skylden.

error-not-found = Vi finner ikke denne siden
    .help = Adressen kan være gammel, eller siden hører til en annen organisasjon.
error-forbidden = Denne siden er ikke for deg
    .help = Du er logget inn, men rollen din her omfatter ikke dette. Spør en administrator hvis du trenger det.
error-signed-out = Du er logget ut
    .help = For sikkerhets skyld logger vi deg ut når ingenting har skjedd på en halvtime. Logg inn i en ny fane, gå tilbake til skjemaet og send det på nytt: det du skrev, står der fortsatt.
error-conflict = Noen kom deg i forkjøpet
error-invalid = Dette lar seg ikke gjøre slik
error-too-large = Dette er for stort
    .help = En fil kan være på 10 MB, en tekst på noen tusen ord. Gjør den mindre og prøv igjen.
error-too-many = Det var mange forsøk
    .help = { $n ->
        [one] Vent et minutt, og prøv igjen.
       *[other] Vent { $n } minutter, og prøv igjen.
    }
error-unavailable = Vi får ikke tak i dataene våre akkurat nå
    .help = Ingenting av ditt er gått tapt. Prøv igjen om et minutt.
error-no-room = Det er ikke plass til mer her
    .help = Disken vår er full, så ingenting nytt kan lagres. Si fra til dem som driver dette nettstedet, og prøv igjen senere.
error-internal = Noe gikk galt hos oss
    .help = Ingenting ble endret. Skjer det igjen, si fra til dem som driver dette nettstedet, og oppgi dette nummeret: { $operation }
error-taken = Noen andre gjorde det samme i samme øyeblikk. Se på siden en gang til.
error-way-home = Til forsiden

# A form came a second time with something else in it.
sent-before = Dette skjemaet er sendt før
    .help = Du har allerede sendt dette skjemaet én gang, og det ble lagret. Det du sendte nå, er noe annet, og det er ikke lagret ennå.
    .file = Du må velge filen på nytt.
    .choose = Velg filen på nytt
    .send = Send dette også
    .again = Send på nytt
    .earlier = Se det som ble lagret
    .written = Dette sendte du nå

link-used = Denne lenken er brukt eller for gammel. Be om en ny.

fault-summary = Se på dette en gang til
fault-choose = Velg ett av svarene.
fault-date = Skriv en dag som 2026-03-31.
fault-date-missing = Velg en dag.
fault-email = Dette ser ikke ut som en e-postadresse. Sjekk den, eller la feltet stå tomt hvis det ikke finnes noen.
fault-email-missing = Skriv en e-postadresse.
fault-phone = Skriv nummeret med siffer, for eksempel +47 900 00 000.
fault-form-incomplete = En del av skjemaet kom ikke fram. Gå tilbake, last siden på nytt og send det en gang til.
fault-number = Skriv et helt tall fra { $least } til { $most }.
fault-too-long = Dette er { $length } tegn; det er plass til { $longest }. Gjør det kortere.
