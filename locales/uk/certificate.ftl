# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Сертифікат
certificate-text = { $name }: навчання програми { $programme } завершено. Годин: { $hours }.
certificate-made-on = Видано { $day }
certificate-modules = Модулі
certificate-module = Модуль
certificate-provider = Організатор
certificate-done-on = Дата
certificate-hours = Години
certificate-together = Разом
certificate-valid-until = Дійсний до { $day }.
