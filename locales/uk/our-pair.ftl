# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = Як справи?
our-pair-mail-body =
    Вітаємо, { $name }!

    Чи була у вас нещодавно зустріч із { $other }? Розкажіть нам. Це 20 секунд, пароль не потрібен:

    { $link }

    Зустрічі не було? Нічого страшного. Скажіть нам і про це.

    { $organisation }

our-pair-title = Ви та { $other }
our-pair-hello = Вітаємо, { $name }! Як справи?
our-pair-next-is = Ваша наступна зустріч: { $day }.
our-pair-met = Ми зустрілися
our-pair-when = Коли?
our-pair-today = Сьогодні
our-pair-yesterday = Учора
our-pair-other-day = Інший день
our-pair-how-long = Як довго?
our-pair-length = { $hours ->
    [0] { $minutes } хвилин
    [one] { $minutes ->
        [0] { $hours } година
       *[other] { $hours } година { $minutes } хвилин
    }
    [few] { $minutes ->
        [0] { $hours } години
       *[other] { $hours } години { $minutes } хвилин
    }
   *[other] { $minutes ->
        [0] { $hours } годин
       *[other] { $hours } годин { $minutes } хвилин
    }
}
our-pair-more = Інший день або ще щось
our-pair-next = Коли ви зустрінетеся знову?
our-pair-next-wrong = Перевірте день наступної зустрічі: { $day } уже минув або надто далеко.
our-pair-next-at = О котрій годині?
our-pair-hour-wrong = Напишіть час так: 17:30.
our-pair-next-day-missing = Виберіть також день наступної зустрічі.
our-pair-note = Один рядок про зустріч
    .help = Його можуть прочитати ви двоє та координатор.
our-pair-met-action = Зберегти: ми зустрілися
our-pair-not-met = Ми не зустрілися
    .help = Нічого страшного. Скажіть чому, щоб ніхто не хвилювався. Це читає лише координатор.
our-pair-why = Чому?
our-pair-reason-agreed = Ми домовилися про день
our-pair-reason-no-time = У нас не було часу
our-pair-reason-away = Хтось із нас хворіє або поїхав
our-pair-reason-no-answer = { $other } не відповідає
our-pair-reason-does-not-fit = Ми не підходимо одне одному
our-pair-reason-other = Щось інше
our-pair-reason-missing = Оберіть, чому ви не зустрілися. «Щось інше» теж підходить.
our-pair-note-to-staff = Один рядок для координатора
our-pair-not-met-action = Надіслати
our-pair-over = Ви більше не пара в програмі. Дякуємо вам обом. Ви завжди можете написати або зателефонувати нам.
our-pair-known = Ваші зустрічі
our-pair-told-by-you = Записали ви
our-pair-told-by = Хто записав: { $name }
our-pair-wrong = Це неправильно
    .help = Якщо того дня зустрічі не було, приберіть її. Потім запишіть правильний день угорі.
our-pair-wrong-action = Того дня ми не зустрічалися
our-pair-too-late = Цій зустрічі понад 30 днів. Напишіть або зателефонуйте нам, і ми виправимо.
our-pair-corrected = Прибрано. Дякуємо.
our-pair-thanks = Дякуємо. Записано: { $day }.
our-pair-thanks-not-met = Дякуємо, що сказали. Нічого страшного.
our-pair-thanks-help = Дякуємо, що сказали. Ми зв’яжемося з вами.
our-pair-known-already = Дякуємо. { $day } вже записано.
our-pair-who-sees = Те, що ви тут пишете, бачите ви двоє та координатор ({ $organisation }). Чому ви не зустрілися, бачить лише координатор.
our-pair-app-name = Наші зустрічі
our-pair-waits = Зараз немає зв’язку. Те, що ви розповіли, збережено на цьому телефоні. Воно надішлеться, коли зв’язок повернеться.
our-pair-refused = Дещо з того, що ви розповіли, ще не збережено.
our-pair-refused-action = Подивитися
our-pair-also = Чи був із вами ще хтось?
