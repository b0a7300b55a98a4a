# Not yet reviewed by a native speaker.
# What stands in the preview of a message, for staff.

texts-sample-partner = کتابخانه
texts-sample-event =
    پیاده‌روی کنار آب
    چهارشنبه 4 مارس، 17:00 تا 19:00
