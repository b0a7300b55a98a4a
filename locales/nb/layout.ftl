# Not yet reviewed by a native speaker.
# Rammen rundt alle sider, for alle.

skip-to-content = Gå til innholdet
main-navigation = Hovedmeny
menu = Meny
choose-language = Velg språk
optional = valgfritt
cancel = Avbryt
sign-out = Logg ut
demo-notice = Dette er en demo. Alle personer er oppdiktet, og ingenting blir sendt.
draft-restored = Vi har hentet fram det du skrev tidligere.
draft-discard = Begynn på nytt
