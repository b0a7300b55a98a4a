# Not yet reviewed by a native speaker.
# Where a mentor asks for sparring, by a link on a phone. $name: who hears of it, $day: a date.

sparring-link = تحدث معنا عن أمر ما
sparring-title = هل تريد أن تتحدث معنا عن أمر ما؟
sparring-lead = لست وحدك في هذا. من الجيد أن تسأل.
sparring-ask = اطلب محادثة
sparring-who-hears = تصل رسالة إلى { $name }، وسيتم التواصل معك.
sparring-question = ما الموضوع؟
    .help = سطر واحد يكفي، أو لا شيء. لا تكتب أسماء هنا.
sparring-action = اطلب محادثة
sparring-asked = شكرًا. وصل طلبك إلى { $name }، وسيتم التواصل معك.
sparring-waits = لقد سألت في { $day }. سنتواصل معك.
