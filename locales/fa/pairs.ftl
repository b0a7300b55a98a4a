# Not yet reviewed by a native speaker.

## The message to both when they are introduced. The subject is neutral: others may read it on a locked screen.
## $name, $other: given names. $organisation: who runs the programme. $contact: e-mail, phone, or the organisation's name.
## "\u200E" (left-to-right mark) keeps a phone number in its order inside Persian text.

mail-introduction-subject = خبر خوب برای شما
mail-introduction-to-mentor =
    سلام { $name }

    برای شما یک { $mentee } پیدا کرده‌ایم: { $other }.

    به‌زودی دربارهٔ نخستین دیدارتان با شما تماس می‌گیریم. همین پیام دربارهٔ شما به { $other } هم رسیده است.

    اگر برای شما چیزی تغییر کرده است، به ما بگویید: { "\u200E" }{ $contact }.

    با آرزوهای خوب
    { $organisation }
mail-introduction-to-mentee =
    سلام { $name }

    برای شما یک { $mentor } پیدا کرده‌ایم: { $other }.

    کمک می‌کنیم تا بار اول با هم دیدار کنید. همین پیام دربارهٔ شما به { $other } هم رسیده است.

    پرسشی دارید؟ با ما تماس بگیرید: { "\u200E" }{ $contact }.

    با آرزوهای خوب
    { $organisation }
