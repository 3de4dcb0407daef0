"""A question as a message: its words, its buttons, and what was taken over without asking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from dialogs.events import Tap
from dialogs.replies import BESIDE, Ask, Button, Message
from dialogs.words import marks
from dialogs.words.facts import read_back
from dialogs.words.labels import label
from dialogs.words.language import Language
from dialogs.words.say import named

SCALE_ROW = 6  # 0-10 stand in two rows
SHORT_QUESTIONS = (
    "change",
    "gut",
    "felt",
    "pain",
    "still",
)  # asked without saying what is known: nobody reads it now
# Asked without "Don't know" and "Why?" beside the choices.
PLAIN = frozenset(
    {
        *(
            "after_runs",
            "change",
            "clock",
            "day_ends",
            "forget",
            "hour",
            "link",
            "offer",
            "pause",
            "place",
            "setting",
        ),
        *("topic", "unlink", "zone"),
    }
)
PINGS = (
    "morning",
    "felt",
    "still",
)  # these begin what we send unasked: a phone shows its first words
SHORT = 14  # letters; labels this short stand two in a row


def message(ask: Ask, language: Language, zone: tzinfo | None) -> Message:
    buttons = [_button(ask, choice, language, zone) for choice in ask.choices]
    beside = [_button(ask, choice, language, zone) for choice in _beside(ask)]
    rows = (*_rows(buttons), *((tuple(beside),) if beside else ()))
    text = _text(ask, language, zone)
    return marks.taken_off(Message(text, rows, anchor=f"run-{ask.run}"))


def _text(ask: Ask, language: Language, zone: tzinfo | None) -> str:
    form = _form(ask)
    form = f"{form}.tap" if ask.tap_only and f"{form}.tap" in language.questions else form
    question = language.questions[form].format(**named(ask.values, language))
    known = read_back(ask.known, language, zone) if ask.question not in SHORT_QUESTIONS else ""
    if not known:
        return question
    have = language.parts["known"].format(facts=known)
    if ask.question in PINGS:
        return f"{marks.strong(question)}\n{have}"
    return f"{have}\n{marks.strong(question)}"


def _form(ask: Ask) -> str:
    """The question, or its shorter form: once more, or reading back what was typed."""
    if ask.picked:
        return f"{ask.question}.more"
    if "other" in ask.choices:
        return f"{ask.question}.read_back"
    if "platforms" in ask.values:
        return f"{ask.question}.linked"
    return ask.question


def _beside(ask: Ask) -> tuple[str, ...]:
    if ask.question in PLAIN:
        return ()
    return BESIDE if ask.back else BESIDE[1:]


def _button(ask: Ask, choice: str, language: Language, zone: tzinfo | None) -> Button:
    text = label(ask.question, choice, language, zone)
    if ask.values:
        text = marks.plain(text.format(**named(ask.values, language)))
    return Button(text, Tap(ask.run, ask.question, choice).token(), _tone(ask, choice))


def _tone(ask: Ask, choice: str) -> str:
    if choice == "none" or (ask.question, choice) in {("food", "yes"), ("gut", "warming")}:
        return "good"
    danger = (("forget", "yes"), ("morning", "wrong"))
    is_sign = choice.startswith("rf_") or choice == "sharp"
    return "danger" if is_sign or (ask.question, choice) in danger else ""


def _rows(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Numbers in two rows, short labels in pairs, long ones alone."""
    scale = [button for button in buttons if button.label.isdigit()]
    rows = [tuple(scale[:SCALE_ROW]), tuple(scale[SCALE_ROW:])] if scale else []
    for button in buttons[len(scale) :]:
        last = rows[-1] if rows else ()
        pairs = len(last) == 1 and max(len(last[0].label), len(button.label)) <= SHORT
        if pairs:
            rows[-1] = (*last, button)
        else:
            rows.append((button,))
    return tuple(rows)
