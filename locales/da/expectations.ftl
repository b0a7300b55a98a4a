# Not yet reviewed by a native speaker.

expectations-title = Hvad du kan forvente
expectations-can = Det kan du forvente
expectations-cannot = Det kan vi ikke love
expectations-rules = Spillereglerne
expectations-confirm = Jeg har læst dette og er enig i reglerne
expectations-thanks = Tak. Vi har noteret, at du har læst dette.

# The subject says nothing about the programme.
expectations-mail-subject = Læs dette, inden vi går videre
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Hej { $name },

    inden vi går videre: læs, hvad du kan forvente af os, og hvad vi beder dig om. Det tager to minutter:

    { $link }

    { $organisation }
