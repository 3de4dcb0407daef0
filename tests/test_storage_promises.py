"""What the memory has promised to do: ring once, in time, and deliver in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection

from dialogs.conversation import Alarm
from dialogs.replies import Button, Message
from storage import alarms, conversations, outbox
from storage.database import Database
from tests.test_storage import AT, ME, PING, TALK, new_person, store


async def test_alarms_are_due_in_order_and_ring_once(database_url: str) -> None:
    later = Alarm("second-look", date(2026, 11, 21), PING.due + timedelta(hours=1))
    sleeping = Alarm("check-in", date(2026, 11, 22), PING.due + timedelta(days=1))

    def ring(tx: Connection) -> list[object]:
        person_id = store(tx, replace(TALK, alarms=(later, sleeping, PING)))
        due = alarms.due(tx, later.due)
        rang = [alarms.fired(tx, person_id, PING.kind, PING.local_date, PING.due) for _ in range(2)]
        return [due, rang, alarms.due(tx, later.due), alarms.due(tx, AT)]

    async with Database.open(database_url) as database:
        due, rang, left, early = await database.transact(ring)
    [first, second] = due  # type: ignore[misc]
    assert [first.alarm, second.alarm, rang] == [PING, later, [True, False]]
    assert [left, early] == [[second], []]


async def test_an_alarm_that_rang_cannot_be_set_again(database_url: str) -> None:
    again = replace(PING, due=PING.due + timedelta(hours=2))

    def ring(tx: Connection) -> tuple[Alarm, ...]:
        person_id = store(tx, TALK)
        alarms.fired(tx, person_id, PING.kind, PING.local_date, PING.due)
        seen = conversations.load(tx, person_id, PING.due)
        conversations.save(tx, person_id, seen, replace(seen, alarms=(again,)), PING.due)
        return alarms.unfired(tx, person_id)

    async with Database.open(database_url) as database:
        assert await database.transact(ring) == ()


async def test_an_alarm_can_be_moved(database_url: str) -> None:
    moved = replace(PING, due=PING.due + timedelta(hours=2))

    def move(tx: Connection) -> tuple[Alarm, ...]:
        person_id = store(tx, TALK)
        conversations.save(tx, person_id, TALK, replace(TALK, alarms=(moved,)), AT)
        return alarms.unfired(tx, person_id)

    async with Database.open(database_url) as database:
        assert await database.transact(move) == (moved,)


async def test_an_alarm_that_rang_is_dropped_in_time_and_one_that_did_not_stays(
    database_url: str,
) -> None:
    tomorrow = replace(PING, local_date=PING.local_date + timedelta(days=1))
    asleep = replace(PING, kind="second-look")

    def prune(tx: Connection) -> list[object]:
        person_id = store(tx, replace(TALK, alarms=(PING, tomorrow, asleep)))
        for alarm in (PING, tomorrow):
            alarms.fired(tx, person_id, alarm.kind, alarm.local_date, AT)
        dropped = alarms.prune(tx, tomorrow.local_date)
        alarms.replace(tx, person_id, [PING, tomorrow, asleep])
        return [dropped, set(alarms.unfired(tx, person_id))]

    async with Database.open(database_url) as database:
        assert await database.transact(prune) == [1, {PING, asleep}]


async def test_letters_wait_in_the_order_they_were_promised(database_url: str) -> None:
    said = [
        Message("Sore?", ((Button("No", "1.sore.0", "good"), Button("Yes", "1.sore.9")),), "run-1"),
        Message('é 🦵 \\ " %'),
    ]

    def promise(tx: Connection) -> list[outbox.Letter]:
        person_id = new_person(tx)
        outbox.promise(tx, person_id, ME, "e:1", said, AT)
        outbox.promise(tx, person_id, "discord:1", "e:2", [Message("elsewhere")], AT)
        outbox.promise(tx, person_id, ME, "e:3", [Message("late")], AT, expires_at=AT)
        outbox.promise(tx, person_id, ME, "e:4", [], AT)
        return outbox.waiting(tx, "telegram:", AT)

    async with Database.open(database_url) as database:
        letters = await database.transact(promise)
    assert [(letter.message, letter.address) for letter in letters] == [(m, ME) for m in said]


async def test_a_letter_waits_for_its_platform_and_its_time(database_url: str) -> None:
    def look(tx: Connection) -> list[int]:
        outbox.promise(tx, new_person(tx), ME, "e:1", [Message("a")], AT)
        looks = [("telegram:", 0), ("telegram:", -1), ("tele_ram:", 0), ("%", 0), ("discord:", 0)]
        return [len(outbox.waiting(tx, where, AT + timedelta(seconds=s))) for where, s in looks]

    async with Database.open(database_url) as database:
        assert await database.transact(look) == [1, 0, 0, 0, 0]


async def test_a_letter_that_was_sent_does_not_wait_and_is_dropped_in_time(
    database_url: str,
) -> None:
    def send(tx: Connection) -> list[object]:
        person_id = new_person(tx)
        outbox.promise(tx, person_id, ME, "e:1", [Message("a"), Message("b")], AT)
        [first, second] = outbox.waiting(tx, ME, AT)
        outbox.sent(tx, first.id, AT, ref="77")
        left = outbox.waiting(tx, ME, AT) == [second]
        dropped = [outbox.prune(tx, AT), outbox.prune(tx, AT + timedelta(seconds=1))]
        return [left, dropped, outbox.waiting(tx, ME, AT) == [second]]

    async with Database.open(database_url) as database:
        assert await database.transact(send) == [True, [0, 1], True]
