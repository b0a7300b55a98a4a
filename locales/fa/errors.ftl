# Not yet reviewed by a native speaker.
# When something does not work. Participants read these too: say what is so, and what to do. Nobody is blamed.
# "\u200E" (left-to-right mark) keeps digits in their order inside Persian text.

error-not-found = این صفحه را پیدا نمی‌کنیم
    .help = شاید نشانی قدیمی است، یا این صفحه مال سازمان دیگری است.
error-forbidden = این صفحه برای شما نیست
    .help = شما وارد شده‌اید، اما نقش شما در اینجا شامل این صفحه نیست. اگر به آن نیاز دارید، از یک مدیر سایت بپرسید.
error-signed-out = شما از سایت خارج شده‌اید
    .help = برای امنیت، وقتی نیم ساعت هیچ اتفاقی نیفتد، شما را خارج می‌کنیم. در یک برگهٔ تازه وارد شوید، به فرم برگردید و آن را دوباره بفرستید: آنچه نوشته‌اید هنوز آنجاست.
error-conflict = کسی پیش از شما این کار را کرده است
error-invalid = این کار این‌طور ممکن نیست
error-too-large = این خیلی بزرگ است
    .help = یک فایل می‌تواند 10 مگابایت باشد و یک متن چند هزار کلمه. آن را کوچک‌تر کنید و دوباره امتحان کنید.
# $n: minutes to wait. No plural forms: after a number the noun stays the same.
error-too-many = تعداد تلاش‌ها زیاد بود
    .help = { $n } دقیقه صبر کنید و دوباره امتحان کنید.
error-unavailable = اکنون به داده‌های خود دسترسی نداریم
    .help = هیچ چیز شما گم نشده است. یک دقیقهٔ دیگر دوباره امتحان کنید.
error-no-room = اینجا دیگر جا نیست
    .help = دیسک ما پر است و چیز تازه‌ای ذخیره نمی‌شود. به کسانی که این سایت را اداره می‌کنند بگویید و بعداً دوباره امتحان کنید.
# $operation: a number to quote.
error-internal = مشکلی از طرف ما پیش آمد
    .help = هیچ چیز تغییر نکرد. اگر دوباره پیش آمد، به مسئولان این سایت خبر دهید و این شماره را به آن‌ها بگویید: { $operation }
error-taken = یک نفر دیگر در همین لحظه همین کار را کرد. لطفاً دوباره به صفحه نگاه کنید.
error-way-home = به صفحهٔ اول

# A form came a second time with something else in it.
sent-before = این فرم قبلاً فرستاده شده است
    .help = شما این فرم را یک بار فرستاده‌اید و ذخیره شده است. آنچه اکنون فرستادید متفاوت است و هنوز ذخیره نشده است.
    .file = باید فایل را دوباره انتخاب کنید.
    .choose = انتخاب دوبارهٔ فایل
    .send = این را هم بفرست
    .again = دوباره بفرست
    .earlier = دیدن آنچه ذخیره شد
    .written = آنچه اکنون فرستادید

link-used = این لینک استفاده شده یا خیلی قدیمی است. یک لینک تازه بخواهید.

fault-summary = لطفاً یک بار دیگر به این نگاه کنید
fault-choose = یکی از پاسخ‌ها را انتخاب کنید.
fault-date = تاریخ را این‌طور بنویسید: { "\u200E" }2026-03-31.
fault-date-missing = یک روز را انتخاب کنید.
fault-email = این شبیه نشانی ایمیل نیست. آن را نگاه کنید، یا اگر ایمیلی نیست اینجا را خالی بگذارید.
fault-email-missing = یک نشانی ایمیل بنویسید.
fault-phone = شماره را با رقم بنویسید، مثلاً { "\u200E" }+47 900 00 000.
fault-form-incomplete = یک بخش از فرم نرسید. به عقب برگردید، صفحه را دوباره باز کنید و فرم را یک بار دیگر بفرستید.
# $least, $most: numbers.
fault-number = یک عدد کامل از { $least } تا { $most } بنویسید.
# $longest: how many characters fit; $length: how many were written.
fault-too-long = این متن { $length } حرف دارد؛ برای { $longest } حرف جا هست. لطفاً آن را کوتاه‌تر کنید.
