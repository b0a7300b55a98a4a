# Not yet reviewed by a native speaker.

expectations-title = What you can expect
expectations-can = What you can expect
expectations-cannot = What we cannot promise
expectations-rules = The rules
expectations-confirm = I have read this and I agree to the rules
expectations-thanks = Thank you. We have noted that you have read this.

# The subject says nothing about the programme.
expectations-mail-subject = Please read this
# $name is the given name, $link an address, $organisation who writes.
expectations-mail-body =
    Hello { $name },

    before we go on, please read what you can expect of us, and what we ask of you. It takes two minutes:

    { $link }

    { $organisation }
