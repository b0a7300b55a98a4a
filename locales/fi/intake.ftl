# Not yet reviewed by a native speaker.
# Julkinen ilmoittautumissivu ja sen viesti. Osallistujat lukevat tämän: lyhyitä sanoja, lyhyitä lauseita (A2).

intake-be-mentee = Olen uusi täällä
intake-be-mentor = Haluan olla { $mentor }
intake-for-whom = Kenelle?
intake-why = Miksi mukaan?
intake-what-it-asks = Mitä sinulta pyydetään?
# $n is a number of months.
intake-months = { $n ->
    [one] Tämä kestää yhden kuukauden.
   *[other] Tämä kestää { $n } kuukautta.
}
intake-lasts-until-round-ends = Tämä kestää niin kauan kuin hanke, enintään { $day } asti.
intake-lasts-round = { $n ->
    [one] Tämä kestää niin kauan kuin hanke: yhden kuukauden.
   *[other] Tämä kestää niin kauan kuin hanke: { $n } kuukautta.
}
intake-lasts-as-needed = Tämä kestää niin kauan kuin on tarpeen.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = Tämä kestää niin kauan kuin on tarpeen: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = { $n ->
    [one] Te tapaatte ainakin kerran.
   *[other] Te tapaatte ainakin { $n } kertaa.
}
intake-meetings-of-which = Teidän kahden tapaamisia: { $own }. Kaikkien yhteisiä tapaamisia: { $gatherings }.
intake-extra = Voitte tavata useammin. Kukaan ei vaadi sitä.
intake-both-learn = Te molemmat opitte jotain uutta.

intake-form-mentee = Ilmoittautuminen: { $mentee }
intake-form-mentor = Ilmoittautuminen: { $mentor }
intake-notice = Mitä teemme vastauksillasi
intake-notice-text = { $organisation } säilyttää vastauksesi, jotta sinulle löytyy sopiva pari. Vain ohjelman vetäjät lukevat niitä. Emme koskaan myy vastauksia emmekä laita niitä internetiin.
intake-notice-rights = Voit koska tahansa nähdä vastauksesi, muuttaa niitä tai poistaa ne. Kirjoita vain meille.
intake-as = Roolini on
intake-as-mentee = { $Mentee }
    .help = Olen uusi täällä.
intake-as-mentor = { $Mentor }
    .help = Tunnen paikan hyvin ja haluan kertoa, mitä tiedän.
intake-side-missing = Valitse, miten haluat osallistua.
intake-redraw = Näytä tämän lomake
intake-you = Tietoja sinusta
intake-given-name = Nimi
    .help = Nimi, jota haluat meidän käyttävän. Yksi nimi riittää.
intake-name-missing = Kirjoita nimi. Yksi nimi riittää.
intake-family-name = Sukunimi
intake-birth-year = Syntymävuosi
intake-gender = Sukupuoli
    .help = Vain jos haluat kertoa.
intake-gender-needed = Tällä kertaa ohjelma on tietyille ryhmille. Kerro sukupuolesi, niin tiedämme, sopiiko ohjelma sinulle.
intake-other-genders = Tällä kertaa ohjelma on toiselle ryhmälle. Kirjoita meille: ehkä tiedämme jotain muuta sinulle.
# $n is an age in years.
intake-too-young = Osallistujan pitää olla vähintään { $n } vuotta vanha. Kirjoita meille: ehkä tiedämme jotain muuta sinulle.
intake-area = Missä asut?
intake-not-said = En halua kertoa
intake-category = Miten tulin tänne
    .help = Sinun ei ole pakko vastata. Vastaus auttaa meitä kertomaan, ketkä osallistuvat.
intake-reach = Miten saamme sinuun yhteyden?
intake-reach-help = Puhelin tai sähköposti riittää. Jos sinulla ei ole kumpaakaan, tule toimistoomme, niin puhumme siellä.
intake-phone = Puhelin
intake-email = Sähköposti
intake-language = Millä kielellä kirjoitamme sinulle?
intake-message = Haluatko kertoa meille jotain?
    .help = Esimerkiksi mitä teet mielelläsi tai mitä toivot.
intake-website = Jätä tämä tyhjäksi
intake-consent = Kyllä, saatte säilyttää vastaukseni ja etsiä niiden avulla minulle parin.
    .help = Voit muuttaa mielesi koska tahansa.
intake-consent-missing = Tarvitsemme luvan sinulta, ennen kuin voimme säilyttää vastauksesi.
intake-send = Lähetä ilmoittautuminen

intake-thanks = Kiitos
intake-thanks-text = { $organisation } on saanut ilmoittautumisesi.
intake-thanks-next = Otamme sinuun yhteyttä muutaman päivän sisällä. Sitten puhumme siitä, mitä haluat, ja etsimme sinulle sopivan parin.
intake-closed = Ilmoittautuminen on nyt kiinni
intake-closed-text = { $organisation } aloittaa uudelleen myöhemmin. Kirjoita tai soita, jos haluat tietää, milloin.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = Olemme saaneet viestisi
# $name is the given name, $organisation who writes.
mail-received-body =
    Hei { $name },

    kiitos ilmoittautumisesta. Otamme sinuun yhteyttä muutaman päivän sisällä.

    Onko sinulla kysyttävää? Vastaa vain tähän viestiin.

    Ystävällisin terveisin
    { $organisation }

intake-conditions = Kuka voi osallistua
    .help = Valitse se, mikä pitää paikkansa. Emme pyydä asiakirjoja emmekä säilytä niitä.
intake-perhaps-not = Ehkä tämä ohjelma ei ole sinulle
intake-anyway = Lähetä silti
    .help = Koordinaattori lukee sen, päättää ja kertoo sinulle.
intake-not-eligible = Jotain, mitä tämä ohjelma kysyy, ei ole valittu. Lue, mitä siinä sanotaan. Voit lähettää lomakkeen silti.
intake-expectations = Olen lukenut tämän ja hyväksyn säännöt
    .help = Voit tehdä sen myös myöhemmin koordinaattorin kanssa.

intake-yes = Kyllä
intake-no = Ei
intake-questions = Muutama kysymys
intake-clear = Tyhjennä lomake
intake-only-if = Vain jos vastasit ”{ $answer }” kysymykseen ”{ $question }”.
intake-answer-missing = Kirjoita vastaus.
intake-choice-missing = Valitse vastaus.
intake-choices-missing = Valitse ainakin yksi vastaus.
intake-purpose = Miksi kysymme:
intake-language-number = Kieli { $n }
intake-level-number = Kuinka hyvin, kieli { $n }
intake-from = Tulit tänne linkistä ”{ $campaign }”. Laskemme, kuinka moni tulee sieltä. Linkki ei kerro, kuka olet.
