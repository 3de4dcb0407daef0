"""Killed at any instant and started again, the bot on Telegram loses nothing and repeats nothing.

A thousand kills: `LEGDAY_KILLS=1000 pytest tests/on_telegram/test_kill.py`.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.kept import missing
from tests.lives import Lives
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.walker import Walker, asked_again, copies, twins

KILLS = int(os.environ.get("LEGDAY_KILLS", "100"))
SEED = int(os.environ.get("LEGDAY_SEED", "1"))
PEOPLE = 4  # at a time; who has a verdict makes room for somebody new
FAULTS = 0.05  # of all calls
FRESH = 10  # every so many lives, a process that has imported nothing
EARLY = 0.15  # of all lives end before anything is heard


@pytest.mark.timeout(120 + 3 * KILLS)
async def test_no_kill_loses_an_answer_or_asks_twice(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with Server() as server, Lives(tmp_path, server) as lives:
        server.world.faults.rain(FAULTS, SEED)
        async with asyncio.TaskGroup() as tasks:
            killing = tasks.create_task(kill(lives, server, chance))
            lines = [tasks.create_task(walk(server, chance, killing)) for _ in range(PEOPLE)]
        walkers = [walker for line in lines for walker in line.result()]
        await lives.kill()
        assert [one.rule for one in server.world.violations] == []
    assert [one for walker in walkers for one in asked_again(walker)] == []
    assert [one for walker in walkers for one in twins(walker)] == []
    assert max(times for walker in walkers for times in copies(walker).values()) <= 2
    with closing(sqlite3.connect(tmp_path / "legday.db")) as database:
        # Killed twice in the middle of the same new message, nobody knows whether it is there.
        doubtful = "select count(*) from outbox where state = 'assumed_sent'"
        [given_up] = database.execute(doubtful).fetchone()
        assert sum(walker.impatient for walker in walkers) <= given_up
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
        for walker in walkers:
            assert list(missing(database, walker, f"telegram:{walker.person.id}")) == []


async def kill(lives: Lives, server: Server, chance: random.Random) -> None:
    """Life after life, most of them ended soon after the bot began to listen, some before. The
    last one lives."""
    for n in range(KILLS):
        polls = server.world.queue.polls
        await (lives.start() if n % FRESH == 0 else lives.fork())
        if chance.random() < EARLY:
            await asyncio.sleep(chance.uniform(0, 0.2))
        else:
            await listening(server, polls)
            await asyncio.sleep(chance.uniform(0, 0.4))
        await lives.kill()
    await lives.start()


async def listening(server: Server, polls: int) -> None:
    await server.world.until(lambda: server.world.queue.polls > polls, 30, "a poll")


async def walk(server: Server, chance: random.Random, killing: asyncio.Task[None]) -> list[Walker]:
    """One after another: each walks a checklist, and some a second one."""
    walkers = list[Walker]()
    while not killing.done() or not walkers:
        walkers.append(walker(Person(server.world, f"P{len(walkers)}"), chance))
        for _ in range(chance.choice((1, 2))):
            await walkers[-1].walk()
    return walkers


def walker(person: Person, chance: random.Random) -> Walker:
    return Walker(person, chance, partial(person.say, "/run"))
