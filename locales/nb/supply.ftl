# Not yet reviewed by a native speaker.

supply-title = Tilbud og behov
supply-lead = Hvor { $mentees } venter, og hvor { $mentors } har plass. Hvert tall fører til menneskene.
supply-recruiting = Hvem bør vi rekruttere nå
supply-question-area = Hvor mangler vi { $mentors }?
supply-question-language = I hvilke språk mangler vi { $mentors }?
supply-question-field = I hvilke yrkesfelt mangler vi { $mentors }?
supply-question-interest = For hvilke interesser mangler vi { $mentors }?
supply-by-area = Område
supply-by-language = Språk
supply-by-field = Yrkesfelt
supply-by-interest = Interesse
supply-waiting = { $Mentees } som venter
supply-places = Ledige plasser
supply-balance = Balanse
supply-even = Jevnt
supply-missing = { $n } mangler
supply-spare = { $n } til overs
supply-not-known = Ikke kjent
supply-nobody = Ingen venter, og ingen har plass.
supply-nowhere = Ingen steder: det er plass til alle som venter.
supply-nowhere-known = { $n ->
    [one] Ingen steder som vi vet om. Det mangler én plass til en vi ikke vet det om.
   *[other] Ingen steder som vi vet om. Det mangler { $n } plasser til folk vi ikke vet det om.
}
supply-answer = Mest av alt: { $list }.
supply-lack-short = { $where } ({ $n })
supply-lack = { $where }: { $n } mangler
supply-definition = Venter: { $mentees } i denne runden som fortsatt er med og ikke har et par. Ledige plasser: parene som { $mentors } som er med, kan ha, minus dem de har. Den som snakker flere språk eller har flere interesser, telles i hver av radene, så radene kan ikke legges sammen. Språk, felt og interesser kommer fra samtalen, også fra en som ikke er ferdig.
supply-people-mentee = { $Mentees } som venter
supply-people-mentor = { $Mentors } med plass
supply-people-of = { $by }: { $where }
supply-people-none = Ingen.
supply-worst = Her mangler { $mentors }
supply-see = Se tilbud og behov
queues-title = Køer
queues-lead = { $n ->
    [one] Én person venter.
   *[other] { $n } personer venter.
}
queues-none = Ingen kø ennå
    .help = Når { $mentees } melder seg på, ser du her hvor lenge de venter i hvert område.
queues-waiting = Hvem venter, og hvor lenge?
queues-longest = Lengste ventetid, dager
queues-median = Median ventetid, dager
queues-places = Ledige plasser lokalt
queues-new = Hvor mange kommer hver måned?
queues-definition = { $Mentees } etter måneden de meldte seg på, uansett hva det ble av dem. Dager telles fra påmeldingen. Median: halvparten av dem som venter, har ventet så lenge eller kortere.
queues-hold = Hvem følger opp hvilket område
queues-save = Lagre
queues-held = Lagret.
queues-days = Dager siden påmelding
fallback-of-pair = { $TheMentor } bor i { $mentorArea }, { $theMentee } i { $menteeArea }. Notert da de ble introdusert: { $why }.
fallback-nobody-local = ingen lokal { $mentor } hadde ledig plass og passet med reglene
fallback-better-plan = planen var bedre for alle samlet enn med en lokal { $mentor }
fallback-better-by = planen var { $n } av 100 poeng bedre for alle samlet enn med en lokal { $mentor }
fallback-by-hand = satt sammen for hånd
supply-more = { $n } til
