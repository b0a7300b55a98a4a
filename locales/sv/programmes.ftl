# Not yet reviewed by a native speaker.
# Omgångar: listan, en ny, en omgångs egen sida. För personal.

rounds-title = Omgångar
rounds-for-funder = Rapporten för varje omgång.
rounds-new = Starta en omgång
rounds-first = Starta den första omgången
rounds-none = Ingen omgång än
    .help = En omgång är ett program med en början och ett slut: människor anmäler sig, du pratar med dem, matchar dem och följer deras par. Starta en, så är anmälningssidan klar.
    .funder = Så snart organisationen har en omgång hittar du dess rapport här.
rounds-show = Öppna omgången
rounds-report = Rapport
rounds-open = Öppen
rounds-closed = Stängd
rounds-over = Slut
# $until: sista dagen, som datum.
rounds-open-until = Anmälan är öppen till och med den { $until }.
# $start, $end: datum.
rounds-dates = { $start } till { $end }
# $version: en metods utgåva, t.ex. ”2”.
rounds-edition = utgåva { $version }
# $menteeCount, $mentorCount: hur många som anmälde sig.
rounds-people = { $menteeCount ->
    [one] 1 { $mentee }
   *[other] { $menteeCount } { $mentees }
} och { $mentorCount ->
    [one] 1 { $mentor }
   *[other] { $mentorCount } { $mentors }
} har anmält sig.
# $n: par som bildades; $completed: par som slutfördes.
rounds-pairs = { $n ->
    [0] Inga par än.
    [one] 1 par, { $completed } slutfört.
   *[other] { $n } par, { $completed } slutförda.
}
# Vad ett par lovar. $meetings, $months, $own, $gatherings: tal.
rounds-commitment = Minst { $meetings } träffar på { $months ->
    [one] 1 månad
   *[other] { $months } månader
}: { $own } på egen hand och { $gatherings } { $gatherings ->
    [one] gemensam träff
   *[other] gemensamma träffar
} med de andra paren.
rounds-commitment-extra = Fler träffar är välkomna och krävs aldrig.

rounds-new-title = Starta en omgång
rounds-new-lead = Välj hur programmet genomförs och när. Du kan öppna och stänga anmälan senare.
rounds-programme = Program
    .help = Omgångar av samma program kan jämföras med varandra.
rounds-programme-missing = Välj ett program, eller ge ett nytt ett namn.
rounds-programme-new = Ett nytt program
rounds-programme-name = Namn på det nya programmet
    .help = Det står på anmälningssidan, och sidans adress bildas av det. Bara för ett nytt program.
rounds-programme-name-missing = Skriv namnet på det nya programmet.
# $name: vad som skrevs.
rounds-programme-taken = Det finns redan ett program som heter { $name }. Välj det här ovanför.
rounds-method = Metod
    .help = Metoden bestämmer vad ett par lovar, vad intervjun frågar, hur människor matchas och när vi påminner dig. Omgången behåller den här utgåvan, också när metoden ändras senare.
rounds-method-missing = Välj en metod.
rounds-when = Namn och tid
rounds-name = Omgångens namn
    .help = Till exempel året, eller ”Hösten 2026”.
rounds-name-missing = Skriv ett namn på omgången.
rounds-name-taken = Det här programmet har redan en omgång som heter { $name }. Ge den här ett annat namn.
rounds-start = Första dagen
rounds-end = Sista dagen
    .help = Om du lämnar det tomt varar omgången så många månader som metoden säger.
# $start: första dagen.
rounds-end-too-early = Sista dagen måste vara efter den första dagen, { $start }.
# $n: ett antal år.
rounds-too-long = En omgång varar högst { $n } år. Kontrollera året.
rounds-sign-up-until = Anmälan är öppen till och med
    .help = Sista dagen. Lämna det tomt om du vill öppna anmälan senare.
# $until, $end: datum.
rounds-sign-up-after-end = Den { $until } är efter omgångens slut, { $end }. Välj en tidigare dag.
rounds-sign-up-past = Den { $until } har redan varit. Välj i dag eller en senare dag.
rounds-make = Starta omgången
rounds-made = Omgången är klar. Öppna sedan anmälan, eller hämta in en lista.

rounds-parts = Delar av den här omgången
rounds-overview = Översikt
rounds-people-tab = Människor
rounds-matching = Matchning
rounds-pairs-tab = Par
rounds-gatherings = Gemensamma träffar
rounds-import = Hämta in människor
rounds-write-in = Skriv in någon
rounds-pipeline = Var människorna står
rounds-side-mentor = { $Mentors }
rounds-side-mentee = { $Mentees }
# $n: hur många dagar den första av dem har stått där.
rounds-longest = { $n ->
    [0] sedan i dag
    [one] längst 1 dag
   *[other] längst { $n } dagar
}
rounds-beside = Inte på väg till ett par:
# $n: hur många som väntar.
rounds-mentees-waiting = { $n ->
    [0] Ingen { $mentee } väntar.
    [one] 1 { $mentee } väntar.
   *[other] { $n } { $mentees } väntar.
}
# $n: hur många som har plats; $places: för hur många par tillsammans.
rounds-mentors-room = { $n ->
    [0] Ingen { $mentor } har plats.
    [one] 1 { $mentor } har plats{ $places ->
        [one] .
       *[other] { " " }för { $places } par.
    }
   *[other] { $n } { $mentors } har plats, för { $places } par tillsammans.
}
rounds-sign-up = Anmälan
rounds-address = Anmälningssidans adress
    .help = Kopiera den till er webbplats, en affisch eller ett meddelande.
rounds-address-look = Se sidan som besökare ser den
rounds-is-closed = Anmälningssidan säger att anmälan är stängd. Du kan fortfarande skriva in människor själv.
rounds-is-over = Omgången är slut.
rounds-until = Öppen till och med
    .help = Sista dagen då man kan anmäla sig.
rounds-sign-up-open = Öppna anmälan
rounds-sign-up-change = Ändra sista dagen
rounds-sign-up-close = Stäng anmälan nu
rounds-sign-up-is-open = Anmälan är öppen till och med den { $until }.
rounds-sign-up-is-closed = Anmälan är stängd.
rounds-promise = Vad ett par lovar
rounds-target = För vem
rounds-history = Vad som har hänt med den här omgången
rounds-board = Tavla: alla efter steg
