# Not yet reviewed by a native speaker.
# The frame around every page, for everybody.

skip-to-content = الانتقال إلى المحتوى
main-navigation = القائمة الرئيسية
menu = القائمة
choose-language = اختيار اللغة
optional = اختياري
cancel = إلغاء
sign-out = تسجيل الخروج
demo-notice = هذا عرض تجريبي. كل الأشخاص هنا من الخيال، ولا نرسل أي شيء.
draft-restored = أعدنا ما كتبته من قبل.
draft-discard = البدء من جديد
