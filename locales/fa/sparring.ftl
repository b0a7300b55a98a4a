# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = دربارهٔ چیزی با ما حرف بزنید
sparring-title = می‌خواهید دربارهٔ چیزی حرف بزنید؟
sparring-lead = شما در این کار تنها نیستید. خوب است که می‌پرسید.
sparring-ask = درخواست گفت‌وگو
sparring-who-hears = به { $name } پیام می‌رسد و با شما تماس گرفته می‌شود.
sparring-question = موضوع چیست؟
    .help = یک خط کافی است، یا هیچ. اینجا نام ننویسید.
sparring-action = درخواست گفت‌وگو
sparring-asked = سپاس. حالا { $name } می‌داند و با شما تماس گرفته می‌شود.
sparring-waits = شما در { $day } درخواست کردید. با شما تماس می‌گیریم.
