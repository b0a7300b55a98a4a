# Not yet reviewed by a native speaker.
# The page of one of the two of a pair, opened by a link on a phone. Participants read this: short words (A2).

our-pair-mail-subject = كيف تسير الأمور؟
our-pair-mail-body =
    مرحبًا { $name }

    هل حصل لقاء مع { $other } مؤخرًا؟ نرجو إخبارنا. يستغرق ذلك 20 ثانية ولا يحتاج إلى كلمة مرور:

    { $link }

    لم يحصل لقاء؟ لا بأس. أخبرنا بذلك أيضًا.

    { $organisation }

our-pair-title = معًا: أنت و{ $other }
our-pair-hello = مرحبًا { $name }. كيف تسير الأمور؟
our-pair-next-is = لقاؤكما القادم: { $day }.
our-pair-met = التقينا
our-pair-when = متى؟
our-pair-today = اليوم
our-pair-yesterday = أمس
our-pair-other-day = يوم آخر
our-pair-how-long = كم من الوقت؟
our-pair-length = { $hours ->
    [0] { $minutes } دقيقة
    [one] { $minutes ->
        [0] ساعة واحدة
       *[other] ساعة و{ $minutes } دقيقة
    }
    [two] { $minutes ->
        [0] ساعتان
       *[other] ساعتان و{ $minutes } دقيقة
    }
   *[other] { $minutes ->
        [0] { $hours } ساعات
       *[other] { $hours } ساعات و{ $minutes } دقيقة
    }
}
our-pair-more = يوم آخر، أو إضافة شيء
our-pair-next = متى لقاؤكما القادم؟
our-pair-next-wrong = انظر إلى يوم اللقاء القادم: { $day } قد مضى أو بعيد جدًا.
our-pair-next-at = في أي ساعة؟
our-pair-hour-wrong = اكتب الوقت هكذا: 17:30.
our-pair-next-day-missing = اختر أيضًا يوم اللقاء القادم.
our-pair-note = سطر واحد عن اللقاء
    .help = يمكنكما أنتما والمنسق قراءته.
our-pair-met-action = حفظ: التقينا
our-pair-not-met = لم نلتقِ
    .help = لا بأس. أخبرنا لماذا، حتى لا يقلق أحد. المنسق فقط يقرأ هذا.
our-pair-why = لماذا؟
our-pair-reason-agreed = اتفقنا على يوم
our-pair-reason-no-time = لم يكن لدينا وقت
our-pair-reason-away = أحدنا مريض أو مسافر
our-pair-reason-no-answer = لا يصلني رد من { $other }
our-pair-reason-does-not-fit = لسنا مناسبين لبعضنا
our-pair-reason-other = شيء آخر
our-pair-reason-missing = اختر لماذا لم تلتقيا. يمكنك اختيار «شيء آخر».
our-pair-note-to-staff = سطر واحد إلى المنسق
our-pair-not-met-action = إرسال
our-pair-over = لم تعودا معًا في البرنامج. شكرًا لكما. يمكنك دائمًا الكتابة إلينا أو الاتصال بنا.
our-pair-known = لقاءاتكما
our-pair-told-by-you = كتبته أنت
our-pair-told-by = كتبه { $name }
our-pair-wrong = هذا غير صحيح
    .help = إذا لم تلتقيا في ذلك اليوم، احذفه. ثم اكتب اليوم الصحيح في الأعلى.
our-pair-wrong-action = لم نلتقِ في ذلك اليوم
our-pair-too-late = مضى على هذا اللقاء أكثر من 30 يومًا. اكتب إلينا أو اتصل بنا لنصححه.
our-pair-corrected = تم الحذف. شكرًا.
our-pair-thanks = شكرًا. تم تسجيل { $day }.
our-pair-thanks-not-met = شكرًا لإخبارنا. لا بأس.
our-pair-thanks-help = شكرًا لإخبارنا. سنتواصل معك.
our-pair-known-already = شكرًا. { $day } مسجل من قبل.
our-pair-who-sees = ما تكتبه هنا تريانه أنتما والمنسق في { $organisation }. أما سبب عدم لقائكما فيراه المنسق فقط.
our-pair-app-name = لقاءاتنا
our-pair-waits = لا يوجد اتصال بالإنترنت الآن. ما كتبته محفوظ في هذا الهاتف، ويُرسل عندما يعود الاتصال.
our-pair-refused = شيء مما كتبته لم يُحفظ بعد.
our-pair-refused-action = إلقاء نظرة عليه
our-pair-also = هل كان معكما شخص آخر؟
