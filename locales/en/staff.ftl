# Not yet reviewed by a native speaker.
# Signing in, passwords, colleagues, one's own account. For staff.

nav-today = Today
nav-rounds = Rounds
nav-outbox = Outbox
nav-staff = Colleagues
nav-account = My account

sign-in-title = Sign in
sign-in-lead = For coordinators and colleagues.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-do = Sign in
sign-in-wrong = The e-mail address and the password do not belong together. Check both and try again.
sign-in-forgotten = Forgotten your password? An administrator in your organisation can send you a new link.
sign-in-new-tab = Sign in on a new tab
sign-in-demo = Who do you want to be?
    .help = In this demo you can be anybody. Everything you do stays on this machine.
# $name: a colleague's name.
sign-in-demo-as = Sign in as { $name }

password-title = Choose your password
password-lead = Afterwards you sign in with your e-mail address and this password.
# $n: the smallest number of characters.
password-new = New password
    .help = At least { $n } characters. A few words that you can remember are good. Spaces and all letters are allowed.
password-again = The same password once more
password-choose = Choose this password
password-chosen = Your password is chosen. You can sign in now.
password-too-short = The password needs at least { $n } characters.
password-too-long = The password can have at most { $n } characters.
password-differs = The two passwords are not the same. Type both once more.

staff-title = Colleagues
staff-lead = Who can sign in here, and what they can do.
staff-name = Name
staff-name-missing = Write a name.
staff-email = E-mail address
staff-role = Role
staff-role-missing = Choose a role.
staff-role-admin = Administrator
    .help = Everything a coordinator does, and this page.
staff-role-coordinator = Coordinator
    .help = Runs rounds: people, interviews, matching, pairs, reports.
staff-role-funder = Funder
    .help = Reads the reports, never a person's page.
staff-state = State
staff-state-active = Can sign in
staff-state-invited = Invited
staff-state-suspended = Suspended
staff-actions = Actions
staff-you = you
staff-change = Change
staff-change-role = Change the role
# $name: a colleague's name.
staff-role-changed = { $name } has another role now.
# $email: an address.
staff-send-link = Send a new link to { $email }
staff-link-sent = A new link is on its way to { $email }. It works for 72 hours; earlier links do not work any more.
staff-suspend = Suspend { $name }
staff-suspended = { $name } cannot sign in any more. You can let them in again at any time.
staff-admit = Let { $name } in again
staff-admitted = { $name } can sign in again.
staff-last-admin = { $name } is the only administrator who can sign in. Make somebody else an administrator first.
staff-invite = Invite a colleague
    .help = They get a message with a link, choose a password and can begin. The link works for 72 hours, once.
staff-invite-send = Send the invitation
staff-invited = The invitation is on its way to { $email }.
staff-is-here = { $name } works here already.
staff-is-suspended = { $name } works here and is suspended. Let them in again in the list above.

account-title = My account
account-profile = About you
account-name = Name
    .help = Colleagues see it, and it stands under the messages you write.
account-language = Language
account-save = Save name and language
account-saved = Saved.
account-places = Where you work
    .help = You work for several organisations. You see one at a time.
account-here = You are here
# $organisation: an organisation's name.
account-go-to = Go to { $organisation }
account-now-at = You are now at { $organisation }.
account-password = Change your password
account-old = Your password until now
account-old-wrong = This is not your password. Try once more.
account-password-change = Change the password
account-password-changed = Your password is changed. Everywhere else you are signed out.

# Messages to colleagues. Subjects name no programme and no place.
# $name: the colleague; $organisation: who invites; $link: an address; $hours: a number.
staff-mail-invitation-subject = You are invited
staff-mail-invitation-body =
    Hello { $name },

    { $organisation } invites you to work with Parvis. Open this link and choose a password:

    { $link }

    The link works once, within { $hours } hours. If it is too old, ask a colleague for a new one.
staff-mail-place-subject = You have a new place of work
staff-mail-place-body =
    Hello { $name },

    You can now work with { $organisation } in Parvis too. Sign in as you always do:

    { $link }

    Under "My account" you go from one organisation to the other.

## A letter about Today

account-letter = A letter about Today
account-letter-hour = When does it come?
    .help = From Monday to Friday, only when somebody needs you. It names nobody.
account-letter-mine = Only about my own pairs
    .help = And about what is nobody's in particular, as under "You" on Today.
account-letter-never = No letter
account-letter-save = Save the time
account-letter-chosen = The letter comes at { $hour } from Monday to Friday.
account-letter-chosen-mine = The letter comes at { $hour } from Monday to Friday, about your own pairs.
account-letter-none = No letter comes any more.
account-letter-missing = Choose a time, or "No letter".
