# Not yet reviewed by a native speaker.

expectations-title = چه انتظاری می‌توانید داشته باشید
expectations-can = این را می‌توانید انتظار داشته باشید
expectations-cannot = این را نمی‌توانیم قول بدهیم
expectations-rules = قواعد
expectations-confirm = این را خواندم و با قواعد موافقم
expectations-thanks = سپاسگزاریم. یادداشت کردیم که این را خوانده‌اید.

# The subject says nothing about the programme.
expectations-mail-subject = لطفاً این را بخوانید
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    سلام { $name }،

    پیش از ادامه، لطفاً بخوانید چه انتظاری می‌توانید از ما داشته باشید و ما از شما چه می‌خواهیم. دو دقیقه وقت می‌گیرد:

    { $link }

    { $organisation }
