# Not yet reviewed by a native speaker.

supply-title = Utbud och behov
supply-lead = Var { $mentees } väntar, och var { $mentors } har plats. Varje tal leder till människorna.
supply-recruiting = Vem vi ska rekrytera nu
supply-question-area = Var saknar vi { $mentors }?
supply-question-language = På vilka språk saknar vi { $mentors }?
supply-question-field = Inom vilka yrkesområden saknar vi { $mentors }?
supply-question-interest = För vilka intressen saknar vi { $mentors }?
supply-by-area = Område
supply-by-language = Språk
supply-by-field = Yrkesområde
supply-by-interest = Intresse
supply-waiting = { $Mentees } som väntar
supply-places = Lediga platser
supply-balance = Balans
supply-even = Jämnt
supply-missing = { $n } saknas
supply-spare = { $n } över
supply-not-known = Inte känt
supply-nobody = Ingen väntar och ingen har plats.
supply-nowhere = Ingenstans: det finns plats för alla som väntar.
supply-nowhere-known = { $n ->
    [one] Ingenstans vad vi vet. Det saknas en plats för någon som vi inte vet det om.
   *[other] Ingenstans vad vi vet. Det saknas { $n } platser för personer som vi inte vet det om.
}
supply-answer = Mest av allt: { $list }.
supply-lack-short = { $where } ({ $n })
supply-lack = { $where }: { $n } saknas
supply-definition = Väntar: { $mentees } i den här omgången som fortfarande är med och inte har ett par. Lediga platser: de par som { $mentors } som är med kan ha, minus dem de har. Den som talar flera språk eller har flera intressen räknas på varje sådan rad, så raderna kan inte läggas ihop. Språk, område och intressen kommer från intervjun, också från en som inte är färdig.
supply-people-mentee = { $Mentees } som väntar
supply-people-mentor = { $Mentors } med plats
supply-people-of = { $by }: { $where }
supply-people-none = Ingen.
supply-worst = Här saknas { $mentors }
supply-see = Se utbud och behov
queues-title = Köer
queues-lead = { $n ->
    [one] En person väntar.
   *[other] { $n } personer väntar.
}
queues-none = Ingen kö ännu
    .help = När { $mentees } anmäler sig ser du här hur länge de väntar i varje område.
queues-waiting = Vem väntar, och hur länge?
queues-longest = Längsta väntetid, dagar
queues-median = Median väntetid, dagar
queues-places = Lediga platser lokalt
queues-new = Hur många kommer varje månad?
queues-definition = { $Mentees } efter månaden de anmälde sig, vad det än blev av dem. Dagar räknas från anmälan. Median: hälften av dem som väntar har väntat så länge eller kortare.
queues-hold = Vem ansvarar för vilket område
queues-save = Spara
queues-held = Sparat.
queues-days = Dagar sedan anmälan
fallback-of-pair = { $TheMentor } bor i { $mentorArea }, { $theMentee } i { $menteeArea }. Noterat när de presenterades: { $why }.
fallback-nobody-local = ingen lokal { $mentor } hade en ledig plats och passade reglerna
fallback-better-plan = planen var bättre för alla tillsammans än med en lokal { $mentor }
fallback-better-by = planen var { $n } av 100 poäng bättre för alla tillsammans än med en lokal { $mentor }
fallback-by-hand = sammanförda för hand
supply-more = { $n } till
