# Not yet reviewed by a native speaker.
# An organisation's own ideas, as staff writes them.

own-ideas-lead = Parvisin mukana tulevat ideat ja ne, jotka olette itse kirjoittaneet: lähellä olevia paikkoja, esiin tulevia aiheita. Parit valitsevat näistä, ja kaikki näkevät ne täällä:
own-ideas-public-page = julkinen ideasivu.
own-ideas-new = Uusi idea
own-ideas-change = Muuta
own-ideas-choose = Valitse
own-ideas-name-in = Idean nimi ({ $language })
own-ideas-how-in = Miten tehdään ({ $language })
own-ideas-how =
    .help = Kaksi tai kolme lyhyttä lausetta. Lukija vasta opettelee kieltä.
own-ideas-other-languages = Muilla kielillä
    .help = Jos lukijan kieli puuttuu, hän näkee idean englanniksi tai kielellä, jolla se on kirjoitettu.
own-ideas-area =
    .help = Jos se on yksi paikka: kunta tai kaupunginosa. Tyhjä: sen voi tehdä missä vain.
own-ideas-audience = Kuka sen näkee?
own-ideas-audience-staff = Vain henkilöstö
own-ideas-audience-everybody = Parit ja kaikki julkisella sivulla
own-ideas-keep = Tallenna idea
own-ideas-kept = Idea on tallennettu.
own-ideas-end = Älä tarjoa enää
own-ideas-ended = Ideaa ei enää tarjota.
own-ideas-not-offered = Ei enää tarjolla
own-ideas-offer-again = Tarjoa taas
own-ideas-offered-again = Ideaa tarjotaan taas.
own-ideas-title-missing = Kirjoita idean nimi tai poista tämä kieli.
own-ideas-how-missing = Kirjoita, miten se tehdään, tai poista tämä kieli.
own-ideas-nothing-written = Kirjoita idea ainakin yhdellä kielellä.
