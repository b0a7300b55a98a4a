# Not yet reviewed by a native speaker.
# When something does not work. Participants read these too: say what is so, and what to do. Nobody is blamed.

error-not-found = We cannot find this page
    .help = The address may be old, or the page belongs to another organisation.
error-forbidden = This page is not for you
    .help = You are signed in, but your role here does not include this. Ask an administrator if you need it.
error-signed-out = You are signed out
    .help = For safety we sign you out when nothing has happened for half an hour. Sign in on a new tab, come back to the form and send it again: what you typed is still there.
error-conflict = Somebody was there before you
error-invalid = This cannot be done like that
error-too-large = This is too large
    .help = A file can have 10 MB, a text some thousand words. Make it smaller and try again.
# $n: minutes to wait.
error-too-many = That was a lot of tries
    .help = { $n ->
        [one] Wait a minute, and try again.
       *[other] Wait { $n } minutes, and try again.
    }
error-unavailable = We cannot reach our data right now
    .help = Nothing of yours is lost. Try again in a minute.
error-no-room = There is no room left here
    .help = Our disk is full, so nothing new can be stored. Tell the people who run this site, and try again later.
# $operation: a number to quote.
error-internal = Something went wrong on our side
    .help = Nothing was changed. If it happens again, tell the people who run this site, and give them this number: { $operation }
error-taken = Somebody else did the same at the same moment. Look at the page again.
error-way-home = To the front page

# A form came a second time with something else in it.
sent-before = This form was sent before
    .help = You sent this form once already, and that was stored. What you sent now is different, and it is not stored yet.
    .file = The file has to be chosen again.
    .choose = Choose the file again
    .send = Send this as well
    .again = Send it again
    .earlier = See what was stored
    .written = What you sent now

link-used = This link has been used, or it is too old. Ask for a new one.

fault-summary = Please look at this once more
fault-choose = Choose one of the answers.
fault-date = Write a day like 2026-03-31.
fault-date-missing = Choose a day.
fault-email = This does not look like an e-mail address. Check it, or leave it empty if there is none.
fault-email-missing = Write an e-mail address.
fault-phone = Write the number with digits, for example +47 900 00 000.
fault-form-incomplete = A part of the form did not arrive. Go back, load the page again and send it once more.
# $least, $most: numbers.
fault-number = Write a whole number from { $least } to { $most }.
# $longest: how many characters fit; $length: how many were written.
fault-too-long = This has { $length } characters; there is room for { $longest }. Make it shorter.
