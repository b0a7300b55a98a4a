# Not yet reviewed by a native speaker.
# The front page, for visitors.

home-title = شخصان، وبعض اللقاءات، ومكان جديد
home-lead = في برنامج الإرشاد يكون لك لقاء منتظم مع شخص آخر. يتعلم كل منكما من الآخر، ويصبح المكان الجديد أقرب إليك.
home-open = التسجيل مفتوح
# $until: the last day, as a date.
home-until = يمكنك التسجيل حتى { $until }.
home-sign-up = التسجيل
home-none = لا يوجد برنامج مفتوح الآن
    .help = يمكنك العودة لاحقًا، أو سؤال المنظمة في مدينتك عن موعد الدورة القادمة.
home-staff = هل أنت من فريق أحد البرامج؟
    .help = من هنا يدخل المنسقون والزملاء.
home-sign-in = دخول فريق العمل
