# Not yet reviewed by a native speaker.
# The certificate of the training. Participants read this.

certificate-title = Certificate
certificate-text = { $name } has completed the training of { $programme }. Hours: { $hours }.
certificate-made-on = Issued on { $day }
certificate-modules = Modules
certificate-module = Module
certificate-provider = Provider
certificate-done-on = Done on
certificate-hours = Hours
certificate-together = Together
certificate-valid-until = Counts until { $day }.
