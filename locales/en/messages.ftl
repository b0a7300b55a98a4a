# Not yet reviewed by a native speaker.
# What was written to one person, and by which way. Read by staff.

messages-title = Messages
messages-by = By
messages-channel-mail = E-mail
messages-channel-text = Text message
messages-channel-phone = No message: somebody calls
messages-by-mail = e-mail
messages-by-text = text message
messages-by-phone = by phone
messages-way = Is written to
messages-way-mail = By e-mail.
messages-way-text = By text message.
messages-way-phone = Not written to: somebody calls.
messages-way-hours = Only between { $from }:00 and { $until }:00.
messages-way-failed = Messages do not arrive (since { $day }).
    .help = Nothing more is written this way. Call, and correct the address or the number.
messages-way-works = It works again
messages-way-kept = How we write to them is kept.
messages-way-changed = How we write to them is kept. Links that were sent before open nothing any more; send a new one from the pair’s page.
messages-hour = { $hour }:00
messages-from = Not before
messages-until = Not after
messages-any-time = At any time
messages-change = How we write to them
    .help = Ask the person what is safe: who else reads their mail or their phone, and when. A text message says only that there is a message, with a link.
messages-keep = Keep
messages-written = What was written and said
messages-none = Nothing has been written or said yet.
messages-leads-to = The link leads to:
messages-no-email = There is no e-mail address. Write one in first, or choose another way.
messages-no-phone = There is no phone number. Write one in first, or choose another way.
messages-hours-wrong = The hours end before they begin.
