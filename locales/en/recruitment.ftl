# Not yet reviewed by a native speaker.
# Recruitment: campaigns, channels, targets, what came of each. For staff.

recruitment-title = Recruitment
recruitment-channels = Channels and campaigns
recruitment-pages = Pages about recruitment
recruitment-new = New campaign
recruitment-where-from = Where do people come from?
recruitment-nobody-yet = Nobody has signed up for this round yet. On the sign-up page we ask everybody how they heard of us; the answers are counted here.
recruitment-channel = Channel
    .help = Where people hear of it.
recruitment-waiting = Interested now
recruitment-left-name = Left their name
recruitment-signed-up = Signed up
recruitment-ready = Ready
recruitment-paired = Got a pair
recruitment-not-told = Not told
recruitment-how-counted = How we count
recruitment-definition = Interested now: people who left their name for this programme and have not signed up. Signed up: sign-ups for this round, on both sides, whatever became of them. Ready: those of them who stand at “ready” or further on the way, or have had a pair. Got a pair: those of them who were introduced to somebody. What people say on the form counts; without an answer, the channel of the campaign whose link they used.
recruitment-campaigns = Campaigns
recruitment-none = No campaign yet
    .help = A campaign is one thing you do so that people sign up: an article, a stall, a letter to former mentors. Each gets a link of its own, and you see here what came of it.
recruitment-runs = Running
recruitment-comes = Not begun
recruitment-over = Over
# $start, $end: dates.
recruitment-period = { $start } to { $end }
recruitment-since = Since { $start }
# $n: how many signed up; $people: how many are wanted; $area: a place, or "anywhere".
recruitment-progress-mentor = { $Mentors }, { $area }: { $n } of { $people }
recruitment-progress-mentee = { $Mentees }, { $area }: { $n } of { $people }
recruitment-anywhere = anywhere
recruitment-holder = Looked after by
recruitment-nobody = Nobody yet
recruitment-cost = Cost
    .help = A whole number, in your own money.
recruitment-link = Link to sign up
recruitment-link-help = The link says which campaign it is from, and the form tells people so. It says nothing about who clicked.
recruitment-edit = Change
recruitment-new-title = New campaign
recruitment-edit-title = Change a campaign
recruitment-name = Name
    .help = For example “The local paper in May”. It stands on the sign-up form of whoever uses the link.
recruitment-name-missing = Write a name for the campaign.
recruitment-first-day = First day
recruitment-last-day = Last day
    .help = Leave it empty if it goes on until further notice.
# $start: the first day.
recruitment-ends-early = The last day is before the first, { $start }.
recruitment-targets = How many do you hope for?
    .help = Sign-ups by this campaign's link. Leave empty what you have no target for.
recruitment-save = Save the campaign
recruitment-cancel = Back
recruitment-made = { $name } is ready. Its link stands below.
recruitment-changed = { $name } is saved.
recruitment-remove = Remove the campaign
recruitment-remove-help = Nobody has come by this campaign. You can remove it.
recruitment-removed = { $name } is removed.
# $n: how many.
recruitment-in-use = It cannot be removed: people came by this campaign ({ $n }), and they are counted. Give it a last day instead.
recruitment-heard = Heard of us
