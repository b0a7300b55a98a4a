# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = پیامی برای شما
goodbye-mail-before =
    سلام { $name }

    زمان شما با { $other } در { $day } تمام می‌شود. یک دیدار آخر قرار بگذارید. این‌جا می‌بینید دربارهٔ چه می‌توانید حرف بزنید، و می‌توانید به ما بگویید چطور بود:

    { $link }

    وقت بیشتری لازم دارید؟ به ما بگویید.

    { $organisation }
goodbye-mail-thanks =
    سلام { $name }

    سپاس برای زمانی که با { $other } گذاشتید. با چند لمس به ما بگویید چطور بود و حالا چه می‌خواهید:

    { $link }

    { $organisation }
goodbye-mail-after =
    سلام { $name }

    گفته بودید که می‌توانیم بپرسیم حالا چطور است. 20 ثانیه وقت می‌گیرد:

    { $link }

    { $organisation }
goodbye-title = یک پایان خوب
goodbye-lead = زمان شما با { $other } در { $day } تمام می‌شود. تا وقتی هر دو بخواهید می‌توانید دیدار کنید.
goodbye-lead-as-needed = تو و { $other } تا وقتی لازم دارید دیدار می‌کنید. وقتی تمام شد، می‌توانی اینجا بگویی چطور بود.
goodbye-lead-over = سپاس برای زمانی که با { $other } گذاشتید.
goodbye-topics = در دیدار آخر دربارهٔ چه می‌توانید حرف بزنید
goodbye-topic-remember = چه چیزی را دوست دارید به یاد بیاورید؟
goodbye-topic-learned = از همدیگر چه یاد گرفتید؟
goodbye-topic-proud = به چه افتخار می‌کنید؟
goodbye-topic-next = حالا می‌خواهید چه کنید؟ چه کسی می‌تواند کمک کند؟
goodbye-topic-contact = می‌خواهید در تماس بمانید؟ چطور؟
goodbye-how = چطور بود؟
    .help = فقط هماهنگ‌کننده این را می‌خواند. { $other } نمی‌خواند.
goodbye-has-said = به ما گفته‌اید
goodbye-rating = روی هم رفته
goodbye-rating-very-good = خیلی خوب بود
goodbye-rating-good = خوب بود
goodbye-rating-so-so = متوسط بود
goodbye-rating-not-good = خوب نبود
goodbye-rating-missing = انتخاب کنید چطور بود.
goodbye-wish = حالا چه می‌خواهید؟
goodbye-wish-again = یک بار دیگر با کس دیگری
goodbye-wish-pause = اول استراحت، شاید بعداً دوباره
goodbye-wish-other-role-mentee = نقش تازه برای من: { $mentor }
goodbye-wish-other-role-mentor = کمک به شکل دیگر
goodbye-wish-alumni = فقط دعوت به برنامه‌ها
goodbye-wish-enough = برای من کافی بود
goodbye-wish-missing = انتخاب کنید حالا چه می‌خواهید. بعداً می‌توانید نظرتان را عوض کنید.
goodbye-may-ask = می‌توانیم 3، 6 و 12 ماه بعد بپرسیم حالتان چطور است؟
goodbye-may-ask-yes = بله
goodbye-may-ask-no = نه
goodbye-may-ask-missing = انتخاب کنید که می‌توانیم بعداً بپرسیم یا نه.
goodbye-more = بیشتر، با کلمات خودتان
goodbye-too-early = هنوز زود است که بگویی چطور بود. وقتی زمان شما رو به پایان است برگرد.
goodbye-said = سپاس که گفتید.
goodbye-certificate = سپاس
goodbye-certificate-get = گواهی خود را بگیرید
goodbye-certificate-text = { $name }، { $mentor }، از { $start } تا { $end }. شمار دیدارها: { $n }. { $organisation } برای وقت و کمک شما سپاسگزار است.
goodbye-after-title = حالا چطور است؟
goodbye-after-lead = سلام { $name }. خوشحالیم که خبر شما را می‌شنویم. فقط هماهنگ‌کننده این را می‌خواند.
goodbye-in-touch = هنوز با هم در تماس هستید؟
goodbye-in-touch-missing = بله یا نه را انتخاب کنید.
goodbye-job = هنوز کارتان را دارید؟
goodbye-study = هنوز درس می‌خوانید؟
goodbye-kept-yes = بله
goodbye-kept-no = نه
goodbye-kept-none = نداشتم
goodbye-after-thanks = سپاس. همه چیز خوب باشد.
goodbye-after-not-yet = هنوز وقتش نیست. وقتی بخواهیم بدانیم حال شما چطور است به شما می‌نویسیم، اگر گفته باشید که اجازه داریم.
