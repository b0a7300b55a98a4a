# Not yet reviewed by a native speaker.
# The calendar of a member of staff.

calendar-staff-help = Se alle jeres arrangementer i den kalender, du bruger.
