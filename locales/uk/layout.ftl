# Not yet reviewed by a native speaker.
# The frame around every page, for everybody.

skip-to-content = Перейти до змісту
main-navigation = Головне меню
menu = Меню
choose-language = Виберіть мову
optional = необов’язково
cancel = Скасувати
sign-out = Вийти
demo-notice = Це демонстрація. Усі люди вигадані, і нічого не надсилається.
draft-restored = Ми повернули те, що ви написали раніше.
draft-discard = Почати знову
