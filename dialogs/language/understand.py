"""Understanding: what a typed message means, whoever typed it and however."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.language.facts.slots import Value, slots
from dialogs.language.intent.intents import intent
from dialogs.language.intent.votes import kinds, safety, tally
from dialogs.language.normal import plain
from dialogs.language.signs import red_flags

LOUD = 400  # votes; among ten thousand phrases without a flag, a handful come near


@dataclass(frozen=True, slots=True)
class Understood:
    """A message's intent, the facts it states, and the kinds of red flags in it, gravest first."""

    intent: str
    slots: Mapping[str, Value]
    red_flags: tuple[str, ...]


def understand(text: str) -> Understood:
    """What a message means, taken by itself; any text has a meaning, if only small talk."""
    words = plain(text)
    flags = _flags(words.text)
    meant = intent(words.text)
    return Understood(meant, slots(words, meant, flags), flags)


def warns(text: str) -> bool:
    """Whether there is a red flag in it; half the work of understanding the rest as well."""
    return bool(_flags(plain(text).text))


def _flags(text: str) -> tuple[str, ...]:
    own = red_flags.own_words(text)
    return red_flags.told(own) or _sounds_like(own)


def _sounds_like(text: str) -> tuple[str, ...]:
    """The red flag that the words together speak of, though no single sign was recognised."""
    if tally(safety(), text)["red_flag"] < LOUD:
        return ()
    votes = tally(kinds(), text)
    return (max(votes, key=votes.__getitem__),)
