# Not yet reviewed by a native speaker.

refer-title = Henvis noen
refer-lead = For { $partner }. Denne siden er deres: hold adressen for dere selv.
refer-yours = Deres henvisninger
refer-none = Ingen ennå.
refer-number = Nummer
refer-initials = Initialer
refer-received = Sendt
refer-state = Status
refer-since = Siden
refer-new = Henvis noen
refer-name = Navnet på personen
refer-name-missing = Skriv navnet på personen.
refer-reach = Telefon eller e-post: én er nok.
refer-contact-missing = Skriv et telefonnummer eller en e-postadresse, så vi kan nå personen.
refer-language = Språket til personen
refer-purpose = Hva gjelder det?
refer-purpose-work = Finne jobb eller bli i den
refer-purpose-language = Snakke språket
refer-purpose-network = Kjenne flere mennesker
refer-purpose-everyday = Hverdag og offentlige kontorer
refer-purpose-education = Utdanning
refer-no-notes = Det er ikke noe felt for notater. Vi vil ikke vite noe om helse, ytelser eller familie: personen forteller oss det vi trenger å vite.
refer-consent = Personen har sagt ja til å bli henvist og til at vi tar kontakt.
    .help = Spør før dere sender. Uten et ja kan vi ikke ta vare på et navn.
refer-consent-missing = Uten personens eget ja kan vi ikke ta imot henvisningen.
refer-send = Send henvisningen
refer-sent = Henvisningen har nummer { $n }. Nedenfor ser dere hvor langt den er kommet.
refer-state-received = Mottatt
refer-state-accepted = Tatt imot: vi tar kontakt
refer-state-signed-up = Deltar
refer-state-declined = Førte ikke til påmelding
referrals-title = Henvisninger
referrals-lead = Partnere henviser folk; du tar imot, tar kontakt og melder dem på.
referrals-none = Ingen henvisninger ennå
    .help = Lag en partner nedenfor og send lenken til siden deres. Det de sender, står her, og i I dag til det er besvart.
referrals-partner = Partner
referrals-purpose = Formål
referrals-number = nummer { $number }
referrals-agreed = Sa ja
referrals-forgotten = Glemt
referrals-others = Samme adresse eller nummer er henvist før:
referrals-to-person = Til påmeldingen
referrals-accept = Ta imot
referrals-accept-writes = En melding går til personen: hvem som fortalte om dem, hva vi vet, og at de kan si nei.
referrals-accept-calls = Det er ingen e-postadresse: ring personen.
referrals-accept-do = Ta imot henvisningen
referrals-accepted-told = Tatt imot. Personen har fått en melding.
referrals-accepted-call = Tatt imot. Ring personen nå.
referrals-sign-up-help = Ingenting må skrives to ganger. Du ber personen om samtykke til kobling, som ved alle påmeldinger.
referrals-signed-up = { $name } er påmeldt.
referrals-decline = Avslå
referrals-decline-do = Avslå henvisningen
referrals-declined = Avslått. Partneren ser at den ikke førte til påmelding, ikke hvorfor. Etter 90 dager er personen glemt.
referrals-because = Hvorfor
    .help = Partneren ser det ikke.
referrals-because-does-not-want = De vil ikke
referrals-because-unreachable = De er ikke å få tak i
referrals-because-other-target = Programmet er for andre
referrals-because-no-place = Ingen plass nå
referrals-because-here-already = De deltar allerede
referrals-is-accepted = Den ble tatt imot { $day }.
referrals-is-signed-up = Personen ble påmeldt { $day }.
referrals-is-declined = Den ble avslått { $day }.
referrals-new-title = Skriv inn en henvisning
referrals-write-in = Ta vare på henvisningen
referrals-written = Henvisningen er tatt vare på.
partners-title = Partnere
partners-none = Ingen partner ennå.
partners-new-title = Ny partner
partners-name = Navn
    .help = For eksempel NAV-kontoret i en kommune.
partners-name-missing = Skriv navnet på partneren.
partners-contact = Kontakt der
partners-area = Henviser fra
partners-save = Lagre
partners-made = { $name } er partner nå. Lag lenken til siden deres.
partners-changed = { $name } er lagret.
partners-referred = Henvist
partners-open = Åpne
partners-referrals = Hva de har henvist
partners-referrals-none = Ingenting ennå.
partners-referral = { $number }. { $name }: { $state }
partners-link = Partnerens side
    .help = Der henviser de folk og ser status, og ikke noe mer. En ny lenke gjør at den gamle slutter å virke.
partners-link-until = Virker til { $until }
partners-link-make = Lag en lenke
partners-link-send = Send en lenke til { $email }
partners-link-made = Lenken vises bare nå. Kopier den: { $link }
partners-link-sent = Lenken er på vei til { $email }.
partners-link-end = Stopp lenken
partners-link-ended = Lenken virker ikke lenger.
staff-partner-mail-subject = Deres side for henvisninger
staff-partner-mail-link =
    Hei { $name },

    på denne siden kan dere henvise folk til oss og se hvor langt det er kommet:
    { $link }

    Hold adressen for dere selv. Den virker i ett år.

    Vennlig hilsen
    { $organisation }
referrals-mail-subject = Noen har fortalt oss om deg
referrals-mail-notice =
    Hei { $name },

    { $partner } fortalte oss at du vil være med hos oss, og at du sa ja. Vi vet hva du heter, hvordan vi når deg, og hva det gjelder. Vi vet ikke noe mer.

    Vi tar kontakt snart. Vil du ikke? Skriv eller ring, så sletter vi det.

    Vennlig hilsen
    { $organisation }
