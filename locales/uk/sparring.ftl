# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Порадитися з нами
sparring-title = Хочете про щось порадитися?
sparring-lead = Ви з цим не на самоті. Добре, що ви питаєте.
sparring-ask = Попросити про розмову
sparring-who-hears = { $name } отримає повідомлення і зв’яжеться з вами.
sparring-question = Про що йдеться?
    .help = Досить одного рядка, або нічого. Не пишіть тут імен.
sparring-action = Попросити про розмову
sparring-asked = Дякуємо. { $name } тепер знає про це і зв’яжеться з вами.
sparring-waits = Ви запитали { $day }. Ми зв’яжемося з вами.
