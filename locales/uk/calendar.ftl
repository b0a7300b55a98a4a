# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Ваш календар
calendar-help = Наступна зустріч і спільні події – у календарі на телефоні.
calendar-look = Що там має бути написано?
    .help = Інші можуть бачити ваш телефон.
calendar-look-neutral = Лише «Зустріч» і час
calendar-look-detailed = З назвою та місцем
calendar-open = Створити адресу
calendar-open-again = Створити нову адресу
calendar-opened = Скопіюйте цю адресу й підпишіться на неї у своєму календарі. Її показано лише раз: { $link }
calendar-has-one = У вас є адреса
calendar-close = Закрити адресу
calendar-closed = Адреса більше не відкривається.
