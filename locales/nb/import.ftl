# Not yet reviewed by a native speaker.
# Å hente folk inn fra et regneark. For ansatte.

import-title = Importer folk
import-lead = Hent en liste med folk inn i denne runden: fra Excel, LibreOffice, Google Regneark eller et påmeldingsskjema.
import-step-file = Velg en fil
import-step-check = Se gjennom
import-step-result = Ferdig
import-step-done = gjort

import-file = Listen
    .help = En fil av typen .xlsx, .ods eller .csv, høyst 10 MB. Første rad sier hva hver kolonne er.
import-no-file = Velg en fil først.
import-several-sheets = Filen har flere ark
import-sheet = Navnet på arket
    .help = Slik det står på fanen. Lar du dette stå tomt, leser vi det første arket som inneholder noe.
import-upload = Last opp og se gjennom
import-what-happens = Ingen hentes inn ennå
    .help = Først ser du hva vi har forstått: hvilken kolonne som er hva, hvem som er her fra før, og hvilke rader vi ikke kan lese. Folk hentes inn først når du sier ja.
import-only-needed = Vi tar bare vare på kolonnene du velger. Selve filen slettes når du er ferdig.
import-open = Påbegynt, ikke ferdig
# $day: en dato.
import-earlier-open = lastet opp { $day }
import-earlier-finished = hentet inn { $day }
import-continue = Fortsett med denne listen
import-remove = Kast denne listen
import-removed = Listen er kastet. Ingen ble hentet inn.
import-earlier = Tidligere lister

# Hvorfor en fil ikke kan leses, og hva man gjør.
import-unreadable-empty = Det er ingen rader med folk i denne filen. Første rad må ha overskriftene, og hver person trenger en rad under.
import-unreadable-not-a-table = Denne filen er ikke en tabell. Velg en fil fra Excel, LibreOffice eller Google Regneark (.xlsx, .ods eller .csv).
import-unreadable-old-excel = Dette er en gammel Excel-fil (.xls). Åpne den, lagre den som .xlsx, og velg den nye filen.
import-unreadable-password = Denne filen er låst med et passord. Lagre den uten passord, og velg den på nytt.
import-unreadable-damaged = Denne filen er skadet, kanskje fordi en nedlasting ble avbrutt. Åpne den, lagre den på nytt, og velg den nye filen.
# $line: en linje i filen.
import-unreadable-quote = Et anførselstegn på linje { $line } blir aldri lukket. Fjern det eller lukk det, og velg filen på nytt.
# $sheet: navnet som ble skrevet; $sheets: navnene som finnes.
import-unreadable-no-such-sheet = Det finnes ikke noe ark som heter «{ $sheet }». Filen har: { $sheets }.
import-unreadable-no-sheets = Denne filen har ingen ark, så det finnes ikke noe som heter «{ $sheet }». La navnet på arket stå tomt.
# $size, $limit: megabyte.
import-unreadable-too-large = Denne filen er på { $size } MB; det er plass til { $limit } MB. Fjern bilder, eller del listen i to filer.
import-unreadable-unpacks = Det er altfor mye tekst i denne filen. Kopier bare radene med folk til en ny fil, og velg den.
# $limit: et antall rader.
import-unreadable-rows = Det er mer enn { $limit } rader i denne filen. Del den i flere filer.
# $line: en linje i filen; $limit: et antall kolonner.
import-unreadable-columns = Linje { $line } har mer enn { $limit } kolonner. Kopier bare kolonnene du trenger til en ny fil.
# $line, $column: hvor cellen står; $limit: et antall tegn.
import-unreadable-cell = Cellen på linje { $line } i kolonne { $column } har mer enn { $limit } tegn. Gjør den kortere, og velg filen på nytt.

# $rows, $columns: hvor mange.
import-found = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}, { $columns ->
    [one] 1 kolonne
   *[other] { $columns } kolonner
}
# $sheet: arket vi har lest; $sheets: de andre.
import-sheet-read = Vi har lest arket «{ $sheet }». Filen har også: { $sheets }. Vil du ta et annet, kaster du denne listen og laster opp filen på nytt med navnet på arket.
import-guessed-letters = Filen sier ikke hvordan bokstavene er skrevet. Se på noen navn: ser de feil ut, lagrer du filen som .xlsx og laster den opp på nytt.

import-columns = Hva er i hver kolonne?
    .help = Vi har kjent igjen det vi kunne. Kolonner merket «Trengs ikke» blir ikke tatt vare på.
import-in-the-file = I filen
import-examples = For eksempel
import-meaning = Dette er
import-column-empty = tom
# $number: nummeret på en kolonne uten overskrift.
import-column-number = Kolonne { $number }
import-column-ignored = Trengs ikke
import-column-name = Navn (alt i ett)
import-column-given-name = Fornavn
import-column-family-name = Etternavn
import-column-email = E-postadresse
import-column-phone = Telefon
import-column-side = { $Mentor } eller { $mentee }
import-column-category = Gruppe
import-column-gender = Kjønn
import-column-birth-year = Fødselsår
import-column-area = Bosted
import-column-language = Språk i meldinger
import-column-message = Det de har skrevet
import-column-applied-on = Dag for påmelding
import-all-are = Alle i denne listen er
    .help = Trengs fordi ingen kolonne sier det.
import-all-mentor = { $mentor }
import-all-mentee = { $mentee }
import-look = Se gjennom radene
import-look-again = Bruk disse kolonnene
import-no-name = Velg hvilken kolonne som har navnene.
import-no-side = Si om alle i denne listen er { $mentor } eller { $mentee }, eller velg kolonnen som sier det.
# $column: hva to kolonner skal være, f.eks. «Telefon».
import-twice = To kolonner er «{ $column }». Velg én av dem.
import-two-names = Én kolonne har hele navnet og en annen fornavnet. Velg én av dem.

import-check = Dette skjer
import-goes-in = Hentes inn
import-went-in = Hentet inn
# $n: hvor mange.
import-new-people = { $n ->
    [one] 1 ny person.
   *[other] { $n } nye personer.
}
import-known-people = { $n ->
    [one] 1 person du kjenner fra før.
   *[other] { $n } personer du kjenner fra før.
}
import-already-here = Her fra før
    .help = De er med i denne runden; ingenting endres for dem.
import-back = Kommer tilbake
    .help = Du får disse radene i en fil, med grunnen.
import-unanswered = { $n ->
    [one] 1 av dem venter på svar fra deg nedenfor.
   *[other] { $n } av dem venter på svar fra deg nedenfor.
}
import-left-out = Utelatt av deg
import-back-rows = Rader som ikke kan hentes inn slik de er
import-line = Linje
import-line-number = Linje { $line }
import-row = Rad
import-reason = Hvorfor raden kom tilbake
import-unseen = { $n ->
    [one] Og 1 rad til.
   *[other] Og { $n } rader til.
}

import-questions = Er dette samme person?
    .help = En person bør bare være her én gang, så historien holdes samlet.
# $line: en linje i filen; $name: den som står der.
import-question = Linje { $line }: { $name }
import-waits-for-you = Venter på svar fra deg
# $name: en som er her fra før, eller «linje 7 (Ali)».
import-same = Samme person som { $name }
# $line: en linje i filen; $name: den som står der.
import-on-line = linje { $line } ({ $name })
import-another = En annen person
import-leave-out = Utelat denne raden
import-no-contact = Ingen e-postadresse, ingen telefon
import-save-choices = Lagre svarene mine
import-choices-saved = Svarene dine er lagret. Ingen er hentet inn ennå.
import-save-first = Lagre svarene dine før du blar videre.
import-question-pages = Sider med spørsmål
import-earlier-questions = Tidligere
import-later-questions = Senere
import-bring-in-clear = Hent inn alle som er avklart
import-bring-in = { $n ->
    [0] Avslutt uten å hente inn noen
    [one] Hent inn 1 person
   *[other] Hent inn { $n } personer
}
import-done = { $n ->
    [0] Ferdig. Ingen nye var på listen.
    [one] 1 person er hentet inn.
   *[other] { $n } personer er hentet inn.
}
import-finished-already = Denne listen er hentet inn fra før. Åpne den på nytt for å se hvordan det gikk.

import-result-title = Listen er hentet inn
# $n: hvor mange; $file: navnet på en fil.
import-result-lead = { $n ->
    [0] Ingen nye var i { $file }.
    [one] 1 person fra { $file } er med nå.
   *[other] { $n } personer fra { $file } er med nå.
}
import-came-back = Kom tilbake
    .help = Last ned disse radene, rett dem, og importer filen du har rettet. Ingen blir hentet inn to ganger.
import-came-back-title = Rader som kom tilbake
import-came-back-sheet = Kom tilbake
import-nothing-came-back = Hver rad har funnet sin plass.
# $n: rows.
import-forgotten = { $n ->
    [one] Én rad ble slettet 90 dager etter at den kom tilbake.
   *[other] { $n } rader ble slettet 90 dager etter at de kom tilbake.
}
import-download-xlsx = Last ned som regneark (.xlsx)
import-download-csv = Last ned som tekst (.csv)
import-another-file = Importer en liste til
import-to-people = Se folkene
import-consent = En liste kan ikke gi samtykke. Du spør hver person om det i intervjuet.

# Hvorfor en rad kom tilbake. Hver står alene i en celle. $text: det som står i filen.
import-row-no-name = Det står ikke noe navn. Skriv minst ett navn.
import-row-no-side = Det står ikke om dette er { $mentor } eller { $mentee }.
import-row-unknown-side = Vi vet ikke om «{ $text }» er { $mentor } eller { $mentee }. Skriv ett av disse to ordene.
import-row-bad-email = «{ $text }» er ikke en e-postadresse. Rett den, eller la feltet stå tomt.
import-row-bad-phone = «{ $text }» er ikke et telefonnummer. Rett det, eller la feltet stå tomt.
import-row-unknown-gender = Vi forstår ikke kjønnet «{ $text }». Skriv kvinne, mann eller annet, eller la feltet stå tomt.
# $known: gruppene som finnes.
import-row-unknown-category = Det finnes ingen gruppe «{ $text }». Skriv en av disse, eller la feltet stå tomt: { $known }.
# $latest: et år.
import-row-bad-birth-year = «{ $text }» er ikke et fødselsår mellom 1900 og { $latest }. Skriv det med fire sifre, eller la feltet stå tomt.
import-row-bad-day = «{ $text }» er ikke en dag. Skriv den slik: 2026-03-31, eller la feltet stå tomt.
# $day: en dato.
import-row-future-day = Dagen for påmelding, { $day }, har ikke vært ennå.
import-row-ancient-day = Dagen for påmelding, { $day }, er for lenge siden. Sjekk årstallet.
# $column: hva kolonnen er; $longest: hvor mange tegn det er plass til.
import-row-too-long = «{ $column }» er for lang. Det er plass til { $longest } tegn.
# $name: en som er her fra før.
import-row-asks-name = En som heter { $name }, er her fra før. Si om dette er samme person.
import-row-asks-contact = { $name } er her fra før med samme e-postadresse eller telefonnummer. Si om dette er samme person.
# $other: en linje i filen.
import-row-asks-line = Linje { $other } kan være samme person. Si om det stemmer.
