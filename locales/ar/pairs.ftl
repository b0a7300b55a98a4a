# Not yet reviewed by a native speaker.

## The message to both when they are introduced. The subject is neutral: others may read it on a locked screen.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.
## "\u200E" (left-to-right mark) keeps a phone number in its order inside Arabic text.

mail-introduction-subject = خبر جيد لك
mail-introduction-to-mentor =
    مرحبًا { $name }

    لديك الآن { $mentee }: { $other }.

    سنتواصل معك قريبًا بشأن لقائكما الأول. أرسلنا الرسالة نفسها عنك إلى { $other }.

    إذا تغير شيء لديك، يمكنك إخبارنا: { "\u200E" }{ $contact }.

    مع أطيب التمنيات
    { $organisation }
mail-introduction-to-mentee =
    مرحبًا { $name }

    لديك الآن { $mentor }: { $other }.

    سنساعدكما على اللقاء الأول. أرسلنا الرسالة نفسها عنك إلى { $other }.

    هل لديك أسئلة؟ يمكنك التواصل معنا: { "\u200E" }{ $contact }.

    مع أطيب التمنيات
    { $organisation }
