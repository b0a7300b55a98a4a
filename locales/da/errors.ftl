# Not yet reviewed by a native speaker.
# Når noget ikke virker. Deltagerne læser det også: sig, hvad der er tilfældet, og hvad man kan gøre. Ingen får skylden.

error-not-found = Vi kan ikke finde denne side
    .help = Adressen kan være gammel, eller siden hører til en anden organisation.
error-forbidden = Denne side er ikke for dig
    .help = Du er logget ind, men din rolle her giver ikke adgang til dette. Spørg en administrator, hvis du har brug for det.
error-signed-out = Du er logget ud
    .help = For en sikkerheds skyld logger vi dig ud, når der ikke er sket noget i en halv time. Log ind i en ny fane, gå tilbage til formularen, og send den igen: Det, du skrev, står der stadig.
error-conflict = Nogen kom før dig
error-invalid = Det kan ikke gøres på den måde
error-too-large = Det her er for stort
    .help = En fil kan fylde 10 MB, en tekst nogle tusind ord. Gør den mindre, og prøv igen.
# $n: minutter at vente.
error-too-many = Det var mange forsøg
    .help = { $n ->
        [one] Vent et minut, og prøv igen.
       *[other] Vent { $n } minutter, og prøv igen.
    }
error-unavailable = Vi kan ikke få fat i vores data lige nu
    .help = Intet af dit er gået tabt. Prøv igen om et minut.
error-no-room = Der er ikke plads til mere her
    .help = Vores disk er fuld, så intet nyt kan gemmes. Sig det til dem, der driver dette websted, og prøv igen senere.
# $operation: et nummer at oplyse.
error-internal = Noget gik galt hos os
    .help = Intet blev ændret. Hvis det sker igen, så sig det til dem, der driver dette websted, og giv dem dette nummer: { $operation }
error-taken = En anden gjorde det samme i samme øjeblik. Se på siden igen.
error-way-home = Til forsiden

# A form came a second time with something else in it.
sent-before = Denne formular er sendt før
    .help = Du har allerede sendt denne formular én gang, og den blev gemt. Det, du sendte nu, er anderledes, og det er ikke gemt endnu.
    .file = Filen skal vælges igen.
    .choose = Vælg filen igen
    .send = Send også dette
    .again = Send igen
    .earlier = Se det, der blev gemt
    .written = Det sendte du nu

link-used = Dette link er brugt eller for gammelt. Bed om et nyt.

fault-summary = Se på dette en gang til
fault-choose = Vælg et af svarene.
fault-date = Skriv en dag som 2026-03-31.
fault-date-missing = Vælg en dag.
fault-email = Det ligner ikke en e-mailadresse. Tjek den, eller lad feltet stå tomt, hvis der ikke er nogen.
fault-email-missing = Skriv en e-mailadresse.
fault-phone = Skriv nummeret med tal, for eksempel +45 12 34 56 78.
fault-form-incomplete = En del af formularen kom ikke frem. Gå tilbage, indlæs siden igen, og send den en gang til.
# $least, $most: tal.
fault-number = Skriv et helt tal fra { $least } til { $most }.
# $longest: hvor mange tegn der er plads til; $length: hvor mange der blev skrevet.
fault-too-long = Her er { $length } tegn; der er plads til { $longest }. Gør det kortere.
