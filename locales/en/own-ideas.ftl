# Not yet reviewed by a native speaker.
# An organisation's own ideas, as staff writes them.

own-ideas-lead = What comes with Parvis, and what you have written yourselves: places near you, topics that come up. Pairs choose from it; so can everybody on
own-ideas-public-page = the public page of ideas.
own-ideas-new = A new idea
own-ideas-change = Change
own-ideas-choose = Choose
own-ideas-name-in = Name of the idea ({ $language })
own-ideas-how-in = How to go about it ({ $language })
own-ideas-how =
    .help = Two or three short sentences. Somebody reads them who is learning the language.
own-ideas-other-languages = In other languages
    .help = Whoever reads a language that is missing here sees the idea in English, or in a language it is written in.
own-ideas-area =
    .help = If it is one place: the municipality or part of town. Empty: it can be done everywhere.
own-ideas-audience = Who sees it?
own-ideas-audience-staff = Only staff
own-ideas-audience-everybody = Pairs, and everybody on the public page
own-ideas-keep = Keep the idea
own-ideas-kept = The idea is kept.
own-ideas-end = Do not offer it any more
own-ideas-ended = The idea is not offered any more.
own-ideas-not-offered = Not offered any more
own-ideas-offer-again = Offer it again
own-ideas-offered-again = The idea is offered again.
own-ideas-title-missing = Write what the idea is called, or take this language out.
own-ideas-how-missing = Write how to go about it, or take this language out.
own-ideas-nothing-written = Write the idea in one language at least.
