# Not yet reviewed by a native speaker.
# What can be chosen in an interview and what pair cards say people share.
# Fields of work are named by the work, not the person: so they hold for women and men.

# Interests: short nouns, shown as chips.
interest-cooking = الطبخ
interest-baking = الخَبز والحلويات
interest-sewing = الخياطة
interest-knitting = الحياكة بالصوف
interest-gardening = العمل في الحديقة
interest-hiking = المشي في الطبيعة
interest-fishing = صيد السمك
interest-boats = القوارب
interest-hunting = الصيد
interest-animals = الحيوانات
interest-football = كرة القدم
interest-swimming = السباحة
interest-skiing = التزلج
interest-cycling = ركوب الدراجة
interest-training = التمارين الرياضية
interest-dancing = الرقص
interest-singing = الغناء
interest-music = الموسيقى
interest-reading = القراءة
interest-writing = الكتابة
interest-films = الأفلام
interest-games = الألعاب
interest-crafts = الأشغال اليدوية
interest-woodwork = أشغال الخشب
interest-cars = السيارات
interest-computers = الكمبيوتر
interest-photography = التصوير
interest-art = الفن
interest-history = التاريخ
interest-politics = المجتمع والسياسة
interest-volunteering = العمل التطوعي
interest-children = الأطفال والعائلة
interest-languages = اللغات
interest-travel = السفر

# How well somebody speaks a language.
level-beginner = كلمات قليلة
level-basic = أشياء يومية بسيطة
level-conversational = محادثة ببطء
level-fluent = جيدًا
level-native = لغة أولى

# Highest finished education.
education-no-schooling = القليل من المدرسة أو لا شيء
education-primary = المدرسة الابتدائية
education-secondary = المدرسة الثانوية
education-vocational = التدريب المهني
education-bachelor = بكالوريوس أو شهادة مهنية عليا
education-master = ماجستير
education-doctorate = دكتوراه

# Days of the week, at the beginning of a row.
day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد

# Parts of a day.
part-day = نهارًا
part-evening = مساءً

# What a mentee needs or a mentor can help with.
need-language = التدرب على اللغة
need-network = التعرف على الناس
need-work = إيجاد عمل
need-education = المدرسة والتعليم
need-authorities = الرسائل والدوائر الرسمية
need-housing = السكن
need-economy = أمور المال
need-digital = الكمبيوتر والهاتف
need-leisure = وقت الفراغ والجمعيات
need-family = الحياة العائلية

# Circumstances of a person.
trait-smoker = التدخين
trait-dog = كلب في البيت
trait-cat = قطة في البيت
trait-alcohol = شرب الكحول

# Background and experience.
background-greenlandic = من غرينلاند
background-knows-greenlandic-culture = معرفة جيدة بثقافة غرينلاند
background-came-as-refugee = القدوم بسبب اللجوء
background-came-for-work = القدوم من أجل العمل

# Fields of work, each followed by its occupations.
occupation-care = الصحة والرعاية
occupation-care-nurse = التمريض
occupation-care-assistant = مساعدة المرضى وكبار السن
occupation-care-doctor = الطب
occupation-care-dentist = طب الأسنان
occupation-care-pharmacist = الصيدلة
occupation-teaching = التعليم
occupation-teaching-teacher = التعليم في المدرسة
occupation-teaching-kindergarten = التعليم في الروضة
occupation-teaching-lecturer = التدريس في الجامعة
occupation-construction = البناء
occupation-construction-carpenter = النجارة
occupation-construction-electrician = أعمال الكهرباء
occupation-construction-plumber = السباكة
occupation-construction-painter = الدهان
occupation-construction-engineer = الهندسة
occupation-food = الطعام
occupation-food-cook = الطبخ
occupation-food-baker = العمل في المخبز
occupation-food-waiter = خدمة الضيوف في المطعم
occupation-food-fish-industry = صناعة الأسماك
occupation-farming = الزراعة وصيد السمك
occupation-farming-farmer = الزراعة
occupation-farming-gardener = البستنة
occupation-farming-fisher = صيد السمك
occupation-transport = النقل
occupation-transport-driver = قيادة السيارات
occupation-transport-mechanic = تصليح السيارات والآلات
occupation-transport-seafarer = العمل على السفن
occupation-transport-warehouse = العمل في المخزن
occupation-trade = المتاجر والخدمات
occupation-trade-shop = العمل في متجر
occupation-trade-hairdresser = الحلاقة وتصفيف الشعر
occupation-trade-sales = المبيعات
occupation-trade-own-business = عمل تجاري خاص
occupation-office = العمل المكتبي
occupation-office-accountant = المحاسبة
occupation-office-administration = الأعمال الإدارية
occupation-office-lawyer = القانون والمحاماة
occupation-office-manager = إدارة العمل والموظفين
occupation-technology = التكنولوجيا
occupation-technology-developer = البرمجة
occupation-technology-it-support = دعم الكمبيوتر
occupation-technology-technician = العمل التقني
occupation-industry = الصناعة
occupation-industry-operator = تشغيل الآلات
occupation-industry-welder = اللحام
occupation-industry-tailor = الخياطة
occupation-culture = الثقافة والإعلام
occupation-culture-artist = الفن
occupation-culture-musician = الموسيقى
occupation-culture-journalist = الصحافة
occupation-culture-designer = التصميم
occupation-public = الخدمات العامة
occupation-public-social-worker = العمل الاجتماعي
occupation-public-interpreter = الترجمة الشفهية
occupation-public-police = الشرطة
occupation-public-military = الجيش
occupation-cleaning = التنظيف ورعاية المباني
occupation-cleaning-cleaner = التنظيف
occupation-cleaning-caretaker = رعاية المباني
occupation-home = بدون عمل الآن
occupation-home-student = الدراسة
occupation-home-homemaker = في البيت
occupation-home-retired = التقاعد
occupation-home-looking-for-work = البحث عن عمل

# A time of the week, as it stands in a sentence.
slot-monday-day = الاثنين نهارًا
slot-monday-evening = الاثنين مساءً
slot-tuesday-day = الثلاثاء نهارًا
slot-tuesday-evening = الثلاثاء مساءً
slot-wednesday-day = الأربعاء نهارًا
slot-wednesday-evening = الأربعاء مساءً
slot-thursday-day = الخميس نهارًا
slot-thursday-evening = الخميس مساءً
slot-friday-day = الجمعة نهارًا
slot-friday-evening = الجمعة مساءً
slot-saturday-day = السبت نهارًا
slot-saturday-evening = السبت مساءً
slot-sunday-day = الأحد نهارًا
slot-sunday-evening = الأحد مساءً

# Sign languages, in the list of languages.
language-sign = لغة الإشارة
