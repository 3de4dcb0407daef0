"""What the memory has promised to do: ring once, and deliver in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from dialogs.conversation import Alarm
from dialogs.replies import Button, Message
from storage import conversations, outbox, undelivered
from storage.alarms import unfired
from storage.database import Database
from storage.outbox import Draft
from storage.schema import alarms
from tests.test_storage import AT, ME, PING, TALK, new_person, store


def ring(tx: Connection, person_id: int, alarm: Alarm, at: datetime) -> None:
    this = (alarms.c.person_id == person_id, alarms.c.kind == alarm.kind)
    tx.execute(
        update(alarms).where(*this, alarms.c.local_date == alarm.local_date), {"fired_at": at}
    )


async def test_an_alarm_that_rang_cannot_be_set_again(database_url: str) -> None:
    again = replace(PING, due=PING.due + timedelta(hours=2))

    def set_again(tx: Connection) -> tuple[Alarm, ...]:
        person_id = store(tx, TALK)
        ring(tx, person_id, PING, PING.due)
        seen = conversations.load(tx, person_id, PING.due)
        conversations.save(tx, person_id, seen, replace(seen, alarms=(again,)), PING.due)
        return unfired(tx, person_id)

    async with Database.open(database_url) as database:
        assert await database.transact(set_again) == ()


async def test_an_alarm_can_be_moved(database_url: str) -> None:
    moved = replace(PING, due=PING.due + timedelta(hours=2))

    def move(tx: Connection) -> tuple[Alarm, ...]:
        person_id = store(tx, TALK)
        conversations.save(tx, person_id, TALK, replace(TALK, alarms=(moved,)), AT)
        return unfired(tx, person_id)

    async with Database.open(database_url) as database:
        assert await database.transact(move) == (moved,)


async def test_letters_wait_in_the_order_they_were_promised(database_url: str) -> None:
    said = [
        Message("Sore?", ((Button("No", "1.sore.0", "good"), Button("Yes", "1.sore.9")),), "run-1"),
        Message('é 🦵 \\ " %'),
    ]

    def promise(tx: Connection) -> list[outbox.Letter]:
        person_id = new_person(tx)
        outbox.promise(tx, person_id, ME, "e:1", [Draft("reply", m) for m in said], AT)
        outbox.promise(
            tx, person_id, "discord:1", "e:2", [Draft("reply", Message("elsewhere"))], AT
        )
        outbox.promise(tx, person_id, ME, "e:4", [], AT)
        return undelivered.waiting(tx, ME)

    async with Database.open(database_url) as database:
        letters = await database.transact(promise)
    assert [(letter.message, letter.address) for letter in letters] == [(m, ME) for m in said]


async def test_a_letter_waits_for_its_whole_address_only(database_url: str) -> None:
    def look(tx: Connection) -> list[int]:
        outbox.promise(tx, new_person(tx), "telegram:12", "e:1", [Draft("reply", Message("a"))], AT)
        looks = ("telegram:12", "telegram:1", "telegram:123", "telegram:", "telegram:1%", "%", "")
        return [len(undelivered.waiting(tx, where)) for where in looks]

    async with Database.open(database_url) as database:
        assert await database.transact(look) == [1, 0, 0, 0, 0, 0, 0]


async def test_a_letter_that_was_sent_does_not_wait(database_url: str) -> None:
    def send(tx: Connection) -> bool:
        outbox.promise(
            tx, new_person(tx), ME, "e:1", [Draft("reply", Message(m)) for m in "ab"], AT
        )
        [first, second] = undelivered.waiting(tx, ME)
        outbox.sent(tx, first.key, AT, ref="77")
        return undelivered.waiting(tx, ME) == [second]

    async with Database.open(database_url) as database:
        assert await database.transact(send)
