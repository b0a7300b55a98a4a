# Not yet reviewed by a native speaker.
# The calendar to subscribe to. Participants read this: short words (A2). $link: an address.

calendar-title = Your calendar
calendar-help = See your next meeting and what we do together in the calendar on your phone.
calendar-look = What should stand there?
    .help = Others may see your phone.
calendar-look-neutral = Only "Appointment" and the time
calendar-look-detailed = With title and place
calendar-open = Make an address
calendar-open-again = Make a new address
calendar-opened = Copy this address and subscribe to it in your calendar. It is shown only once: { $link }
calendar-has-one = You have an address
calendar-close = Close the address
calendar-closed = The address does not open any more.
