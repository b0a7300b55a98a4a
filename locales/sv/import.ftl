# Not yet reviewed by a native speaker.
# Att hämta in människor från ett kalkylblad. För personal.

import-title = Hämta in människor
import-lead = Hämta in en lista med människor till den här omgången: från Excel, LibreOffice, Google Kalkylark eller ett anmälningsformulär.
import-step-file = Välj en fil
import-step-check = Gå igenom
import-step-result = Klart
import-step-done = klart

import-file = Listan
    .help = En fil av typen .xlsx, .ods eller .csv, högst 10 MB. Första raden säger vad varje kolumn är.
import-no-file = Välj en fil först.
import-several-sheets = Filen har flera blad
import-sheet = Bladets namn
    .help = Som det står på fliken. Om du lämnar det tomt läser vi det första bladet som innehåller något.
import-upload = Ladda upp och gå igenom
import-what-happens = Ingen hämtas in än
    .help = Först ser du vad vi har förstått: vilken kolumn som är vad, vilka som redan finns här, och vilka rader vi inte kan läsa. Människor hämtas in först när du säger ja.
import-only-needed = Vi sparar bara de kolumner du väljer. Själva filen raderas när du är klar.
import-open = Påbörjat, inte klart
# $day: ett datum.
import-earlier-open = uppladdad den { $day }
import-earlier-finished = inhämtad den { $day }
import-continue = Fortsätt med den här listan
import-remove = Släng den här listan
import-removed = Listan är slängd. Ingen hämtades in.
import-earlier = Tidigare listor

# Varför en fil inte kan läsas, och vad man gör.
import-unreadable-empty = Det finns inga rader med människor i den här filen. Första raden måste ha rubrikerna, och varje person behöver en rad nedanför.
import-unreadable-not-a-table = Den här filen är ingen tabell. Välj en fil från Excel, LibreOffice eller Google Kalkylark (.xlsx, .ods eller .csv).
import-unreadable-old-excel = Det här är en gammal Excel-fil (.xls). Öppna den, spara den som .xlsx, och välj den nya filen.
import-unreadable-password = Den här filen är låst med ett lösenord. Spara den utan lösenord, och välj den igen.
import-unreadable-damaged = Den här filen är skadad, kanske för att en nedladdning avbröts. Öppna den, spara den på nytt, och välj den nya filen.
# $line: en rad i filen.
import-unreadable-quote = Ett citattecken på rad { $line } avslutas aldrig. Ta bort det eller avsluta det, och välj filen igen.
# $sheet: namnet som skrevs; $sheets: namnen som finns.
import-unreadable-no-such-sheet = Det finns inget blad som heter ”{ $sheet }”. Filen har: { $sheets }.
import-unreadable-no-sheets = Den här filen har inga blad, så det finns inget som heter ”{ $sheet }”. Lämna bladets namn tomt.
# $size, $limit: megabyte.
import-unreadable-too-large = Den här filen är på { $size } MB; det finns plats för { $limit } MB. Ta bort bilder, eller dela listan i två filer.
import-unreadable-unpacks = Det finns alldeles för mycket text i den här filen. Kopiera bara raderna med människor till en ny fil, och välj den.
# $limit: ett antal rader.
import-unreadable-rows = Det finns fler än { $limit } rader i den här filen. Dela den i flera filer.
# $line: en rad i filen; $limit: ett antal kolumner.
import-unreadable-columns = Rad { $line } har fler än { $limit } kolumner. Kopiera bara de kolumner du behöver till en ny fil.
# $line, $column: var cellen står; $limit: ett antal tecken.
import-unreadable-cell = Cellen på rad { $line } i kolumn { $column } har fler än { $limit } tecken. Gör den kortare, och välj filen igen.

# $rows, $columns: hur många.
import-found = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}, { $columns ->
    [one] 1 kolumn
   *[other] { $columns } kolumner
}
# $sheet: bladet vi läser; $sheets: de andra.
import-sheet-read = Vi läser bladet ”{ $sheet }”. Filen har också: { $sheets }. Om du vill ta ett annat, släng den här listan och ladda upp filen igen med bladets namn.
import-guessed-letters = Filen säger inte hur dess bokstäver är skrivna. Titta på några namn: om de ser fel ut, spara filen som .xlsx och ladda upp den igen.

import-columns = Vad finns i varje kolumn?
    .help = Vi har känt igen det vi kunde. Kolumner märkta ”Behövs inte” sparas inte.
import-in-the-file = I filen
import-examples = Till exempel
import-meaning = Det här är
import-column-empty = tom
# $number: numret på en kolumn utan rubrik.
import-column-number = Kolumn { $number }
import-column-ignored = Behövs inte
import-column-name = Namn (allt i ett)
import-column-given-name = Förnamn
import-column-family-name = Efternamn
import-column-email = E-postadress
import-column-phone = Telefon
import-column-side = { $Mentor } eller { $mentee }
import-column-category = Grupp
import-column-gender = Kön
import-column-birth-year = Födelseår
import-column-area = Bostadsort
import-column-language = Språk för meddelanden
import-column-message = Vad personen skrev
import-column-applied-on = Anmälningsdag
import-all-are = Alla i den här listan är
    .help = Behövs eftersom ingen kolumn säger det.
import-all-mentor = { $mentor }
import-all-mentee = { $mentee }
import-look = Gå igenom raderna
import-look-again = Använd de här kolumnerna
import-no-name = Välj vilken kolumn som har namnen.
import-no-side = Säg om alla i den här listan är { $mentor } eller { $mentee }, eller välj den kolumn som säger det.
# $column: vad två kolumner sägs vara, t.ex. ”Telefon”.
import-twice = Två kolumner är ”{ $column }”. Välj en av dem.
import-two-names = En kolumn har hela namnet och en annan förnamnet. Välj en av dem.

import-check = Vad som kommer att hända
import-goes-in = Hämtas in
import-went-in = Hämtades in
# $n: hur många.
import-new-people = { $n ->
    [one] 1 ny person.
   *[other] { $n } nya personer.
}
import-known-people = { $n ->
    [one] 1 person som du känner från förut.
   *[other] { $n } personer som du känner från förut.
}
import-already-here = Finns redan här
    .help = De är med i den här omgången; ingenting ändras för dem.
import-back = Kommer tillbaka
    .help = Du får de här raderna i en fil, med orsaken.
import-unanswered = { $n ->
    [one] 1 av dem väntar på ditt svar här nedanför.
   *[other] { $n } av dem väntar på ditt svar här nedanför.
}
import-left-out = Utelämnade av dig
import-back-rows = Rader som inte kan hämtas in som de är
import-line = Radnummer
import-line-number = Rad { $line }
import-row = Rad
import-reason = Varför raden kom tillbaka
import-unseen = { $n ->
    [one] Och 1 rad till.
   *[other] Och { $n } rader till.
}

import-questions = Är det här samma person?
    .help = En person ska finnas här bara en gång, så att historiken hålls samlad.
# $line: en rad i filen; $name: den som står där.
import-question = Rad { $line }: { $name }
import-waits-for-you = Väntar på ditt svar
# $name: någon som redan finns här, eller ”rad 7 (Ali)”.
import-same = Samma person som { $name }
# $line: en rad i filen; $name: den som står där.
import-on-line = rad { $line } ({ $name })
import-another = En annan person
import-leave-out = Utelämna den här raden
import-no-contact = Ingen e-postadress, ingen telefon
import-save-choices = Spara mina svar
import-choices-saved = Dina svar är sparade. Ingen är inhämtad än.
import-save-first = Spara dina svar innan du byter sida.
import-question-pages = Sidor med frågor
import-earlier-questions = Föregående
import-later-questions = Nästa
import-bring-in-clear = Hämta in alla som är klara
import-bring-in = { $n ->
    [0] Avsluta utan att hämta in någon
    [one] Hämta in 1 person
   *[other] Hämta in { $n } personer
}
import-done = { $n ->
    [0] Klart. Det fanns ingen ny i listan.
    [one] 1 person hämtades in.
   *[other] { $n } personer hämtades in.
}
import-finished-already = Den här listan är redan inhämtad. Öppna den igen för att se hur det gick.

import-result-title = Listan är inhämtad
# $n: hur många människor; $file: en fils namn.
import-result-lead = { $n ->
    [0] Det fanns ingen ny i { $file }.
    [one] 1 person från { $file } är med nu.
   *[other] { $n } personer från { $file } är med nu.
}
import-came-back = Kom tillbaka
    .help = Ladda ned raderna, rätta dem, och hämta in samma fil igen. Ingen hämtas in två gånger.
import-came-back-title = Rader som kom tillbaka
import-came-back-sheet = Kom tillbaka
import-nothing-came-back = Varje rad har hittat sin plats.
# $n: rows.
import-forgotten = { $n ->
    [one] En rad raderades 90 dagar efter att den kom tillbaka.
   *[other] { $n } rader raderades 90 dagar efter att de kom tillbaka.
}
import-download-xlsx = Ladda ned som kalkylblad (.xlsx)
import-download-csv = Ladda ned som text (.csv)
import-another-file = Hämta in en lista till
import-to-people = Se människorna
import-consent = En lista kan inte ge samtycke. Du ber varje person om det i intervjun.

# Varför en rad kom tillbaka. Var och en står ensam i en cell. $text: det som står i filen.
import-row-no-name = Det finns inget namn. Skriv minst ett namn.
import-row-no-side = Det står inte om det här är { $mentor } eller { $mentee }.
import-row-unknown-side = Vi vet inte om ”{ $text }” är { $mentor } eller { $mentee }. Skriv ett av de två orden.
import-row-bad-email = ”{ $text }” är ingen e-postadress. Rätta den, eller lämna det tomt.
import-row-bad-phone = ”{ $text }” är inget telefonnummer. Rätta det, eller lämna det tomt.
import-row-unknown-gender = Vi förstår inte könet ”{ $text }”. Skriv kvinna, man eller annat, eller lämna det tomt.
# $known: grupperna som finns.
import-row-unknown-category = Det finns ingen grupp ”{ $text }”. Skriv en av de här, eller lämna det tomt: { $known }.
# $latest: ett år.
import-row-bad-birth-year = ”{ $text }” är inget födelseår mellan 1900 och { $latest }. Skriv det med fyra siffror, eller lämna det tomt.
import-row-bad-day = ”{ $text }” är ingen dag. Skriv den så här: 2026-03-31, eller lämna det tomt.
# $day: ett datum.
import-row-future-day = Anmälningsdagen, { $day }, har inte kommit än.
import-row-ancient-day = Anmälningsdagen, { $day }, är för länge sedan. Kontrollera året.
# $column: vad kolumnen är; $longest: hur många tecken som får plats.
import-row-too-long = ”{ $column }” är för lång. Det finns plats för { $longest } tecken.
# $name: någon som redan finns här.
import-row-asks-name = Någon som heter { $name } finns redan här. Säg om det är samma person.
import-row-asks-contact = { $name } finns redan här med samma e-postadress eller telefonnummer. Säg om det är samma person.
# $other: en rad i filen.
import-row-asks-line = Rad { $other } kan vara samma person. Säg om det är så.
