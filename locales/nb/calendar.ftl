# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Kalenderen din
calendar-help = Se det neste møtet og det vi gjør sammen, i kalenderen på telefonen.
calendar-look = Hva skal stå der?
    .help = Andre kan se telefonen din.
calendar-look-neutral = Bare «Avtale» og tiden
calendar-look-detailed = Med tittel og sted
calendar-open = Lag en adresse
calendar-open-again = Lag en ny adresse
calendar-opened = Kopier denne adressen og abonner på den i kalenderen din. Den vises bare én gang: { $link }
calendar-has-one = Du har en adresse
calendar-close = Lukk adressen
calendar-closed = Adressen åpner ikke lenger.
