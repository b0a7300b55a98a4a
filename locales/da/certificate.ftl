# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Kursusbevis
certificate-text = { $name } har gennemført uddannelsen i { $programme }. Timer: { $hours }.
certificate-made-on = Udstedt den { $day }
certificate-modules = Moduler
certificate-module = Modul
certificate-provider = Udbyder
certificate-done-on = Dato
certificate-hours = Timer
certificate-together = I alt
certificate-valid-until = Gælder til { $day }.
