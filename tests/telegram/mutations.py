"""Updates that no Telegram would send: true ones with something broken in them."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, TypeAlias

from tests.telegram.people import Person

Tree: TypeAlias = dict[str, Any]

HUGE = 10**400  # no float holds it, and no column
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**31, 2**63, 2**64, HUGE, -HUGE, 1.5, 1e308,
    "", " ", "\0", "a\0b", "\ud800", "x\udfff", "\u202e\u200b\ufeff", "٣", "/", "/run",
    "/forget", "None", "🦵" * 4096, "x" * 100_000, "é" * 50_000, [], [[]], [{}], {}, {"": ""},
    {"id": 1}, {"id": "1"}, {"text": "hi"}, [1, "2", None],
)  # fmt: skip
DATA = (
    "", "x", "1", "1.soreness", "1.soreness.3", "999999999.soreness.3", "0.consent.yes", "-1.a.b",
    "1.verdict.change", "1.soreness.99", "1.nothing.none", "1.flags.none.none", "1..none",
    "1.flags.\0", "١.flags.none", "1.flags.none\n", "x" * 64, "1.flags." + "x" * 64, "\ud800",
    "1.lifted.2026-11-20T07:00", "1.lifted.h48", "'; drop table people; --", "1.zone.Europe/Berlin",
)  # fmt: skip
TEXTS = (
    "/run", "/start", "/legday squats 5x5, yesterday 6pm", "/settings", "/history", "/export", "4",
    "none", "slept badly, 4/10", "/why", "/undo", "/help@legday_test_bot", "squats\0 and lunges",
    "can I run?", "/start run", "x" * 100_000, "🦵" * 3000, "/run " + "a" * 3000, "\ud800 legs",
)  # fmt: skip


def mutant(people: Sequence[Person], update_id: int, chance: random.Random) -> str:
    """One update as JSON: its number is sound, and for the rest anything goes."""
    person = chance.choice(people)
    update: Tree = {"update_id": update_id, **chance.choice(KINDS)(person, chance)}
    for _ in range(chance.choice((0, 1, 1, 1, 2, 5))):
        _break(update, chance)
    update["update_id"] = update_id
    return json.dumps(update)


def _message(person: Person, chance: random.Random) -> Tree:
    return {"message": _said(person, chance)}


def _edited(person: Person, chance: random.Random) -> Tree:
    return {"edited_message": {**_said(person, chance), "edit_date": 1}}


def _pressed(person: Person, chance: random.Random) -> Tree:
    said = {**_said(person, chance), "from": person.world.bot}
    about = {"reply_to_message": _said(person, chance)} if chance.random() < 0.3 else {}
    return {"callback_query": {
        "id": str(chance.randrange(10**18)),
        "from": person.to_json(),
        "chat_instance": "1",
        "data": chance.choice(DATA),
        "message": {**said, **about},
    }}  # fmt: skip


def _foreign(person: Person, chance: random.Random) -> Tree:
    """Somebody presses in the chat of another."""
    press = _pressed(person, chance)
    other = {"id": person.id + 10_000, "is_bot": False, "first_name": "Eve"}
    press["callback_query"]["from"] = other
    return press


def _left(person: Person, chance: random.Random) -> Tree:
    user = {"user": person.world.bot}
    return {"my_chat_member": {
        "chat": person.chat.to_json(),
        "from": person.to_json(),
        "date": 1,
        "old_chat_member": {"status": "member", **user},
        "new_chat_member": {"status": chance.choice(("kicked", "left", "member")), **user},
    }}  # fmt: skip


def _in_a_group(person: Person, chance: random.Random) -> Tree:
    chat = {"id": -1000, "type": "group", "title": "Runners"}
    moved = {"migrate_to_chat_id": -1001} if chance.random() < 0.2 else {}
    return {"message": {**_said(person, chance), "chat": chat, **moved}}


def _wordless(person: Person, chance: random.Random) -> Tree:
    said = _said(person, chance)
    del said["text"]
    place = {"latitude": chance.uniform(-99, 99), "longitude": chance.uniform(-200, 200)}
    thing = {"file_id": "x", "file_unique_id": "y", "duration": 1}
    return {"message": {**said, **chance.choice(({"location": place}, {"voice": thing}))}}


def _strange(person: Person, chance: random.Random) -> Tree:
    return {chance.choice(("poll", "channel_post", "message", "x")): chance.choice(ODD)}


def _said(person: Person, chance: random.Random) -> Tree:
    return {
        "message_id": chance.randrange(1, 10**6),
        "from": person.to_json(),
        "chat": person.chat.to_json(),
        "date": 1_700_000_000,
        "text": chance.choice(TEXTS),
    }


KINDS: Sequence[Callable[[Person, random.Random], Tree]] = (
    _message, _message, _message, _edited, _pressed, _pressed, _foreign, _left, _in_a_group,
    _wordless, _strange,
)  # fmt: skip


def _break(update: Tree, chance: random.Random) -> None:
    """One place anywhere in it is dropped, replaced, or renamed."""
    here, key = chance.choice(_places(update) or [(update, "message")])
    match chance.randrange(4):
        case 0:
            here.pop(key, None)
        case 1:
            here[f"{key}_"] = here.pop(key, None)
        case _:
            here[key] = deepcopy(chance.choice(ODD))


def _places(tree: Tree) -> list[tuple[Tree, str]]:
    found: list[tuple[Tree, str]] = []
    for key, value in tree.items():
        found.append((tree, key))
        if isinstance(value, dict):
            found += _places(value)
    return found
