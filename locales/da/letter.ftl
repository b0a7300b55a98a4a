# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = En besked til dig
text-message = Du har fået en besked. Læs den her: { $link }
