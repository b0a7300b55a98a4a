# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = En melding til deg
text-message = Du har fått en melding. Les den her: { $link }
