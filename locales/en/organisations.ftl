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

# What participants see of the organisation: a page for its administrator.
organisation-title = Your organisation
organisation-lead = People who sign up see this on the public pages and in messages.
organisation-name = Name
    .help = The name can change at any time. The addresses of the sign-up pages stay as they are.
organisation-email = E-mail address for participants
    .help = Participants write to it. Write an e-mail address or a telephone number, or both.
organisation-phone = Telephone number
organisation-phone-no-number = There is no number in this. Write the telephone number in figures.
organisation-address = Address
    .help = Where participants can come. One line each for the street and the place.
organisation-address-long = An address can have at most { $n } lines.
organisation-no-way = Write an e-mail address or a telephone number, so that participants can reach you.
organisation-change = Change what participants see
organisation-changed = It is changed. Participants see it at once.
organisation-changed-last = Last changed by { $by } on { $day }.
