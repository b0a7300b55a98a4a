# Not yet reviewed by a native speaker.

expectations-title = Чого можна очікувати
expectations-can = Цього можна очікувати
expectations-cannot = Цього ми не можемо обіцяти
expectations-rules = Правила
expectations-confirm = Я це прочитав(-ла) і згоден(-на) з правилами
expectations-thanks = Дякуємо. Ми записали, що ви це прочитали.

# The subject says nothing about the programme.
expectations-mail-subject = Будь ласка, прочитайте це
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Вітаємо, { $name }!

    Перш ніж іти далі, прочитайте, будь ласка, чого ви можете очікувати від нас і про що ми просимо вас. Це дві хвилини:

    { $link }

    { $organisation }
