# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = اوضاع چطور است؟
our-pair-mail-body =
    سلام { $name }

    آیا به‌تازگی با { $other } دیدار داشته‌اید؟ لطفاً به ما بگویید. فقط 20 ثانیه طول می‌کشد و رمز لازم نیست:

    { $link }

    دیدار نداشته‌اید؟ اشکالی ندارد. آن را هم به ما بگویید.

    { $organisation }

our-pair-title = شما و { $other }
our-pair-hello = سلام { $name }. اوضاع چطور است؟
our-pair-next-is = دیدار بعدی شما: { $day }.
our-pair-met = دیدار کردیم
our-pair-when = چه روزی؟
our-pair-today = امروز
our-pair-yesterday = دیروز
our-pair-other-day = روز دیگر
our-pair-how-long = چه مدت؟
our-pair-length = { $hours ->
    [0] { $minutes } دقیقه
   *[other] { $minutes ->
        [0] { $hours } ساعت
       *[other] { $hours } ساعت و { $minutes } دقیقه
    }
}
our-pair-more = روز دیگر، یا حرف بیشتر
our-pair-next = دیدار بعدی چه روزی است؟
our-pair-next-wrong = روز دیدار بعدی را ببینید: { $day } گذشته یا خیلی دور است.
our-pair-next-at = چه ساعتی؟
our-pair-hour-wrong = ساعت را این‌طور بنویسید: 17:30.
our-pair-next-day-missing = روز دیدار بعدی را هم انتخاب کنید.
our-pair-note = یک خط دربارهٔ دیدار
    .help = شما دو نفر و هماهنگ‌کننده آن را می‌خوانید.
our-pair-met-action = ذخیره: دیدار کردیم
our-pair-not-met = دیدار نکردیم
    .help = اشکالی ندارد. بگویید چرا، تا کسی نگران نشود. فقط هماهنگ‌کننده این را می‌خواند.
our-pair-why = چرا؟
our-pair-reason-agreed = روزی را قرار گذاشته‌ایم
our-pair-reason-no-time = وقت نداشتیم
our-pair-reason-away = یکی از ما بیمار یا در سفر است
our-pair-reason-no-answer = { $other } جواب نمی‌دهد
our-pair-reason-does-not-fit = با هم جور نیستیم
our-pair-reason-other = چیز دیگر
our-pair-reason-missing = انتخاب کنید چرا دیدار نکرده‌اید. «چیز دیگر» هم خوب است.
our-pair-note-to-staff = یک خط برای هماهنگ‌کننده
our-pair-not-met-action = فرستادن
our-pair-over = شما دیگر در برنامه با هم نیستید. از هر دوی شما سپاسگزاریم. همیشه می‌توانید به ما بنویسید یا زنگ بزنید.
our-pair-known = دیدارهای شما
our-pair-told-by-you = شما نوشته‌اید
our-pair-told-by = نوشتهٔ { $name }
our-pair-wrong = این درست نیست
    .help = اگر آن روز دیدار نکرده‌اید، آن را بردارید. سپس روز درست را در بالا بنویسید.
our-pair-wrong-action = آن روز دیدار نکردیم
our-pair-too-late = از این دیدار بیش از 30 روز گذشته است. به ما بنویسید یا زنگ بزنید تا درستش کنیم.
our-pair-corrected = برداشته شد. سپاس.
our-pair-thanks = سپاس. { $day } نوشته شد.
our-pair-thanks-not-met = سپاس که گفتید. اشکالی ندارد.
our-pair-thanks-help = سپاس که گفتید. با شما تماس می‌گیریم.
our-pair-known-already = سپاس. { $day } از پیش نوشته شده بود.
our-pair-who-sees = آنچه این‌جا می‌نویسید را شما دو نفر و هماهنگ‌کننده در { $organisation } می‌بینید. این‌که چرا دیدار نکرده‌اید را فقط هماهنگ‌کننده می‌بیند.
our-pair-app-name = دیدارهای ما
our-pair-waits = اکنون اینترنت ندارید. آنچه گفتید در همین تلفن نگه داشته شده است و وقتی اینترنت برگردد فرستاده می‌شود.
our-pair-refused = چیزی از آنچه گفتید هنوز ذخیره نشده است.
our-pair-refused-action = آن را ببینید
our-pair-also = آیا کس دیگری هم بود؟
