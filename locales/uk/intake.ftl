# Not yet reviewed by a native speaker.
# The public sign-up page and its message. Participants read this: short words, short sentences (A2).

intake-be-mentee = Я тут недавно
intake-be-mentor = Хочу долучитися як { $mentor }
intake-for-whom = Для кого це?
intake-why = Навіщо брати участь?
intake-what-it-asks = Що від вас потрібно?
# $n is a number of months.
intake-months = { $n ->
    [one] Це триває { $n } місяць.
    [few] Це триває { $n } місяці.
    [many] Це триває { $n } місяців.
   *[other] Це триває { $n } місяця.
}
intake-lasts-until-round-ends = Це триває, доки триває проєкт, щонайдовше до { $day }.
intake-lasts-round = { $n ->
    [one] Це триває, доки триває проєкт: { $n } місяць.
    [few] Це триває, доки триває проєкт: { $n } місяці.
    [many] Це триває, доки триває проєкт: { $n } місяців.
   *[other] Це триває, доки триває проєкт: { $n } місяця.
}
intake-lasts-as-needed = Це триває стільки, скільки потрібно.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = Це триває стільки, скільки потрібно: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = { $n ->
    [one] Ви зустрічаєтеся щонайменше { $n } раз.
    [few] Ви зустрічаєтеся щонайменше { $n } рази.
    [many] Ви зустрічаєтеся щонайменше { $n } разів.
   *[other] Ви зустрічаєтеся щонайменше { $n } разу.
}
intake-meetings-of-which = З них зустрічі вас двох: { $own }, спільні зустрічі для всіх: { $gatherings }.
intake-extra = Ви можете зустрічатися частіше. Але це не обов’язково.
intake-both-learn = Ви обоє дізнаєтеся щось нове.

intake-form-mentee = Записатися як { $mentee }
intake-form-mentor = Записатися як { $mentor }
intake-notice = Що ми робимо з вашими відповідями
intake-notice-text = { $organisation } зберігає ваші відповіді, щоб підібрати людину, яка вам підходить. Їх читають тільки ті, хто веде програму. Ми ніколи їх не продаємо й не викладаємо в інтернет.
intake-notice-rights = Ви можете будь-коли побачити, змінити або видалити свої відповіді. Просто напишіть нам.
intake-as = Я беру участь як
intake-as-mentee = { $Mentee }
    .help = Я тут недавно.
intake-as-mentor = { $Mentor }
    .help = Я добре знаю це місце і хочу ділитися тим, що знаю.
intake-side-missing = Виберіть, як ви хочете брати участь.
intake-redraw = Показати форму для цього
intake-you = Про вас
intake-given-name = Ім’я
    .help = Як нам до вас звертатися. Досить одного імені.
intake-name-missing = Напишіть ім’я. Досить одного імені.
intake-family-name = Прізвище
intake-birth-year = Рік народження
intake-gender = Стать
    .help = Тільки якщо ви хочете сказати.
intake-gender-needed = Цього разу програма для певних груп. Вкажіть, будь ласка, свою стать, щоб ми знали, чи вона для вас.
intake-other-genders = Цього разу програма для іншої групи. Напишіть нам: можливо, ми знаємо щось інше для вас.
# $n is an age in years.
intake-too-young = { $n ->
    [one] Брати участь можна з { $n } року.
    [few] Брати участь можна з { $n } років.
    [many] Брати участь можна з { $n } років.
   *[other] Брати участь можна з { $n } року.
} Напишіть нам: можливо, ми знаємо щось інше для вас.
intake-area = Де ви живете?
intake-not-said = Не хочу казати
intake-category = Мій шлях сюди
    .help = Відповідати не обов’язково. Це допомагає нам показати, хто бере участь.
intake-reach = Як з вами зв’язатися?
intake-reach-help = Досить телефону або електронної пошти. Якщо у вас немає ні того, ні того, приходьте до нас в офіс, і ми поговоримо там.
intake-phone = Телефон
intake-email = Електронна пошта
intake-language = Якою мовою вам писати?
intake-message = Хочете щось нам розповісти?
    .help = Наприклад, що ви любите робити або на що сподіваєтеся.
intake-website = Залиште це поле порожнім
intake-consent = Так, ви можете зберігати мої відповіді й використовувати їх, щоб підібрати людину, яка мені підходить.
    .help = Ви можете передумати будь-коли.
intake-consent-missing = Нам потрібна ваша згода, перш ніж ми збережемо ваші відповіді.
intake-send = Надіслати заявку

intake-thanks = Дякуємо
intake-thanks-text = { $organisation } має вашу заявку.
intake-thanks-next = Ми зв’яжемося з вами за кілька днів. Тоді поговоримо про те, чого ви хочете, і пошукаємо людину, яка вам підходить.
intake-closed = Запис зараз закрито
intake-closed-text = { $organisation } почне знову пізніше. Напишіть або зателефонуйте, якщо хочете дізнатися коли.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = Ми маємо ваше повідомлення
# $name is the given name, $organisation who writes.
mail-received-body =
    Добрий день, { $name },

    дякуємо за вашу заявку. Ми зв’яжемося з вами за кілька днів.

    Маєте запитання? Просто дайте відповідь на цей лист.

    З найкращими побажаннями
    { $organisation }

intake-conditions = Хто може взяти участь
    .help = Позначте те, що правда для вас. Ми не просимо документів і не зберігаємо їх.
intake-perhaps-not = Можливо, ця програма не для вас
intake-anyway = Усе одно надіслати
    .help = Координатор прочитає, вирішить і повідомить вас.
intake-not-eligible = Не позначено те, про що просить ця програма. Прочитайте, що там написано. Ви можете все одно надіслати форму.
intake-expectations = Я це прочитав(-ла) і згоден(-на) з правилами
    .help = Це можна зробити й пізніше, разом із координатором.

intake-yes = Так
intake-no = Ні
intake-questions = Кілька запитань
intake-clear = Очистити форму
intake-only-if = Лише якщо ви відповіли «{ $answer }» на «{ $question }».
intake-answer-missing = Напишіть відповідь.
intake-choice-missing = Виберіть відповідь.
intake-choices-missing = Виберіть щонайменше одну відповідь.
intake-purpose = Чому ми питаємо:
intake-language-number = Мова { $n }
intake-level-number = Наскільки добре, мова { $n }
intake-from = Ви прийшли за посиланням із «{ $campaign }». Ми рахуємо, скільки людей приходить звідти. Посилання не каже, хто ви.
