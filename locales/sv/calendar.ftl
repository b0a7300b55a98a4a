# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Din kalender
calendar-help = Se nästa träff och det vi gör tillsammans i kalendern på telefonen.
calendar-look = Vad ska stå där?
    .help = Andra kan se din telefon.
calendar-look-neutral = Bara ”Möte” och tiden
calendar-look-detailed = Med titel och plats
calendar-open = Gör en adress
calendar-open-again = Gör en ny adress
calendar-opened = Kopiera adressen och prenumerera på den i din kalender. Den visas bara en gång: { $link }
calendar-has-one = Du har en adress
calendar-close = Stäng adressen
calendar-closed = Adressen öppnar inte längre.
