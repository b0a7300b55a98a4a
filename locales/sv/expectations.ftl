# Not yet reviewed by a native speaker.

expectations-title = Vad du kan vänta dig
expectations-can = Det här kan du vänta dig
expectations-cannot = Det här kan vi inte lova
expectations-rules = Spelreglerna
expectations-confirm = Jag har läst det här och håller med om reglerna
expectations-thanks = Tack. Vi har antecknat att du har läst det här.

# The subject says nothing about the programme.
expectations-mail-subject = Läs det här
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Hej { $name },

    innan vi går vidare: läs vad du kan vänta dig av oss och vad vi ber dig om. Det tar två minuter:

    { $link }

    { $organisation }
