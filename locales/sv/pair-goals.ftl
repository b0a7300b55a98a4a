# Not yet reviewed by a native speaker.
# Ett pars mål, för koordinatorn.

pairs-goals-lead = Med orden från den som målet tillhör. Alla bedömer var för sig; de två ser din bedömning när de har gett sin. Nått är det som personen själv säger är nått.
pairs-goals-none = Inget mål är satt ännu. Fråga var och en av de två vad de vill nå; de kan också skriva det med sin egen länk.
pairs-goals-sum = { $n ->
    [one] Ett mål, { $reached ->
        [0] inte nått ännu.
       *[other] nått.
    }
   *[other] { $n } mål, { $reached } av dem nådda.
}
pairs-goals-open = Mål och hur det går med dem
pairs-goals-whose = Vems mål är det?
pairs-goals-score = { $name }: { $score }, där 50 är som hoppats ({ $n ->
    [one] ett mål
   *[other] { $n } mål
})
pairs-goals-score-what = Hur räknas det?
pairs-goals-score-definition = Goal Attainment Scaling (Kiresuk och Sherman 1968): 50 betyder att det på det hela taget är som hoppats, mer är mer än hoppats. Räknat på den senaste bedömningen av varje mål, från −2 till +2, viktat med hur viktigt det är för personen (1 till 3). Mål som är lagda åt sidan, små steg och mål som denne inte har bedömt är inte med. Det jämför en person med vad hon eller han hoppades på, aldrig en person med en annan.
