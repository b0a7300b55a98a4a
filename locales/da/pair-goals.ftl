# Not yet reviewed by a native speaker.
# Et pars mål, for koordinatoren.

pairs-goals-lead = Med ordene fra den, målet tilhører. Alle vurderer hver for sig; de to ser din vurdering, når de har givet deres. Nået er det, personen selv siger er nået.
pairs-goals-none = Der er ikke sat noget mål endnu. Spørg hver af de to, hvad de vil nå; de kan også skrive det med deres eget link.
pairs-goals-sum = { $n ->
    [one] Ét mål, { $reached ->
        [0] ikke nået endnu.
       *[other] nået.
    }
   *[other] { $n } mål, { $reached } af dem nået.
}
pairs-goals-open = Mål, og hvordan det går med dem
pairs-goals-whose = Hvis mål er det?
pairs-goals-score = { $name }: { $score }, hvor 50 er som håbet ({ $n ->
    [one] ét mål
   *[other] { $n } mål
})
pairs-goals-score-what = Hvordan regnes det?
pairs-goals-score-definition = Goal Attainment Scaling (Kiresuk og Sherman 1968): 50 betyder, at det i det hele er som håbet, mere er mere end håbet. Regnet af den seneste vurdering af hvert mål, fra −2 til +2, vægtet med, hvor vigtigt det er for personen (1 til 3). Mål, der er lagt væk, små skridt og mål, som denne ikke har vurderet, er ikke med. Det sammenligner en person med det, hun eller han håbede på, aldrig en person med en anden.
