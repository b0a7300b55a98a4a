# Not yet reviewed by a native speaker.
# Bringing people in from a spreadsheet. For staff.

import-title = Import people
import-lead = Bring a list of people into this round: from Excel, LibreOffice, Google Sheets or a registration form.
import-step-file = Choose a file
import-step-check = Look through it
import-step-result = Done
import-step-done = done

import-file = The list
    .help = A file of type .xlsx, .ods or .csv, at most 10 MB. The first row says what each column is.
import-no-file = Choose a file first.
import-several-sheets = The file has several sheets
import-sheet = Name of the sheet
    .help = As it stands on the tab. If you leave this empty, we read the first sheet that holds anything.
import-upload = Upload and look through
import-what-happens = Nobody is brought in yet
    .help = First you see what we understood: which column is what, who is here already, and which rows we cannot read. Only when you agree do people go in.
import-only-needed = We keep only the columns you choose. The file itself is deleted when you are done.
import-open = Begun, not finished
# $day: a date.
import-earlier-open = uploaded on { $day }
import-earlier-finished = brought in on { $day }
import-continue = Go on with this list
import-remove = Throw this list away
import-removed = The list is thrown away. Nobody was brought in.
import-earlier = Earlier lists

# Why a file cannot be read, and what to do.
import-unreadable-empty = There are no rows with people in this file. The first row must hold the headings, and each person needs a row below.
import-unreadable-not-a-table = This file is not a table. Choose a file from Excel, LibreOffice or Google Sheets (.xlsx, .ods or .csv).
import-unreadable-old-excel = This is an old Excel file (.xls). Open it, save it as .xlsx, and choose the new file.
import-unreadable-password = This file is locked with a password. Save it without a password, and choose it again.
import-unreadable-damaged = This file is damaged, perhaps because a download was cut off. Open it, save it again, and choose the new file.
# $line: a line of the file.
import-unreadable-quote = A quotation mark on line { $line } is never closed. Remove it, or close it, and choose the file again.
# $sheet: the name that was typed; $sheets: the names there are.
import-unreadable-no-such-sheet = There is no sheet called "{ $sheet }". The file has: { $sheets }.
import-unreadable-no-sheets = This file has no sheets, so there is none called "{ $sheet }". Leave the name of the sheet empty.
# $size, $limit: megabytes.
import-unreadable-too-large = This file has { $size } MB; there is room for { $limit } MB. Remove pictures, or divide the list into two files.
import-unreadable-unpacks = There is far too much text in this file. Copy only the rows with people into a new file, and choose that one.
# $limit: a number of rows.
import-unreadable-rows = There are more than { $limit } rows in this file. Divide it into several files.
# $line: a line of the file; $limit: a number of columns.
import-unreadable-columns = Line { $line } has more than { $limit } columns. Copy only the columns you need into a new file.
# $line, $column: where the cell stands; $limit: a number of characters.
import-unreadable-cell = The cell on line { $line } in column { $column } has more than { $limit } characters. Make it shorter, and choose the file again.

# $rows, $columns: how many.
import-found = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
# $sheet: the sheet we read; $sheets: the others.
import-sheet-read = We read the sheet "{ $sheet }". The file also has: { $sheets }. To take another one, throw this list away and upload the file again with the name of the sheet.
import-guessed-letters = The file does not say how its letters are written. Look at some names: if they look wrong, save the file as .xlsx and upload it again.

import-columns = What is in each column?
    .help = We have recognised what we could. Columns marked "Not needed" are not kept.
import-in-the-file = In the file
import-examples = For example
import-meaning = This is
import-column-empty = empty
# $number: the number of a column without a heading.
import-column-number = Column { $number }
import-column-ignored = Not needed
import-column-name = Name (all in one)
import-column-given-name = First name
import-column-family-name = Family name
import-column-email = E-mail address
import-column-phone = Phone
import-column-side = { $Mentor } or { $mentee }
import-column-category = Group
import-column-gender = Gender
import-column-birth-year = Year of birth
import-column-area = Where they live
import-column-language = Language of messages
import-column-message = What they wrote
import-column-applied-on = Day of sign-up
import-all-are = Everybody in this list is
    .help = Needed because no column says it.
import-all-mentor = { $mentor }
import-all-mentee = { $mentee }
import-look = Look through the rows
import-look-again = Use these columns
import-no-name = Choose which column holds the names.
import-no-side = Say whether everybody in this list is { $mentor } or { $mentee }, or choose the column that says it.
# $column: what two columns are said to be, e.g. "Phone".
import-twice = Two columns are "{ $column }". Choose one of them.
import-two-names = One column holds the whole name and another the first name. Choose one of them.

import-check = What will happen
import-goes-in = Go in
import-went-in = Went in
# $n: how many.
import-new-people = { $n ->
    [one] 1 new person.
   *[other] { $n } new people.
}
import-known-people = { $n ->
    [one] 1 person you know from before.
   *[other] { $n } people you know from before.
}
import-already-here = Here already
    .help = They take part in this round; nothing changes for them.
import-back = Come back
    .help = You get these rows in a file, with the reason.
import-unanswered = { $n ->
    [one] 1 of them waits for your answer below.
   *[other] { $n } of them wait for your answer below.
}
import-left-out = Left out by you
import-back-rows = Rows that cannot go in as they are
import-line = Line
import-line-number = Line { $line }
import-row = Row
import-reason = Why this row came back
import-unseen = { $n ->
    [one] And 1 more row.
   *[other] And { $n } more rows.
}

import-questions = Is this the same person?
    .help = One person should be here only once, so that their history stays together.
# $line: a line of the file; $name: who stands there.
import-question = Line { $line }: { $name }
import-waits-for-you = Waits for your answer
# $name: somebody who is here already, or "line 7 (Ali)".
import-same = The same person as { $name }
# $line: a line of the file; $name: who stands there.
import-on-line = line { $line } ({ $name })
import-another = Another person
import-leave-out = Leave this row out
import-no-contact = No e-mail address, no phone
import-save-choices = Save my answers
import-choices-saved = Your answers are saved. Nobody is brought in yet.
import-save-first = Save your answers before you turn the page.
import-question-pages = Pages of questions
import-earlier-questions = Earlier
import-later-questions = Later
import-bring-in-clear = Bring in everybody who is clear
import-bring-in = { $n ->
    [0] Finish without bringing anybody in
    [one] Bring in 1 person
   *[other] Bring in { $n } people
}
import-done = { $n ->
    [0] Done. Nobody new was in the list.
    [one] 1 person was brought in.
   *[other] { $n } people were brought in.
}
import-finished-already = This list was brought in already. Open it again to see how it went.

import-result-title = The list is brought in
# $n: how many people; $file: a file's name.
import-result-lead = { $n ->
    [0] Nobody new was in { $file }.
    [one] 1 person from { $file } takes part now.
   *[other] { $n } people from { $file } take part now.
}
import-came-back = Came back
    .help = Download these rows, mend them, and import the file you have mended. Nobody is brought in twice.
import-came-back-title = Rows that came back
import-came-back-sheet = Came back
import-nothing-came-back = Every row has found its place.
# $n: rows.
import-forgotten = { $n ->
    [one] One row was deleted 90 days after it came back.
   *[other] { $n } rows were deleted 90 days after they came back.
}
import-download-xlsx = Download as a spreadsheet (.xlsx)
import-download-csv = Download as text (.csv)
import-another-file = Import another list
import-to-people = See the people
import-consent = A list cannot give consent. You ask each person for it in the interview.

# Why a row came back. Each stands alone in a cell. $text: what is written in the file.
import-row-no-name = There is no name. Write at least one name.
import-row-no-side = It does not say whether this is { $mentor } or { $mentee }.
import-row-unknown-side = We do not know whether "{ $text }" is { $mentor } or { $mentee }. Write one of these two words.
import-row-bad-email = "{ $text }" is not an e-mail address. Correct it, or leave it empty.
import-row-bad-phone = "{ $text }" is not a phone number. Correct it, or leave it empty.
import-row-unknown-gender = We do not understand the gender "{ $text }". Write woman, man or other, or leave it empty.
# $known: the groups there are.
import-row-unknown-category = There is no group "{ $text }". Write one of these, or leave it empty: { $known }.
# $latest: a year.
import-row-bad-birth-year = "{ $text }" is not a year of birth between 1900 and { $latest }. Write it with four digits, or leave it empty.
import-row-bad-day = "{ $text }" is not a day. Write it like 2026-03-31, or leave it empty.
# $day: a date.
import-row-future-day = The day of sign-up, { $day }, is still to come.
import-row-ancient-day = The day of sign-up, { $day }, is too long ago. Check the year.
# $column: what the column is; $longest: how many characters fit.
import-row-too-long = "{ $column }" is too long. There is room for { $longest } characters.
# $name: somebody who is here already.
import-row-asks-name = Somebody called { $name } is here already. Say whether this is the same person.
import-row-asks-contact = { $name } is here already with the same e-mail address or phone number. Say whether this is the same person.
# $other: a line of the file.
import-row-asks-line = Line { $other } may be the same person. Say whether it is.
