# Not yet reviewed by a native speaker.

# Messages to participants. No programme, no place, no other person in the subject.
mail-answer-subject = وصلت رسالتك إلينا
# The text when the coordinator wrote none of their own.
mail-answer-standard = شكرًا لك على التسجيل. سنتواصل معك قريبًا لنجد وقتًا للحديث.
# $name: the reader; $text: the message; $sender: the coordinator; $organisation: where they work. Address and phone number follow.
mail-answer-body =
    مرحبًا { $name }،

    { $text }

    مع أطيب التحيات
    { $sender }
    { $organisation }
