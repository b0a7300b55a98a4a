# Not yet reviewed by a native speaker.

refer-title = Hänvisa någon
refer-lead = För { $partner }. Den här sidan är er: håll adressen för er själva.
refer-yours = Era hänvisningar
refer-none = Inga ännu.
refer-number = Nummer
refer-initials = Initialer
refer-received = Skickad
refer-state = Status
refer-since = Sedan
refer-new = Hänvisa någon
refer-name = Personens namn
refer-name-missing = Skriv personens namn.
refer-reach = Telefon eller e-post: ett räcker.
refer-contact-missing = Skriv ett telefonnummer eller en e-postadress, så att vi kan nå personen.
refer-language = Personens språk
refer-purpose = Vad gäller det?
refer-purpose-work = Hitta arbete eller stanna i det
refer-purpose-language = Tala språket
refer-purpose-network = Känna fler människor
refer-purpose-everyday = Vardag och myndigheter
refer-purpose-education = Utbildning
refer-no-notes = Det finns inget fält för anteckningar. Vi vill inte veta något om hälsa, bidrag eller familj: personen berättar det vi behöver veta.
refer-consent = Personen har sagt ja till att bli hänvisad och till att vi tar kontakt.
    .help = Fråga innan ni skickar. Utan ett ja får vi inte spara ett namn.
refer-consent-missing = Utan personens eget ja kan vi inte ta emot hänvisningen.
refer-send = Skicka hänvisningen
refer-sent = Er hänvisning har nummer { $n }. Nedan ser ni hur långt den har kommit.
refer-state-received = Mottagen
refer-state-accepted = Godtagen: vi tar kontakt
refer-state-signed-up = Deltar
refer-state-declined = Ledde inte till anmälan
referrals-title = Hänvisningar
referrals-lead = Partner hänvisar folk; du godtar, tar kontakt och anmäler dem.
referrals-none = Inga hänvisningar ännu
    .help = Skapa en partner nedan och skicka länken till deras sida. Det de skickar står här, och i Idag tills det är besvarat.
referrals-partner = Partner
referrals-purpose = Syfte
referrals-number = nummer { $number }
referrals-agreed = Sade ja
referrals-forgotten = Glömd
referrals-others = Samma adress eller nummer har hänvisats förut:
referrals-to-person = Till anmälan
referrals-accept = Godta
referrals-accept-writes = Ett meddelande går till personen: vem som berättade om dem, vad vi vet och att de kan säga nej.
referrals-accept-calls = Det finns ingen e-postadress: ring personen.
referrals-accept-do = Godta hänvisningen
referrals-accepted-told = Godtagen. Personen har fått ett meddelande.
referrals-accepted-call = Godtagen. Ring personen nu.
referrals-sign-up-help = Inget behöver skrivas två gånger. Du ber personen om samtycke till matchning, som vid alla anmälningar.
referrals-signed-up = { $name } är anmäld.
referrals-decline = Avböj
referrals-decline-do = Avböj hänvisningen
referrals-declined = Avböjd. Partnern ser att den inte ledde till anmälan, inte varför. Efter 90 dagar är personen glömd.
referrals-because = Varför
    .help = Partnern ser det inte.
referrals-because-does-not-want = De vill inte
referrals-because-unreachable = De går inte att nå
referrals-because-other-target = Programmet är för andra
referrals-because-no-place = Ingen plats nu
referrals-because-here-already = De deltar redan
referrals-is-accepted = Den godtogs { $day }.
referrals-is-signed-up = Personen anmäldes { $day }.
referrals-is-declined = Den avböjdes { $day }.
referrals-new-title = Skriv in en hänvisning
referrals-write-in = Spara hänvisningen
referrals-written = Hänvisningen är sparad.
partners-title = Partner
partners-none = Ingen partner ännu.
partners-new-title = Ny partner
partners-name = Namn
    .help = Till exempel arbetskraftsbyrån i en kommun.
partners-name-missing = Skriv partnerns namn.
partners-contact = Kontakt där
partners-area = Hänvisar från
partners-save = Spara
partners-made = { $name } är partner nu. Skapa länken till deras sida.
partners-changed = { $name } är sparad.
partners-referred = Hänvisade
partners-open = Öppna
partners-referrals = Vad de har hänvisat
partners-referrals-none = Inget ännu.
partners-referral = { $number }. { $name }: { $state }
partners-link = Partnerns sida
    .help = Där hänvisar de folk och ser status, och inget annat. En ny länk gör att den gamla slutar fungera.
partners-link-until = Fungerar till { $until }
partners-link-make = Skapa en länk
partners-link-send = Skicka en länk till { $email }
partners-link-made = Länken visas bara nu. Kopiera den: { $link }
partners-link-sent = Länken är på väg till { $email }.
partners-link-end = Stoppa länken
partners-link-ended = Länken fungerar inte längre.
staff-partner-mail-subject = Er sida för hänvisningar
staff-partner-mail-link =
    Hej { $name },

    på den här sidan kan ni hänvisa folk till oss och se hur långt det har kommit:
    { $link }

    Håll adressen för er själva. Den fungerar i ett år.

    Vänliga hälsningar
    { $organisation }
referrals-mail-subject = Någon har berättat om dig
referrals-mail-notice =
    Hej { $name },

    { $partner } berättade för oss att du vill vara med hos oss, och att du sade ja. Vi vet vad du heter, hur vi når dig och vad det gäller. Vi vet inget annat.

    Vi hör av oss snart. Vill du inte? Skriv eller ring, så raderar vi det.

    Vänliga hälsningar
    { $organisation }
