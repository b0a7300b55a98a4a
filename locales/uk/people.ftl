# Not yet reviewed by a native speaker.

# Messages to participants. No programme, no place, no other person in the subject.
mail-answer-subject = Ми отримали ваше повідомлення
# The text when the coordinator wrote none of their own.
mail-answer-standard = Дякуємо за вашу заявку. Скоро ми зв’яжемося з вами, щоб знайти час для розмови.
# $name: the reader; $text: the message; $sender: the coordinator; $organisation: where they work. Address and phone number follow.
mail-answer-body =
    Добрий день, { $name },

    { $text }

    З найкращими побажаннями
    { $sender }
    { $organisation }
