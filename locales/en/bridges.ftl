# Not yet reviewed by a native speaker.
# Bridges: referring somebody out, with their yes. Read by staff and by the professionals behind a link.

services-title = Professionals and services
services-lead = Whom we build a bridge to where a mentor cannot help: in the house and outside it.
services-none = Nobody stands here yet. Add the consultants of your house, shelters, companies and associations you turn to.
services-new = Add a service
services-in-house = In the house
services-outside = Outside the house
services-has-ended-badge = Not used any more
services-has-ended = This service is not used any more. Choose another, or take it up again.
services-name = Name
services-name-missing = Write the name of the service or the professional.
services-kind = What kind?
services-kind-social-consultant = Social consultant
services-kind-study-adviser = Study adviser
services-kind-shelter = Shelter
services-kind-homeless-unit = Unit for people without a home
services-kind-company = Company
services-kind-association = Association
services-kind-other = Something else
services-contact = Whom we speak with there
services-email = E-mail
    .help = A referral is sent here as a link. Without an address you call, and note the answer yourself.
services-phone = Phone
services-offers = What they help with
    .help = Opening hours, languages, who can come. Nothing about people.
services-keep = Save
services-kept = { $name } is in the directory.
services-end = Do not use this service any more
services-take-up = Use this service again
services-ended = It is not offered for new referrals any more.
services-taken-up = It is offered for new referrals again.
services-referrals = { $n ->
    [0] No referrals yet.
    [one] One referral, { $open } open.
   *[other] { $n } referrals, { $open } open.
}
services-visits = { $n ->
    [0] No visits yet.
    [one] One introduction or visit.
   *[other] { $n } introductions and visits.
}
bridges-title = Bridges
bridges-lead = To a professional or a service, for one purpose, with what the person agrees to tell. Nothing leaves without their yes.
bridges-open = Bridges
bridges-none = No bridge has been built yet.
bridges-new = Refer to somebody
bridges-no-services = The directory is empty. Add somebody first.
bridges-choose = Choose
bridges-service = To whom?
bridges-purpose = What for?
bridges-purpose-housing = A place to live
bridges-purpose-work = Work
bridges-purpose-education = Education
bridges-purpose-offices = Letters and offices
bridges-purpose-network = People to do something with
bridges-purpose-talk = A talk about something else
bridges-question = In the person's own words
    .help = One line that is told to the service. Leave it empty if the person wants to say it themselves.
bridges-given-name = Given name
bridges-shared = What is told beside the given name?
    .help = Only what the person agrees to, and only to this service.
bridges-shared-family-name = Family name
bridges-shared-phone = Phone
bridges-shared-email = E-mail
bridges-shared-language = Language
bridges-shared-area = Where they live
bridges-shared-name-only = Told: the given name.
bridges-shared-are = Told: the given name, { $list }.
bridges-expires = Until when can the service read it?
    .help = The person decides. After that day the link shows nothing.
bridges-expires-wrong = Choose a day from today and at most { $n } days ahead.
bridges-consent = { $name } has said yes to this service, this purpose and what is told
bridges-consent-missing = Without the person's yes nothing is sent. Ask, then tick it.
bridges-send = Refer, and send the link
bridges-sent = { $name } has been sent a link. The message names nobody.
bridges-call = Noted. { $name } has no e-mail address: call, and note the answer here.
bridges-by-phone = No e-mail is sent. Call:
bridges-agreed = Yes of { $day }, readable until { $until }.
bridges-is-sent = Sent on { $day }, no answer yet.
bridges-is-accepted = Accepted on { $day }.
bridges-is-declined = Declined on { $day }.
bridges-is-done = Done on { $day }.
bridges-is-withdrawn = Taken back on { $day }.
bridges-is-over = This could be read until { $day }.
bridges-nothing-more = There is nothing more to answer here.
bridges-answer-note = Note an answer
bridges-accept-note = They will get in touch
bridges-accept = We will get in touch
bridges-decline = We cannot help
bridges-decline-note = They cannot help, because
bridges-decline-action = Save the answer
bridges-done = It is done
bridges-withdraw = Take it back
bridges-because = Why not?
bridges-because-missing = Choose why.
bridges-because-no-room = There is no room now
bridges-because-not-ours = Somebody else is the right one to ask
bridges-because-unreachable = The person could not be reached
bridges-because-does-not-want = The person does not want to any more
bridges-visits = Introductions and visits
bridges-visits-none = No introduction to an employer and no visit yet.
bridges-visit-kind = What was it?
bridges-visit-introduction = An introduction
bridges-visit-visit = A visit
bridges-visit-introduction-was = Introduced to { $name } on { $day }
bridges-visit-visit-was = Visited { $name } on { $day }
bridges-visit-where = Where?
bridges-visit-on = When?
bridges-visit-future = A visit that is still to come is no visit yet. Choose today or an earlier day.
bridges-visit-keep = Log it
bridges-visit-kept = It is noted.
bridges-visit-remove = Remove
bridges-visit-removed = It is removed.
bridges-asked = Somebody asks for your help
bridges-asked-lead = { $name }, { $organisation } asks for your help for somebody who has agreed to it.
bridges-told = What you are told
bridges-readable-until = You can read this until { $day }. Please keep it to yourself.
bridges-thanks = Thank you. Your answer is noted.
bridges-contact = Questions? { $organisation }:

# The message names nobody; others may read it on a screen. $name: whom we speak with. $link: an address.
staff-bridges-mail-subject = Somebody asks for your help
staff-bridges-mail-body =
    Hello { $name },

    somebody who takes part with us would like your help, and has agreed that we ask you. Who it is and what it is about stands behind this link until { $day }:

    { $link }

    Please answer there, also if you cannot help.

    { $organisation }
bridges-has-withdrawn = This person does not take part any more. No service is told of them.
