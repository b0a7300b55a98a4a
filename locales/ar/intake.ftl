# Not yet reviewed by a native speaker.
# The public sign-up page and its message. Participants read this: short words, short sentences (A2).

intake-be-mentee = وصلت إلى هنا منذ وقت قصير
intake-be-mentor = أريد المشاركة بصفة { $mentor }
intake-for-whom = لمن هذا البرنامج؟
intake-why = لماذا المشاركة؟
intake-what-it-asks = ما المطلوب منك؟
# $n is a number of months.
intake-months = { $n ->
    [zero] المدة: { $n } شهر.
    [one] المدة شهر واحد.
    [two] المدة شهران.
    [few] المدة { $n } أشهر.
    [many] المدة { $n } شهرًا.
   *[other] المدة { $n } شهر.
}
intake-lasts-until-round-ends = يستمر ما دام المشروع قائمًا، وحتى { $day } على الأكثر.
intake-lasts-round = { $n ->
    [zero] يستمر ما دام المشروع قائمًا: { $n } شهر.
    [one] يستمر ما دام المشروع قائمًا: شهر واحد.
    [two] يستمر ما دام المشروع قائمًا: شهران.
    [few] يستمر ما دام المشروع قائمًا: { $n } أشهر.
    [many] يستمر ما دام المشروع قائمًا: { $n } شهرًا.
   *[other] يستمر ما دام المشروع قائمًا: { $n } شهر.
}
intake-lasts-as-needed = يستمر ما دامت هناك حاجة إليه.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = يستمر ما دامت هناك حاجة إليه: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = { $n ->
    [zero] عدد اللقاءات: { $n } على الأقل.
    [one] تلتقيان مرة واحدة على الأقل.
    [two] تلتقيان مرتين على الأقل.
    [few] تلتقيان { $n } مرات على الأقل.
    [many] تلتقيان { $n } مرة على الأقل.
   *[other] تلتقيان { $n } مرة على الأقل.
}
intake-meetings-of-which = منها لقاءات بينكما أنتما الاثنين: { $own }، ولقاءات مشتركة للجميع: { $gatherings }.
intake-extra = يمكنكما اللقاء أكثر من ذلك. هذا ليس مطلوبًا.
intake-both-learn = يتعلم كل منكما شيئًا جديدًا.

intake-form-mentee = التسجيل بصفة { $mentee }
intake-form-mentor = التسجيل بصفة { $mentor }
intake-notice = ماذا نفعل بإجاباتك
intake-notice-text = نحن في { $organisation } نحفظ إجاباتك لنجد من يناسبك في البرنامج. لا يقرأ الإجابات إلا المسؤولون عن البرنامج. لا نبيعها أبدًا ولا ننشرها على الإنترنت.
intake-notice-rights = يمكنك في أي وقت رؤية إجاباتك أو تغييرها أو حذفها. تكفي رسالة إلينا.
intake-as = أشارك بصفة
intake-as-mentee = { $Mentee }
    .help = وصلت إلى هنا منذ وقت قصير.
intake-as-mentor = { $Mentor }
    .help = أعرف هذا المكان جيدًا وأريد أن أشارك ما أعرفه.
intake-side-missing = يرجى اختيار طريقة المشاركة.
intake-redraw = اعرض الاستمارة لهذا الاختيار
intake-you = معلومات عنك
intake-given-name = الاسم
    .help = الاسم الذي نناديك به. يكفي اسم واحد.
intake-name-missing = يرجى كتابة اسم. يكفي اسم واحد.
intake-family-name = اسم العائلة
intake-birth-year = سنة الميلاد
intake-gender = الجنس
    .help = فقط إذا أردت ذكره.
intake-gender-needed = هذه المرة البرنامج لفئات معينة. يرجى ذكر الجنس، لنعرف إن كان البرنامج لك.
intake-other-genders = هذه المرة البرنامج لفئة أخرى. يمكنك الكتابة إلينا: ربما نعرف شيئًا آخر يناسبك.
# $n is an age in years.
intake-too-young = العمر المطلوب للمشاركة: { $n } أو أكثر. يمكنك الكتابة إلينا: ربما نعرف شيئًا آخر يناسبك.
intake-area = أين سكنك؟
intake-not-said = لا أريد أن أقول
intake-category = جئت إلى هنا بصفة
    .help = الإجابة ليست واجبة. هي تساعدنا على أن نبيّن من يشارك.
intake-reach = كيف نتواصل معك؟
intake-reach-help = يكفي الهاتف أو البريد الإلكتروني. إذا لم يكن لديك أي منهما، فأهلًا بك في مكتبنا لنتحدث هناك.
intake-phone = الهاتف
intake-email = البريد الإلكتروني
intake-language = بأي لغة نكتب إليك؟
intake-message = هل لديك رسالة لنا؟
    .help = مثلًا ما هي هواياتك، أو ما الذي تتمناه.
intake-website = يرجى ترك هذا المكان فارغًا
intake-consent = نعم، يمكنكم حفظ إجاباتي واستعمالها لإيجاد من يناسبني في البرنامج.
    .help = يمكنك تغيير رأيك في أي وقت.
intake-consent-missing = نحتاج إلى موافقتك قبل أن نحفظ إجاباتك.
intake-send = إرسال طلب التسجيل

intake-thanks = شكرًا لك
intake-thanks-text = وصل طلب تسجيلك إلى { $organisation }.
intake-thanks-next = سنتواصل معك خلال أيام قليلة. ثم نتحدث عن رغباتك، ونبحث عمّن يناسبك.
intake-closed = التسجيل مغلق الآن
intake-closed-text = سيبدأ التسجيل لدى { $organisation } من جديد لاحقًا. إذا أردت معرفة الموعد، تكفي رسالة أو مكالمة.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = وصلتنا رسالتك
# $name is the given name, $organisation who writes.
mail-received-body =
    مرحبًا { $name }،

    شكرًا لك على التسجيل. سنتواصل معك خلال أيام قليلة.

    هل لديك سؤال؟ يكفي الرد على هذه الرسالة.

    مع أطيب التحيات
    { $organisation }

intake-conditions = من يمكنه المشاركة
    .help = ضع علامة أمام ما ينطبق عليك. لا نطلب أي وثيقة ولا نحفظها.
intake-perhaps-not = ربما هذا البرنامج ليس لك
intake-anyway = أرسل مع ذلك
    .help = يقرأ المنسق طلبك ويقرر ويخبرك.
intake-not-eligible = هناك شيء يطلبه هذا البرنامج ولم تضع علامة أمامه. اقرأ المكتوب هناك. يمكنك إرسال الطلب مع ذلك.
intake-expectations = قرأت هذا وأوافق على القواعد
    .help = يمكنك أن تفعل ذلك لاحقًا مع المنسق.

intake-yes = نعم
intake-no = لا
intake-questions = بعض الأسئلة
intake-clear = إفراغ الاستمارة
intake-only-if = فقط إذا أجبت بـ «{ $answer }» عن «{ $question }».
intake-answer-missing = اكتب إجابة.
intake-choice-missing = اختر إجابة.
intake-choices-missing = اختر إجابة واحدة على الأقل.
intake-purpose = لماذا نسأل:
intake-language-number = اللغة { $n }
intake-level-number = المستوى، اللغة { $n }
intake-from = وصلت إلى هنا عبر رابط من «{ $campaign }». نحن نعدّ كم شخصًا يأتي من هناك. الرابط لا يقول من أنت.
