# Not yet reviewed by a native speaker.
# The front page, for visitors.

home-title = دو نفر، چند دیدار، یک جای تازه
home-lead = در برنامهٔ راهنمایی، شما به‌طور منظم با یک نفر دیدار می‌کنید. از هم یاد می‌گیرید و آسان‌تر حس می‌کنید که در خانه هستید.
home-open = ثبت‌نام باز است
# $until: the last day, as a date.
home-until = می‌توانید تا { $until } ثبت‌نام کنید.
home-sign-up = ثبت‌نام
home-none = اکنون هیچ برنامه‌ای باز نیست
    .help = بعداً دوباره بیایید، یا از سازمان شهر خود بپرسید که دورهٔ بعدی کی شروع می‌شود.
home-staff = آیا شما یک برنامه را اداره می‌کنید؟
    .help = هماهنگ‌کنندگان و همکاران از اینجا وارد می‌شوند.
home-sign-in = ورود کارکنان
