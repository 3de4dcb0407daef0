"""Understanding: what a typed message means, whoever typed it and however."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.language import food, intents, lifting, red_flags, sleep, state
from dialogs.language.normal import Plain, plain
from dialogs.language.slots import Value, slots
from dialogs.language.soreness import soreness


@dataclass(frozen=True, slots=True)
class Understood:
    """A message's intent, the facts it states, and the kinds of red flags in it, gravest first."""

    intent: str
    slots: Mapping[str, Value]
    red_flags: tuple[str, ...]


def understand(text: str) -> Understood:
    """What a message means, taken by itself; any text has a meaning, if only small talk."""
    words = plain(text)
    flags = red_flags.find(words.text)
    intent = intents.intent(_heard(words, flags))
    return Understood(intent, slots(words, intent, flags), flags)


def _heard(words: Plain, flags: tuple[str, ...]) -> intents.Heard:
    text = words.text.strip()
    return intents.Heard(
        text=text,
        red_flags=flags,
        lift=lifting.told(words),
        state=soreness(text) is not None
        or state.wobbly(text)
        or state.winces(text)
        or sleep.slept(text) is not None
        or sleep.sleep_hours(text) is not None
        or state.sick_or_drained(text)
        or food.fuelled(text) is not None,
    )
