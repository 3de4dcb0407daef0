"""A message in plain lower-case words, and the way back to what was typed."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from dialogs.language.spelling import spelled

LONGEST = 4096  # the longest message Telegram lets a person send

_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-"}
)
_PICTURES = str.maketrans(
    {
        "🤒": " fever ",
        "🤧": " i am sick ",
        "🔪": " stabbing ",
        "🤕": " ouch ",
        "😖": " ouch ",
        "😣": " ouch ",
        "😫": " ouch ",
        "🔥": " burning ",
        "&": " and ",
        "+": " and ",
    }
)
_OTHERS_BODY = re.compile(
    r"\b(?!it's|that's|what's|today's|yesterday's|everything's|there's|where's|how's|let's|here's"
    r"|who's|she's|he's|this's|runner's|jumper's|housemaid's|left's|right's|other's|god's|squat's"
    r"|morning's)"
    r"[a-z]{3,}(?<!day)(?<!night)(?<!morning)(?<!week)(?<!session)(?<!body)(?<!leg)(?<!workout)'s "
    r"(?=(?:left |right |bad |old )?(?:knees?|hips?|ankles?|cal(?:f|ves)|chest|heart"
    r"|shins?|foot|pee"
    r"|urine|hamstrings?|legs?)\b(?! (?:day|session|workout)))"
)
_PART_IS = re.compile(
    r"\b(pee|wee|urine|temp|temperature|calf|foot|room|world|brain|vision|leg|thigh|quad|hamstring"
    r"|hammy|hammie|gait|pulse|achilles|toe|heel|floor|ground|skin|kneecap|patella|groin|glute"
    r"|everything|breathing|hr|sternum|arch|back|heart|ticker|ankle|hip|knee|chest|shin|head)'s\b"
)
_PIECE = re.compile(
    r"\by/n\b|\bw/o\b|\bw/|[^\W\d_]+(?:'[^\W\d_]+)*|[a-z]*\d[a-z\d]*|\s+|.", re.DOTALL
)
_WITH = {"y/n": "yes or no", "w/": "with ", "w/o": "without", "i'll": "i will"}
_NOT_SICK = re.compile(
    r"\bill (?=(?:run|do|go|try|be|take|get|have|just|probably|log|answer|tell|let|give|skip"
    r"|stop|kill|come|ask|see|send|stay|need|use|keep|wait|rest|pass|eat"
    r"|start)\b)"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """The words as understood (`text`), and where each came from in what was typed (`typed`)."""

    text: str
    typed: str
    _starts: tuple[int, ...]
    _sources: tuple[tuple[int, int], ...]

    def as_typed(self, start: int, end: int) -> str:
        """The typed words behind this stretch of the text, one space between them."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, end - 1) - 1, first)
        return " ".join(self.typed[self._sources[first][0] : self._sources[last][1]].split())


def plain(text: str) -> Plain:
    """Plain words of a message; of a message longer than any platform sends, its beginning."""
    typed = _lowered(text[:LONGEST])
    pieces: list[str] = []
    starts: list[int] = []
    sources: list[tuple[int, int]] = []
    length = 0
    for match in _PIECE.finditer(typed):
        piece = _understood(match[0])
        if piece == " " and pieces and pieces[-1].endswith(" "):
            continue
        starts.append(length)
        sources.append(match.span())
        pieces.append(piece)
        length += len(piece)
    return Plain("".join(pieces), typed, tuple(starts) or (0,), tuple(sources) or ((0, 0),))


def _lowered(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).translate(_QUOTES).translate(_PICTURES)
    kept = (character for character in decomposed if unicodedata.category(character) not in _UNSEEN)
    lowered = "".join("\n" if character == "\r" else character for character in kept).lower()
    lowered = _PART_IS.sub(r"\1 is", lowered)
    return _NOT_SICK.sub("i will ", _OTHERS_BODY.sub("their ", lowered.replace("\0", " ")))


_UNSEEN = frozenset({"Mn", "Cf", "Cs"})


def _understood(piece: str) -> str:
    if piece.isspace():
        return "\n" if "\n" in piece else " "
    if piece in _WITH:
        return _WITH[piece]
    if piece[0].isalnum():
        return spelled(piece)
    return piece
