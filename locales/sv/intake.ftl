# Not yet reviewed by a native speaker.
# Den öppna anmälningssidan och dess meddelande. Deltagarna läser det här: korta ord, korta meningar (A2).

intake-be-mentee = Jag är ny här
intake-be-mentor = Jag vill bli { $mentor }
intake-for-whom = För vem?
intake-why = Varför ska man vara med?
intake-what-it-asks = Vad behöver du göra?
# $n är ett antal månader.
intake-months = { $n ->
    [one] Det varar en månad.
   *[other] Det varar { $n } månader.
}
intake-lasts-until-round-ends = Det varar så länge projektet varar, längst till { $day }.
intake-lasts-round = { $n ->
    [one] Det varar så länge projektet varar: en månad.
   *[other] Det varar så länge projektet varar: { $n } månader.
}
intake-lasts-as-needed = Det varar så länge det behövs.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = Det varar så länge det behövs: { $until }.
# $n är ett antal träffar, egna och gemensamma tillsammans.
intake-meetings = { $n ->
    [one] Ni träffas minst en gång.
   *[other] Ni träffas minst { $n } gånger.
}
intake-meetings-of-which = { $own } är träffar för er två, { $gatherings } är träffar för alla.
intake-extra = Ni får träffas oftare. Ingen kräver det av er.
intake-both-learn = Ni lär er båda något nytt.

intake-form-mentee = Anmäl dig som { $mentee }
intake-form-mentor = Anmäl dig som { $mentor }
intake-notice = Vad vi gör med dina svar
intake-notice-text = { $organisation } sparar dina svar för att hitta en person som passar dig. Bara de som leder programmet läser dem. Vi säljer dem aldrig och lägger dem aldrig ut på internet.
intake-notice-rights = Du kan när som helst se, ändra eller ta bort dina svar. Skriv bara till oss.
intake-as = Jag vill vara med som
intake-as-mentee = { $Mentee }
    .help = Jag är ny här.
intake-as-mentor = { $Mentor }
    .help = Jag känner platsen väl och vill dela med mig av det jag vet.
intake-side-missing = Välj hur du vill vara med.
intake-redraw = Visa formuläret för detta
intake-you = Om dig
intake-given-name = Namn
    .help = Det namn du vill att vi använder. Ett namn räcker.
intake-name-missing = Skriv ett namn. Ett namn räcker.
intake-family-name = Efternamn
intake-birth-year = Födelseår
intake-gender = Kön
    .help = Bara om du vill berätta det.
intake-gender-needed = Den här gången är programmet för vissa grupper. Berätta vilket kön du har, så vet vi om det är för dig.
intake-other-genders = Den här gången är programmet för en annan grupp. Skriv till oss: vi kanske vet något annat för dig.
# $n är en ålder i år.
intake-too-young = Du måste vara { $n } år för att vara med. Skriv till oss: vi kanske vet något annat för dig.
intake-area = Var bor du?
intake-not-said = Jag vill inte säga
intake-category = Jag kom hit som
    .help = Du behöver inte svara. Det hjälper oss att visa vilka som är med.
intake-reach = Hur kan vi nå dig?
intake-reach-help = Telefon eller e-post räcker. Om du inte har något av dem, kom till vårt kontor så pratar vi där.
intake-phone = Telefon
intake-email = E-post
intake-language = Vilket språk ska vi skriva på?
intake-message = Vill du berätta något för oss?
    .help = Till exempel vad du tycker om att göra, eller vad du hoppas på.
intake-website = Lämna det här tomt
intake-consent = Ja, ni får spara mina svar och använda dem för att hitta en person som passar mig.
    .help = Du kan ändra dig när som helst.
intake-consent-missing = Vi behöver ditt ja innan vi får spara dina svar.
intake-send = Skicka min anmälan

intake-thanks = Tack
intake-thanks-text = { $organisation } har fått din anmälan.
intake-thanks-next = Vi kontaktar dig inom några dagar. Då pratar vi om vad du vill, och letar efter någon som passar dig.
intake-closed = Anmälan är stängd nu
intake-closed-text = { $organisation } börjar igen senare. Skriv eller ring om du vill få veta när.

# Meddelande efter anmälan. Ämnesraden säger ingenting om programmet.
mail-received-subject = Vi har fått ditt meddelande
# $name är förnamnet, $organisation den som skriver.
mail-received-body =
    Hej { $name },

    tack för din anmälan. Vi kontaktar dig inom några dagar.

    Har du en fråga? Svara bara på det här meddelandet.

    Vänliga hälsningar
    { $organisation }

intake-conditions = Vem kan vara med
    .help = Kryssa för det som stämmer för dig. Vi ber inte om något dokument och sparar inget.
intake-perhaps-not = Kanske är det här programmet inte för dig
intake-anyway = Skicka ändå
    .help = Koordinatorn läser, bestämmer och berättar för dig.
intake-not-eligible = Något som det här programmet frågar efter är inte förkryssat. Läs vad som står där. Du kan skicka formuläret ändå.
intake-expectations = Jag har läst det här och håller med om reglerna
    .help = Du kan också göra det senare, tillsammans med koordinatorn.

intake-yes = Ja
intake-no = Nej
intake-questions = Några frågor
intake-clear = Töm formuläret
intake-only-if = Bara om du svarade ”{ $answer }” på ”{ $question }”.
intake-answer-missing = Skriv ett svar.
intake-choice-missing = Välj ett svar.
intake-choices-missing = Välj minst ett svar.
intake-purpose = Därför frågar vi:
intake-language-number = Språk { $n }
intake-level-number = Hur bra, språk { $n }
intake-from = Du kom hit med en länk från ”{ $campaign }”. Vi räknar hur många som kommer därifrån. Länken säger inte vem du är.
