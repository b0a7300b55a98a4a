# Not yet reviewed by a native speaker.
# At hente folk ind fra et regneark. For medarbejdere.

import-title = Importer deltagere
import-lead = Hent en liste med deltagere ind på dette hold: fra Excel, LibreOffice, Google Sheets eller en tilmeldingsformular.
import-step-file = Vælg en fil
import-step-check = Se den igennem
import-step-result = Færdig
import-step-done = gjort

import-file = Listen
    .help = En fil af typen .xlsx, .ods eller .csv, højst 10 MB. Den første række siger, hvad hver kolonne er.
import-no-file = Vælg en fil først.
import-several-sheets = Filen har flere ark
import-sheet = Arkets navn
    .help = Som det står på fanen. Hvis du lader feltet stå tomt, læser vi det første ark, der indeholder noget.
import-upload = Upload, og se igennem
import-what-happens = Ingen bliver hentet ind endnu
    .help = Først ser du, hvad vi har forstået: hvilken kolonne der er hvad, hvem der er her i forvejen, og hvilke rækker vi ikke kan læse. Deltagerne hentes først ind, når du siger ja.
import-only-needed = Vi gemmer kun de kolonner, du vælger. Selve filen bliver slettet, når du er færdig.
import-open = Begyndt, ikke færdig
# $day: en dato.
import-earlier-open = uploadet den { $day }
import-earlier-finished = hentet ind den { $day }
import-continue = Fortsæt med denne liste
import-remove = Smid denne liste væk
import-removed = Listen er smidt væk. Ingen blev hentet ind.
import-earlier = Tidligere lister

# Hvorfor en fil ikke kan læses, og hvad man gør.
import-unreadable-empty = Der er ingen rækker med personer i denne fil. Den første række skal have overskrifterne, og hver person skal have en række nedenunder.
import-unreadable-not-a-table = Denne fil er ikke en tabel. Vælg en fil fra Excel, LibreOffice eller Google Sheets (.xlsx, .ods eller .csv).
import-unreadable-old-excel = Dette er en gammel Excel-fil (.xls). Åbn den, gem den som .xlsx, og vælg den nye fil.
import-unreadable-password = Denne fil er låst med en adgangskode. Gem den uden adgangskode, og vælg den igen.
import-unreadable-damaged = Denne fil er beskadiget, måske fordi en download blev afbrudt. Åbn den, gem den igen, og vælg den nye fil.
# $line: en linje i filen.
import-unreadable-quote = Et anførselstegn på linje { $line } bliver aldrig lukket. Fjern det, eller luk det, og vælg filen igen.
# $sheet: det navn, der blev skrevet; $sheets: de navne, der findes.
import-unreadable-no-such-sheet = Der er ikke noget ark, der hedder »{ $sheet }«. Filen har: { $sheets }.
import-unreadable-no-sheets = Denne fil har ingen ark, så der er ikke noget, der hedder »{ $sheet }«. Lad arkets navn stå tomt.
# $size, $limit: megabyte.
import-unreadable-too-large = Denne fil fylder { $size } MB; der er plads til { $limit } MB. Fjern billeder, eller del listen i to filer.
import-unreadable-unpacks = Der er alt for meget tekst i denne fil. Kopier kun rækkerne med personer over i en ny fil, og vælg den.
# $limit: et antal rækker.
import-unreadable-rows = Der er mere end { $limit } rækker i denne fil. Del den i flere filer.
# $line: en linje i filen; $limit: et antal kolonner.
import-unreadable-columns = Linje { $line } har mere end { $limit } kolonner. Kopier kun de kolonner, du har brug for, over i en ny fil.
# $line, $column: hvor cellen står; $limit: et antal tegn.
import-unreadable-cell = Cellen på linje { $line } i kolonne { $column } har mere end { $limit } tegn. Gør den kortere, og vælg filen igen.

# $rows, $columns: hvor mange.
import-found = { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
}, { $columns ->
    [one] 1 kolonne
   *[other] { $columns } kolonner
}
# $sheet: det ark, vi har læst; $sheets: de andre.
import-sheet-read = Vi har læst arket »{ $sheet }«. Filen har også: { $sheets }. Vil du tage et andet, så smid denne liste væk, og upload filen igen med arkets navn.
import-guessed-letters = Filen siger ikke, hvordan dens bogstaver er skrevet. Se på nogle navne: Ser de forkerte ud, så gem filen som .xlsx, og upload den igen.

import-columns = Hvad står der i hver kolonne?
    .help = Vi har genkendt det, vi kunne. Kolonner, der er mærket »Ikke nødvendig«, bliver ikke gemt.
import-in-the-file = I filen
import-examples = For eksempel
import-meaning = Det er
import-column-empty = tom
# $number: nummeret på en kolonne uden overskrift.
import-column-number = Kolonne { $number }
import-column-ignored = Ikke nødvendig
import-column-name = Navn (det hele i ét)
import-column-given-name = Fornavn
import-column-family-name = Efternavn
import-column-email = E-mailadresse
import-column-phone = Telefon
import-column-side = { $Mentor } eller { $mentee }
import-column-category = Gruppe
import-column-gender = Køn
import-column-birth-year = Fødselsår
import-column-area = Hvor personen bor
import-column-language = Sprog i beskeder
import-column-message = Det, personen skrev
import-column-applied-on = Tilmeldingsdag
import-all-are = Alle på denne liste er
    .help = Nødvendigt, fordi ingen kolonne siger det.
import-all-mentor = { $mentor }
import-all-mentee = { $mentee }
import-look = Se rækkerne igennem
import-look-again = Brug disse kolonner
import-no-name = Vælg, hvilken kolonne navnene står i.
import-no-side = Sig, om alle på denne liste er { $mentor } eller { $mentee }, eller vælg den kolonne, der siger det.
# $column: det, to kolonner siges at være, f.eks. »Telefon«.
import-twice = To kolonner er »{ $column }«. Vælg en af dem.
import-two-names = En kolonne har hele navnet og en anden fornavnet. Vælg en af dem.

import-check = Det her vil ske
import-goes-in = Hentes ind
import-went-in = Hentet ind
# $n: hvor mange.
import-new-people = { $n ->
    [one] 1 ny person.
   *[other] { $n } nye personer.
}
import-known-people = { $n ->
    [one] 1 person, du kender i forvejen.
   *[other] { $n } personer, du kender i forvejen.
}
import-already-here = Her i forvejen
    .help = De er med på dette hold; intet ændrer sig for dem.
import-back = Kommer tilbage
    .help = Du får disse rækker i en fil, med grunden.
import-unanswered = { $n ->
    [one] 1 af dem venter på dit svar nedenfor.
   *[other] { $n } af dem venter på dit svar nedenfor.
}
import-left-out = Udeladt af dig
import-back-rows = Rækker, der ikke kan hentes ind, som de er
import-line = Linje
import-line-number = Linje { $line }
import-row = Række
import-reason = Hvorfor rækken kom tilbage
import-unseen = { $n ->
    [one] Og 1 række mere.
   *[other] Og { $n } rækker mere.
}

import-questions = Er det den samme person?
    .help = En person bør kun være her én gang, så historikken holder sammen.
# $line: en linje i filen; $name: den, der står der.
import-question = Linje { $line }: { $name }
import-waits-for-you = Venter på dit svar
# $name: en, der er her i forvejen, eller »linje 7 (Ali)«.
import-same = Samme person som { $name }
# $line: en linje i filen; $name: den, der står der.
import-on-line = linje { $line } ({ $name })
import-another = En anden person
import-leave-out = Udelad denne række
import-no-contact = Ingen e-mailadresse, ingen telefon
import-save-choices = Gem mine svar
import-choices-saved = Dine svar er gemt. Ingen er hentet ind endnu.
import-save-first = Gem dine svar, før du går til en anden side.
import-question-pages = Sider med spørgsmål
import-earlier-questions = Forrige
import-later-questions = Næste
import-bring-in-clear = Hent alle ind, der ikke er tvivl om
import-bring-in = { $n ->
    [0] Afslut uden at hente nogen ind
    [one] Hent 1 person ind
   *[other] Hent { $n } personer ind
}
import-done = { $n ->
    [0] Færdig. Der var ingen nye på listen.
    [one] 1 person blev hentet ind.
   *[other] { $n } personer blev hentet ind.
}
import-finished-already = Denne liste er allerede hentet ind. Åbn den igen for at se, hvordan det gik.

import-result-title = Listen er hentet ind
# $n: hvor mange; $file: en fils navn.
import-result-lead = { $n ->
    [0] Der var ingen nye i { $file }.
    [one] 1 person fra { $file } er med nu.
   *[other] { $n } personer fra { $file } er med nu.
}
import-came-back = Kom tilbage
    .help = Download rækkerne, ret dem, og importer den samme fil igen. Ingen bliver hentet ind to gange.
import-came-back-title = Rækker, der kom tilbage
import-came-back-sheet = Kom tilbage
import-nothing-came-back = Hver række har fundet sin plads.
# $n: rows.
import-forgotten = { $n ->
    [one] Én række blev slettet 90 dage efter, at den kom tilbage.
   *[other] { $n } rækker blev slettet 90 dage efter, at de kom tilbage.
}
import-download-xlsx = Download som regneark (.xlsx)
import-download-csv = Download som tekst (.csv)
import-another-file = Importer en liste til
import-to-people = Se deltagerne
import-consent = En liste kan ikke give samtykke. Du spørger hver person om det i den indledende samtale.

# Hvorfor en række kom tilbage. Hver står alene i en celle. $text: det, der står i filen.
import-row-no-name = Der står ikke noget navn. Skriv mindst ét navn.
import-row-no-side = Der står ikke, om dette er { $mentor } eller { $mentee }.
import-row-unknown-side = Vi ved ikke, om »{ $text }« er { $mentor } eller { $mentee }. Skriv et af de to ord.
import-row-bad-email = »{ $text }« er ikke en e-mailadresse. Ret den, eller lad feltet stå tomt.
import-row-bad-phone = »{ $text }« er ikke et telefonnummer. Ret det, eller lad feltet stå tomt.
import-row-unknown-gender = Vi forstår ikke kønnet »{ $text }«. Skriv kvinde, mand eller andet, eller lad feltet stå tomt.
# $known: de grupper, der findes.
import-row-unknown-category = Der er ingen gruppe »{ $text }«. Skriv en af disse, eller lad feltet stå tomt: { $known }.
# $latest: et år.
import-row-bad-birth-year = »{ $text }« er ikke et fødselsår mellem 1900 og { $latest }. Skriv det med fire cifre, eller lad feltet stå tomt.
import-row-bad-day = »{ $text }« er ikke en dag. Skriv den som 2026-03-31, eller lad feltet stå tomt.
# $day: en dato.
import-row-future-day = Tilmeldingsdagen, den { $day }, er ikke kommet endnu.
import-row-ancient-day = Tilmeldingsdagen, den { $day }, er for længe siden. Tjek årstallet.
# $column: hvad kolonnen er; $longest: hvor mange tegn der er plads til.
import-row-too-long = »{ $column }« er for lang. Der er plads til { $longest } tegn.
# $name: en, der er her i forvejen.
import-row-asks-name = En, der hedder { $name }, er her i forvejen. Sig, om det er den samme person.
import-row-asks-contact = { $name } er her i forvejen med samme e-mailadresse eller telefonnummer. Sig, om det er den samme person.
# $other: en linje i filen.
import-row-asks-line = Linje { $other } kan være den samme person. Sig, om den er det.
