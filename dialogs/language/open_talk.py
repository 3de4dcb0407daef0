"""Open talk: what typed words mean while something is being asked, where nothing may be guessed.

The votes of single words decide what a message wants when nothing is open. To somebody who is
answering questions they are not enough: what leads away must be asked for in so many words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.language.facts.ratings import read
from dialogs.language.facts.slots import Value, slots
from dialogs.language.facts.soreness import said_outright
from dialogs.language.intent import intents
from dialogs.language.normal import plain
from dialogs.language.understand import Understood

_STOPS = frozenset({"stop", "stop it", "stop this", "end", "leave", "bye", "forget it"})
_ASKS_TO_RUN = re.compile(
    r"(?:^|[.,;:!?-] *|\b(?:so|ok|okay|hey|hi|but|and|well|then|now|today) )"
    r"can i (?:still |just |go )?(?:run|jog)\b(?!.*\bor after\b)"
)
_ASKING = re.compile(
    r"\?|^(?:so |ok |okay |hey |hi |and |but |please )*"
    r"(?:what|how|why|when|where|which|who|is|are|do|does|can|could|should|shall|may|will|would"
    r"|tell|explain|show|give|set|change|switch|make|delete|erase|forget|remove|export|send|take"
    r"|undo|stop|pause|start|turn|remind|leave|log|i (?:want|need|wanna|would like))\b"
)
# Words with which a statement, too, is a request.
_OWN: Mapping[str, re.Pattern[str]] = {
    "gut_check": re.compile(
        r"\bgut|\b(?:mid|during|on) (?:the |my |a )?run\b|\b(?:am|im|still) (?:out )?running\b"
        r"|\b(?:km|miles?|minutes?|mins?) in\b|\bhalfway\b"
    ),
    "history": re.compile(r"\bhistory\b"),
    "log_leg_day": re.compile(r"\bleg ?day\b|\blog(?:ged)?\b"),
    "settings": re.compile(
        r"\bgoal\b|\bzone\b|\btimezone\b|\blive in\b|\bmoved to\b|\bsettings?\b"
    ),
    "undo": re.compile(r"\b(?:log|entry|session|workout|leg ?day|record)\b"),
    "delete_data": re.compile(r"\bdata\b|\beverything\b"),
    "export_data": re.compile(r"\bdata\b"),
}
_CORRECTS = re.compile(
    r"\b(?:actually|meant|mean|sorry|oops|wait|typo|wrong|mistake|correction|should (?:be|say))\b"
)
_SLIP = re.compile(
    r"\b(?:undo|oops|wrong|mistake|typo|misclick\w*|misread|by accident|take (?:that|it) back)\b"
)


def wish(text: str, understood: Understood) -> str:
    """What the message asks for in so many words, as an intent; "" when it asks for nothing."""
    words = plain(text).text
    if asks_to_run(text):
        return "can_i_run"
    if command := commanded(text):
        return command
    return understood.intent if _is_clear(words, understood) else ""


def commanded(text: str) -> str:
    """The intent of a message that is a command as it stands, or ""."""
    words = plain(text).text
    return "cancel" if words.strip(" .!") in _STOPS else intents.commanded(words) or ""


def asks_to_run(text: str) -> bool:
    """The question this is all about, literally."""
    return bool(_ASKS_TO_RUN.search(plain(text).text))


def slipped(text: str) -> bool:
    """The answer before was a mistake."""
    return bool(_SLIP.search(plain(text).text))


def stated(text: str, about: str, understood: Understood) -> Mapping[str, Value]:
    """The facts in a message where the talk is `about` this intent, whatever its votes say."""
    return slots(plain(text), about, understood.red_flags)


def names_soreness(text: str) -> bool:
    """The score in it is called soreness, or corrects one: any other number may mean anything."""
    words = plain(text).text
    return not read(words) or said_outright(words) is not None or bool(_CORRECTS.search(words))


def _is_clear(words: str, understood: Understood) -> bool:
    """A question of three words or more, or a statement with words of its own."""
    if understood.intent == "log_leg_day" and "exercises" in understood.slots:
        return True
    count = len(words.split())
    own = _OWN.get(understood.intent)
    if count > 1 and own and own.search(words):
        return True
    return count > 2 and bool(_ASKING.search(words))
