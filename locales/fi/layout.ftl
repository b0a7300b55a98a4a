# Not yet reviewed by a native speaker.
# Jokaisen sivun kehys, kaikille.

skip-to-content = Siirry sisältöön
main-navigation = Päävalikko
menu = Valikko
choose-language = Valitse kieli
optional = vapaaehtoinen
cancel = Peruuta
sign-out = Kirjaudu ulos
demo-notice = Tämä on esittelyversio. Kaikki ihmiset ovat keksittyjä, eikä mitään lähetetä.
draft-restored = Palautimme sen, mitä kirjoitit aiemmin.
draft-discard = Aloita alusta
