# Not yet reviewed by a native speaker.
# Människorna i en omgång. För personal, utom meddelandena (mail-), som deltagarna läser.

# Var någon står, som etikett. Varken man eller kvinna.
stage-applied = Anmäld
stage-interviewed = Intervjuad
stage-trained = Utbildning klar
stage-ready = Redo för matchning
stage-matched = Matchad
stage-active = Träffas
stage-closed = Avslutad
stage-after-contact = Tillfrågad senare
stage-waiting-list = Väntelista
stage-no-match = Ingen matchning hittad
stage-no-show = Kom inte
stage-withdrawn = Har dragit sig ur

people-title = Människor
people-search = Sök på namn, e-post eller telefon
people-filter = Visa
people-side = Deltar som
people-all-sides = Alla
people-stage = Steg
people-all-stages = Alla steg
people-sort = Ordning
people-sort-name = Efter namn
people-sort-waited = Längst på sitt steg först
people-caption = Människor i den här omgången
people-name = Namn
people-days-column = Dagar där
people-category = Grupp
people-next = Nästa steg
people-next-answer = Svara
people-next-interview = Intervju
people-unreachable = Ingen kontakt
people-none = Ingen har anmält sig än
    .help = Människor kommer hit när de anmäler sig på den öppna sidan, när du hämtar in en lista, eller när du skriver in någon från en pappersblankett.
people-none-fit = Ingen passar in på sökningen
people-show-all = Visa alla
people-pages = Listans sidor
people-earlier = Föregående
people-later = Nästa
# $first, $last: de visade radernas nummer; $n: hur många det finns.
people-span = { $first } till { $last } av { $n }
# $n: hur många dagar någon har stått på sitt steg.
people-days = { $n ->
    [0] sedan i dag
    [one] i 1 dag
   *[other] i { $n } dagar
}

people-new-title = Skriv in någon
people-new-lead = För en pappersblankett, eller någon som anmäler sig per telefon. Ett förnamn räcker; resten kan komma senare.
people-takes-part = Deltar som
people-side-missing = Välj vad den här personen anmäler sig som.
people-who = Vem
people-given-name = Namn
    .help = Precis som personen skriver det. Ett namn räcker.
people-name-missing = Skriv det namn som personen använder.
people-family-name = Efternamn
people-gender = Kön
people-birth-year = Födelseår
people-area = Var personen bor
    .help = Bara ungefär: vi behöver ingen adress.
people-not-said = Inte angivet
people-contact = Hur personen kan nås
    .help = Ett sätt räcker. Utan e-postadress blir du påmind om att ringa.
people-email = E-postadress
people-phone = Telefon
people-language = Språk för meddelanden
    .help = Det språk som personen läser bäst.
people-part = Personens del i den här omgången
people-category-of-mentee = Grupp (bara för { $mentees })
people-capacity = Par på samma gång
    .help = Hur många { $mentees } { $theMentor } kan träffa på samma gång. Vanligen 1.
# $n: hur många par.
people-capacity-told = { $n ->
    [one] 1 par
   *[other] { $n } par
}
people-capacity-in-use = { $n ->
    [one] Det finns 1 par som inte är avslutat: talet kan inte vara mindre.
   *[other] Det finns { $n } par som inte är avslutade: talet kan inte vara mindre.
}
people-wrote = Vad personen skrev
    .help = Med egna ord.
people-spoken = Jag har pratat med den här personen
    .help = Då blir du inte påmind om att svara på anmälan.
people-consent-signed = Samtycket är undertecknat på papper
    .help = Om inte, ber du om det i intervjun.
people-write-in = Skriv in
# $name: personen.
people-written-in = { $name } är inskriven.
people-alike = Någon som liknar den här personen finns redan här. Är det samma person?
people-alike-title = Är det någon av de här?
people-alike-help = En person ska finnas här bara en gång, så att historiken hålls samlad.
people-alike-nobody = Nej, det här är en annan person
people-here-already = { $name } deltar redan i den här omgången.

people-edit = Rätta
people-edit-title = Rätta uppgifterna om { $name }
people-back = Tillbaka till personen
people-save = Spara ändringarna
people-corrected = Uppgifterna är sparade.
people-facts = Om den här personen
people-none-known = Inget är känt
people-consent = Samtycke
# $day: ett datum; $language: språket det lästes på.
people-consent-given = Gavs den { $day }, lästes på { $language }.
people-consent-paper = Undertecknat på papper, { $day }.
people-consent-missing = Inte tillfrågad än
    .help = Du ber om det i intervjun. Utan samtycke matchas ingen.
people-came = Hur personen kom
# $day: anmälningsdagen.
people-came-public = Anmälde sig på den öppna sidan, { $day }.
people-came-import = Kom med en lista, { $day }.
people-came-staff = Skrevs in för hand, { $day }.

people-answer-title = Väntar på ett första svar
# $email: adressen; $language: ett språks namn.
people-answer-by-mail = Ett kort meddelande går till { $email }. Hälsning och avslutning är på { $language }.
people-answer-text = Dina egna ord
    .help = Till exempel när ni kan träffas. Om du lämnar det tomt skriver vi att anmälan har kommit fram och att ni hör av er.
people-answer-send = Skicka svaret till { $name }
people-answer-sent = Svaret till { $name } är på väg.
# $phone: numret.
people-answer-by-phone = Det finns ingen e-postadress. Ring { $phone }, och anteckna det här.
people-answer-somehow = Det finns ingen e-postadress och inget telefonnummer. Om ni har pratat, anteckna det här.
people-answer-note = Anteckna att jag har pratat med personen
people-answer-noted = Antecknat: du har pratat med { $name }.
people-already-answered = Anmälan besvarades den { $day }. Du behöver inte göra något mer.
# $stage: var personen står.
people-not-waiting = Den här personen väntar inte på svar längre: { $stage }.

people-interview = Intervju
people-interview-none = Inte påbörjad.
people-interview-begun = Påbörjad, inte klar.
people-interview-done = Klar den { $day }.
people-interview-begin = Börja intervjun
people-interview-continue = Fortsätt intervjun
people-interview-read = Läs intervjun

people-pairs = Par
people-pairs-none = Inget par än.
people-pair-introduced = Introducerat
people-pair-active = Träffas
people-pair-paused = Pausat
people-pair-completed = Slutfört
people-pair-ended-early = Avslutat i förtid
people-pair-since = Sedan den { $day }
# $start, $end: datum.
people-pair-span = { $start } till { $end }
people-others = Andra omgångar
# $side, $stage: etiketter.
people-other-part = { $side }, { $stage }

# One human twice in the list. $name: a person's name.
people-joining = Kanske samma person
    .help = Om det är så kan du slå ihop dem: omgångar, utbildning och meddelanden från båda finns kvar, och det som skiljer sig står i historiken. Det går inte att ångra.
people-join = Det är samma person
people-joined = { $name } är nu en person.
people-joining-same-round = { $name } deltar två gånger i samma omgång, och bara en av dem kan vara kvar. Rätta det först.

people-move-title = Drar sig ur, kom inte, måste vänta
people-move-to = Var står den här personen nu?
    .help = Du kan flytta tillbaka personen när som helst. Ingenting skickas.
people-move-missing = Välj var den här personen står nu.
people-reason = Varför
    .help = För dig och dina kolleger. Det stannar i historiken.
people-move = Flytta { $name }
# $name: personen; $stage: det nya steget.
people-moved = { $name } är flyttad: { $stage }.
# $n: hur många öppna par.
people-way = Vägen till ett par
people-history = Vad som har hänt

# Meddelanden till deltagare. Inget program, ingen plats och ingen annan person i ämnesraden.
mail-answer-subject = Vi har fått ditt meddelande
# Texten när koordinatorn inte skrev någon egen.
mail-answer-standard = Tack för din anmälan. Vi hör snart av oss för att hitta en tid att prata.
# $name: läsaren; $text: meddelandet; $sender: koordinatorn; $organisation: koordinatorns organisation. Adress och telefonnummer följer.
mail-answer-body =
    Hej { $name },

    { $text }

    Vänliga hälsningar
    { $sender }
    { $organisation }
