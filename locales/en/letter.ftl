# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = A message for you
text-message = You have a message. Read it here: { $link }
