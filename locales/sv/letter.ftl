# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = Ett meddelande till dig
text-message = Du har fått ett meddelande. Läs det här: { $link }
