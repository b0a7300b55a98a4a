# Not yet reviewed by a native speaker.
# Den offentlige tilmeldingsside og dens besked. Deltagerne læser det: korte ord, korte sætninger (A2).

intake-be-mentee = Jeg er ny her
intake-be-mentor = Jeg vil være { $mentor }
intake-for-whom = Hvem er det for?
intake-why = Hvorfor være med?
intake-what-it-asks = Hvad kræver det af dig?
# $n: et antal måneder.
intake-months = { $n ->
    [one] Det varer én måned.
   *[other] Det varer { $n } måneder.
}
intake-lasts-until-round-ends = Det varer, så længe projektet varer, højst til { $day }.
intake-lasts-round = { $n ->
    [one] Det varer, så længe projektet varer: én måned.
   *[other] Det varer, så længe projektet varer: { $n } måneder.
}
intake-lasts-as-needed = Det varer, så længe der er brug for det.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = Det varer, så længe der er brug for det: { $until }.
# $n: et antal møder, egne møder og fællesmøder tilsammen.
intake-meetings = { $n ->
    [one] I mødes mindst én gang.
   *[other] I mødes mindst { $n } gange.
}
intake-meetings-of-which = { $own } er møder for jer to, { $gatherings } er fællesmøder for alle.
intake-extra = I kan mødes oftere. Ingen kræver det.
intake-both-learn = Begge lærer noget nyt.

intake-form-mentee = Tilmeld dig som { $mentee }
intake-form-mentor = Tilmeld dig som { $mentor }
intake-notice = Hvad vi gør med dine svar
intake-notice-text = { $organisation } gemmer dine svar for at finde en, der passer godt til dig. Kun de, der driver mentorordningen, læser dem. Vi sælger dem aldrig og lægger dem aldrig på internettet.
intake-notice-rights = Du kan altid se, ændre eller slette dine svar. Bare skriv til os.
intake-as = Jeg er med som
intake-as-mentee = { $Mentee }
    .help = Jeg er ny her.
intake-as-mentor = { $Mentor }
    .help = Jeg kender stedet godt og vil dele det, jeg ved.
intake-side-missing = Vælg, hvordan du vil være med.
intake-redraw = Vis skemaet for dette
intake-you = Om dig
intake-given-name = Navn
    .help = Det navn, vi skal kalde dig. Ét navn er nok.
intake-name-missing = Skriv et navn. Ét navn er nok.
intake-family-name = Efternavn
intake-birth-year = Fødselsår
intake-gender = Køn
    .help = Kun hvis du vil fortælle det.
intake-gender-needed = Denne gang er mentorordningen for bestemte grupper. Fortæl os dit køn, så vi ved, om den er for dig.
intake-other-genders = Denne gang er mentorordningen for en anden gruppe. Skriv til os: Måske kender vi noget andet for dig.
# $n: en alder i år.
intake-too-young = Du skal være { $n } år for at være med. Skriv til os: Måske kender vi noget andet for dig.
intake-area = Hvor bor du?
intake-not-said = Det vil jeg ikke sige
intake-category = Jeg kom hertil som
    .help = Du behøver ikke svare. Det hjælper os med at vise, hvem der er med.
intake-reach = Hvordan kan vi få fat i dig?
intake-reach-help = Telefon eller e-mail er nok. Har du ingen af delene, så kom hen på vores kontor, og så taler vi sammen der.
intake-phone = Telefon
intake-email = E-mail
intake-language = Hvilket sprog skal vi skrive på?
intake-message = Vil du fortælle os noget?
    .help = For eksempel hvad du kan lide at lave, eller hvad du håber på.
intake-website = Lad dette stå tomt
intake-consent = Ja, I må gemme mine svar og bruge dem til at finde en, der passer til mig.
    .help = Du kan altid ændre mening.
intake-consent-missing = Vi har brug for dit ja, før vi kan gemme dine svar.
intake-send = Send min tilmelding

intake-thanks = Tak
intake-thanks-text = { $organisation } har fået din tilmelding.
intake-thanks-next = Vi kontakter dig om nogle dage. Så taler vi om, hvad du ønsker, og leder efter en, der passer godt.
intake-closed = Tilmeldingen er lukket nu
intake-closed-text = { $organisation } begynder igen senere. Skriv eller ring, hvis du vil høre hvornår.

# Besked efter tilmelding. Emnet siger intet om mentorordningen.
mail-received-subject = Vi har fået din besked
# $name er fornavnet, $organisation er den, der skriver.
mail-received-body =
    Hej { $name }

    Tak for din tilmelding. Vi kontakter dig om nogle dage.

    Har du et spørgsmål? Svar bare på denne besked.

    Venlig hilsen
    { $organisation }

intake-conditions = Hvem kan være med
    .help = Sæt kryds ved det, der passer på dig. Vi beder ikke om noget dokument og gemmer ingen.
intake-perhaps-not = Måske er dette program ikke for dig
intake-anyway = Send det alligevel
    .help = Koordinatoren læser det, beslutter og giver dig besked.
intake-not-eligible = Du har ikke sat kryds ved alt det, programmet beder om. Læs, hvad der står ved det. Du kan sende skemaet alligevel.
intake-expectations = Jeg har læst dette og er enig i reglerne
    .help = Du kan også gøre det senere sammen med koordinatoren.

intake-yes = Ja
intake-no = Nej
intake-questions = Nogle spørgsmål
intake-clear = Tøm skemaet
intake-only-if = Kun hvis du svarede "{ $answer }" på "{ $question }".
intake-answer-missing = Skriv et svar.
intake-choice-missing = Vælg et svar.
intake-choices-missing = Vælg mindst ét svar.
intake-purpose = Derfor spørger vi:
intake-language-number = Sprog { $n }
intake-level-number = Hvor godt, sprog { $n }
intake-from = Du kom hertil med et link fra “{ $campaign }”. Vi tæller, hvor mange der kommer derfra. Linket siger ikke, hvem du er.
