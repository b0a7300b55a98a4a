# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Щось складно між вами?
trouble-title = Щось складно між вами?
trouble-lead = Добре, що ви про це кажете.
trouble-misfit = Ми не підходимо одне одному
    .help = Таке буває, і ніхто не винен. { $other } не бачить того, що ви пишете. Спершу ми поговоримо з вами.
trouble-why-time = Ми не знаходимо часу, зручного обом
trouble-why-interests = У нас мало спільного
trouble-why-language = Нам важко зрозуміти одне одного
trouble-why-distance = Це надто далеко
trouble-why-hopes = Мої сподівання були інші
trouble-why-other = Щось інше
trouble-why-missing = Оберіть, чому не підходить. «Щось інше» теж підходить.
trouble-learned = Що підійшло б краще?
    .help = Наприклад: вечори, хтось із дітьми, хтось, хто говорить англійською.
trouble-again = Хочете зустрітися з кимось іншим?
trouble-again-yes = Так
trouble-again-no = Не зараз
trouble-again-missing = Оберіть, чи хочете ви зустрітися з кимось іншим. Потім можна передумати.
trouble-worry = Мене щось непокоїть
    .help = { $reader } отримає це одразу. Більше ніхто цього не читає.
trouble-danger = Ви зараз у небезпеці? Телефонуйте 112.
trouble-worry-what = Що вас непокоїть?
trouble-worry-missing = Напишіть, що вас непокоїть. Досить кількох слів.
trouble-about-reader = Це стосується: { $reader }. Нехай читає { $instead }, а не { $reader }.
trouble-worry-told = Дякуємо. { $reader } тепер знає про це і зв’яжеться з вами.
trouble-nobody = Тут ніхто не може цього прочитати. Зателефонуйте нам.
trouble-briefing = Корисно знати
