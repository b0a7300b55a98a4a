# Not yet reviewed by a native speaker.
# The frame around every page, for everybody.

skip-to-content = Skip to the content
main-navigation = Main navigation
menu = Menu
choose-language = Choose a language
optional = optional
cancel = Cancel
sign-out = Sign out
demo-notice = This is a demo. All people are invented, and nothing is sent.
draft-restored = We have put back what you wrote earlier.
draft-discard = Start again
