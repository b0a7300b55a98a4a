# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = شهادة
certificate-text = أكمل { $name } تدريب { $programme }. الساعات: { $hours }.
certificate-made-on = صدرت في { $day }
certificate-modules = الوحدات
certificate-module = الوحدة
certificate-provider = الجهة
certificate-done-on = التاريخ
certificate-hours = الساعات
certificate-together = المجموع
certificate-valid-until = صالحة حتى { $day }.
