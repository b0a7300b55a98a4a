# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Kursbevis
certificate-text = { $name } har fullført opplæringen i { $programme }. Timer: { $hours }.
certificate-made-on = Utstedt { $day }
certificate-modules = Moduler
certificate-module = Modul
certificate-provider = Holdt av
certificate-done-on = Dato
certificate-hours = Timer
certificate-together = Til sammen
certificate-valid-until = Gjelder til { $day }.
