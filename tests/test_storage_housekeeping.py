"""What has been dealt with is dropped after a week; what is to be done, or was told, stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, select

from dialogs.replies import Message
from storage import conversations, events, housekeeping, outbox, undelivered
from storage.alarms import unfired
from storage.database import Database
from storage.outbox import Draft
from storage.schema import alarms, metadata
from tests.test_storage import AT, ME, PING, TALK, new_person, store
from tests.test_storage_promises import ring

WEEK = timedelta(days=7)
JUST_OVER = WEEK + timedelta(seconds=1)


async def test_an_event_is_known_for_a_week(database_url: str) -> None:
    def see(tx: Connection) -> list[object]:
        events.first_sight(tx, "old", AT - JUST_OVER)
        events.first_sight(tx, "new", AT - WEEK)
        dropped = housekeeping.tidy(tx, AT)
        return [dropped, events.first_sight(tx, "old", AT), events.first_sight(tx, "new", AT)]

    async with Database.open(database_url) as database:
        assert await database.transact(see) == [1, True, False]


async def test_a_letter_is_kept_until_it_was_delivered_and_then_a_week(database_url: str) -> None:
    def send(tx: Connection) -> list[object]:
        said = [Draft("reply", Message(text)) for text in ("old", "new", "not yet")]
        outbox.promise(tx, new_person(tx), ME, "e:1", said, AT - timedelta(days=30))
        [old, new, waiting] = undelivered.waiting(tx, ME)
        outbox.sent(tx, old.key, AT - JUST_OVER)
        outbox.sent(tx, new.key, AT - WEEK)
        dropped = housekeeping.tidy(tx, AT)
        left = set(tx.scalars(select(metadata.tables["outbox"].c.id)))
        return [dropped, left == {new.id, waiting.id}, undelivered.waiting(tx, ME) == [waiting]]

    async with Database.open(database_url) as database:
        assert await database.transact(send) == [1, True, True]


async def test_an_alarm_is_kept_until_it_rang_and_then_a_week(database_url: str) -> None:
    recent = replace(PING, kind="second-look")
    asleep = replace(PING, kind="third-look", due=AT - timedelta(days=30))

    def wake(tx: Connection) -> list[object]:
        person_id = store(tx, replace(TALK, alarms=(PING, recent, asleep)))
        ring(tx, person_id, PING, AT - JUST_OVER)
        ring(tx, person_id, recent, AT - WEEK)
        dropped = housekeeping.tidy(tx, AT)
        left = set(tx.scalars(select(alarms.c.kind)))
        return [dropped, left == {recent.kind, asleep.kind}, unfired(tx, person_id) == (asleep,)]

    async with Database.open(database_url) as database:
        assert await database.transact(wake) == [1, True, True]


async def test_what_a_person_told_us_stays_however_old(database_url: str) -> None:
    def grow_old(tx: Connection) -> bool:
        person_id = store(tx, TALK)
        housekeeping.tidy(tx, AT + timedelta(days=1000))
        return conversations.load(tx, person_id, AT) == TALK

    async with Database.open(database_url) as database:
        assert await database.transact(grow_old)
