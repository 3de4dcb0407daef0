"""Time phrases: the words in a message that name a time gone by, such as "sat morning at 9"."""

from __future__ import annotations

import re

from dialogs.language.clock.instants import WRITTEN
from dialogs.language.numbers import NUMBER
from dialogs.language.wording import alternatives

_DAY = alternatives(
    """
    mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs
    thursday thursdays fri friday fridays sat saturday saturdays sun sunday sundays
    """,
    {},
)
_PART = alternatives(
    """
    morning mornin morn am afternoon arvo aft pm evening eve evenings night nite nights
    lunch lunchtime dinner dinnertime tea teatime tea_time noon midday midnight dawn dusk
    """,
    {},
)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?"
)
_EVENTS = alternatives(
    "work school breakfast lunch dinner tea class church shift bed clocking_off uni football "
    "the_kids the_school_run practice nursery",
    {},
)
_HOUR_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HALF_OF_DAY = r"(?:am|pm|a\.m\.?|p\.m\.?)"

# "at" before it is what makes a bare number an hour.
_BARE_HOUR = rf"(?:\d{{1,2}}|{_HOUR_WORD})(?:ish)?(?! ?(?:[/%x-]|out of|\d))"
_HOUR = r"(?:[01]?\d|2[0-3])"
_CLOCK = (
    rf"(?:{_HOUR}(?:[:.]\d{{2}})? ?(?:{_HALF_OF_DAY}|o ?'?clock)(?:ish)?"
    rf"|{_HOUR_WORD} (?:{_HALF_OF_DAY}|o'?clock|o clock|thirty)"
    r"|(?:0\d|1[0-9]|2[0-3])(?:[0-5]0|[0-5]5)(?:ish| ?hours| ?hrs)?(?! ?(?:k|kg|m|lb|steps|reps)\b)"
    rf"|(?<![\d-])(?:0?[1-9]|1\d|2[0-3]):[0-5]\d(?:ish)?(?!:)|(?:0[5-9]|1\d|2[0-3])h(?:[0-5]\d)?\b"
    rf"|(?:half|quarter) (?:past |to )?(?:1[0-2]|[1-9]|{_HOUR_WORD})\b|noonish)"
)
_DATE = (
    rf"the \d{{1,2}}(?:st|nd|rd|th)(?: (?:of )?{_MONTH})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b|(?:1[1-9]|2\d|3[01])/\d{{1,2}}\b|\d{{1,2}}/1[12]\b"
    r"|20\d\d-\d\d-\d\d"
)
_DAYS = (
    r"(?:day before yesterday|night before last|day before last)"
    rf"|(?:the )?other (?:day|{_PART})"
    r"|yesterday(?:s|'s)?|ystrday|today(?:s|'s)?|tonights?|(?<!any )earlier|last week(?:end)?"
    rf"|(?:late |early )?(?:last|this) (?:{_PART}|{_DAY})"
    rf"|(?:bank holiday |last |this past )?{_DAY}"
    rf"|(?:an? |{NUMBER} |couple of |a couple of |a few |few )(?:days?|nights?|evenings?|weeks?)"
    rf" (?:ago|back)|{_DATE}"
)
_PARTS = (
    rf"(?:in the |at |on my |over |late |early )*{_PART}"
    rf"|first thing|(?:straight )?(?:after|before) {_EVENTS}(?: league| drop-off)?"
)
_AT = r"(?: ?(?:at|around|about|like|@|by|circa|~|on|in) ?)+"
_JOIN = rf"(?:{_AT}| |-)"
_PIECE = rf"(?:{WRITTEN}|{_DAYS}|{_PARTS}|{_CLOCK})"
PHRASE = re.compile(
    rf"(?<![\w/:.])(?:{_PIECE}(?:{_JOIN}{_PIECE})*(?:(?: ?(?:at|around|about|like|by|circa|~)+)+ ?"
    rf"{_BARE_HOUR}\b)?|(?<=\bat ){_BARE_HOUR}(?: {_PIECE})*)(?![\w/])"
)
EMPTY = frozenset({"morning", "night", "am", "pm", "may", "dinner", "tea", "lunch", "evening"})
