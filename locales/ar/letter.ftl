# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = رسالة لك
text-message = لديك رسالة. اقرأها هنا: { $link }
