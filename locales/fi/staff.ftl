# Not yet reviewed by a native speaker.
# Kirjautuminen, salasanat, kollegat ja oma tili. Henkilökunnalle.

nav-today = Tänään
nav-rounds = Kierrokset
nav-outbox = Lähtevät viestit
nav-staff = Kollegat
nav-account = Oma tili

sign-in-title = Kirjaudu sisään
sign-in-lead = Koordinaattoreille ja kollegoille.
sign-in-email = Sähköpostiosoite
sign-in-password = Salasana
sign-in-do = Kirjaudu sisään
sign-in-wrong = Sähköpostiosoite ja salasana eivät kuulu yhteen. Tarkista molemmat ja yritä uudelleen.
sign-in-forgotten = Unohditko salasanasi? Järjestösi ylläpitäjä voi lähettää sinulle uuden linkin.
sign-in-new-tab = Kirjaudu sisään uudessa välilehdessä
sign-in-demo = Kuka haluat olla?
    .help = Tässä esittelyversiossa voit olla kuka tahansa. Kaikki, mitä teet, pysyy tällä koneella.
# $name: a colleague's name.
sign-in-demo-as = Kirjaudu sisään: { $name }

password-title = Valitse salasana
password-lead = Sen jälkeen kirjaudut sisään sähköpostiosoitteellasi ja tällä salasanalla.
# $n: the smallest number of characters.
password-new = Uusi salasana
    .help = Vähintään { $n } merkkiä. Muutama sana, jotka muistat, on hyvä salasana. Välilyönnit ja kaikki kirjaimet käyvät.
password-again = Sama salasana uudelleen
password-choose = Valitse tämä salasana
password-chosen = Salasanasi on valittu. Voit nyt kirjautua sisään.
password-too-short = Salasanassa pitää olla vähintään { $n } merkkiä.
password-too-long = Salasanassa voi olla enintään { $n } merkkiä.
password-differs = Salasanat eivät ole samat. Kirjoita molemmat uudelleen.

staff-title = Kollegat
staff-lead = Ketkä voivat kirjautua sisään tänne ja mitä he voivat tehdä.
staff-name = Nimi
staff-name-missing = Kirjoita nimi.
staff-email = Sähköpostiosoite
staff-role = Rooli
staff-role-missing = Valitse rooli.
staff-role-admin = Ylläpitäjä
    .help = Kaikki, mitä koordinaattori tekee, ja lisäksi tämä sivu.
staff-role-coordinator = Koordinaattori
    .help = Vetää kierroksia: osallistujat, haastattelut, yhdistäminen, parit, raportit.
staff-role-funder = Rahoittaja
    .help = Lukee raportit, ei koskaan henkilön sivua.
staff-state = Tila
staff-state-active = Voi kirjautua sisään
staff-state-invited = Kutsuttu
staff-state-suspended = Pääsy suljettu
staff-actions = Toiminnot
staff-you = sinä
staff-change = Muuta
staff-change-role = Vaihda rooli
# $name: a colleague's name.
staff-role-changed = Rooli on vaihdettu: { $name }.
# $email: an address.
staff-send-link = Lähetä uusi linkki osoitteeseen { $email }
staff-link-sent = Uusi linkki on matkalla osoitteeseen { $email }. Se toimii 72 tuntia. Aiemmat linkit eivät enää toimi.
staff-suspend = Sulje pääsy: { $name }
staff-suspended = { $name } ei voi enää kirjautua sisään. Voit avata pääsyn uudelleen koska tahansa.
staff-admit = Avaa pääsy uudelleen: { $name }
staff-admitted = { $name } voi taas kirjautua sisään.
staff-last-admin = { $name } on ainoa ylläpitäjä, joka voi kirjautua sisään. Tee ensin jostakusta muusta ylläpitäjä.
staff-invite = Kutsu kollega
    .help = Hän saa viestin, jossa on linkki, valitsee salasanan ja voi aloittaa. Linkki toimii 72 tuntia, yhden kerran.
staff-invite-send = Lähetä kutsu
staff-invited = Kutsu on matkalla osoitteeseen { $email }.
staff-is-here = { $name } työskentelee jo täällä.
staff-is-suspended = { $name } työskentelee täällä, mutta pääsy on suljettu. Avaa pääsy uudelleen yllä olevassa luettelossa.

account-title = Oma tili
account-profile = Tietoja sinusta
account-name = Nimi
    .help = Kollegat näkevät sen, ja se on kirjoittamiesi viestien alla.
account-language = Kieli
account-save = Tallenna nimi ja kieli
account-saved = Tallennettu.
account-places = Missä työskentelet
    .help = Työskentelet useassa järjestössä. Näet yhden kerrallaan.
account-here = Olet täällä
# $organisation: an organisation's name.
account-go-to = Siirry: { $organisation }
account-now-at = Järjestösi on nyt { $organisation }.
account-password = Vaihda salasana
account-old = Nykyinen salasanasi
account-old-wrong = Tämä ei ole salasanasi. Yritä vielä kerran.
account-password-change = Vaihda salasana
account-password-changed = Salasanasi on vaihdettu. Kaikkialla muualla sinut on kirjattu ulos.

# Messages to colleagues. Subjects name no programme and no place.
# $name: the colleague; $organisation: who invites; $link: an address; $hours: a number.
staff-mail-invitation-subject = Sinut on kutsuttu
staff-mail-invitation-body =
    Hei { $name },

    { $organisation } kutsuu sinut käyttämään Parvista. Avaa tämä linkki ja valitse salasana:

    { $link }

    Linkki toimii yhden kerran, { $hours } tunnin ajan. Jos se on liian vanha, pyydä kollegalta uusi.
staff-mail-place-subject = Tilillesi on lisätty uusi järjestö
staff-mail-place-body =
    Hei { $name },

    voit nyt käyttää Parvista myös tässä järjestössä: { $organisation }. Kirjaudu sisään kuten aina:

    { $link }

    Kohdassa ”Oma tili” siirryt järjestöstä toiseen.

## A letter about Today

account-letter = Kirje Tänään-listasta
account-letter-hour = Milloin se tulee?
    .help = Maanantaista perjantaihin, vain kun joku tarvitsee sinua. Siinä ei ole nimiä.
account-letter-mine = Vain omista pareistani
    .help = Ja siitä, mikä ei kuulu kenellekään erityisesti, kuten Tänään-listan omassa osassa.
account-letter-never = Ei kirjettä
account-letter-save = Tallenna aika
account-letter-chosen = Kirje tulee kello { $hour } maanantaista perjantaihin.
account-letter-chosen-mine = Kirje tulee kello { $hour } maanantaista perjantaihin, omista pareistasi.
account-letter-none = Kirjettä ei enää tule.
account-letter-missing = Valitse aika tai ”Ei kirjettä”.
