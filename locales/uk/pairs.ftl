# Not yet reviewed by a native speaker.

## The message to both when they are introduced. The subject is neutral: others may read it on a locked screen.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.

mail-introduction-subject = Добра новина для вас
mail-introduction-to-mentor =
    Добрий день, { $name }

    Тепер у вас є { $mentee }: { $other }.

    Скоро ми зв’яжемося з вами щодо першої зустрічі. { $other } вже має таке саме повідомлення про вас.

    Якщо у вас щось змінилося, скажіть нам: { $contact }.

    З найкращими побажаннями
    { $organisation }
mail-introduction-to-mentee =
    Добрий день, { $name }

    Тепер у вас є { $mentor }: { $other }.

    Ми допоможемо вам зустрітися вперше. { $other } вже має таке саме повідомлення про вас.

    Маєте запитання? Зв’яжіться з нами: { $contact }.

    З найкращими побажаннями
    { $organisation }
