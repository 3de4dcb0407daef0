"""The bell: from an alarm in the database to a letter in the outbox, once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from bot import door
from bot.bell import AHEAD, AT_ONCE, Bell
from bot.door import House
from dialogs.conversation import Conversation
from dialogs.diary import Diary, LegDay
from dialogs.events import Begin, Event, Place, Text
from storage import conversations, outbox, people
from storage.database import Database
from storage.outbox import Fate
from storage.schema import alarms, events
from storage.schema import outbox as letters
from tests.simulated import START, Simulated

BERLIN = ZoneInfo("Europe/Berlin")
RATE = 10
HOURLY = {"check_ins": True, "goal": "general", "calorie_deficit": False}
MORNING = timedelta(hours=24)  # from the start, at 07:00 in Berlin, to the first check-in


@dataclass
class Street:
    """People of one platform, the bell that wakes them, and a clock that the test moves."""

    database: Database
    time: Simulated
    house: House
    bell: Bell

    async def settle_in(self, *names: str, **more: object) -> None:
        """People who trained their legs at the start, and want to be asked at seven."""

        def work(tx: Connection) -> None:
            for name in names:
                person = people.resolve(tx, f"telegram:{name}", START)
                conversations.save(tx, person, Conversation(), _trained(**more), START)

        await self.database.transact(work)
        for name in names:  # their alarms are set by a turn
            await self.says(name, "/help")

    async def says(self, name: str, line: str) -> door.Handled:
        what = Begin(line[1:]) if line.startswith("/") else Text(line)
        id_ = f"{name}:{line}:{self.time.seconds}"
        event = Event(id_, f"telegram:{name}", self.time.now(), what, Place.PRIVATE)
        return await door.handle(self.house, event)

    async def rounds(self) -> int:
        """Ring until nothing more has come; how many rang."""
        count = 0
        while rung := await self.bell.ring():
            count += rung
        return count

    async def pings(self) -> list[str]:
        """Whom the pings are for, and what became of them, in the order they were promised."""

        def look(tx: Connection) -> list[str]:
            query = select(letters).where(letters.c.kind == "ping").order_by(letters.c.id)
            return [f"{row.address} {row.state}" for row in tx.execute(query)]

        return await self.database.transact(look)

    async def dues(self) -> list[datetime]:
        return await self.database.transact(lambda tx: list(tx.scalars(select(alarms.c.due))))

    async def waiting(self) -> int:
        def look(tx: Connection) -> int:
            return len(tx.execute(select(alarms).where(alarms.c.fired_at.is_(None))).all())

        return await self.database.transact(look)


def _trained(**more: object) -> Conversation:
    day = LegDay(id="d", lifted_at=START, logged_at=START, words="squats", exercises=("squat",))
    told = {"consent": "1 x", "zone": "Europe/Berlin", "profile": HOURLY, "diary": Diary((day,))}
    return Conversation(**{**told, **more})


@asynccontextmanager
async def street(url: str) -> AsyncIterator[Street]:
    async with Database.open(url) as database:
        time = Simulated(database)
        house = House(database, BERLIN, Path("nowhere"))
        yield Street(database, time, house, Bell("telegram", house, time.clock, RATE))


def minute(day: int, clock: str) -> float:
    """Seconds from the start."""
    at = datetime.fromisoformat(f"2026-11-{day} {clock}").replace(tzinfo=BERLIN)
    return (at - START).total_seconds()


async def test_a_check_in_is_promised_at_its_hour_and_once(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = minute(21, "06:59:59")
        assert await here.rounds() == 0
        here.time.seconds += 1
        assert (await here.rounds(), await here.rounds()) == (1, 0)
        assert await here.pings() == ["telegram:1 pending"]


async def test_it_is_good_for_three_hours(database_url: str) -> None:
    def look(tx: Connection) -> list[tuple[datetime, datetime]]:
        return [
            tuple(row) for row in tx.execute(select(letters.c.not_before, letters.c.expires_at))
        ]

    async with street(database_url) as here:
        await here.settle_in("1")
        await here.database.transact(lambda tx: tx.execute(letters.delete()))
        here.time.seconds = minute(21, "07:00:20")
        await here.rounds()
        begins, ends = (await here.database.transact(look))[0]
    due = START + MORNING
    assert (begins, ends) == (due + timedelta(seconds=20), due + timedelta(hours=3))


async def test_two_bells_ring_once(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1", "2", "3")
        here.time.seconds = MORNING.total_seconds()
        other = Bell("telegram", here.house, here.time.clock, RATE)
        await asyncio.gather(here.rounds(), replace(here, bell=other).rounds())
        assert sorted(await here.pings()) == [f"telegram:{n} pending" for n in (1, 2, 3)]


@pytest.mark.parametrize(("clock", "promised"), [("09:59:59", 1), ("10:00", 0), ("18:00", 0)])
async def test_what_fell_due_while_we_were_away_is_sent_only_while_it_is_good(
    database_url: str, clock: str, promised: int
) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = minute(21, clock)
        assert await here.rounds() == 1
        assert len(await here.pings()) == promised
        assert await here.waiting() == 1  # the second morning


async def test_after_three_days_away_there_is_one_question_at_most(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = minute(22, "07:30")
        await here.rounds()
        assert (len(await here.pings()), await here.waiting()) == (1, 0)


async def test_a_clock_that_goes_back_does_not_ask_twice(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = minute(21, "07:00")
        await here.rounds()
        here.time.seconds -= 3600
        await here.says("1", "/settings")
        here.time.seconds += 3600
        await here.rounds()
        assert await here.pings() == ["telegram:1 cancelled"]


async def test_of_a_burst_only_a_few_seconds_worth_is_promised_the_earliest_first(
    database_url: str,
) -> None:
    names = [str(n) for n in range(50)]
    async with street(database_url) as here:
        for name in names:
            early = int(name) % 2
            hour = {**HOURLY, "check_in_at": f"0{6 + early}:00"}
            await here.settle_in(name, profile=hour)
        here.time.seconds = minute(21, "07:05")
        assert AHEAD * RATE <= await here.rounds() < AHEAD * RATE + AT_ONCE
        late = [int(ping.split(":")[1].split()[0]) % 2 for ping in await here.pings()]
        assert late[: 25 // AT_ONCE * AT_ONCE] == [0] * (25 // AT_ONCE * AT_ONCE)
        assert late.count(0) == 25


async def test_what_has_been_sent_makes_room(database_url: str) -> None:
    def send(tx: Connection) -> None:
        for key in tx.scalars(select(letters.c.dedupe_key).where(letters.c.state == "pending")):
            outbox.settle(tx, key, Fate("sent", "7"), START)

    async with street(database_url) as here:
        await here.settle_in(*(str(n) for n in range(40)))
        here.time.seconds = MORNING.total_seconds()
        first = await here.rounds()
        await here.database.transact(send)
        assert first + await here.rounds() == 40


async def test_whoever_cannot_be_reached_is_not_written_to(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        await here.database.transact(
            lambda tx: people.set_unreachable(tx, "telegram:1", here.time.now())
        )
        here.time.seconds = MORNING.total_seconds()
        assert (await here.rounds(), await here.pings()) == (1, [])
        assert await here.waiting() == 1


async def test_whoever_writes_before_it_is_sent_is_answered_instead(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = MORNING.total_seconds()
        await here.rounds()
        [answer] = (await here.says("1", "hello")).letters
        assert "How sore" in answer.message.text
        assert await here.pings() == ["telegram:1 cancelled"]


async def test_one_that_cannot_be_rung_holds_up_nobody_and_is_given_up(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = door.handle

    async def breaks(house: House, event: Event) -> door.Handled:
        if event.person == "telegram:1":
            raise ValueError("broken")
        return await handle(house, event)

    async with street(database_url) as here:
        await here.settle_in("1", "2")
        here.time.seconds = MORNING.total_seconds()
        monkeypatch.setattr("bot.door.handle", breaks)
        rung = 0
        for _ in range(5):
            rung += await here.rounds()
            here.time.seconds += 61
        assert (rung, await here.pings()) == (4, ["telegram:2 pending"])
        assert await here.waiting() == 2


async def test_an_alarm_is_an_event_of_its_own(database_url: str) -> None:
    def look(tx: Connection) -> list[str]:
        return [id_ for id_ in tx.scalars(select(events.c.id)) if id_.startswith("wake")]

    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = MORNING.total_seconds()
        await here.rounds()
        [id_] = await here.database.transact(look)
    assert id_.split(":")[2:] == ["check_in", "2026-11-21", "20261121T060000Z"]


async def _moved(here: Street, by: timedelta) -> None:
    """As if the zones of an older release had set it."""

    def work(tx: Connection) -> None:
        for row in tx.execute(select(alarms)).all():
            this = (alarms.c.person_id == row.person_id, alarms.c.local_date == row.local_date)
            tx.execute(alarms.update().where(*this).values(due=row.due + by))

    await here.database.transact(work)


@pytest.mark.parametrize("hours", [-1, 1])
async def test_at_the_start_alarms_are_set_by_the_zones_of_today(
    database_url: str, hours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.bell.RECOUNTED", 2)  # several of the same moment, in several pieces
    async with street(database_url) as here:
        await here.settle_in(*"12345")
        await _moved(here, timedelta(hours=hours))
        running = asyncio.create_task(here.bell.run(lambda: None))
        while START + MORNING not in await here.dues() or len(set(await here.dues())) > 2:
            await here.time.run(0.2)
        running.cancel()
        here.time.seconds = minute(21, "06:59:59")
        assert await here.rounds() == 0
        here.time.seconds += 1
        assert await here.rounds() == 5
        assert len(await here.pings()) == 5


async def test_one_that_was_set_too_early_waits_for_its_hour(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1")
        await _moved(here, timedelta(hours=-1))
        here.time.seconds = minute(21, "06:00")
        assert (await here.rounds(), await here.pings()) == (1, [])
        here.time.seconds = minute(21, "07:00")
        assert (await here.rounds(), await here.pings()) == (1, ["telegram:1 pending"])
