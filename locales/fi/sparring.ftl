# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = Puhu jostakin kanssamme
sparring-title = Haluatko puhua jostakin?
sparring-lead = Et ole asian kanssa yksin. On hyvä, että kysyt.
sparring-ask = Pyydä keskustelua
sparring-who-hears = Viestin saa { $name } ja ottaa sinuun yhteyttä.
sparring-question = Mistä on kyse?
    .help = Yksi rivi riittää, tai ei mitään. Älä kirjoita tähän nimiä.
sparring-action = Pyydä keskustelua
sparring-asked = Kiitos. Nyt sen tietää { $name } ja ottaa sinuun yhteyttä.
sparring-waits = Kysyit { $day }. Otamme sinuun yhteyttä.
