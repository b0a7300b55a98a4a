# Not yet reviewed by a native speaker.

interest-title = بیشتر بگویید
interest-lead = هنوز مطمئن نیستید؟ نام خود را بگذارید. ما بیشتر می‌گوییم و شما بعداً تصمیم می‌گیرید.
interest-link = هنوز مطمئن نیستم: بیشتر بگویید
interest-reach = ایمیل یا تلفن کافی است.
interest-side = شما چه می‌توانید باشید؟
interest-side-open = هنوز نمی‌دانم
interest-wish = چه می‌خواهید بدانید؟ چه می‌خواهید؟
interest-months = تا چه مدت می‌توانیم بنویسیم یا زنگ بزنیم؟
    .help = وقتی زمان تمام شود، آنچه نوشتید را پاک می‌کنیم. می‌توانید بخواهید زودتر پاک کنیم.
interest-months-3 = ۳ ماه
interest-months-6 = نیم سال
interest-months-12 = یک سال
interest-months-missing = انتخاب کنید تا چه مدت می‌توانیم بنویسیم یا زنگ بزنیم.
interest-consent = بله، { $organisation } می‌تواند نام مرا نگه دارد و در این باره با من تماس بگیرد.
    .help = فقط برای همین از آن استفاده می‌کنیم.
interest-send = بفرست
interest-thanks = سپاس
interest-thanks-text = نام شما را داریم. کسی از { $organisation } با شما تماس می‌گیرد.
interest-mail-subject = دربارهٔ آنچه از ما پرسیدید
interest-mail-invitation =
    سلام { $name }،

    در این باره با هم حرف زدیم. اگر می‌خواهید ثبت‌نام کنید، این فرم است. آنچه گفتید در آن هست:
    { $link }

    لازم نیست جواب بدهید. در { $until } آنچه گفتید را پاک می‌کنیم.

    با احترام
    { $organisation }
interest-mail-reminder =
    سلام { $name }،

    می‌خواستید بیشتر از ما بشنوید. اگر حالا می‌خواهید ثبت‌نام کنید، این فرم است. آنچه گفتید در آن هست:
    { $link }

    لازم نیست جواب بدهید. دیگر یادآوری نمی‌کنیم و در { $until } آنچه گفتید را پاک می‌کنیم.

    با احترام
    { $organisation }
