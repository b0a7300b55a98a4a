# Not yet reviewed by a native speaker.
# A text message, which others may read on the phone's screen, and the letter that it leads to.

letter-title = پیامی برای شما
text-message = برای شما پیامی هست. آن را اینجا بخوانید: { $link }
