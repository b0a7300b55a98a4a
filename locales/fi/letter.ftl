# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = Viesti sinulle
text-message = Sinulle on viesti. Lue se täällä: { $link }
