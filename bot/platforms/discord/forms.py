"""The checklist's form as Discord's modal, and what comes back of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.platforms.discord.parts import Raw, part, parts, words
from bot.platforms.discord.text import Body
from dialogs.events import Filled, Tap
from dialogs.replies import Field, Form

OPENS = ("flags", "fill")  # the question and the choice of the button that opens it
LONGEST = 1_000  # letters

_LABEL, _SELECT, _TEXT = 18, 3, 4
_PARAGRAPH = 2
_WORDS = "words"


def opens(tap: Tap) -> bool:
    return (tap.question, tap.choice) == OPENS


def to_modal(form: Form, owner: str, run: int) -> Body:
    """Nothing in it is required: what is left empty is asked."""
    components = [_labelled(field.name, field.hint, _select(field)) for field in form.fields]
    typed = {"type": _TEXT, "custom_id": _WORDS, "style": _PARAGRAPH, "required": False}
    typed |= {"max_length": LONGEST, "placeholder": form.hint}
    components.append(_labelled(form.words, "", typed))
    name = f"{owner}:{Tap(run, *OPENS).token()}"
    return {"custom_id": name, "title": form.title, "components": components}


def sent(data: Raw, tap: Tap) -> Filled:
    """What was chosen and typed. Anything in it may be wrong: then it is as good as empty."""
    text, tokens = "", list[str]()
    for component in _filled(data):
        question = words(component, "custom_id")
        if question == _WORDS:
            text = words(component, "value")
        tokens += (Tap(tap.run, question, id_).token() for id_ in _values(component))
    return Filled(tap.run, tuple(one for one in tokens if Tap.from_token(one)), text.strip())


def _filled(data: Raw) -> Iterator[Raw]:
    return (part(label, "component") for label in parts(data, "components"))


def _values(component: Raw) -> Iterator[str]:
    found = component.get("values")
    return (one for one in found if isinstance(one, str)) if isinstance(found, list) else iter(())


def _labelled(name: str, hint: str, component: Body) -> Body:
    described = {"description": hint} if hint else {}
    return {"type": _LABEL, "label": name, **described, "component": component}


def _select(field: Field) -> Body:
    options = [{"label": label, "value": value} for value, label in field.options]
    return {
        "type": _SELECT,
        "custom_id": field.id,
        "options": options,
        "min_values": 0,
        "max_values": field.most,
        "required": False,
    }
