"""What is kept between two messages comes back as it was, once, and goes when it is told to."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, text

from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.diary import Decision, Diary, LegDay
from dialogs.facts import Fact, Origin
from dialogs.replies import Button, Message
from storage import alarms, conversations, diary, events, export, outbox, people
from storage.database import Database
from storage.schema import metadata
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
    outbox.promise(tx, person_id, ME, "telegram:1:11", [Message("Run easy.")], AT)
    return person_id


async def test_a_person_is_the_same_person_next_time(database_url: str) -> None:
    async with Database.open(database_url) as database:
        first = await database.transact(new_person)
        assert await database.transact(new_person) == first
        other = await database.transact(lambda tx: people.resolve(tx, "discord:123", AT))
        assert other != first
        assert await database.transact(lambda tx: people.address(tx, other)) == "discord:123"


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


async def test_an_event_is_forgotten_only_after_its_time(database_url: str) -> None:
    def see(tx: Connection) -> list[object]:
        events.first_sight(tx, "old", AT - timedelta(days=8))
        events.first_sight(tx, "new", AT)
        pruned = events.prune(tx, AT - timedelta(days=7))
        return [pruned, events.first_sight(tx, "old", AT), events.first_sight(tx, "new", AT)]

    async with Database.open(database_url) as database:
        assert await database.transact(see) == [1, True, False]


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


def rows_about(tx: Connection, person_id: int) -> dict[str, int]:
    tables = [table for table in metadata.sorted_tables if "person_id" in table.c]
    return {
        table.name: len(tx.execute(select(table).where(table.c.person_id == person_id)).all())
        for table in tables
    }


async def test_forgetting_deletes_every_row_of_one_person_only(database_url: str) -> None:
    def forget(tx: Connection) -> tuple[dict[str, int], ...]:
        other = people.resolve(tx, "discord:9", AT)
        conversations.save(tx, other, Conversation(), TALK, AT)
        outbox.promise(tx, other, "discord:9", "e:9", [Message("hello")], AT)
        person_id = store(tx, TALK)
        before, bystander = rows_about(tx, person_id), rows_about(tx, other)
        assert people.forget(tx, person_id) == sum(before.values()) + 1
        assert rows_about(tx, other) == bystander
        return before, rows_about(tx, person_id)

    async with Database.open(database_url) as database:
        before, after = await database.transact(forget)
    assert set(before.values()) == {1}, "the test should put something in every table"
    assert set(after.values()) == {0}


def test_every_table_is_about_a_person_by_name_or_about_nobody() -> None:
    nameless = {table.name for table in metadata.sorted_tables if "person_id" not in table.c}
    assert nameless == {"people", "events"}


async def test_an_export_holds_every_column_about_a_person(database_url: str) -> None:
    def everything(tx: Connection) -> dict[str, object]:
        return export.everything(tx, store(tx, TALK))

    async with Database.open(database_url) as database:
        told: dict[str, Any] = json.loads(json.dumps(await database.transact(everything)))
    tables = {
        "leg_days": "leg_days",
        "decisions": "decisions",
        "alarms": "alarms",
        "identities": "addresses",
        "outbox": "messages",
    }
    whole = {"people", "events", "conversations"}
    assert {table.name for table in metadata.sorted_tables} == tables.keys() | whole
    for table, key in tables.items():
        [row] = told[key]
        assert row.keys() == {c.name for c in metadata.tables[table].c} - {"person_id"}
    assert told["profile"] == {"goal": "endurance"}
    assert told["settings"] == {"language": "en", "zone": "Europe/Berlin"}
    assert told["decisions"][0]["answers"]["lifts"] == ["squats"]
    assert told["conversation"]["open"][0]["facts"]["soreness"][0] == 3


async def test_a_forgotten_person_is_not_in_the_files(tmp_path: Path) -> None:
    marker = "zQ7marker"
    secret = replace(
        TALK,
        profile={"goal": marker},
        diary=Diary(
            tuple(replace(LEG_DAY, id=f"e:{n}", words=marker * 50) for n in range(50)),
            (replace(DECISION, answers={"note": marker}),),
        ),
    )

    def remember(tx: Connection) -> int:
        person_id = people.resolve(tx, f"telegram:{marker}", AT)
        conversations.save(tx, person_id, Conversation(), secret, AT)
        said = [Message(marker * 100, anchor=marker)]
        outbox.promise(tx, person_id, f"telegram:{marker}", marker, said, AT)
        return person_id

    def found() -> bool:
        files = tmp_path.iterdir()
        return any(marker.encode() in file.read_bytes() for file in files)

    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'legday.db'}") as database:
        person_id = await database.transact(remember)
        assert found()
        await database.transact(lambda tx: people.forget(tx, person_id))
        assert await database.scrub()
        assert not found()
