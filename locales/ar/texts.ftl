# Not yet reviewed by a native speaker.
# What stands in the preview of a message, for staff.

texts-sample-partner = المكتبة
texts-sample-event =
    نزهة عند الماء
    الأربعاء 4 مارس، 17:00 إلى 19:00
