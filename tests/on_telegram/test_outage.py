"""Whatever happens on the way to Telegram and back, people are answered, and not too often."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from tests.hurried import hurried
from tests.kept import count
from tests.telegram.chats import Message
from tests.telegram.faults import LOSSES, Fault, How
from tests.telegram.people import Person
from tests.telegram.plays import asked_again, both, copies, twins
from tests.telegram.server import Server
from tests.telegram.serving import Service, serving

AWAY = timedelta(minutes=4)
each = pytest.mark.parametrize


@pytest.fixture
async def hasty(server: Server, tmp_path: Path) -> AsyncIterator[Service]:
    async with serving(tmp_path, server, clock=hurried()) as one:
        yield one


async def asked(service: Service) -> tuple[Person, Message]:
    """Somebody before the first question."""
    ann = await service.somebody()
    ann.say("/run")
    return ann, await ann.hears("First, safety.")


LOST = (*(Fault(how) for how in LOSSES), Fault(How.STATUS, status=503), Fault(How.HANG, seconds=1))


@each("lost", LOST, ids=lambda fault: fault.how)
async def test_a_new_message_that_was_lost_comes_once_or_twice(hasty: Service, lost: Fault) -> None:
    ann = await hasty.somebody()
    hasty.world.faults.add(Fault(lost.how, "sendMessage", status=lost.status, seconds=lost.seconds))
    ann.say("/run")
    await ann.hears("First, safety.")
    await hasty.quiet()
    said = [one for one in ann.messages() if "First, safety." in one.now.text]
    assert (hasty.world.faults.met, 1 <= len(said) <= 2) == (1, True)


@each("lost", LOST, ids=lambda fault: fault.how)
async def test_an_edit_that_was_lost_is_made_again(hasty: Service, lost: Fault) -> None:
    ann, first = await asked(hasty)
    again = {"count": 3, "status": lost.status, "seconds": lost.seconds}
    hasty.world.faults.add(Fault(lost.how, "editMessageText", **again))
    ann.press("None of these")
    await hasty.quiet()
    assert first.now.text.startswith("How sore")
    assert [one.text for one in first.versions] == [first.versions[0].text, first.now.text]


async def test_a_press_proves_that_a_question_arrived_and_it_comes_once(hasty: Service) -> None:
    ann = await hasty.somebody()
    hasty.world.faults.add(Fault(How.DROP_AFTER, "sendMessage"))
    ann.say("/run")
    first = await ann.hears("First, safety.")
    ann.press("None of these", first)
    await hasty.quiet()
    assert [one.now.text[:8] for one in ann.messages()][1:] == ["How sore"]


async def test_whoever_is_told_to_wait_waits_and_nobody_else_does(
    server: Server, tmp_path: Path
) -> None:
    async with serving(tmp_path, server) as service:
        ann, bob = await service.somebody(), await service.somebody("Bob")
        fault = Fault(How.STATUS, "sendMessage", chat=ann.id, status=429, retry_after=2)
        server.world.faults.add(fault)
        ann.say("/run")
        bob.say("/run")
        there = await bob.hears("First, safety.")
        here = await ann.hears("First, safety.")
        await service.quiet()
    assert there.at < here.at - 1
    assert len(ann.messages()) == len(bob.messages()) == 2


async def test_updates_that_were_lost_on_the_way_come_again(hasty: Service) -> None:
    ann = Person(hasty.world)
    for how in LOSSES:
        hasty.world.faults.add(Fault(how, "getUpdates", count=2))
    ann.say("/run")
    await ann.hears("I keep your answers", 30)


async def test_where_a_third_of_all_is_lost_nobody_notices_but_by_the_time(hasty: Service) -> None:
    ann, bob = Person(hasty.world, "Ann"), Person(hasty.world, "Bob")
    hasty.world.faults.rain(0.3, seed=5)
    await both(ann, bob)
    hasty.world.faults.clear()
    await hasty.quiet()
    for person in (ann, bob):
        assert list(copies(person)) == []
        assert list(twins(person)) == []
        assert list(asked_again(person)) == []


async def test_a_telegram_that_goes_and_comes_back_finds_us_waiting(tmp_path: Path) -> None:
    async with Server() as first, serving(tmp_path, first, clock=hurried()) as service:
        ann, _ = await asked(service)
        await first.vanish()
        ann.press("None of these")
        ann.say("3")
        second = Server(first.port)
        second.world = first.world
        async with second:
            await ann.hears("A 20-second test", 30)
            await service.quiet()
            assert service.world.violations == []


async def test_who_pressed_while_we_were_away_too_long_is_asked_again_once(
    server: Server, tmp_path: Path
) -> None:
    async with serving(tmp_path, server) as service:
        ann, first = await asked(service)
        bob = await service.somebody("Bob")  # in the midst of nothing
        await service.comes(lambda: count(tmp_path, "contacts"))
    ann.press("None of these")
    server.world.advance(AWAY.total_seconds())
    later = Clock(now=lambda: datetime.now(UTC) + AWAY)
    for _ in range(2):
        async with serving(tmp_path, server, clock=later) as service:
            told = await ann.hears("I was away for 4 min.", 20)
            await service.comes(lambda: _met_last(tmp_path) > datetime.now(UTC) + AWAY / 2)
            await service.quiet()
    assert "First, safety." in told.now.text
    assert (told.now.labels, first.now.labels) == (first.versions[0].labels, ())
    assert (len(ann.messages()), len(bob.messages())) == (3, 1)


def _met_last(folder: Path) -> datetime:
    with closing(sqlite3.connect(folder / "legday.db")) as database:
        [(at,)] = database.execute("select at from contacts").fetchall()
        return datetime.fromisoformat(at).replace(tzinfo=UTC)


async def test_what_was_to_replace_a_deleted_message_is_said_anew(hasty: Service) -> None:
    ann, first = await asked(hasty)
    ann.press("None of these", first)
    ann.delete(first)
    second = await ann.hears("How sore")
    ann.press("3", second)
    await ann.hears("A 20-second test")
    await hasty.quiet()
    assert len(ann.messages()) == 2


async def test_a_press_that_can_no_longer_be_answered_counts_all_the_same(hasty: Service) -> None:
    ann, first = await asked(hasty)
    hasty.world.query_life = -1
    ann.press("None of these", first)
    await ann.hears("How sore")
    assert hasty.world.spinning()


async def test_numbers_of_updates_may_begin_anew(hasty: Service) -> None:
    ann, _ = await asked(hasty)
    await hasty.world.until(lambda: not hasty.world.queue.held)
    hasty.world.queue.next_id = 1000
    ann.press("None of these")
    await ann.hears("How sore")
    ann.press("3")
    await ann.hears("A 20-second test")
