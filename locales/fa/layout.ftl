# Not yet reviewed by a native speaker.
# The frame around every page, for everybody.

skip-to-content = رفتن به متن صفحه
main-navigation = فهرست اصلی
menu = فهرست
choose-language = انتخاب زبان
optional = اختیاری
cancel = لغو
sign-out = خروج
demo-notice = این یک نمونهٔ نمایشی است. همهٔ آدم‌ها خیالی هستند و چیزی فرستاده نمی‌شود.
draft-restored = آنچه پیش‌تر نوشته بودید دوباره اینجاست.
draft-discard = شروع دوباره
