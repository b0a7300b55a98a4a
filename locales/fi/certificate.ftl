# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Todistus
certificate-text = { $name } on suorittanut koulutuksen: { $programme }. Tunteja: { $hours }.
certificate-made-on = Annettu { $day }
certificate-modules = Osat
certificate-module = Osa
certificate-provider = Järjestäjä
certificate-done-on = Päivä
certificate-hours = Tunnit
certificate-together = Yhteensä
certificate-valid-until = Voimassa { $day } asti.
