# Not yet reviewed by a native speaker.
# What can be chosen in an interview and what pair cards say people share.
# Where Iran and Afghanistan say it differently, the Dari word stands in brackets.

# Interests: short nouns, shown as chips.
interest-cooking = آشپزی
interest-baking = پختن نان و کیک
interest-sewing = خیاطی
interest-knitting = بافتنی
interest-gardening = باغبانی
interest-hiking = پیاده‌روی در طبیعت
interest-fishing = ماهیگیری
interest-boats = قایق
interest-hunting = شکار
interest-animals = حیوانات
interest-football = فوتبال
interest-swimming = شنا (آب‌بازی)
interest-skiing = اسکی
interest-cycling = دوچرخه (بایسکل)
interest-training = ورزش
interest-dancing = رقص
interest-singing = آواز
interest-music = موسیقی
interest-reading = خواندن
interest-writing = نوشتن
interest-films = فیلم
interest-games = بازی
interest-crafts = کاردستی
interest-woodwork = کار با چوب
interest-cars = ماشین (موتر)
interest-computers = کامپیوتر
interest-photography = عکاسی
interest-art = هنر
interest-history = تاریخ
interest-politics = جامعه و سیاست
interest-volunteering = کار داوطلبانه
interest-children = کودکان و خانواده
interest-languages = زبان‌ها
interest-travel = سفر

# How well somebody speaks a language.
level-beginner = چند کلمه
level-basic = چیزهای سادهٔ روزانه
level-conversational = گفت‌وگو، آهسته
level-fluent = خوب
level-native = زبان اول

# Highest finished education.
education-no-schooling = کم یا بدون مدرسه (مکتب)
education-primary = مدرسهٔ ابتدایی (مکتب)
education-secondary = دبیرستان (لیسه)
education-vocational = آموزش حرفه‌ای
education-bachelor = لیسانس یا مدرک حرفه‌ای
education-master = فوق لیسانس (ماستری)
education-doctorate = دکترا

# Days of the week, at the beginning of a row.
day-monday = دوشنبه
day-tuesday = سه‌شنبه
day-wednesday = چهارشنبه
day-thursday = پنجشنبه
day-friday = جمعه
day-saturday = شنبه
day-sunday = یکشنبه

# Parts of a day.
part-day = روز
part-evening = عصر و شب

# What a mentee needs or a mentor can help with.
need-language = تمرین زبان
need-network = آشنا شدن با مردم
need-work = پیدا کردن کار
need-education = مدرسه و آموزش
need-authorities = نامه‌ها و اداره‌ها
need-housing = خانه و محل زندگی
need-economy = مسائل پولی
need-digital = کامپیوتر و تلفن
need-leisure = وقت آزاد و انجمن‌ها
need-family = زندگی خانوادگی

# Circumstances of a person.
trait-smoker = سیگار می‌کشد
trait-dog = سگ دارد
trait-cat = گربه دارد
trait-alcohol = الکل می‌نوشد

# Background and experience.
background-greenlandic = گرینلندی
background-knows-greenlandic-culture = فرهنگ گرینلند را خوب می‌شناسد
background-came-as-refugee = به‌عنوان پناهنده آمده است
background-came-for-work = برای کار آمده است

# Fields of work, each followed by its occupations.
occupation-care = بهداشت و مراقبت
occupation-care-nurse = پرستار (نرس)
occupation-care-assistant = کمک‌پرستار
occupation-care-doctor = پزشک (داکتر)
occupation-care-dentist = دندان‌پزشک
occupation-care-pharmacist = داروساز
occupation-teaching = آموزش
occupation-teaching-teacher = معلم
occupation-teaching-kindergarten = معلم کودکستان
occupation-teaching-lecturer = استاد دانشگاه (پوهنتون)
occupation-construction = ساختمان
occupation-construction-carpenter = نجار
occupation-construction-electrician = برق‌کار
occupation-construction-plumber = لوله‌کش (نل‌دوان)
occupation-construction-painter = نقاش ساختمان (رنگمال)
occupation-construction-engineer = مهندس (انجنیر)
occupation-food = غذا
occupation-food-cook = آشپز
occupation-food-baker = نانوا
occupation-food-waiter = گارسون
occupation-food-fish-industry = صنعت ماهی
occupation-farming = کشاورزی و ماهیگیری
occupation-farming-farmer = کشاورز (دهقان)
occupation-farming-gardener = باغبان
occupation-farming-fisher = ماهیگیر
occupation-transport = حمل و نقل
occupation-transport-driver = راننده
occupation-transport-mechanic = مکانیک (مستری)
occupation-transport-seafarer = دریانورد
occupation-transport-warehouse = کارگر انبار
occupation-trade = فروشگاه و خدمات
occupation-trade-shop = فروشنده
occupation-trade-hairdresser = آرایشگر
occupation-trade-sales = فروش
occupation-trade-own-business = کسب‌وکار خود
occupation-office = کار دفتری
occupation-office-accountant = حسابدار
occupation-office-administration = کار اداری
occupation-office-lawyer = حقوقدان یا وکیل
occupation-office-manager = مدیر
occupation-technology = فناوری
occupation-technology-developer = برنامه‌نویس
occupation-technology-it-support = پشتیبانی کامپیوتر
occupation-technology-technician = تکنسین
occupation-industry = صنعت
occupation-industry-operator = کار با ماشین‌آلات
occupation-industry-welder = جوشکار
occupation-industry-tailor = خیاط
occupation-culture = فرهنگ و رسانه
occupation-culture-artist = هنرمند
occupation-culture-musician = نوازنده
occupation-culture-journalist = روزنامه‌نگار
occupation-culture-designer = طراح
occupation-public = خدمات عمومی
occupation-public-social-worker = مددکار اجتماعی
occupation-public-interpreter = مترجم شفاهی (ترجمان)
occupation-public-police = پلیس
occupation-public-military = سرباز
occupation-cleaning = نظافت و سرایداری
occupation-cleaning-cleaner = نظافت
occupation-cleaning-caretaker = سرایدار
occupation-home = اکنون بدون کار
occupation-home-student = دانشجو (محصل)
occupation-home-homemaker = در خانه
occupation-home-retired = بازنشسته (متقاعد)
occupation-home-looking-for-work = در جستجوی کار

# A time of the week, as it stands in a sentence.
slot-monday-day = دوشنبه در روز
slot-monday-evening = دوشنبه عصر یا شب
slot-tuesday-day = سه‌شنبه در روز
slot-tuesday-evening = سه‌شنبه عصر یا شب
slot-wednesday-day = چهارشنبه در روز
slot-wednesday-evening = چهارشنبه عصر یا شب
slot-thursday-day = پنجشنبه در روز
slot-thursday-evening = پنجشنبه عصر یا شب
slot-friday-day = جمعه در روز
slot-friday-evening = جمعه عصر یا شب
slot-saturday-day = شنبه در روز
slot-saturday-evening = شنبه عصر یا شب
slot-sunday-day = یکشنبه در روز
slot-sunday-evening = یکشنبه عصر یا شب

# Sign languages, in the list of languages.
language-sign = زبان اشاره
