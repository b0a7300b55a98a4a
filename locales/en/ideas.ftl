# Not yet reviewed by a native speaker.
# Things a pair can do together. Participants read this: short words (A2).

ideas-ideas = Ideas
ideas-title = What can we do?
ideas-lead = Ideas that others have used. Choose one, or think of your own.
ideas-kind = What is it?
idea-kind-activity = Something to do
idea-kind-topic = Something to talk about
ideas-area = Where?
ideas-need = What is it good for?
ideas-cost = What does it cost?
ideas-season = When?
ideas-all = All
ideas-show = Show
idea-need-language = Speaking the language
idea-need-work = Work
idea-need-everyday = Offices and everyday life
idea-need-friends = Meeting people
idea-need-culture = Culture
idea-need-outdoors = Being outside
idea-cost-free = Free
idea-cost-little = Costs a little
idea-season-any = Any time
idea-season-winter = Winter
idea-season-summer = Summer
idea-season-autumn = Autumn
ideas-useful = { $n ->
    [one] One pair found it good
   *[other] { $n } pairs found it good
}
ideas-pick = We want to do this
ideas-picked = It is on your list.
ideas-plan = What you want to do
ideas-did = We did it: good
ideas-did-not-suit = We did it: not for us
ideas-drop = Take it away
ideas-done = Thank you. It helps others to choose.
ideas-dropped = It is taken away.
ideas-none = No idea fits. Try other answers above.
ideas-gone = This idea is not there any more. Choose another one.
ideas-back = Back

## The ideas

idea-library-card = Get a library card
    .how = Go to the library together. Borrow one easy book each, and ask about free courses.
idea-walk-and-talk = Walk and talk
    .how = Take a walk of an hour. Name what you see in both languages.
idea-cook-together = Cook together
    .how = Cook one dish from each home. Write the recipe down together.
idea-job-advert = Read a job advert
    .how = Find a job advert that fits. Read it line by line: what do they want, and what do you have?
idea-what-i-can = Write what you can do
    .how = Write one page about what you can do. Begin with what you are proud of.
idea-practise-interview = Practise a job interview
    .how = One asks, one answers, then change. Say three good things each time.
idea-visit-a-workplace = Visit a workplace
    .how = Ask somebody you know whether you may come and look for an hour.
idea-a-letter = Read a letter from an office
    .how = Read it together. What do they want, by which day, and whom can you call?
idea-digital-post = Look at digital post
    .how = Sign in to the digital post together, on your own phone. Nobody else needs your code.
idea-shop-with-words = Shop with ten new words
    .how = Write ten words. Find the things in the shop and ask for one of them.
idea-try-a-club = Try a club or a sport
    .how = Choose one thing to try once: football, singing, sewing. Go there together.
idea-old-place = Visit an old place
    .how = Go to a museum, a church or an old house. Tell what such places are like where you come from.
idea-ten-pictures = Ten pictures of your place
    .how = Take ten pictures where you live. Tell each other why you chose them.
idea-winter-day = A winter day outside
    .how = Dress warmly, and try sledges or skates. Many places lend them for free.
idea-berries = Pick berries
    .how = Find out where everybody may pick. Take only what you know.
idea-by-the-water = A day by the water
    .how = Take food along. Ask first whether both like to swim; sitting there is fine too.
idea-a-home = Finding a place to live
    .how = Where do people look for a home here? What is in a contract, and what is a deposit? Look at three adverts together.
idea-the-doctor = When you are ill
    .how = How do you book a doctor here? When do you call the emergency number? Write the numbers on your phones.
idea-school = School and kindergarten
    .how = How does the school tell parents things? Look at one message together. What do parents do at a meeting?
idea-money = Money in a month
    .how = What does a month cost here? Write rent, food, phone and bus. Where can you save?
idea-rights-at-work = Your rights at work
    .how = What must stand in a work contract? What is holiday pay? Whom can you ask when something is wrong?
idea-unwritten-rules = Rules that nobody says
    .how = Tell each other about rules that nobody says aloud: being on time, shoes, gifts, saying no.
