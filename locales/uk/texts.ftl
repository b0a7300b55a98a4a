# Not yet reviewed by a native speaker.
# What stands in the preview of a message, for staff.

texts-sample-partner = Бібліотека
texts-sample-event =
    Прогулянка біля води
    середа, 4 березня, з 17:00 до 19:00
