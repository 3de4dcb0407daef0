"""Red flags: the warning signs a message tells of the writer's own body now."""

from __future__ import annotations

import re

from dialogs.language import idioms, scope
from dialogs.language.body import BONE, FINE, JOINT, TROUBLE
from dialogs.language.rephrasing import rephrased
from dialogs.language.retellings import without_retellings
from dialogs.language.signs import SIGNS

_BAD = (
    r"(?:pain\w*|hurt\w*|ach\w*|sore\w*|pinch\w*|sharp|click\w*|catch\w*|clunk\w*|swollen"
    r"|grind\w*|stuck)"
)

# "knees fine": said of a joint, unless something is held against it.
_WELL = re.compile(
    rf"(?<!till my )(?<!until my )(?<!till the )(?<!until the )(?<!when my )\b(?:{JOINT}"
    rf"|shins?|chest|heart)(?: (?:and (?:{JOINT}|shins?)|both|are|is|feel|feels|feeling|all"
    r"|totally|perfectly"
    r"|completely|absolutely|actually|super|pretty|really|seem|seems|now|been|has|have"
    r"|looks?|just|doing|100%|still))*"
    rf" (?!better){FINE}\b(?! (?:the |my |but )*(?:left|right|other|1|one) )(?![^"
    rf"|]{{0,12}}\b(?:till|until|except|unless|if|at first|before"
    r"|mostly|when|while|walking)\b)(?!~? ?\|? ?(?:but|till|until|except|only|then"
    rf"|unless) [^|]*{TROUBLE})"
    rf"|\b(?:{JOINT})(?: (?:is|are|still|a bit|always|just|bit|little))* (?:click\w*"
    r"|crack\w*|creak\w*|nois\w+|crunchy)[ |]*(?:but|and|though|with)? ?(?:it is "
    r"|they are |is |are )?(?:painless|pain ?free|~)"
    rf"|\b(?:{JOINT})(?: (?:both|all))* (?:was|were|felt) (?:all |totally |perfectly "
    rf"|really )?{FINE}\b(?!.*\b(?:now|today|but|until|till|then|later|since|after|hurts?"
    r"|pain)\b)"
    rf"|\b(?:click\w*|crack\w*|creak\w*|noisy|crunchy) (?:{JOINT})[ |]*(?:but|and|though|with)? "
    r"?(?:it is |they are |is |are )?(?:painless|pain ?free|~)"
    rf"|\b(?:fine|good|happy|healthy|strong|painless) (?:knees|ankles|hips|joints)\b"
    r"|\b(?:tight|stiff|open|mobile) hips?\b|\bhips? (?:(?:are|feel|is|feels|a|bit|little"
    r"|still|so|really|super|kind of) )*(?:tight|stiff|open|mobile|locked in)\b"
    rf"(?![^|]{{0,25}}\b(?:{_BAD}|deep|inside|joint|one side)\b)"
    rf"|\b(?:{JOINT}) (?:has|have|is|are|been)(?: been| staying| stayed)? (?:not (?:made a peep"
    r"|complained|said a word"
    r"|bothered me|whispered|squeaked|moaned)|behaving|behaved|as good as new)\b"
    r"|\bchest (?:is |sounds |feels )?clear\b"
    rf"|\bshins? (?:(?:are|feel|is|a|bit) )*tight\b"
)


def find(text: str) -> tuple[str, ...]:
    """Kinds of red flags in plain text, gravest first; () when there are none."""
    text = own_words(text)
    kinds = [sign.kind for sign in SIGNS if sign.pattern.search(text)]
    if "bone" not in kinds and _PINPOINT.search(text):
        kinds.append("bone")
    return tuple(kinds)


def own_words(text: str) -> str:
    """What is left of plain text without sayings, denials, bygones, other people, well joints."""
    text = scope.own_now(idioms.masked(without_retellings(rephrased(text))))
    return _WELL.sub(_unless_it_is_run_on, text)


def _unless_it_is_run_on(well: re.Match[str]) -> str:
    """ "is running with a bad knee ok" calls the running ok, not the knee."""
    return well[0] if _RUN_ON.search(well.string, 0, well.start()) else "~"


_RUN_ON = re.compile(
    rf"\b(?:with|through|on) (?:a |an |my |the |this )?(?:\w+ )?$"
    rf"|\b(?:{TROUBLE}|swollen|bad|dodgy|twisted|clicky|old|injured) $|\b(?:is|are|was) (?:a|an) "
    r"(?:\w+ )?$"
)
_PINPOINT = re.compile(
    rf"\b{BONE}(?: \w+)?\W*\|[^|]{{0,20}}\b(?:one|1|a single|same|exact|tiny|specific)"
    r" (?:[a-z]+ )?(?:spot|point|place|bit)\b"
)
