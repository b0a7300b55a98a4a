# Not yet reviewed by a native speaker.
# The calendar of a member of staff.

calendar-staff-help = See every event of your organisation in the calendar you use.
