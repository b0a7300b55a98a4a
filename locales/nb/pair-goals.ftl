# Not yet reviewed by a native speaker.
# Målene til et par, for koordinatoren.

pairs-goals-lead = Med ordene til den målet tilhører. Alle vurderer hver for seg; de to ser din vurdering når de har gitt sin. Nådd er det personen selv sier er nådd.
pairs-goals-none = Ingen mål er satt ennå. Spør hver av de to hva de vil nå; de kan også skrive det med sin egen lenke.
pairs-goals-sum = { $n ->
    [one] Ett mål, { $reached ->
        [0] ikke nådd ennå.
       *[other] nådd.
    }
   *[other] { $n } mål, { $reached } av dem nådd.
}
pairs-goals-open = Mål og hvordan det går med dem
pairs-goals-whose = Hvem sitt mål er det?
pairs-goals-score = { $name }: { $score }, der 50 er som håpet ({ $n ->
    [one] ett mål
   *[other] { $n } mål
})
pairs-goals-score-what = Hvordan regnes det?
pairs-goals-score-definition = Goal Attainment Scaling (Kiresuk og Sherman 1968): 50 betyr at det i det hele er som håpet, mer er mer enn håpet. Regnet av den siste vurderingen av hvert mål, fra −2 til +2, vektet med hvor viktig det er for personen (1 til 3). Mål som er lagt bort, små skritt og mål som denne ikke har vurdert, er ikke med. Det sammenligner en person med det hun eller han håpet på, aldri en person med en annen.
