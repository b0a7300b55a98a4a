# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = Повідомлення для вас
goodbye-mail-before =
    Вітаємо, { $name }!

    Ваш спільний час закінчується: { $day }. Ваша пара: { $other }. Заплануйте останню зустріч. Тут написано, про що можна поговорити, і ви можете розповісти нам, як було:

    { $link }

    Потрібно більше часу? Скажіть нам.

    { $organisation }
goodbye-mail-thanks =
    Вітаємо, { $name }!

    Дякуємо за спільний час. Ваша пара: { $other }. Кількома дотиками скажіть, як було і чого ви хочете далі:

    { $link }

    { $organisation }
goodbye-mail-after =
    Вітаємо, { $name }!

    Ви дозволили запитати, як справи тепер. Це забере 20 секунд:

    { $link }

    { $organisation }
goodbye-title = Добре завершення
goodbye-lead = Ваш спільний час закінчується: { $day }. Ваша пара: { $other }. Можна зустрічатися, доки хочете ви обоє.
goodbye-lead-as-needed = Ви зустрічаєтеся стільки, скільки потрібно. Ваша пара: { $other }. Коли все закінчиться, тут можна розповісти, як було.
goodbye-lead-over = Дякуємо за спільний час. Ваша пара: { $other }.
goodbye-topics = Про що поговорити на останній зустрічі
goodbye-topic-remember = Що ви згадуєте з радістю?
goodbye-topic-learned = Чого ви навчилися одне в одного?
goodbye-topic-proud = Чим ви пишаєтеся?
goodbye-topic-next = Що ви хочете робити далі? Хто може допомогти?
goodbye-topic-contact = Хочете підтримувати зв’язок? Як?
goodbye-how = Як було?
    .help = Це читає лише координатор. { $other } цього не бачить.
goodbye-has-said = Ви вже розповіли
goodbye-rating = Загалом було
goodbye-rating-very-good = Дуже добре
goodbye-rating-good = Добре
goodbye-rating-so-so = Так собі
goodbye-rating-not-good = Недобре
goodbye-rating-missing = Оберіть, як було.
goodbye-wish = Чого ви хочете далі?
goodbye-wish-again = Ще раз, з кимось іншим
goodbye-wish-pause = Спершу перерву, може, пізніше ще раз
goodbye-wish-other-role-mentee = Нова роль для мене: { $mentor }
goodbye-wish-other-role-mentor = Допомагати інакше
goodbye-wish-alumni = Лише отримувати запрошення на події
goodbye-wish-enough = Мені цього досить
goodbye-wish-missing = Оберіть, чого ви хочете далі. Потім можна передумати.
goodbye-may-ask = Можна запитати вас, як справи, через 3, 6 і 12 місяців?
goodbye-may-ask-yes = Так
goodbye-may-ask-no = Ні
goodbye-may-ask-missing = Оберіть, чи можна запитати вас пізніше.
goodbye-more = Більше, своїми словами
goodbye-too-early = Ще зарано казати, як було. Поверніться, коли ваш спільний час добігатиме кінця.
goodbye-said = Дякуємо, що розповіли.
goodbye-certificate = Дякуємо
goodbye-certificate-get = Отримати подяку
goodbye-certificate-text = { $name }, { $mentor }: { $start } – { $end }. Кількість зустрічей: { $n }. { $organisation } дякує за час і допомогу.
goodbye-after-title = Як справи тепер?
goodbye-after-lead = Вітаємо, { $name }! Раді вас чути. Це читає лише координатор.
goodbye-in-touch = Ви ще підтримуєте зв’язок?
goodbye-in-touch-missing = Оберіть «так» або «ні».
goodbye-job = У вас ще є та робота?
goodbye-study = Ви ще навчаєтеся?
goodbye-kept-yes = Так
goodbye-kept-no = Ні
goodbye-kept-none = У мене не було
goodbye-after-thanks = Дякуємо. Усього найкращого.
goodbye-after-not-yet = Ще не час. Ми напишемо вам, коли захочемо дізнатися, як справи, якщо ви на це погодилися.
