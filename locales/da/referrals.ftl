# Not yet reviewed by a native speaker.

refer-title = Henvis nogen
refer-lead = For { $partner }. Denne side er jeres: hold adressen for jer selv.
refer-yours = Jeres henvisninger
refer-none = Ingen endnu.
refer-number = Nummer
refer-initials = Initialer
refer-received = Sendt
refer-state = Status
refer-since = Siden
refer-new = Henvis nogen
refer-name = Personens navn
refer-name-missing = Skriv personens navn.
refer-reach = Telefon eller e-mail: én er nok.
refer-contact-missing = Skriv et telefonnummer eller en e-mailadresse, så vi kan nå personen.
refer-language = Personens sprog
refer-purpose = Hvad gælder det?
refer-purpose-work = Finde arbejde eller blive i det
refer-purpose-language = Tale sproget
refer-purpose-network = Kende flere mennesker
refer-purpose-everyday = Hverdag og offentlige kontorer
refer-purpose-education = Uddannelse
refer-no-notes = Der er intet felt til noter. Vi vil ikke vide noget om helbred, ydelser eller familie: personen fortæller os det, vi har brug for at vide.
refer-consent = Personen har sagt ja til at blive henvist og til, at vi tager kontakt.
    .help = Spørg, før I sender. Uden et ja må vi ikke gemme et navn.
refer-consent-missing = Uden personens eget ja kan vi ikke tage imod henvisningen.
refer-send = Send henvisningen
refer-sent = Jeres henvisning har nummer { $n }. Nedenfor ser I, hvor langt den er nået.
refer-state-received = Modtaget
refer-state-accepted = Taget imod: vi tager kontakt
refer-state-signed-up = Deltager
refer-state-declined = Førte ikke til tilmelding
referrals-title = Henvisninger
referrals-lead = Partnere henviser folk; du tager imod, tager kontakt og melder dem til.
referrals-none = Ingen henvisninger endnu
    .help = Lav en partner nedenfor, og send linket til deres side. Det, de sender, står her, og i I dag, til det er besvaret.
referrals-partner = Partner
referrals-purpose = Formål
referrals-number = nummer { $number }
referrals-agreed = Sagde ja
referrals-forgotten = Glemt
referrals-others = Samme adresse eller nummer er henvist før:
referrals-to-person = Til tilmeldingen
referrals-accept = Tag imod
referrals-accept-writes = En besked går til personen: hvem der fortalte om dem, hvad vi ved, og at de kan sige nej.
referrals-accept-calls = Der er ingen e-mailadresse: ring til personen.
referrals-accept-do = Tag imod henvisningen
referrals-accepted-told = Taget imod. Personen har fået en besked.
referrals-accepted-call = Taget imod. Ring til personen nu.
referrals-sign-up-help = Intet skal skrives to gange. Du beder personen om samtykke til match, som ved alle tilmeldinger.
referrals-signed-up = { $name } er tilmeldt.
referrals-decline = Afvis
referrals-decline-do = Afvis henvisningen
referrals-declined = Afvist. Partneren ser, at den ikke førte til tilmelding, ikke hvorfor. Efter 90 dage er personen glemt.
referrals-because = Hvorfor
    .help = Partneren ser det ikke.
referrals-because-does-not-want = De vil ikke
referrals-because-unreachable = De kan ikke træffes
referrals-because-other-target = Programmet er for andre
referrals-because-no-place = Ingen plads nu
referrals-because-here-already = De deltager allerede
referrals-is-accepted = Den blev taget imod { $day }.
referrals-is-signed-up = Personen blev tilmeldt { $day }.
referrals-is-declined = Den blev afvist { $day }.
referrals-new-title = Skriv en henvisning ind
referrals-write-in = Gem henvisningen
referrals-written = Henvisningen er gemt.
partners-title = Partnere
partners-none = Ingen partner endnu.
partners-new-title = Ny partner
partners-name = Navn
    .help = For eksempel jobcentret i en kommune.
partners-name-missing = Skriv partnerens navn.
partners-contact = Kontakt der
partners-area = Henviser fra
partners-save = Gem
partners-made = { $name } er partner nu. Lav linket til deres side.
partners-changed = { $name } er gemt.
partners-referred = Henvist
partners-open = Åbne
partners-referrals = Hvad de har henvist
partners-referrals-none = Intet endnu.
partners-referral = { $number }. { $name }: { $state }
partners-link = Partnerens side
    .help = Der henviser de folk og ser status, og ikke andet. Et nyt link gør, at det gamle holder op med at virke.
partners-link-until = Virker til { $until }
partners-link-make = Lav et link
partners-link-send = Send et link til { $email }
partners-link-made = Linket vises kun nu. Kopiér det: { $link }
partners-link-sent = Linket er på vej til { $email }.
partners-link-end = Stop linket
partners-link-ended = Linket virker ikke længere.
staff-partner-mail-subject = Jeres side til henvisninger
staff-partner-mail-link =
    Hej { $name },

    på denne side kan I henvise folk til os og se, hvor langt det er nået:
    { $link }

    Hold adressen for jer selv. Den virker i et år.

    Venlig hilsen
    { $organisation }
referrals-mail-subject = Nogen har fortalt os om dig
referrals-mail-notice =
    Hej { $name },

    { $partner } fortalte os, at du gerne vil være med hos os, og at du sagde ja. Vi ved, hvad du hedder, hvordan vi når dig, og hvad det gælder. Vi ved ikke andet.

    Vi tager snart kontakt. Vil du ikke? Skriv eller ring, så sletter vi det.

    Venlig hilsen
    { $organisation }
