# Not yet reviewed by a native speaker.
# The end of a pair, as staff reads it. $name: a given name.

goodbyes-title = Hur det var och vad de önskar nu
goodbyes-said = { $day }: { $rating }. Önskar: { $wish }. Får frågas senare.
goodbyes-said-not-asked = { $day }: { $rating }. Önskar: { $wish }. Vill inte frågas senare.
goodbyes-deed-pool = Väntar på någon annan nu
goodbyes-deed-later = Sätt på väntelistan
goodbyes-deed-noted = Jag har tagit hand om det
goodbyes-done-pool = { $name } väntar på någon annan nu.
goodbyes-done-later = { $name } står på väntelistan.
goodbyes-done-noted = Det är antecknat att du har tagit hand om önskan från { $name }.
goodbyes-handled-already = En kollega har redan tagit hand om den här önskan.
goodbyes-wish-other-role = En annan roll
goodbyes-certificate = Intyg för { $theMentor }
goodbyes-no-certificate = Det finns ett intyg när paret har fullföljt.
goodbyes-write = Skriv ner vad en av dem säger
goodbyes-write-action = Spara det
today-wish-waits = { $name } har berättat vad som ska hända nu. Ska vi göra något åt det?
today-after-contact-due = { $months } månader sedan slutet: fråga hur det är nu.
today-action-see-wish = Se önskan
today-action-ask-now = Fråga och anteckna
people-becoming = Bli { $mentor }
    .help = Allt som är känt följer med; ingen behöver skriva det igen. Intervjun är ett utkast tills ni har pratat.
people-becoming-in = I vilken omgång
people-becoming-action = { $name } blir { $mentor }
people-became-mentor = { $name } deltar som { $mentor } nu. Titta på intervjun tillsammans.
people-becoming-not-there = Välj en omgång som pågår och där personen inte är { $mentor } än.
goodbyes-job-yes = Har kvar arbetet
goodbyes-job-no = Har inte kvar arbetet
goodbyes-study-yes = Studerar fortfarande
goodbyes-study-no = Studerar inte längre
goodbyes-job = Har kvar arbetet
goodbyes-study = Studerar fortfarande
goodbyes-kept-yes = Ja
goodbyes-kept-no = Nej
goodbyes-kept-none = Hade inget
goodbyes-reached-early = De har gjort allt de lovade innan tiden är slut: då är det fullföljt.
