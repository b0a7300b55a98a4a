# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = تقویم شما
calendar-help = دیدار بعدی و برنامه‌های مشترک را در تقویم گوشی خود ببینید.
calendar-look = چه چیزی آن‌جا نوشته شود؟
    .help = دیگران شاید گوشی شما را ببینند.
calendar-look-neutral = فقط «قرار» و ساعت
calendar-look-detailed = با عنوان و جا
calendar-open = ساختن نشانی
calendar-open-again = ساختن نشانی تازه
calendar-opened = این نشانی را کپی کنید و در تقویم خود مشترک آن شوید. فقط یک بار نشان داده می‌شود: { $link }
calendar-has-one = یک نشانی دارید
calendar-close = بستن نشانی
calendar-closed = این نشانی دیگر باز نمی‌شود.
