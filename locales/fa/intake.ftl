# Not yet reviewed by a native speaker.
# The public sign-up page and its message. Participants read this: short words, short sentences (A2).

intake-be-mentee = من اینجا تازه‌وارد هستم
intake-be-mentor = می‌خواهم { $mentor } باشم
intake-for-whom = برای چه کسانی است؟
intake-why = چرا شرکت کنید؟
intake-what-it-asks = از شما چه می‌خواهد؟
# $n is a number of months. No plural forms: after a number the noun stays the same.
intake-months = { $n } ماه طول می‌کشد.
intake-lasts-until-round-ends = تا وقتی پروژه ادامه دارد طول می‌کشد، حداکثر تا { $day }.
intake-lasts-round = تا وقتی پروژه ادامه دارد طول می‌کشد: { $n } ماه.
intake-lasts-as-needed = تا وقتی لازم باشد طول می‌کشد.
# $until is the method's own text: "until you can manage alone".
intake-lasts-until = تا وقتی لازم باشد طول می‌کشد: { $until }.
# $n is a number of meetings, own ones and gatherings together.
intake-meetings = شما دست‌کم { $n } بار دیدار می‌کنید.
intake-meetings-of-which = { $own } دیدار فقط بین شما دو نفر است و { $gatherings } دیدار مشترک برای همه.
intake-extra = می‌توانید بیشتر هم دیدار کنید. کسی این را از شما نمی‌خواهد.
intake-both-learn = هر دوی شما چیز تازه‌ای یاد می‌گیرید.

intake-form-mentee = ثبت‌نام به‌عنوان { $mentee }
intake-form-mentor = ثبت‌نام به‌عنوان { $mentor }
intake-notice = با پاسخ‌های شما چه می‌کنیم
intake-notice-text = { $organisation } پاسخ‌های شما را نگه می‌دارد تا در برنامه کسی را پیدا کند که برای شما مناسب است. فقط کسانی که برنامه را اداره می‌کنند آن‌ها را می‌خوانند. ما هرگز آن‌ها را نمی‌فروشیم و در اینترنت نمی‌گذاریم.
intake-notice-rights = هر وقت بخواهید می‌توانید پاسخ‌های خود را ببینید، تغییر دهید یا پاک کنید. فقط به ما بنویسید.
intake-as = من شرکت می‌کنم به‌عنوان
intake-as-mentee = { $Mentee }
    .help = من اینجا تازه‌وارد هستم.
intake-as-mentor = { $Mentor }
    .help = من اینجا را خوب می‌شناسم و می‌خواهم آنچه می‌دانم با دیگران در میان بگذارم.
intake-side-missing = انتخاب کنید که چگونه می‌خواهید شرکت کنید.
intake-redraw = فرم این انتخاب را نشان بده
intake-you = دربارهٔ شما
intake-given-name = نام
    .help = نامی که می‌خواهید شما را با آن صدا کنیم. یک نام کافی است.
intake-name-missing = یک نام بنویسید. یک نام کافی است.
intake-family-name = نام خانوادگی
intake-birth-year = سال تولد میلادی
intake-gender = جنسیت
    .help = فقط اگر می‌خواهید بگویید.
intake-gender-needed = این بار برنامه برای گروه‌های مشخصی است. لطفاً جنسیت خود را بگویید تا بدانیم آیا برنامه برای شماست.
intake-other-genders = این بار برنامه برای گروه دیگری است. به ما بنویسید: شاید چیز دیگری برای شما بشناسیم.
# $n is an age in years.
intake-too-young = برای شرکت باید دست‌کم { $n } سال داشته باشید. به ما بنویسید: شاید چیز دیگری برای شما بشناسیم.
intake-area = کجا زندگی می‌کنید؟
intake-not-said = نمی‌خواهم بگویم
intake-category = من به اینجا آمدم به‌عنوان
    .help = لازم نیست پاسخ دهید. این به ما کمک می‌کند نشان دهیم چه کسانی شرکت می‌کنند.
intake-reach = چگونه با شما تماس بگیریم؟
intake-reach-help = تلفن یا ایمیل کافی است. اگر هیچ‌کدام را ندارید، به دفتر ما بیایید تا آنجا صحبت کنیم.
intake-phone = تلفن
intake-email = ایمیل
intake-language = به چه زبانی برای شما بنویسیم؟
intake-message = می‌خواهید چیزی به ما بگویید؟
    .help = مثلاً دوست دارید چه کار کنید، یا چه امیدی دارید.
intake-website = اینجا را خالی بگذارید
intake-consent = بله، می‌توانید پاسخ‌های مرا نگه دارید و از آن‌ها استفاده کنید تا در برنامه کسی را پیدا کنید که برای من مناسب است.
    .help = هر وقت بخواهید می‌توانید نظرتان را عوض کنید.
intake-consent-missing = پیش از آنکه پاسخ‌های شما را نگه داریم، به موافقت شما نیاز داریم.
intake-send = فرستادن ثبت‌نام

intake-thanks = سپاس از شما
intake-thanks-text = ثبت‌نام شما به { $organisation } رسید.
intake-thanks-next = تا چند روز دیگر با شما تماس می‌گیریم. آن وقت دربارهٔ خواسته‌های شما صحبت می‌کنیم و دنبال کسی می‌گردیم که برای شما مناسب باشد.
intake-closed = ثبت‌نام اکنون بسته است
intake-closed-text = { $organisation } بعداً دوباره شروع می‌کند. اگر می‌خواهید بدانید کی، بنویسید یا زنگ بزنید.

# Message after signing up. The subject says nothing about the programme.
mail-received-subject = پیام شما به ما رسید
# $name is the given name, $organisation who writes.
mail-received-body =
    سلام { $name }،

    از ثبت‌نام شما سپاسگزاریم. تا چند روز دیگر با شما تماس می‌گیریم.

    پرسشی دارید؟ فقط به همین پیام جواب بدهید.

    با احترام
    { $organisation }

intake-conditions = چه کسی می‌تواند شرکت کند
    .help = آنچه دربارهٔ شما درست است علامت بزنید. سندی نمی‌خواهیم و نگه نمی‌داریم.
intake-perhaps-not = شاید این برنامه برای شما نباشد
intake-anyway = با این حال بفرست
    .help = هماهنگ‌کننده آن را می‌خواند، تصمیم می‌گیرد و به شما می‌گوید.
intake-not-eligible = چیزی که این برنامه می‌خواهد علامت نخورده است. بخوانید آنجا چه نوشته شده. می‌توانید با این حال فرم را بفرستید.
intake-expectations = این را خواندم و با قواعد موافقم
    .help = می‌توانید این کار را بعداً همراه هماهنگ‌کننده انجام دهید.

intake-yes = بله
intake-no = نه
intake-questions = چند پرسش
intake-clear = پاک کردن فرم
intake-only-if = فقط اگر به «{ $question }» پاسخ «{ $answer }» داده‌اید.
intake-answer-missing = پاسخی بنویسید.
intake-choice-missing = یک پاسخ انتخاب کنید.
intake-choices-missing = دست‌کم یک پاسخ انتخاب کنید.
intake-purpose = چرا می‌پرسیم:
intake-language-number = زبان { $n }
intake-level-number = چقدر خوب، زبان { $n }
intake-from = شما از راه پیوندی از «{ $campaign }» آمدید. ما می‌شماریم چند نفر از آنجا می‌آیند. پیوند نمی‌گوید شما چه کسی هستید.
