# Not yet reviewed by a native speaker.
# The first set-up, for whoever starts Parvis.

setup-title = Set up Parvis
setup-lead = This takes two minutes. Afterwards you can start your first round and invite colleagues.
setup-organisation-group = Your organisation
setup-organisation = Name of the organisation
    .help = Participants see it on the sign-up page and in messages.
setup-organisation-missing = Write the name of your organisation.
setup-language = Language
    .help = For you, and for messages to people whose language is not known.
setup-time-zone = Time zone
    .help = Decides when a day ends.
setup-you = You
    .help = You become the administrator. You can invite others as soon as you are in.
setup-name = Your name
setup-name-missing = Write your name.
setup-email = Your e-mail address
    .help = You sign in with it. Participants can write to it until you name another one.
setup-begin = Set up and sign in
