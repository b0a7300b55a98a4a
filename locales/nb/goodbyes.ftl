# Not yet reviewed by a native speaker.
# The end of a pair, as staff reads it. $name: a given name.

goodbyes-title = Hvordan det var, og hva de ønsker nå
goodbyes-said = { $day }: { $rating }. Ønsker: { $wish }. Kan spørres senere.
goodbyes-said-not-asked = { $day }: { $rating }. Ønsker: { $wish }. Vil ikke spørres senere.
goodbyes-deed-pool = Venter på noen andre nå
goodbyes-deed-later = Sett på ventelisten
goodbyes-deed-noted = Jeg har tatt meg av det
goodbyes-done-pool = { $name } venter på noen andre nå.
goodbyes-done-later = { $name } står på ventelisten.
goodbyes-done-noted = Det er notert at du har tatt deg av ønsket til { $name }.
goodbyes-handled-already = En kollega har alt tatt seg av dette ønsket.
goodbyes-wish-other-role = En annen rolle
goodbyes-certificate = Bevis til { $theMentor }
goodbyes-no-certificate = Det blir et bevis når paret har fullført.
goodbyes-write = Skriv ned hva en av dem sier
goodbyes-write-action = Ta vare på det
today-wish-waits = { $name } har sagt hva som skal skje videre. Skal vi gjøre noe med det?
today-after-contact-due = { $months } måneder siden slutten: spør hvordan det går nå.
today-action-see-wish = Se ønsket
today-action-ask-now = Spør og noter
people-becoming = Bli { $mentor }
    .help = Alt som er kjent, følger med; ingen skriver det en gang til. Intervjuet er et utkast til dere har snakket sammen.
people-becoming-in = I hvilken runde
people-becoming-action = { $name } blir { $mentor }
people-became-mentor = { $name } deltar som { $mentor } nå. Se på intervjuet sammen.
people-becoming-not-there = Velg en runde som er i gang, og der personen ikke er { $mentor } ennå.
goodbyes-job-yes = Har fortsatt jobben
goodbyes-job-no = Har ikke jobben lenger
goodbyes-study-yes = Går fortsatt på skole
goodbyes-study-no = Går ikke på skole lenger
goodbyes-job = Har fortsatt jobben
goodbyes-study = Går fortsatt på skole
goodbyes-kept-yes = Ja
goodbyes-kept-no = Nei
goodbyes-kept-none = Hadde ikke
goodbyes-reached-early = De har gjort alt de lovet, før tiden er over: da er det fullført.
