"""What is kept between two messages comes back as it was, once, and only to whom it belongs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, insert, select, text

from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.diary import Decision, Diary, LegDay
from dialogs.facts import Fact, Origin
from dialogs.replies import Message
from storage import conversations, diary, events, link_codes, outbox, people
from storage.database import Database
from storage.outbox import Draft
from storage.schema import people as people_table

AT = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
ME = "telegram:123"

LEG_DAY = LegDay(
    id="telegram:1:10",
    lifted_at=AT - timedelta(hours=14),
    logged_at=AT - timedelta(hours=13),
    words="squats 5x5, lunges; é 🦵",
    exercises=("squats", "lunges"),
    rpe=8,
    minutes=50,
)
DECISION = Decision(
    id="telegram:1:11",
    at=AT - timedelta(minutes=1),
    rung="easy",
    may_run="yes",
    score=70,
    answers={"soreness": 3, "lifts": ("squats",), "slept": None, "wobbly": False},
    partial=True,
)
PING = Alarm("check-in", date(2026, 11, 21), AT + timedelta(days=1))
TALK = Conversation(
    language="en",
    zone="Europe/Berlin",
    profile={"goal": "endurance"},
    run=2,
    open=(
        Checklist(
            flow="run",
            run=2,
            begun_at=AT,
            touched_at=AT,
            facts={"soreness": Fact(3, AT, Origin.WORDS)},
        ),
    ),
    alarms=(PING,),
    diary=Diary((LEG_DAY,), (DECISION,)),
)


def new_person(tx: Connection) -> int:
    return people.resolve(tx, ME, AT)


def store(tx: Connection, talk: Conversation) -> int:
    """Someone with something in every table."""
    person_id = new_person(tx)
    conversations.save(tx, person_id, conversations.load(tx, person_id, AT), talk, AT)
    outbox.promise(tx, person_id, ME, "telegram:1:11", [Draft("reply", Message("Run easy."))], AT)
    link_codes.show(tx, person_id, "hash", AT)
    return person_id


async def test_a_person_is_the_same_person_next_time(database_url: str) -> None:
    async with Database.open(database_url) as database:
        first = await database.transact(new_person)
        assert await database.transact(new_person) == first
        other = await database.transact(lambda tx: people.resolve(tx, "discord:123", AT))
        assert other != first


async def test_a_conversation_comes_back_whole(database_url: str) -> None:
    async with Database.open(database_url) as database:
        person_id = await database.transact(lambda tx: store(tx, TALK))
        assert await database.transact(lambda tx: conversations.load(tx, person_id, AT)) == TALK


async def test_a_stranger_has_a_new_conversation(database_url: str) -> None:
    def load(tx: Connection) -> Conversation:
        return conversations.load(tx, new_person(tx), AT)

    async with Database.open(database_url) as database:
        assert await database.transact(load) == Conversation()


async def test_changed_and_removed_entries_are_saved_for_one_person(database_url: str) -> None:
    harder = replace(LEG_DAY, rpe=9)
    changed = replace(TALK, alarms=(), diary=Diary((harder,), ()), profile={})

    def save(tx: Connection) -> list[Conversation]:
        bystander = people.resolve(tx, "discord:9", AT)
        conversations.save(tx, bystander, Conversation(), TALK, AT)
        person_id = store(tx, TALK)
        conversations.save(tx, person_id, TALK, changed, AT)
        return [conversations.load(tx, one, AT) for one in (person_id, bystander)]

    async with Database.open(database_url) as database:
        assert await database.transact(save) == [changed, TALK]


async def test_a_conversation_sees_a_fortnight_and_history_sees_all(database_url: str) -> None:
    days = tuple(
        replace(LEG_DAY, id=f"e:{n}", lifted_at=AT - timedelta(days=20 - n)) for n in range(20)
    )

    def save(tx: Connection) -> tuple[Diary, Diary]:
        person_id = store(tx, replace(TALK, diary=Diary(days)))
        seen = conversations.load(tx, person_id, AT).diary
        return seen, diary.since(tx, person_id, AT - timedelta(days=365))

    async with Database.open(database_url) as database:
        assert await database.transact(save) == (Diary(days[6:]), Diary(days))


async def test_a_long_fortnight_is_cut_to_the_newest(database_url: str) -> None:
    verdicts = tuple(
        replace(DECISION, id=f"e:{n:02}", at=AT - timedelta(hours=60 - n)) for n in range(40)
    )

    def save(tx: Connection) -> Diary:
        person_id = store(tx, replace(TALK, diary=Diary((), verdicts)))
        return conversations.load(tx, person_id, AT).diary

    async with Database.open(database_url) as database:
        assert await database.transact(save) == Diary((), verdicts[10:])


async def test_entries_that_were_not_loaded_are_not_deleted(database_url: str) -> None:
    old = replace(LEG_DAY, id="e:old", lifted_at=AT - timedelta(days=30))

    def save(tx: Connection) -> Diary:
        person_id = store(tx, replace(TALK, diary=Diary((old, LEG_DAY))))
        seen = conversations.load(tx, person_id, AT)
        conversations.save(tx, person_id, seen, replace(seen, diary=Diary()), AT)
        return diary.since(tx, person_id, AT - timedelta(days=365))

    async with Database.open(database_url) as database:
        assert await database.transact(save) == Diary((old,))


async def test_an_event_is_seen_first_once(database_url: str) -> None:
    def see(tx: Connection) -> bool:
        return events.first_sight(tx, "telegram:1:77", AT)

    async with Database.open(database_url) as database:
        assert [await database.transact(see) for _ in range(3)] == [True, False, False]


async def test_times_come_back_in_utc_and_in_order(database_url: str) -> None:
    """SQLite compares text, so the text must sort as the times do; a server has a zone."""
    tokyo = timezone(timedelta(hours=9))
    times = [AT, AT.astimezone(tokyo) + timedelta(microseconds=1), AT + timedelta(seconds=1)]

    def keep(tx: Connection) -> list[datetime]:
        if tx.dialect.name == "postgresql":
            tx.execute(text("SET LOCAL TIME ZONE 'Asia/Tokyo'"))
        tx.execute(insert(people_table), [{"created_at": at} for at in reversed(times)])
        query = select(people_table.c.created_at).order_by(people_table.c.created_at)
        return list(tx.scalars(query))

    async with Database.open(database_url) as database:
        found = await database.transact(keep)
    assert found == times
    assert {at.tzinfo for at in found} == {UTC}


async def test_a_time_without_a_zone_is_refused(database_url: str) -> None:
    naive = AT.replace(tzinfo=None)
    async with Database.open(database_url) as database:
        with pytest.raises(Exception, match="without a zone"):
            await database.transact(lambda tx: people.resolve(tx, ME, naive))
