# Not yet reviewed by a native speaker.
# الأهداف.

goals-title = الأهداف
goals-lead = ماذا تريدان أن تحققا معًا؟ قله بكلماتك أنت. يمكنك تغييره فيما بعد.
goals-back = رجوع
goals-open = عرض الأهداف
goals-yours = أهدافك
goals-of = أهداف { $name }
goals-none-yours = لم تكتب هدفًا بعد. هدف صغير يكفي.
goals-none-of = لا يوجد هدف مكتوب بعد من { $name }.
goals-new = اكتب هدفًا
goals-choose = اختر
goals-category = عمّ يدور الهدف؟
goals-category-missing = اختر عمّ يدور الهدف.
goals-examples = أهداف أشخاص آخرين
goals-words = ماذا تريد أن تحقق؟
    .help = بكلماتك أنت، كما تقولها لصديق.
goals-words-missing = اكتبه ببضع كلمات.
goals-expected = كيف ستعرف أنه نجح؟
goals-expected-is = يكون قد نجح عندما:
goals-weight = ما مدى أهميته؟
goals-weight-important = مهم
goals-weight-very-important = مهم جدًا
goals-weight-most-important = الأهم
goals-action = حفظ الهدف
goals-change = تغيير الكلمات
goals-kept = تم حفظ الهدف.
goals-steps = خطوات صغيرة
goals-step-new = أضف خطوة صغيرة
goals-step-words = خطوة صغيرة نحو الهدف
goals-step-action = حفظ الخطوة
goals-step-kept = تم حفظ الخطوة.
goals-step-done = تمّت
goals-step-not-done = لم تتم بعد
goals-set-on = منذ { $day }
goals-state-achieved = تحقق في { $day }
goals-state-laid-aside = وُضع جانبًا في { $day }
goals-rate-yours = إلى أين وصلت؟
goals-rate-of = إلى أين وصل { $name }؟
goals-rate-action = حفظ
goals-rate-first = قال الآخرون كيف يرون الأمر. ستراه عندما تقول كيف تراه أنت.
goals-level = كيف هو الآن؟
goals-level-much-less = أقل بكثير مما كان مأمولًا
goals-level-less = أقل مما كان مأمولًا
goals-level-as-hoped = كما كان مأمولًا
goals-level-more = أكثر مما كان مأمولًا
goals-level-much-more = أكثر بكثير مما كان مأمولًا
goals-level-missing = اختر كيف هو الآن.
goals-rated = تم التسجيل: { $level }.
goals-rater = من يقول ذلك؟
goals-rater-own = أنا
goals-rater-told = { $name }، وأنا أكتبه
goals-you = أنت
goals-coordinator = المنسق
goals-difference = { $n ->
    [one] تختلف نظرتكم بدرجة واحدة. تحدثوا عن ذلك.
    [two] تختلف نظرتكم بدرجتين. تحدثوا عن ذلك.
    [few] تختلف نظرتكم بمقدار { $n } درجات. تحدثوا عن ذلك.
   *[other] تختلف نظرتكم بمقدار { $n } درجة. تحدثوا عن ذلك.
}
goals-chart = كيف سار الأمر؟
goals-day = اليوم
goals-reached-yours = لقد حققته
goals-reached-of = يقول { $name }: تحقق
goals-lay-aside = لم يعد هدفًا
goals-go-on = المتابعة فيه
goals-moved-achieved = تحقق. أحسنت.
goals-moved-under-way = ستتابعان فيه.
goals-moved-laid-aside = وُضع جانبًا. يمكنكما دائمًا المتابعة فيه.
goals-too-many = يوجد { $n } بالفعل. ضع واحدًا جانبًا أولًا، أو غيّر واحدًا.
goals-is-a-step = الخطوة الصغيرة تتم أو لا تتم. قل إلى أين وصل الهدف.
goals-is-laid-aside = هذا الهدف موضوع جانبًا. تابع فيه أولًا.
goals-who-sees = يرى الأهداف أنتما والمنسق في { $organisation }. أما كيف يراها الآخرون فتراه عندما تقول كيف تراها أنت.
