"""A single sentence as a message."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo

from dialogs.events import Tap
from dialogs.facts import Value
from dialogs.replies import Button, Message, Say, Stands
from dialogs.words import marks
from dialogs.words.facts import leg_day
from dialogs.words.labels import label
from dialogs.words.language import Language
from dialogs.words.times import clock, day

# Said at the button that was pressed in vain; each fits where platforms say such a thing.
ASIDE = frozenset(
    {
        "list_closed",
        "one_at_a_time",
        "answered_before",
        "back.first",
        "consent.first",
        "consent.given",
        "not_yours",
    }
)

SHARING = "zone.share"  # with the platform's button for it
BELOW = frozenset({SHARING, "remind.set"})  # what was pressed stays as it is
APART = frozenset({"check_ins.first_word"})


def message(say: Say, language: Language, zone: tzinfo | None) -> Message:
    kind, _, rest = say.key.partition(".")
    if kind == "learn":
        return Message(language.learn[rest])
    if kind == "why" and rest in language.why:
        return Message(language.why[rest])
    text = language.sentences[say.key].format(**_words(say, language, zone))
    replies = say.key == "consent"  # what was said before is read again when it is given
    whole = Message(
        text,
        _rows(say, language, zone),
        anchor="run-0" if say.choices else "",  # as their taps say: a press proves it arrived
        stands=_stands(say),
        replies=replies,
        asks_location=say.key == SHARING,
    )
    return marks.taken_off(whole)


def _stands(say: Say) -> Stands:
    if say.key in ASIDE:
        return Stands.ASIDE
    if say.key in APART:
        return Stands.APART
    return Stands.BELOW if say.key in BELOW else Stands.HERE


def _rows(say: Say, language: Language, zone: tzinfo | None) -> tuple[tuple[Button, ...], ...]:
    question = say.key.partition(".")[0]
    buttons = (
        Button(label(question, choice, language, zone), Tap(0, question, choice).token())
        for choice in say.choices
    )
    return (tuple(buttons),) if say.choices else ()


def _words(say: Say, language: Language, zone: tzinfo | None) -> dict[str, str]:
    """The values a sentence names, each as people read it."""
    words = named(say.values, language)
    if say.key == "warned" and isinstance(at := say.values["at"], datetime):
        words["at"] = day(at.astimezone(zone), language)
    if say.key == "check_ins.next" and isinstance(at := say.values["at"], datetime):
        words["day"] = day(at, language)
    if "on" in say.values:
        words["day"] = day(date.fromisoformat(str(say.values["on"])), language)
    if "exercises" in say.values:
        words["day"] = leg_day(say.values, language, zone)
    return words


def named(values: Mapping[str, Value | datetime], language: Language) -> dict[str, str]:
    """Values as people read them."""
    return {key: _word(key, value, language) for key, value in values.items()}


def _word(key: str, value: Value | datetime, language: Language) -> str:
    if isinstance(value, datetime):  # "there" is what a clock says, whoever reads it
        return clock(value) if key == "there" else marks.moment(clock(value), value)
    if key == "platforms" and isinstance(value, tuple):
        return language.parts["and"].join(value)
    if key == "day" and value in language.times:
        return language.times[str(value)]
    if key == "goal":
        return label("goal", str(value), language, None)
    return str(value)
