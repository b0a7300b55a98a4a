# Not yet reviewed by a native speaker.
# The calendar of a member of staff.

calendar-staff-help = Se alla era evenemang i kalendern du använder.
