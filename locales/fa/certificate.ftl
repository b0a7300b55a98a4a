# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = گواهی
certificate-text = { $name } آموزش { $programme } را به پایان رساند. ساعت‌ها: { $hours }.
certificate-made-on = صادرشده در { $day }
certificate-modules = بخش‌ها
certificate-module = بخش
certificate-provider = برگزارکننده
certificate-done-on = تاریخ
certificate-hours = ساعت‌ها
certificate-together = جمع
certificate-valid-until = تا { $day } معتبر است.
