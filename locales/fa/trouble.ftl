# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = مشکلی هست یا چیزی نگرانتان می‌کند؟
trouble-title = مشکلی هست یا چیزی نگرانتان می‌کند؟
trouble-lead = خوب است که به ما می‌گویید.
trouble-misfit = با هم جور نیستیم
    .help = پیش می‌آید و کسی مقصر نیست. { $other } نوشتهٔ شما را نمی‌بیند. اول با شما حرف می‌زنیم.
trouble-why-time = وقتی که برای هر دو خوب باشد پیدا نمی‌کنیم
trouble-why-interests = چیز مشترک کمی داریم
trouble-why-language = فهمیدن همدیگر سخت است
trouble-why-distance = خیلی دور است
trouble-why-hopes = امید چیز دیگری داشتم
trouble-why-other = چیز دیگر
trouble-why-missing = انتخاب کنید چرا جور نیست. «چیز دیگر» هم خوب است.
trouble-learned = چه چیزی بهتر است؟
    .help = مثلاً: شب‌ها، کسی که بچه دارد، کسی که انگلیسی حرف می‌زند.
trouble-again = می‌خواهید با کس دیگری دیدار کنید؟
trouble-again-yes = بله
trouble-again-no = حالا نه
trouble-again-missing = انتخاب کنید که می‌خواهید با کس دیگری دیدار کنید یا نه. بعداً می‌توانید نظرتان را عوض کنید.
trouble-worry = چیزی مرا نگران می‌کند
    .help = این فوراً به { $reader } می‌رسد. کس دیگری آن را نمی‌خواند.
trouble-danger = همین حالا در خطر هستید؟ به 112 زنگ بزنید.
trouble-worry-what = چه چیزی شما را نگران می‌کند؟
trouble-worry-missing = بنویسید چه چیزی نگرانتان می‌کند. چند کلمه کافی است.
trouble-about-reader = این دربارهٔ { $reader } است. { $instead } آن را بخواند، نه { $reader }.
trouble-worry-told = سپاس. { $reader } اکنون می‌داند و با شما تماس می‌گیرد.
trouble-nobody = این‌جا کسی نمی‌تواند این را بخواند. لطفاً به ما زنگ بزنید.
trouble-briefing = خوب است بدانید
