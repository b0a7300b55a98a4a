# Not yet reviewed by a native speaker.

## Hvorfor to personer ikke kan kobles

pairs-cannot-introduce-mentor-full = { $name } følger allerede { $active ->
    [one] én { $mentee }
   *[other] { $active } { $mentees }
} og har { $limit ->
    [one] én plass
   *[other] { $limit } plasser
}. Velg en annen { $mentor }, eller spør om { $name } kan ta én til.
pairs-cannot-introduce-mentee-taken = { $name } har hatt en { $mentor } siden { $day }. Kanskje en kollega var først: se på den nye listen.
pairs-cannot-introduce-not-in-pool = { $name } venter ikke på kobling nå. Se på personens side, og flytt { $name } tilbake hvis det er feil.
pairs-cannot-introduce-same-person = Dette er samme person på begge sider. Velg en annen.
pairs-cannot-introduce-other-round = Disse to er ikke i samme runde. Velg to personer fra én runde.

## Meldingen til begge når de kobles. Emnet er nøytralt: andre kan lese det på en låst skjerm.
## $name, $other: fornavn. $organisation: hvem som driver programmet. $contact: e-post, telefon eller organisasjonens navn.

mail-introduction-subject = Gode nyheter til deg
mail-introduction-to-mentor =
    Hei { $name }

    Vi har funnet en { $mentee } til deg: { $other }.

    Vi tar snart kontakt om det første møtet. { $other } har fått den samme meldingen om deg.

    Har noe endret seg for deg? Si fra til oss: { $contact }.

    Vennlig hilsen
    { $organisation }
mail-introduction-to-mentee =
    Hei { $name }

    Vi har funnet en { $mentor } til deg: { $other }.

    Vi hjelper dere med å møtes første gang. { $other } har fått den samme meldingen om deg.

    Har du spørsmål? Kontakt oss: { $contact }.

    Vennlig hilsen
    { $organisation }
