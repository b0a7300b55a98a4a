# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = Är något svårt mellan er?
trouble-title = Är något svårt mellan er?
trouble-lead = Det är bra att du berättar.
trouble-misfit = Det passar inte mellan oss
    .help = Det händer, och ingen har skulden. { $other } ser inte det du skriver. Vi pratar med dig först.
trouble-why-time = Vi hittar ingen tid som passar båda
trouble-why-interests = Vi har lite gemensamt
trouble-why-language = Det är svårt att förstå varandra
trouble-why-distance = Det är för långt
trouble-why-hopes = Jag hoppades på något annat
trouble-why-other = Något annat
trouble-why-missing = Välj varför det inte passar. ”Något annat” går också bra.
trouble-learned = Vad skulle passa bättre?
    .help = Till exempel: kvällar, någon med barn, någon som talar engelska.
trouble-again = Vill du träffa någon annan?
trouble-again-yes = Ja
trouble-again-no = Inte nu
trouble-again-missing = Välj om du vill träffa någon annan. Du kan ändra dig senare.
trouble-worry = Något oroar mig
    .help = { $reader } får det genast. Ingen annan läser det.
trouble-danger = I fara nu? Ring 112.
trouble-worry-what = Vad oroar dig?
trouble-worry-missing = Skriv vad som oroar dig. Några ord räcker.
trouble-about-reader = Det gäller { $reader }. Låt { $instead } läsa det, och inte { $reader }.
trouble-worry-told = Tack. { $reader } vet det nu och hör av sig till dig.
trouble-nobody = Ingen kan läsa det här. Ring oss.
trouble-briefing = Bra att veta
