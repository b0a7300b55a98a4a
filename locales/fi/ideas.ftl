# Not yet reviewed by a native speaker.
# Things a pair can do together. Participants read this: short words (A2).

ideas-ideas = Ideoita
ideas-title = Mitä voimme tehdä?
ideas-lead = Ideoita, joita muut ovat käyttäneet. Valitkaa yksi tai keksikää oma.
ideas-kind = Mikä se on?
idea-kind-activity = Jotain tehtävää
idea-kind-topic = Puheenaihe
ideas-area = Missä?
ideas-need = Mihin se auttaa?
ideas-cost = Mitä se maksaa?
ideas-season = Milloin?
ideas-all = Kaikki
ideas-show = Näytä
idea-need-language = Kielen puhuminen
idea-need-work = Työ
idea-need-everyday = Virastot ja arki
idea-need-friends = Ihmisten tapaaminen
idea-need-culture = Kulttuuri
idea-need-outdoors = Ulkona oleminen
idea-cost-free = Ilmainen
idea-cost-little = Maksaa vähän
idea-season-any = Milloin vain
idea-season-winter = Talvi
idea-season-summer = Kesä
idea-season-autumn = Syksy
ideas-useful = { $n ->
    [one] Yhden parin mielestä hyvä
   *[other] { $n } parin mielestä hyvä
}
ideas-pick = Tämän haluamme tehdä
ideas-picked = Se on listallanne.
ideas-plan = Mitä haluatte tehdä
ideas-did = Teimme sen: hyvä
ideas-did-not-suit = Teimme sen: ei meille
ideas-drop = Ota pois
ideas-done = Kiitos. Se auttaa muita valitsemaan.
ideas-dropped = Se on otettu pois.
ideas-none = Mikään idea ei sovi. Kokeile muita vastauksia yllä.
ideas-gone = Tätä ideaa ei enää ole. Valitkaa toinen.
ideas-back = Takaisin

## The ideas

idea-library-card = Hankkikaa kirjastokortti
    .how = Menkää yhdessä kirjastoon. Lainatkaa kumpikin helppo kirja ja kysykää ilmaisista kursseista.
idea-walk-and-talk = Kävelkää ja jutelkaa
    .how = Kävelkää tunti. Sanokaa molemmilla kielillä, mitä näette.
idea-cook-together = Laittakaa ruokaa yhdessä
    .how = Tehkää yksi ruoka kummankin kodista. Kirjoittakaa ohje yhdessä.
idea-job-advert = Lukekaa työpaikkailmoitus
    .how = Etsikää sopiva työ. Lukekaa rivi riviltä: mitä he haluavat, ja mitä sinulla on?
idea-what-i-can = Kirjoittakaa, mitä osaat
    .how = Kirjoittakaa yksi sivu siitä, mitä osaat. Aloittakaa siitä, mistä olet ylpeä.
idea-practise-interview = Harjoitelkaa työhaastattelua
    .how = Toinen kysyy, toinen vastaa, sitten vaihdatte. Sanokaa joka kerta kolme hyvää asiaa.
idea-visit-a-workplace = Käykää työpaikalla
    .how = Kysy tutultasi, saatteko tulla tunniksi katsomaan.
idea-a-letter = Lukekaa kirje virastosta
    .how = Lukekaa se yhdessä. Mitä he haluavat, mihin päivään mennessä, ja kenelle voi soittaa?
idea-digital-post = Katsokaa digipostia
    .how = Kirjautukaa yhdessä, omalla puhelimellasi. Kukaan muu ei tarvitse koodiasi.
idea-shop-with-words = Kaupassa kymmenen uutta sanaa
    .how = Kirjoittakaa kymmenen sanaa. Etsikää tavarat kaupasta ja kysykää yhtä niistä.
idea-try-a-club = Kokeilkaa kerhoa tai urheilua
    .how = Valitkaa yksi asia, jota kokeilette kerran: jalkapallo, laulu, ompelu. Menkää yhdessä.
idea-old-place = Käykää vanhassa paikassa
    .how = Menkää museoon, kirkkoon tai vanhaan taloon. Kertokaa, millaisia sellaiset paikat ovat kotiseudullanne.
idea-ten-pictures = Kymmenen kuvaa kotiseudusta
    .how = Ottakaa kymmenen kuvaa siellä, missä asutte. Kertokaa toisillenne, miksi valitsitte ne.
idea-winter-day = Talvipäivä ulkona
    .how = Pukeutukaa lämpimästi ja kokeilkaa pulkkaa tai luistimia. Monesta paikasta saa lainata ilmaiseksi.
idea-berries = Poimikaa marjoja
    .how = Ottakaa selvää, missä kaikki saavat poimia. Ottakaa vain se, minkä tunnette.
idea-by-the-water = Päivä veden äärellä
    .how = Ottakaa ruokaa mukaan. Kysykää ensin, haluavatko molemmat uida; istuminenkin on mukavaa.
idea-a-home = Asunnon etsiminen
    .how = Mistä täällä etsitään asuntoa? Mitä sopimuksessa lukee, ja mikä on vuokravakuus? Katsokaa yhdessä kolme ilmoitusta.
idea-the-doctor = Kun olet sairas
    .how = Miten täällä saa ajan lääkärille? Milloin soitetaan hätänumeroon? Kirjoittakaa numerot puhelimiin.
idea-school = Koulu ja päiväkoti
    .how = Miten koulu kertoo asioista vanhemmille? Katsokaa yhdessä yksi viesti. Mitä vanhemmat tekevät vanhempainillassa?
idea-money = Rahat kuukaudessa
    .how = Mitä kuukausi maksaa täällä? Kirjoittakaa vuokra, ruoka, puhelin ja bussi. Missä voi säästää?
idea-rights-at-work = Oikeutesi työssä
    .how = Mitä työsopimuksessa pitää lukea? Mitä on lomaraha? Keneltä voi kysyä, kun jokin on vialla?
idea-unwritten-rules = Säännöt, joita kukaan ei sano
    .how = Kertokaa toisillenne säännöistä, joita kukaan ei sano ääneen: ajoissa tuleminen, kengät, lahjat, ei-sanan sanominen.
