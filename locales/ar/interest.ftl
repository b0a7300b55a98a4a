# Not yet reviewed by a native speaker.

interest-title = أخبرني المزيد
interest-lead = ألست متأكدًا بعد؟ اترك اسمك. نخبرك بالمزيد، وتقرر لاحقًا.
interest-link = لست متأكدًا بعد: أخبرني المزيد
interest-reach = البريد الإلكتروني أو الهاتف يكفي.
interest-side = ماذا يمكن أن تكون؟
interest-side-open = لا أعرف بعد
interest-wish = ماذا تريد أن تعرف؟ ماذا تتمنى؟
interest-months = كم من الوقت يمكننا أن نكتب لك أو نتصل بك؟
    .help = عندما ينتهي الوقت نحذف ما كتبته. يمكنك أن تطلب منا حذفه قبل ذلك.
interest-months-3 = 3 أشهر
interest-months-6 = نصف سنة
interest-months-12 = سنة واحدة
interest-months-missing = اختر كم من الوقت يمكننا أن نكتب لك أو نتصل بك.
interest-consent = نعم، يمكن لـ { $organisation } أن تحتفظ باسمي وتتصل بي بخصوص هذا.
    .help = نستخدمه لهذا فقط.
interest-send = إرسال
interest-thanks = شكرًا
interest-thanks-text = لدينا اسمك. سيتصل بك شخص من { $organisation }.
interest-mail-subject = بخصوص ما سألتنا عنه
interest-mail-invitation =
    مرحبًا { $name }،

    تحدثنا عن هذا. إذا أردت التسجيل، فهذه استمارة. ما قلته لنا مكتوب فيها:
    { $link }

    لا يجب عليك أن تجيب. في { $until } نحذف ما قلته لنا.

    مع أطيب التحيات
    { $organisation }
interest-mail-reminder =
    مرحبًا { $name }،

    أردت أن تسمع المزيد منا. إذا أردت التسجيل الآن، فهذه استمارة. ما قلته لنا مكتوب فيها:
    { $link }

    لا يجب عليك أن تجيب. لن نذكرك مرة أخرى، وفي { $until } نحذف ما قلته لنا.

    مع أطيب التحيات
    { $organisation }
