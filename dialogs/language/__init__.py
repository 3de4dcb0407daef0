"""What a typed message means.

signs   red flags: the warning signs in it, and whose body they are about
intent  what the writer wants done
facts   the facts it states, a page a noun
clock   moments, spans and clock times in words
places  places in words, and their time zones

`wording` is the notation in which most of the tables are written.
"""

from dialogs.language.understand import Understood, understand, warns

__all__ = ["Understood", "understand", "warns"]
