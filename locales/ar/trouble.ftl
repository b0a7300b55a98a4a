# Not yet reviewed by a native speaker.
# Where one of the two of a pair tells of trouble, by a link on a phone. Participants read this: short words (A2).

trouble-link = هل هناك مشكلة أو شيء يقلقك؟
trouble-title = هل هناك مشكلة أو شيء يقلقك؟
trouble-lead = من الجيد أن تخبرنا.
trouble-misfit = لسنا مناسبين لبعضنا
    .help = هذا يحدث، ولا ذنب لأحد. ما تكتبه لا يراه { $other }. سنتحدث معك أولًا.
trouble-why-time = لا نجد وقتًا يناسبنا معًا
trouble-why-interests = ليس بيننا أشياء مشتركة كثيرة
trouble-why-language = من الصعب أن نفهم بعضنا
trouble-why-distance = المسافة بعيدة جدًا
trouble-why-hopes = كنت آمل شيئًا آخر
trouble-why-other = شيء آخر
trouble-why-missing = اختر لماذا لا يناسب. يمكنك اختيار «شيء آخر».
trouble-learned = ما الذي يناسبك أكثر؟
    .help = مثلًا: المساء، شخص لديه أطفال، شخص يتكلم الإنجليزية.
trouble-again = هل تريد لقاء شخص آخر؟
trouble-again-yes = نعم
trouble-again-no = ليس الآن
trouble-again-missing = اختر إن كنت تريد لقاء شخص آخر. يمكنك تغيير رأيك لاحقًا.
trouble-worry = هناك شيء يقلقني
    .help = يصل هذا فورًا إلى { $reader }. لا يقرؤه أحد غيره.
trouble-danger = هل أنت في خطر الآن؟ اتصل بالرقم 112.
trouble-worry-what = ما الذي يقلقك؟
trouble-worry-missing = اكتب ما الذي يقلقك. بضع كلمات تكفي.
trouble-about-reader = هذا يخص { $reader }. ليقرأه { $instead } وليس { $reader }.
trouble-worry-told = شكرًا. وصل هذا إلى { $reader }، وسيتم التواصل معك.
trouble-nobody = لا أحد يستطيع قراءة هذا هنا. يرجى الاتصال بنا.
trouble-briefing = من المفيد أن تعرف
