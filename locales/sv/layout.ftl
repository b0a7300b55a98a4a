# Not yet reviewed by a native speaker.
# Ramen kring varje sida, för alla.

skip-to-content = Hoppa till innehållet
main-navigation = Huvudmeny
menu = Meny
choose-language = Välj språk
optional = valfritt
cancel = Avbryt
sign-out = Logga ut
demo-notice = Det här är en demo. Alla personer är påhittade, och ingenting skickas.
draft-restored = Vi har satt tillbaka det du skrev tidigare.
draft-discard = Börja om
