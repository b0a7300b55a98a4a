# Not yet reviewed by a native speaker.

supply-title = Udbud og behov
supply-lead = Hvor { $mentees } venter, og hvor { $mentors } har plads. Hvert tal fører til menneskene.
supply-recruiting = Hvem skal vi rekruttere nu
supply-question-area = Hvor mangler vi { $mentors }?
supply-question-language = På hvilke sprog mangler vi { $mentors }?
supply-question-field = I hvilke fag mangler vi { $mentors }?
supply-question-interest = Til hvilke interesser mangler vi { $mentors }?
supply-by-area = Område
supply-by-language = Sprog
supply-by-field = Fag
supply-by-interest = Interesse
supply-waiting = { $Mentees } der venter
supply-places = Ledige pladser
supply-balance = Balance
supply-even = Lige
supply-missing = { $n } mangler
supply-spare = { $n } til overs
supply-not-known = Vides ikke
supply-nobody = Ingen venter, og ingen har plads.
supply-nowhere = Ingen steder: der er plads til alle, der venter.
supply-nowhere-known = { $n ->
    [one] Ingen steder, som vi kender til. Der mangler én plads til en, vi ikke ved det om.
   *[other] Ingen steder, som vi kender til. Der mangler { $n } pladser til folk, vi ikke ved det om.
}
supply-answer = Mest af alt: { $list }.
supply-lack-short = { $where } ({ $n })
supply-lack = { $where }: { $n } mangler
supply-definition = Venter: { $mentees } på dette hold, der stadig er med og ikke har et par. Ledige pladser: de par, som { $mentors }, der er med, kan have, minus dem de har. Den, der taler flere sprog eller har flere interesser, tæller i hver af rækkerne, så rækkerne kan ikke lægges sammen. Sprog, fag og interesser kommer fra samtalen, også fra en, der ikke er færdig.
supply-people-mentee = { $Mentees } der venter
supply-people-mentor = { $Mentors } med plads
supply-people-of = { $by }: { $where }
supply-people-none = Ingen.
supply-worst = Her mangler { $mentors }
supply-see = Se udbud og behov
queues-title = Køer
queues-lead = { $n ->
    [one] Én person venter.
   *[other] { $n } personer venter.
}
queues-none = Ingen kø endnu
    .help = Når { $mentees } melder sig til, ser du her, hvor længe de venter i hvert område.
queues-waiting = Hvem venter, og hvor længe?
queues-longest = Længste ventetid, dage
queues-median = Median ventetid, dage
queues-places = Ledige pladser lokalt
queues-new = Hvor mange kommer hver måned?
queues-definition = { $Mentees } efter den måned, de meldte sig til, uanset hvad der blev af dem. Dage tælles fra tilmeldingen. Median: halvdelen af dem, der venter, har ventet så længe eller kortere.
queues-hold = Hvem har ansvar for hvilket område
queues-save = Gem
queues-held = Gemt.
queues-days = Dage siden tilmelding
fallback-of-pair = { $TheMentor } bor i { $mentorArea }, { $theMentee } i { $menteeArea }. Noteret, da de blev introduceret: { $why }.
fallback-nobody-local = ingen lokal { $mentor } havde en ledig plads og passede til reglerne
fallback-better-plan = planen var bedre for alle tilsammen end med en lokal { $mentor }
fallback-better-by = planen var { $n } af 100 point bedre for alle tilsammen end med en lokal { $mentor }
fallback-by-hand = sat sammen i hånden
supply-more = { $n } flere
