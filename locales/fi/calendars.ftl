# Not yet reviewed by a native speaker.
# The calendar of a member of staff.

calendar-staff-help = Näe kaikki tapahtumanne käyttämässäsi kalenterissa.
