# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = تقويمك
calendar-help = شاهد لقاءك القادم وما نفعله معًا في تقويم هاتفك.
calendar-look = ماذا يُكتب هناك؟
    .help = قد يرى الآخرون هاتفك.
calendar-look-neutral = «موعد» والوقت فقط
calendar-look-detailed = مع العنوان والمكان
calendar-open = إنشاء رابط
calendar-open-again = إنشاء رابط جديد
calendar-opened = انسخ هذا الرابط واشترك فيه في تقويمك. يظهر مرة واحدة فقط: { $link }
calendar-has-one = لديك رابط
calendar-close = إغلاق الرابط
calendar-closed = لم يعد الرابط يعمل.
