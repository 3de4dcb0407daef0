"""Nothing in what Discord sends can stop the reading."""

from __future__ import annotations

import random
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.platforms.discord.read import Heard, earliest, moment, read
from tests.on_discord.dispatches import (
    ANN,
    AT,
    BEN,
    IN_DM,
    IN_SERVER,
    ME,
    command,
    in_server,
    message,
    press,
)

each = pytest.mark.parametrize


def heard(raw: Any, name: str) -> Heard:
    return read(name, raw, ME, AT)


@each("name", ["READY", "GUILD_CREATE", "TYPING_START", "", "A NEW ONE"])
def test_other_dispatches_are_passed_over(name):
    assert heard(message("hello"), name) == Heard()


ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**70, 1.5, "", "x", "1" * 30, "\ud800", [], [None], {}, {"id": 5},
)  # fmt: skip


def places(raw: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if not isinstance(raw, dict | list):
        return [path]
    inside = raw.items() if isinstance(raw, dict) else enumerate(raw)
    return [path, *(deep for key, one in inside for deep in places(one, (*path, key)))]


def broken(raw: Any, path: tuple[Any, ...], chance: random.Random) -> Any:
    """With one place missing, or of another kind."""
    if not path:
        return chance.choice(ODD)
    raw = deepcopy(raw)
    inner = raw
    for key in path[:-1]:
        inner = inner[key]
    if chance.random() < 0.3:
        del inner[path[-1]]
    else:
        inner[path[-1]] = chance.choice(ODD)
    return raw


WHOLE = [
    ("INTERACTION_CREATE", command("legday", IN_SERVER, ("exercises", "squats"), ("rpe", 8))),
    ("INTERACTION_CREATE", press(f"{ANN}:12.food.yes", IN_DM, message_reference={"id": "1"})),
    ("MESSAGE_CREATE", message("can i run?", attachments=[{"id": "1"}])),
    ("MESSAGE_CREATE", in_server(f"<@{ME}> hello")),
    ("MESSAGE_UPDATE", message("x", edited_timestamp="2026-11-20T08:00:01+00:00")),
]


@each(("name", "raw"), WHOLE)
def test_no_odd_part_stops_the_reading(name, raw):
    chance = random.Random(4)
    for path in places(raw):
        for _ in range(20):
            told = heard(broken(raw, path, chance), name)
            if told.event:
                assert told.event.person in {f"discord:{ANN}", f"discord:{BEN}"}
                f"{told.event}{told.ticket}".encode()


def test_ids_tell_when_they_were_given():
    assert moment("175928847299117063") == datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)
    assert moment(earliest(AT)) == AT
    assert earliest(datetime(2000, 1, 1, tzinfo=UTC)) == "0"
