# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = Повідомлення для вас
text-message = У вас є повідомлення. Прочитайте його тут: { $link }
