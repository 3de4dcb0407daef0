"""When a turn fails: what is kept of it, who hears of it, and how it goes on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update

from bot.intake import notes
from bot.intake.retries import TRIES
from dialogs.conversation import Conversation
from dialogs.events import (
    Begin,
    Edited,
    Event,
    Left,
    Location,
    Missed,
    Place,
    Return,
    Tap,
    Text,
    Unreadable,
    What,
)
from storage import inbox, people
from storage.inbox import Held
from storage.schema import conversations
from storage.transaction import Transaction
from tests.kept import count
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.serving import Service, serving

AT = datetime(2026, 11, 20, 7, tzinfo=UTC)
EVERY_KIND: list[What] = [
    Begin("legday", "squats"),
    Tap(3, "soreness", "4"),
    Text("slept \ud800 badly"),
    Return(),
    Location("Europe/Berlin"),
    Unreadable(),
    Edited("soreness 4"),
    Missed(4),
    Left(),
]


@pytest.mark.parametrize("what", EVERY_KIND, ids=lambda what: type(what).__name__)
def test_an_event_is_read_as_it_was_written_down(what: What) -> None:
    event = Event("telegram:1:5", "telegram:9", AT, what, Place.PRIVATE, "7", "can I run?")
    held = Held(event.id, event.person, notes.written(event), 1, AT)
    assert notes.read(held, AT) == event


SOUND = Conversation(consent="1 2026-11-20T07:00:00+00:00").to_json()
CONSENT = '{"consent": "1 2026-11-20T07:00:00+00:00", "open": 5}'
STRANGER = '{"open": 5}'


async def breaks(service: Service, person: Person, state: str = CONSENT) -> None:
    """What is stored of them was written by a version that we cannot read."""

    def spoil(tx: Transaction) -> None:
        address = f"telegram:{person.id}"
        row = {"person_id": people.resolve(tx, address, AT), "state": state, "updated_at": AT}
        tx.execute(delete(conversations).where(conversations.c.person_id == row["person_id"]))
        tx.execute(insert(conversations).values(row))

    await service.database.transact(spoil)


async def mends(service: Service) -> None:
    await service.database.transact(lambda tx: tx.execute(update(conversations), {"state": SOUND}))


async def rename(service: Service, old: str, new: str) -> None:
    sql = f"ALTER TABLE {old} RENAME TO {new}"
    await service.database.transact(lambda tx: tx.execute(text(sql)))


def kept(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "legday.db")) as database:
        return str(database.execute("select * from inbox").fetchall())


async def test_of_a_failed_turn_neither_name_nor_place_is_kept(
    service: Service, tmp_path: Path
) -> None:
    ann = await service.somebody("Zebrafish")
    await breaks(service, ann)
    ann.say("squats, yesterday")
    ann.location(35.68, 139.69)
    await service.comes(lambda: count(tmp_path, "inbox") == 2)
    there = {word: word in kept(tmp_path) for word in ("squats", "Tokyo", "Zebrafish", "139.69")}
    assert there == {"squats": True, "Tokyo": True, "Zebrafish": False, "139.69": False}


async def test_of_a_strangers_failed_turn_nothing_is_kept_and_they_are_told(
    service: Service, tmp_path: Path
) -> None:
    ann = Person(service.world)
    await breaks(service, ann, STRANGER)
    ann.say("can I run? slept badly")
    await ann.hears("send it again")
    await service.quiet()
    assert kept(tmp_path) == "[]"


@pytest.mark.parametrize("state", ["", "[1]", "{"])
async def test_what_cannot_be_read_at_all_is_taken_for_a_strangers(
    service: Service, tmp_path: Path, state: str
) -> None:
    ann = await service.somebody()
    await breaks(service, ann, state)
    ann.say("slept badly")
    await ann.hears("send it again" if state else "I keep your answers")
    assert kept(tmp_path) == "[]"


async def test_a_press_whose_turn_failed_does_not_spin(service: Service, tmp_path: Path) -> None:
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    await breaks(service, ann)
    queries = [ann.press("None of these", first) for _ in range(2)]
    await service.world.until(lambda: all(query.answered for query in queries))
    assert count(tmp_path, "inbox") == 2
    await mends(service)
    await service.comes(lambda: count(tmp_path, "inbox") == 0)


async def test_what_was_done_while_the_database_was_away_is_struck_out_later(
    service: Service, tmp_path: Path
) -> None:
    ann = await service.somebody()
    await breaks(service, ann)
    ann.say("/run")
    await service.comes(lambda: count(tmp_path, "inbox") == 1)
    await mends(service)
    await rename(service, "inbox", "elsewhere")
    await ann.hears("First, safety.", 20)
    await rename(service, "elsewhere", "inbox")
    await service.comes(lambda: count(tmp_path, "inbox") == 0)
    assert len(ann.messages()) == 2


async def test_what_another_version_of_us_wrote_down_is_given_up_at_last(
    tmp_path: Path,
) -> None:
    async with Server() as server:
        async with serving(tmp_path, server) as service:
            ann = await service.somebody()
            held = Held("telegram:1:1", f"telegram:{ann.id}", "{}", TRIES - 1, AT)
            await service.database.transact(lambda tx: inbox.hold(tx, held, AT))
        async with serving(tmp_path, server):
            await ann.hears("send it again")
    assert "parked" in kept(tmp_path)
