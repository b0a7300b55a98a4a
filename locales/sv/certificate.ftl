# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Intyg
certificate-text = { $name } har gått utbildningen i { $programme }. Timmar: { $hours }.
certificate-made-on = Utfärdat { $day }
certificate-modules = Moduler
certificate-module = Modul
certificate-provider = Anordnare
certificate-done-on = Datum
certificate-hours = Timmar
certificate-together = Sammanlagt
certificate-valid-until = Gäller till { $day }.
