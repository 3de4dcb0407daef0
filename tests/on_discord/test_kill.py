"""Killed at any instant and started again, the bot on Discord loses nothing and repeats nothing.

A thousand kills: `LEGDAY_KILLS=1000 pytest tests/on_discord/test_kill.py`.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import World
from tests.kept import missing
from tests.lives import Lives
from tests.walker import Walker, asked_again

KILLS = int(os.environ.get("LEGDAY_KILLS", "100"))
SEED = int(os.environ.get("LEGDAY_SEED", "1"))
PEOPLE = 6  # at a time; who has a verdict makes room for somebody new
FAULTS = 0.05  # of all calls
FRESH = 25  # every so many lives, a process that has imported nothing
EARLY, LATE = 0.15, 0.1  # of all lives end before anything is heard, or after a while
PRESSES = 100  # of one button that may be in vain: most fall into the time between two lives
FAILED = 3.3  # seconds: Discord has said by then that the application did not respond
# What only a life that does not know what the one before it did can come to: an answer to what
# was answered, or can be answered no more; and a change of an answer that was never given.
UNAVOIDABLE = ("twice", "late", "before_answer")


@pytest.mark.timeout(120 + 3 * KILLS)
async def test_no_kill_loses_an_answer_or_says_anything_twice(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with Server() as server, Lives(tmp_path, server) as lives:
        server.world.faults.rain(FAULTS, SEED)
        # It dies more often than Discord likes, and a new life knows nothing of its limits.
        server.world.gateway.identify_gap, server.world.limits.on = 0, False
        server.world.forgive(*UNAVOIDABLE)
        async with asyncio.TaskGroup() as tasks:
            killing = tasks.create_task(kill(lives, server, chance))
            lines = [tasks.create_task(walk(server, chance, n, killing)) for n in range(PEOPLE)]
        walkers = [walker for line in lines for walker in line.result()]
        await lives.kill()
        assert server.world.violations == []
    assert [one for walker in walkers for one in asked_again(walker)] == []
    assert sum(uncalled_for(walker) for walker in walkers) == 0
    assert repeated(server.world) == []
    with closing(sqlite3.connect(tmp_path / "legday.db")) as database:
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
        for walker in walkers:
            assert list(missing(database, walker, f"discord:{walker.person.id}")) == []


async def kill(lives: Lives, server: Server, chance: random.Random) -> None:
    """Life after life, most of them ended soon after the bot began to listen, some before. The
    last one lives."""
    for n in range(KILLS):
        sessions = len(server.world.gateway.sessions)
        await (lives.start() if n % FRESH == 0 else lives.fork())
        dice = chance.random()
        if dice < EARLY:
            await asyncio.sleep(chance.uniform(0, 0.2))
        else:
            await listening(server, sessions)
            await asyncio.sleep(chance.uniform(0, 2.2 if dice > 1 - LATE else 0.3))
        await lives.kill()
    await lives.start()


async def listening(server: Server, sessions: int) -> None:
    gateway = server.world.gateway
    await server.world.until(lambda: len(gateway.sessions) > sessions, 30, "a session")


async def walk(
    server: Server, chance: random.Random, line: int, killing: asyncio.Task[None]
) -> list[Walker]:
    """One after another: each walks a checklist in the DM or in the server, and some of those in
    the DM a second one, asked for in words. Those arrive, however long it takes."""
    await server.world.until(lambda: server.world.commands, 60, "the commands")
    walkers = list[Walker]()
    while not killing.done() or not walkers:
        ann = Person(server.world, f"P{len(walkers)}")
        where = ann.dm if line % 2 else ann.server
        ask = partial(ann.slash, "run", where)
        walkers.append(Walker(ann, chance, ask, patience=FAILED, most=PRESSES))
        await walkers[-1].walk()
        if line % 2 and chance.random() < 0.5:
            walkers[-1].ask, walkers[-1].repeats = partial(ann.say, "/run"), False
            await walkers[-1].walk()
    return walkers


def uncalled_for(walker: Walker) -> int:
    """So many questions too many: a press is answered where it was pressed, so each of them that
    stands in a message of its own was asked for."""
    messages = walker.person.messages()
    questions = [one for one in messages if any(shown.tokens for shown in one.versions)]
    return max(0, len(questions) - walker.asked)


def repeated(world: World) -> list[str]:
    """What was said twice in answer to the same event."""
    said = Counter(
        (one.webhook or str(one.nonce), one.channel.id, one.versions[0].text)
        for channel in world.channels.values()
        for one in channel.messages.values()
        if one.ours and one.versions
    )
    return [text for (_, _, text), times in said.items() if times > 1]
