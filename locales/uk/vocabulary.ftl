# Not yet reviewed by a native speaker.
# What can be chosen in an interview and what pair cards say people share.

# Interests: short nouns, shown as chips.
interest-cooking = Приготування їжі
interest-baking = Випікання
interest-sewing = Шиття
interest-knitting = В’язання
interest-gardening = Садівництво
interest-hiking = Прогулянки на природі
interest-fishing = Риболовля
interest-boats = Човни
interest-hunting = Полювання
interest-animals = Тварини
interest-football = Футбол
interest-swimming = Плавання
interest-skiing = Лижі
interest-cycling = Велосипед
interest-training = Тренування
interest-dancing = Танці
interest-singing = Спів
interest-music = Музика
interest-reading = Читання
interest-writing = Писання текстів
interest-films = Фільми
interest-games = Ігри
interest-crafts = Рукоділля
interest-woodwork = Робота з деревом
interest-cars = Автомобілі
interest-computers = Комп’ютери
interest-photography = Фотографія
interest-art = Мистецтво
interest-history = Історія
interest-politics = Суспільство і політика
interest-volunteering = Волонтерство
interest-children = Діти й родина
interest-languages = Мови
interest-travel = Подорожі

# How well somebody speaks a language.
level-beginner = Окремі слова
level-basic = Прості щоденні речі
level-conversational = Розмова, повільно
level-fluent = Добре
level-native = Як рідна мова

# Highest finished education.
education-no-schooling = Мало школи або без школи
education-primary = Початкова школа
education-secondary = Середня школа
education-vocational = Професійна освіта
education-bachelor = Бакалавр або фаховий диплом
education-master = Магістр
education-doctorate = Докторський ступінь

# Days of the week, at the beginning of a row.
day-monday = Понеділок
day-tuesday = Вівторок
day-wednesday = Середа
day-thursday = Четвер
day-friday = П’ятниця
day-saturday = Субота
day-sunday = Неділя

# Parts of a day.
part-day = Удень
part-evening = Увечері

# What a mentee needs or a mentor can help with.
need-language = Практика мови
need-network = Знайомство з людьми
need-work = Пошук роботи
need-education = Школа й освіта
need-authorities = Листи й державні установи
need-housing = Житло
need-economy = Грошові справи
need-digital = Комп’ютер і телефон
need-leisure = Дозвілля та клуби
need-family = Сімейне життя

# Circumstances of a person.
trait-smoker = Палить
trait-dog = Має собаку
trait-cat = Має кота
trait-alcohol = Вживає алкоголь

# Background and experience.
background-greenlandic = Родом із Гренландії
background-knows-greenlandic-culture = Добре знає культуру Гренландії
background-came-as-refugee = Біженець або біженка
background-came-for-work = Приїзд заради роботи

# Fields of work, each followed by its occupations.
occupation-care = Здоров’я і догляд
occupation-care-nurse = Медсестра / медбрат
occupation-care-assistant = Догляд за людьми
occupation-care-doctor = Лікар / лікарка
occupation-care-dentist = Стоматолог
occupation-care-pharmacist = Фармацевт
occupation-teaching = Навчання і викладання
occupation-teaching-teacher = Учитель / учителька
occupation-teaching-kindergarten = Вихователь / вихователька
occupation-teaching-lecturer = Викладач університету
occupation-construction = Будівництво
occupation-construction-carpenter = Тесля
occupation-construction-electrician = Електрик
occupation-construction-plumber = Сантехнік
occupation-construction-painter = Маляр
occupation-construction-engineer = Інженер
occupation-food = Їжа
occupation-food-cook = Кухар / кухарка
occupation-food-baker = Пекар
occupation-food-waiter = Офіціант / офіціантка
occupation-food-fish-industry = Рибна промисловість
occupation-farming = Сільське господарство й риболовля
occupation-farming-farmer = Фермер / фермерка
occupation-farming-gardener = Садівник / садівниця
occupation-farming-fisher = Рибалка
occupation-transport = Транспорт
occupation-transport-driver = Водій / водійка
occupation-transport-mechanic = Механік
occupation-transport-seafarer = Моряк / морячка
occupation-transport-warehouse = Робота на складі
occupation-trade = Магазини й послуги
occupation-trade-shop = Продавець / продавчиня
occupation-trade-hairdresser = Перукар / перукарка
occupation-trade-sales = Продажі
occupation-trade-own-business = Власна справа
occupation-office = Офіс
occupation-office-accountant = Бухгалтер / бухгалтерка
occupation-office-administration = Адміністративна робота
occupation-office-lawyer = Юрист / юристка
occupation-office-manager = Керівник / керівниця
occupation-technology = Технології
occupation-technology-developer = Програміст / програмістка
occupation-technology-it-support = IT-підтримка
occupation-technology-technician = Технік
occupation-industry = Промисловість
occupation-industry-operator = Робота на верстатах
occupation-industry-welder = Зварник / зварниця
occupation-industry-tailor = Кравець / кравчиня
occupation-culture = Культура і медіа
occupation-culture-artist = Художник / художниця
occupation-culture-musician = Музикант / музикантка
occupation-culture-journalist = Журналіст / журналістка
occupation-culture-designer = Дизайнер / дизайнерка
occupation-public = Державна служба
occupation-public-social-worker = Соціальна робота
occupation-public-interpreter = Усний переклад
occupation-public-police = Поліція
occupation-public-military = Військова служба
occupation-cleaning = Прибирання й догляд за будинком
occupation-cleaning-cleaner = Прибирання
occupation-cleaning-caretaker = Догляд за будинком
occupation-home = Зараз без роботи
occupation-home-student = Навчання
occupation-home-homemaker = Удома
occupation-home-retired = На пенсії
occupation-home-looking-for-work = У пошуку роботи

# A time of the week, as it stands in a sentence.
slot-monday-day = понеділок удень
slot-monday-evening = понеділок увечері
slot-tuesday-day = вівторок удень
slot-tuesday-evening = вівторок увечері
slot-wednesday-day = середа вдень
slot-wednesday-evening = середа ввечері
slot-thursday-day = четвер удень
slot-thursday-evening = четвер увечері
slot-friday-day = п’ятниця вдень
slot-friday-evening = п’ятниця ввечері
slot-saturday-day = субота вдень
slot-saturday-evening = субота ввечері
slot-sunday-day = неділя вдень
slot-sunday-evening = неділя ввечері

# Sign languages, in the list of languages.
language-sign = Жестова мова
