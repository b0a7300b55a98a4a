# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Din kalender
calendar-help = Se jeres næste møde og det, vi gør sammen, i kalenderen på telefonen.
calendar-look = Hvad skal der stå?
    .help = Andre kan se din telefon.
calendar-look-neutral = Kun »Aftale« og tiden
calendar-look-detailed = Med titel og sted
calendar-open = Lav en adresse
calendar-open-again = Lav en ny adresse
calendar-opened = Kopiér adressen, og abonner på den i din kalender. Den vises kun én gang: { $link }
calendar-has-one = Du har en adresse
calendar-close = Luk adressen
calendar-closed = Adressen åbner ikke mere.
