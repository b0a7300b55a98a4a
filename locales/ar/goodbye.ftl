# Not yet reviewed by a native speaker.
# The end of a pair, and some months later: pages opened by a link on a phone, messages, and the thanks on paper.
# Participants read this: short words (A2). $name, $other: given names. $day: the day their time is over.

goodbye-mail-subject = رسالة لك
goodbye-mail-before =
    مرحبًا { $name }

    ينتهي وقتكما معًا، أنت و{ $other }، في { $day }. حددا موعدًا للقاء أخير. هنا تجد ما يمكنكما التحدث عنه، ويمكنك أن تخبرنا كيف كان:

    { $link }

    هل تحتاجان إلى وقت أكثر؟ أخبرنا.

    { $organisation }
goodbye-mail-thanks =
    مرحبًا { $name }

    شكرًا على الوقت مع { $other }. أخبرنا ببضع نقرات كيف كان، وماذا تتمنى بعد ذلك:

    { $link }

    { $organisation }
goodbye-mail-after =
    مرحبًا { $name }

    قلت إننا نستطيع أن نسأل كيف الحال الآن. يستغرق ذلك 20 ثانية:

    { $link }

    { $organisation }
goodbye-title = نهاية جيدة
goodbye-lead = ينتهي وقتك مع { $other } في { $day }. يمكنكما اللقاء ما دمتما تريدان ذلك.
goodbye-lead-as-needed = تلتقي أنت و{ $other } ما دمتما بحاجة إلى ذلك. وعند الانتهاء يمكنك أن تقول هنا كيف كان.
goodbye-lead-over = شكرًا على الوقت مع { $other }.
goodbye-topics = ما يمكنكما التحدث عنه في اللقاء الأخير
goodbye-topic-remember = ما الذي تحب أن تتذكره؟
goodbye-topic-learned = ماذا تعلمتما من بعضكما؟
goodbye-topic-proud = بماذا تفتخر؟
goodbye-topic-next = ماذا تريد أن تفعل بعد ذلك؟ من يستطيع مساعدتك؟
goodbye-topic-contact = هل تريدان البقاء على اتصال؟ كيف؟
goodbye-how = كيف كان؟
    .help = المنسق فقط يقرأ هذا. لا يقرؤه { $other }.
goodbye-has-said = لقد أخبرتنا
goodbye-rating = بشكل عام كان
goodbye-rating-very-good = جيدًا جدًا
goodbye-rating-good = جيدًا
goodbye-rating-so-so = متوسطًا
goodbye-rating-not-good = غير جيد
goodbye-rating-missing = اختر كيف كان.
goodbye-wish = ماذا تتمنى بعد ذلك؟
goodbye-wish-again = أن أفعل هذا مرة أخرى مع شخص آخر
goodbye-wish-pause = استراحة أولًا، وربما مرة أخرى لاحقًا
goodbye-wish-other-role-mentee = دور جديد لي: { $mentor }
goodbye-wish-other-role-mentor = أن أساعد بطريقة أخرى
goodbye-wish-alumni = أن أُدعى إلى الفعاليات فقط
goodbye-wish-enough = هذا يكفيني
goodbye-wish-missing = اختر ماذا تتمنى بعد ذلك. يمكنك تغيير رأيك لاحقًا.
goodbye-may-ask = هل يمكننا أن نسألك كيف الحال بعد 3 و6 و12 شهرًا؟
goodbye-may-ask-yes = نعم
goodbye-may-ask-no = لا
goodbye-may-ask-missing = اختر إن كان يمكننا أن نسألك لاحقًا.
goodbye-more = المزيد، بكلماتك
goodbye-too-early = ما زال الوقت مبكرًا لتقول كيف كان. عد عندما يقترب وقتكما من نهايته.
goodbye-said = شكرًا لإخبارنا.
goodbye-certificate = شكرًا
goodbye-certificate-get = احصل على شهادتك
goodbye-certificate-text = { $name }، { $mentor } من { $start } إلى { $end }. عدد اللقاءات: { $n }. تشكركم { $organisation } على الوقت والمساعدة.
goodbye-after-title = كيف الحال الآن؟
goodbye-after-lead = مرحبًا { $name }. يسعدنا أن نسمع منك. المنسق فقط يقرأ هذا.
goodbye-in-touch = هل ما زلتما على اتصال؟
goodbye-in-touch-missing = اختر نعم أو لا.
goodbye-job = هل ما زال لديك عملك؟
goodbye-study = هل ما زلت تدرس؟
goodbye-kept-yes = نعم
goodbye-kept-no = لا
goodbye-kept-none = لم يكن لدي
goodbye-after-thanks = شكرًا. مع أطيب التمنيات.
goodbye-after-not-yet = لم يحن الوقت بعد. سنكتب إليك عندما نريد أن نعرف كيف الحال، إذا كنت قد وافقت على ذلك.
