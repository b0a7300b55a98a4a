# Not yet reviewed by a native speaker.
# Parin tavoitteet, koordinaattorille.

pairs-goals-lead = Sen sanoin, jonka tavoite se on. Jokainen arvioi itse; nämä kaksi näkevät arviosi, kun ovat antaneet omansa. Saavutettu on se, minkä henkilö itse sanoo saavuttaneensa.
pairs-goals-none = Tavoitetta ei ole vielä asetettu. Kysy kummaltakin, mitä hän haluaa saavuttaa; he voivat kirjoittaa sen myös omalla linkillään.
pairs-goals-sum = { $n ->
    [one] Yksi tavoite, { $reached ->
        [0] ei vielä saavutettu.
       *[other] saavutettu.
    }
   *[other] { $n } tavoitetta, joista saavutettu { $reached }.
}
pairs-goals-open = Tavoitteet ja miten niissä edetään
pairs-goals-whose = Kenen tavoite se on?
pairs-goals-score = { $name }: { $score }, jossa 50 on niin kuin toivottiin ({ $n ->
    [one] yksi tavoite
   *[other] { $n } tavoitetta
})
pairs-goals-score-what = Miten se lasketaan?
pairs-goals-score-definition = Goal Attainment Scaling (Kiresuk ja Sherman 1968): 50 tarkoittaa, että kokonaisuutena on niin kuin toivottiin, enemmän on enemmän kuin toivottiin. Laskettu kunkin tavoitteen viimeisestä arviosta, −2:sta +2:een, painotettuna sillä, kuinka tärkeä se on henkilölle (1–3). Sivuun pannut tavoitteet, pienet askeleet ja tavoitteet, joita tämä arvioija ei ole arvioinut, eivät ole mukana. Se vertaa ihmistä siihen, mitä hän toivoi, ei koskaan ihmistä toiseen.
