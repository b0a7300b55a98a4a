# Not yet reviewed by a native speaker.

answers-title = Vastaukset
answers-on-scale = { $number } (asteikolla { $least }–{ $most })
answers-language = { $language }: { $level }
answers-of-round = Kysymykset
answers-of-round-lead = Mitä tämä kierros kysyy ilmoittautuessa, haastattelussa ja lopuksi.
answers-change-method = Muuta kysymyksiä menetelmässä
answers-none = Tällä menetelmällä ei ole omia kysymyksiä
    .help = Lisää menetelmään omia kysymyksiä, esimerkiksi työstä tai toiveista.
answers-switch-on = Kysy tätä tällä kierroksella
    .help = Tämä on arkaluonteista. Ota käyttöön vain, jos tarvitset vastausta yllä olevaan tarkoitukseen. Vastaamatta voi aina jättää.
answers-keep-switches = Tallenna, mitä kysytään
answers-switched = Tallennettu. Kierroksen lomakkeet noudattavat sitä.
answers-required = pakollinen
answers-only-mentor = vain { $mentors }
answers-only-mentee = vain { $mentees }
answers-form-sign-up = Ilmoittautuessa
answers-form-interview = Haastattelussa
answers-form-closing = Parin päättyessä
answers-kind-line = lyhyt teksti
answers-kind-text = pidempi teksti
answers-kind-one-of = yksi vaihtoehdoista
answers-kind-several-of = niin monta vaihtoehtoa kuin haluaa
answers-kind-yes-no = kyllä tai ei
answers-kind-number = luku
answers-kind-date = päivä
answers-kind-scale = kohta asteikolla
answers-kind-languages = kielet ja kuinka hyvin

answers-sensitive = Arkaluonteinen
answers-answered-mentee = { $n ->
    [one] Yksi { $mentee } on vastannut.
   *[other] { $n } vastannutta ({ $mentees }).
}
answers-answered-mentor = { $n ->
    [one] Yksi { $mentor } on vastannut.
   *[other] { $n } vastannutta ({ $mentors }).
}
