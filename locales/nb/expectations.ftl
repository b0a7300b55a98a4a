# Not yet reviewed by a native speaker.

expectations-title = Hva du kan vente deg
expectations-can = Dette kan du vente deg
expectations-cannot = Dette kan vi ikke love
expectations-rules = Spillereglene
expectations-confirm = Jeg har lest dette og er enig i reglene
expectations-thanks = Takk. Vi har notert at du har lest dette.

# The subject says nothing about the programme.
expectations-mail-subject = Les dette, er du snill
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Hei { $name },

    før vi går videre: les hva du kan vente deg av oss, og hva vi ber deg om. Det tar to minutter:

    { $link }

    { $organisation }
