# Not yet reviewed by a native speaker.

stages-title = Tavla
stages-lead = Alla på den ena sidan, efter var de står. Kryssa för en eller flera för att flytta dem.
stages-undo = Ångra
stages-sides = De två sidorna
stages-area = Område
stages-every-area = Alla områden
stages-show = Visa
stages-nobody = Ingen är här ännu.
stages-refused = Dessa kan inte flyttas
stages-empty = Ingen
stages-choose = Välj { $name }
stages-move = Flytta dem som är förkryssade
stages-to = Var står de nu?
stages-to-choose = Välj
stages-reason = Varför
    .help = Står i deras historik. Bara personalen läser det.
stages-move-chosen = Flytta alla som är förkryssade
stages-back-on-the-way = Tillbaka på vägen, så långt de har kommit
stages-days = { $n ->
    [0] sedan i dag
    [one] { $n } dag
   *[other] { $n } dagar
}
stages-more = { $n ->
    [one] och { $n } till
   *[other] och { $n } till
}
stages-still-missing = Saknas: { $gates }
stages-moved-together = { $n ->
    [one] En person flyttades.
   *[other] { $n } personer flyttades.
}
stages-moved = { $n ->
    [one] En person är flyttad.
   *[other] { $n } personer är flyttade.
}
stages-taken-back = { $n ->
    [0] Ingen stod kvar där; ingenting ångrades.
    [one] Flytten är ångrad.
   *[other] Flytten av { $n } personer är ångrad.
}
stages-nobody-chosen = Kryssa för minst en person.
stages-too-many = Högst { $most } personer kan flyttas åt gången.
stages-to-missing = Välj var de står nu.
stages-nobody-moved = Ingen flyttades. Nedan står vem som inte kan flyttas och varför. De andra är fortfarande förkryssade: tryck på knappen igen för att flytta bara dem.
stages-already-there = De står där redan: { $stage }. Kanske var en kollega snabbare.
stages-in-pair = { $n ->
    [one] Den här personen är i ett par som inte är avslutat. Avsluta paret först; sedan kan du flytta personen.
   *[other] Den här personen är i { $n } par som inte är avslutade. Avsluta dem först; sedan kan du flytta personen.
}
stages-not-by-hand = Ingen flyttas dit för hand: { $stage }. Det följer av paret.
stages-not-on-the-way = Vägen i det här programmet går inte via: { $stage }.
stages-missing = Inte möjligt ännu: { $stage }. Saknas: { $gates }.
stages-further = De har redan kommit längre: { $stage }.
stages-was-interviewed = Det hölls en intervju { $day }. Välj ”tillbaka på vägen” eller något annat.

gate-consent = samtycke
gate-interview-finished = intervjun
gate-trained = utbildningen

stages-who-can = Vem kan vara med
stages-can-take-part = Kan vara med
stages-not-yet = Inte ännu
stages-conditions = Det som stämmer för dem
    .help = Det de säger. Vi ber inte om något dokument och sparar inget.
stages-overrule = Är med ändå, eftersom
    .help = Skriv ett skäl, så kan personen vara med fast något ovan inte är förkryssat. Det står i historiken.
stages-keep = Spara
stages-eligible = Antecknat. Den här personen kan vara med.
stages-not-eligible = Antecknat. Något saknas ännu innan den här personen kan vara med.
stages-expectations = Vad man kan vänta sig
stages-confirmed = Bekräftat
stages-confirmed-sign-up = Bekräftat { $day } vid anmälan, på { $language } (ordalydelse { $version }).
stages-confirmed-link = Bekräftat { $day } med länken, på { $language } (ordalydelse { $version }).
stages-confirmed-staff = Bekräftat { $day } tillsammans med koordinatorn, på { $language } (ordalydelse { $version }).
stages-expectations-read = Läs det
stages-send-link = Skicka länken
stages-confirmed-together = Bekräftat tillsammans med mig
stages-expectations-noted = Antecknat: bekräftat tillsammans med dig.
stages-no-address = Den här personen har ingen e-postadress. Läs det tillsammans och anteckna sedan att det är bekräftat.
stages-link-sent = Länken är på väg till { $name }. Den öppnar sidan i 30 dagar.
gate-eligible = vem som kan vara med
gate-expectations-confirmed = bekräftelse av vad man kan vänta sig

stages-is-so = Ja.
stages-is-not-so = Nej.
stages-not-known = Inte känt ännu.
stages-from-question = Från svaret på ”{ $question }”
stages-from-area = Från var de bor
stages-from-backgrounds = Från bakgrunderna i den avslutade intervjun
stages-from-category = Från deras kategori
stages-has-withdrawn = Den här personen deltar inte längre. Inget skickas till dem.
