# Not yet reviewed by a native speaker.

# Messages to participants. No programme, no place, no other person in the subject.
mail-answer-subject = پیام شما را گرفتیم
# The text when the coordinator wrote none of their own.
mail-answer-standard = از ثبت‌نام شما سپاسگزاریم. به‌زودی با شما تماس می‌گیریم تا وقتی برای صحبت پیدا کنیم.
# $name: the reader; $text: the message; $sender: the coordinator; $organisation: where they work. Address and phone number follow.
mail-answer-body =
    سلام { $name }،

    { $text }

    با احترام
    { $sender }
    { $organisation }
