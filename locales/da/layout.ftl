# Not yet reviewed by a native speaker.
# Rammen om alle sider, for alle.

skip-to-content = Gå til indholdet
main-navigation = Hovedmenu
menu = Menu
choose-language = Vælg sprog
optional = valgfrit
cancel = Annuller
sign-out = Log ud
demo-notice = Dette er en demo. Alle personer er opdigtede, og intet bliver sendt.
draft-restored = Vi har hentet det frem, du skrev tidligere.
draft-discard = Begynd forfra
