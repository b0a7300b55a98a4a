# Not yet reviewed by a native speaker.
# The outbox: every message that was written, and what became of it. For staff.

outbox-title = Outbox
outbox-lead = Every message goes to one person. Here you see what was written, and what did not arrive.
outbox-demo = This is a demo: nothing is sent. Here you see what people would have got.
outbox-none = No messages yet
    .help = When you answer a sign-up or approve a pair, the message appears here.
outbox-failed = Did not arrive
    .help = We tried for more than a day. Check the address, or call the person.
outbox-reason = The mail server said:
outbox-read = Read the message
outbox-retry = Send again
outbox-tried-again = The message is on its way again.
outbox-not-failed-waiting = The message is on its way already. Wait a few minutes and look again.
outbox-not-failed-sent = The message has arrived in the meantime. There is nothing more to do.
outbox-not-failed-failed = The message could not be tried again. Load the page once more.
outbox-newest = Newest messages
outbox-recipient = To
outbox-message = Message
outbox-language = Language
outbox-written = Written
outbox-state = State

message-state-waiting = Waits
message-state-sent = Sent
message-state-failed = Did not arrive
message-state-not-needed = Not needed any more
outbox-not-failed-not-needed = This message is not sent: what it asked for is done.
outbox-way-closed = This message is not sent: they are not written to that way any more. Write again by the way that is safe now.
