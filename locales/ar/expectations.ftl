# Not yet reviewed by a native speaker.

expectations-title = ماذا يمكنك أن تتوقع
expectations-can = يمكنك أن تتوقع هذا
expectations-cannot = لا نستطيع أن نعد بهذا
expectations-rules = القواعد
expectations-confirm = قرأت هذا وأوافق على القواعد
expectations-thanks = شكرًا لك. سجّلنا أنك قرأت هذا.

# The subject says nothing about the programme.
expectations-mail-subject = يرجى قراءة هذا
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    مرحبًا { $name }،

    قبل أن نتابع، يرجى أن تقرأ ما يمكنك أن تتوقعه منا وما نطلبه منك. يستغرق ذلك دقيقتين:

    { $link }

    { $organisation }
