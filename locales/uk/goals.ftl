# Not yet reviewed by a native speaker.
# Цілі.

goals-title = Цілі
goals-lead = Чого ви хочете досягти разом? Скажіть своїми словами. Потім можна змінити.
goals-back = Назад
goals-open = Подивитися цілі
goals-yours = Ваші цілі
goals-of = Цілі: { $name }
goals-none-yours = Ви ще не записали цілі. Маленька ціль теж добре.
goals-none-of = { $name }: цілей ще немає.
goals-new = Записати ціль
goals-choose = Виберіть
goals-category = Про що вона?
goals-category-missing = Виберіть, про що ця ціль.
goals-examples = Цілі інших людей
goals-words = Чого ви хочете досягти?
    .help = Своїми словами, як ви кажете другові.
goals-words-missing = Напишіть кількома словами.
goals-expected = Як ви побачите, що все вдалося?
goals-expected-is = Вдалося, коли:
goals-weight = Наскільки це важливо?
goals-weight-important = Важливо
goals-weight-very-important = Дуже важливо
goals-weight-most-important = Найважливіше
goals-action = Зберегти ціль
goals-change = Змінити слова
goals-kept = Ціль збережено.
goals-steps = Маленькі кроки
goals-step-new = Додати маленький крок
goals-step-words = Маленький крок до цілі
goals-step-action = Зберегти крок
goals-step-kept = Крок збережено.
goals-step-done = Зроблено
goals-step-not-done = Все-таки не зроблено
goals-set-on = Від { $day }
goals-state-achieved = Досягнуто { $day }
goals-state-laid-aside = Відкладено { $day }
goals-rate-yours = Як далеко ви просунулися?
goals-rate-of = Як далеко просувається { $name }?
goals-rate-action = Зберегти
goals-rate-first = Інші сказали, як вони це бачать. Ви побачите, коли скажете, як бачите ви.
goals-level = Як зараз?
goals-level-much-less = Набагато менше, ніж сподівалися
goals-level-less = Менше, ніж сподівалися
goals-level-as-hoped = Як сподівалися
goals-level-more = Більше, ніж сподівалися
goals-level-much-more = Набагато більше, ніж сподівалися
goals-level-missing = Виберіть, як зараз.
goals-rated = Записано: { $level }.
goals-rater = Хто це каже?
goals-rater-own = Я
goals-rater-told = { $name }, а я записую
goals-you = Ви
goals-coordinator = Координатор
goals-difference = { $n ->
    [one] Ви бачите це по-різному: різниця { $n } крок. Поговоріть про це.
    [few] Ви бачите це по-різному: різниця { $n } кроки. Поговоріть про це.
   *[other] Ви бачите це по-різному: різниця { $n } кроків. Поговоріть про це.
}
goals-chart = Як ішли справи?
goals-day = День
goals-reached-yours = Я цього досягла чи досяг
goals-reached-of = { $name } каже: досягнуто
goals-lay-aside = Більше не ціль
goals-go-on = Продовжити
goals-moved-achieved = Досягнуто. Чудово.
goals-moved-under-way = Ви продовжуєте.
goals-moved-laid-aside = Відкладено. Ви завжди можете продовжити.
goals-too-many = Уже є { $n }. Спершу відкладіть одну або змініть одну.
goals-is-a-step = Маленький крок зроблено або ні. Скажіть, як далеко просунулася ціль.
goals-is-laid-aside = Цю ціль відкладено. Спершу продовжіть її.
goals-who-sees = Цілі бачите ви обоє та координатор ({ $organisation }). Як це бачать інші, ви побачите, коли скажете, як бачите ви.
