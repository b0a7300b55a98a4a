# Not yet reviewed by a native speaker.
# The calendar of a member of staff.

calendar-staff-help = Se alle arrangementer hos dere i kalenderen du bruker.
