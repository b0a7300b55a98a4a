# Not yet reviewed by a native speaker.
# The public sign-up page and its message. Participants read this: short words, short sentences (A2).

intake-be-mentee = Jeg er ny her
intake-be-mentor = Jeg vil være { $mentor }
intake-for-whom = Hvem er det for?
intake-why = Hvorfor være med?
intake-what-it-asks = Hva krever det av deg?
# $n is a number of months.
intake-months = { $n ->
    [one] Det varer i én måned.
   *[other] Det varer i { $n } måneder.
}
intake-lasts-until-round-ends = Det varer så lenge prosjektet varer, lengst til { $day }.
intake-lasts-round = { $n ->
    [one] Det varer så lenge prosjektet varer: én måned.
   *[other] Det varer så lenge prosjektet varer: { $n } måneder.
}
intake-lasts-as-needed = Det varer så lenge det trengs.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = Det varer så lenge det trengs: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = { $n ->
    [one] Dere møtes minst én gang.
   *[other] Dere møtes minst { $n } ganger.
}
intake-meetings-of-which = { $own } er møter for dere to, { $gatherings } er fellessamlinger for alle.
intake-extra = Dere kan møtes oftere. Ingen krever det.
intake-both-learn = Begge lærer noe nytt.

intake-form-mentee = Meld deg på som { $mentee }
intake-form-mentor = Meld deg på som { $mentor }
intake-notice = Hva vi gjør med svarene dine
intake-notice-text = { $organisation } tar vare på svarene dine for å finne en som passer for deg. Bare de som driver programmet, leser dem. Vi selger dem aldri og legger dem aldri ut på internett.
intake-notice-rights = Du kan se, endre eller slette svarene dine når som helst. Bare skriv til oss.
intake-as = Jeg er med som
intake-as-mentee = { $Mentee }
    .help = Jeg er ny her.
intake-as-mentor = { $Mentor }
    .help = Jeg kjenner stedet godt og vil dele det jeg vet.
intake-side-missing = Velg hvordan du vil være med.
intake-redraw = Vis skjemaet for dette
intake-you = Om deg
intake-given-name = Navn
    .help = Navnet du vil at vi skal bruke. Ett navn er nok.
intake-name-missing = Skriv et navn. Ett navn er nok.
intake-family-name = Etternavn
intake-birth-year = Fødselsår
intake-gender = Kjønn
    .help = Bare hvis du vil fortelle det.
intake-gender-needed = Denne gangen er programmet for bestemte grupper. Fortell oss kjønnet ditt, så vi vet om det er for deg.
intake-other-genders = Denne gangen er programmet for en annen gruppe. Skriv til oss: Kanskje vet vi om noe annet for deg.
# $n is an age in years.
intake-too-young = Du må være { $n } år for å være med. Skriv til oss: Kanskje vet vi om noe annet for deg.
intake-area = Hvor bor du?
intake-not-said = Jeg vil ikke si det
intake-category = Jeg kom hit som
    .help = Du må ikke svare. Det hjelper oss å vise hvem som er med.
intake-reach = Hvordan kan vi få tak i deg?
intake-reach-help = Telefon eller e-post er nok. Har du ingen av delene, så kom innom kontoret, så snakker vi der.
intake-phone = Telefon
intake-email = E-post
intake-language = Hvilket språk skal vi skrive på?
intake-message = Vil du fortelle oss noe?
    .help = For eksempel hva du liker å gjøre, eller hva du håper på.
intake-website = La dette stå tomt
intake-consent = Ja, dere kan ta vare på svarene mine og bruke dem til å finne en som passer for meg.
    .help = Du kan ombestemme deg når som helst.
intake-consent-missing = Vi trenger ditt ja før vi kan ta vare på svarene.
intake-send = Send påmeldingen

intake-thanks = Takk
intake-thanks-text = { $organisation } har fått påmeldingen din.
intake-thanks-next = Vi tar kontakt om noen dager. Da snakker vi om hva du ønsker, og leter etter en som passer.
intake-closed = Påmeldingen er stengt nå
intake-closed-text = { $organisation } starter igjen senere. Skriv eller ring hvis du vil vite når.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = Vi har fått meldingen din
# $name is the given name, $organisation who writes.
mail-received-body =
    Hei { $name },

    takk for at du meldte deg på. Vi tar kontakt om noen dager.

    Har du et spørsmål? Bare svar på denne meldingen.

    Vennlig hilsen
    { $organisation }

intake-conditions = Hvem kan være med
    .help = Kryss av for det som stemmer for deg. Vi ber ikke om noe dokument og lagrer ingen.
intake-perhaps-not = Kanskje er ikke dette programmet for deg
intake-anyway = Send det likevel
    .help = Koordinatoren leser det, bestemmer og sier fra til deg.
intake-not-eligible = Noe som dette programmet ber om, er ikke krysset av. Les det som står der. Du kan sende skjemaet likevel.
intake-expectations = Jeg har lest dette og er enig i reglene
    .help = Du kan også gjøre det senere, sammen med koordinatoren.

intake-yes = Ja
intake-no = Nei
intake-questions = Noen spørsmål
intake-clear = Tøm skjemaet
intake-only-if = Bare hvis du svarte «{ $answer }» på «{ $question }».
intake-answer-missing = Skriv et svar.
intake-choice-missing = Velg et svar.
intake-choices-missing = Velg minst ett svar.
intake-purpose = Hvorfor vi spør:
intake-language-number = Språk { $n }
intake-level-number = Hvor godt, språk { $n }
intake-from = Du kom hit med en lenke fra «{ $campaign }». Vi teller hvor mange som kommer derfra. Lenken sier ikke hvem du er.
