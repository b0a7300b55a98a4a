# Not yet reviewed by a native speaker.

referrals-mail-subject = أخبرنا شخص عنك
referrals-mail-notice =
    مرحبًا { $name }،

    أخبرنا { $partner } أنك تريد المشاركة معنا، وأنك قلت نعم. نحن نعرف اسمك، وكيف نتصل بك، ولأي غرض. لا نعرف شيئًا آخر.

    سنتصل بك قريبًا. ألا تريد؟ اكتب أو اتصل، ونحذف ذلك.

    مع أطيب التحيات
    { $organisation }
