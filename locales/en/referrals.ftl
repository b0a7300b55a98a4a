# Not yet reviewed by a native speaker.
# Referrals in: for staff, for the partner who refers (the languages of staff), and one message to whoever was referred.

refer-title = Refer somebody
refer-lead = For { $partner }. This page is yours: keep its address to yourselves.
refer-yours = Your referrals
refer-none = None yet.
refer-number = Number
refer-initials = Initials
refer-received = Sent
refer-state = Status
refer-since = Since
refer-new = Refer somebody
refer-name = Name of the person
refer-name-missing = Write the name of the person.
refer-reach = Phone or e-mail: one is enough.
refer-contact-missing = Write a phone number or an e-mail address, so that we can reach the person.
refer-language = Language of the person
refer-purpose = What is it for?
refer-purpose-work = Finding work or staying in it
refer-purpose-language = Speaking the language
refer-purpose-network = Knowing more people
refer-purpose-everyday = Everyday life and public offices
refer-purpose-education = Education
refer-no-notes = There is no field for notes. We do not want to know about health, benefits or family: the person tells us what we need to know.
refer-consent = The person has said yes to being referred, and to our getting in touch.
    .help = Ask before you send. Without a yes we may not keep a name.
refer-consent-missing = Without the person’s own yes we cannot take the referral.
refer-send = Send the referral
refer-sent = Your referral has number { $n }. Below you see how far it has come.
refer-state-received = Received
refer-state-accepted = Accepted: we get in touch
refer-state-signed-up = Takes part
refer-state-declined = Did not lead to a sign-up
referrals-title = Referrals
referrals-lead = Partners point people out; you accept, get in touch, and sign them up.
referrals-none = No referrals yet
    .help = Make a partner below and send the link to its page. What they send stands here, and on Today until it is answered.
referrals-partner = Partner
referrals-purpose = Purpose
referrals-number = number { $number }
referrals-agreed = Said yes on
referrals-forgotten = Forgotten
referrals-others = The same address or number was referred before:
referrals-to-person = To the sign-up
referrals-accept = Accept
referrals-accept-writes = A message goes to the person: who told us about them, what we know, and that they can say no.
referrals-accept-calls = There is no e-mail address: call the person.
referrals-accept-do = Accept the referral
referrals-accepted-told = Accepted. The person has got a message.
referrals-accepted-call = Accepted. Now call the person.
referrals-sign-up-help = Nothing has to be written twice. You ask the person for consent to matching, as with every sign-up.
referrals-signed-up = { $name } is signed up.
referrals-decline = Decline
referrals-decline-do = Decline the referral
referrals-declined = Declined. The partner sees that it did not lead to a sign-up, not why. After 90 days the person is forgotten.
referrals-because = Why
    .help = The partner does not see it.
referrals-because-does-not-want = They do not want to
referrals-because-unreachable = They cannot be reached
referrals-because-other-target = The programme is for others
referrals-because-no-place = No place now
referrals-because-here-already = They take part already
referrals-is-accepted = It was accepted on { $day }.
referrals-is-signed-up = The person was signed up on { $day }.
referrals-is-declined = It was declined on { $day }.
referrals-new-title = Write in a referral
referrals-write-in = Keep the referral
referrals-written = The referral is kept.
partners-title = Partners
partners-none = No partner yet.
partners-new-title = New partner
partners-name = Name
    .help = For example the job centre of a municipality.
partners-name-missing = Write the name of the partner.
partners-contact = Contact there
partners-area = Refers from
partners-save = Save
partners-made = { $name } is a partner now. Next, make the link to its page.
partners-changed = { $name } is saved.
partners-referred = Referred
partners-open = Open
partners-referrals = What they have referred
partners-referrals-none = Nothing yet.
partners-referral = { $number }. { $name }: { $state }
partners-link = The partner’s page
    .help = There they refer people and see the status, and nothing else. A new link makes the old one stop working.
partners-link-until = Works until { $until }
partners-link-make = Make a link
partners-link-send = Send a link to { $email }
partners-link-made = The link is shown only now. Copy it: { $link }
partners-link-sent = The link is on its way to { $email }.
partners-link-end = Stop the link
partners-link-ended = The link does not work any more.
staff-partner-mail-subject = Your page for referrals
staff-partner-mail-link =
    Hello { $name },

    on this page you can refer people to us and see how far it has come:
    { $link }

    Keep the address to yourselves. It works for a year.

    Kind regards
    { $organisation }
referrals-mail-subject = Somebody told us about you
referrals-mail-notice =
    Hello { $name },

    { $partner } told us that you would like to take part with us, and that you said yes. We know your name, how to reach you and what it is for. We know nothing else.

    We get in touch soon. You do not want to? Write or call, and we delete it.

    Kind regards
    { $organisation }
