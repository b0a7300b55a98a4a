# Not yet reviewed by a native speaker.
# The end of a pair, as staff reads it. $name: a given name.

goodbyes-title = Hvordan det var, og hvad de ønsker nu
goodbyes-said = { $day }: { $rating }. Ønsker: { $wish }. Må spørges senere.
goodbyes-said-not-asked = { $day }: { $rating }. Ønsker: { $wish }. Vil ikke spørges senere.
goodbyes-deed-pool = Venter på en anden nu
goodbyes-deed-later = Sæt på ventelisten
goodbyes-deed-noted = Jeg har taget mig af det
goodbyes-done-pool = { $name } venter på en anden nu.
goodbyes-done-later = { $name } står på ventelisten.
goodbyes-done-noted = Det er noteret, at du har taget dig af ønsket fra { $name }.
goodbyes-handled-already = En kollega har allerede taget sig af ønsket.
goodbyes-wish-other-role = En anden rolle
goodbyes-certificate = Bevis til { $theMentor }
goodbyes-no-certificate = Der er et bevis, når parret har gennemført.
goodbyes-write = Skriv ned, hvad en af dem siger
goodbyes-write-action = Gem det
today-wish-waits = { $name } har fortalt, hvad der skal ske nu. Skal vi gøre noget ved det?
today-after-contact-due = { $months } måneder siden afslutningen: spørg, hvordan det går nu.
today-action-see-wish = Se ønsket
today-action-ask-now = Spørg og noter
people-becoming = Bliv { $mentor }
    .help = Alt, hvad der vides, følger med; ingen skal skrive det igen. Interviewet er en kladde, til I har talt sammen.
people-becoming-in = I hvilken runde
people-becoming-action = { $name } bliver { $mentor }
people-became-mentor = { $name } deltager som { $mentor } nu. Se på interviewet sammen.
people-becoming-not-there = Vælg en runde, der er i gang, og hvor personen ikke er { $mentor } endnu.
goodbyes-job-yes = Har stadig arbejdet
goodbyes-job-no = Har ikke arbejdet mere
goodbyes-study-yes = Går stadig i skole
goodbyes-study-no = Går ikke i skole mere
goodbyes-job = Har stadig arbejdet
goodbyes-study = Går stadig i skole
goodbyes-kept-yes = Ja
goodbyes-kept-no = Nej
goodbyes-kept-none = Havde ikke
goodbyes-reached-early = De har gjort alt, hvad de lovede, før tiden er gået: så er det gennemført.
