# Not yet reviewed by a native speaker.

interest-title = Kerro lisää
interest-lead = Etkö ole vielä varma? Jätä nimesi. Kerromme lisää, ja päätät myöhemmin.
interest-link = En ole vielä varma: kerro lisää
interest-reach = Sähköposti tai puhelin riittää.
interest-side = Mikä voisit olla?
interest-side-open = En tiedä vielä
interest-wish = Mitä haluat tietää? Mitä toivot?
interest-months = Kuinka kauan saamme kirjoittaa tai soittaa?
    .help = Kun aika on ohi, poistamme sen, mitä kirjoitit. Voit pyytää meitä poistamaan sen aiemmin.
interest-months-3 = 3 kuukautta
interest-months-6 = Puoli vuotta
interest-months-12 = Yksi vuosi
interest-months-missing = Valitse, kuinka kauan saamme kirjoittaa tai soittaa.
interest-consent = Kyllä, { $organisation } saa säilyttää nimeni ja ottaa minuun yhteyttä tästä.
    .help = Käytämme sitä vain tähän.
interest-send = Lähetä
interest-thanks = Kiitos
interest-thanks-text = Saimme nimesi. Joku täältä ottaa sinuun yhteyttä: { $organisation }.
interest-mail-subject = Siitä, mitä kysyit meiltä
interest-mail-invitation =
    Hei { $name },

    olemme puhuneet tästä. Jos haluat ilmoittautua, tässä on lomake. Se, mitä kerroit, on siinä jo:
    { $link }

    Sinun ei tarvitse vastata. { $until } poistamme sen, mitä kerroit.

    Ystävällisin terveisin
    { $organisation }
interest-mail-reminder =
    Hei { $name },

    halusit kuulla meistä lisää. Jos haluat ilmoittautua nyt, tässä on lomake. Se, mitä kerroit, on siinä jo:
    { $link }

    Sinun ei tarvitse vastata. Emme muistuta enää, ja { $until } poistamme sen, mitä kerroit.

    Ystävällisin terveisin
    { $organisation }
