"""Whatever an update looks like, the bot goes on serving everybody else.

More of them: `LEGDAY_MUTANTS=100000 pytest tests/on_telegram/test_fuzz.py`.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from tests.lives import Lives
from tests.telegram.mutations import mutant
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.walker import Walker, asked_again

MUTANTS = int(os.environ.get("LEGDAY_MUTANTS", "2000"))
SEED = int(os.environ.get("LEGDAY_SEED", "1"))
BATCH = 100
# A made-up message cannot be edited and a made-up press cannot be answered; nobody can know.
INVENTED = {"chat", "never_a_message", "never_a_query", "not_editable"}


@pytest.mark.timeout(120 + MUTANTS / 20)
async def test_mutants_stop_neither_the_bot_nor_anybody_else(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with Server() as server, Lives(tmp_path, server) as lives:
        crowd = [Person(server.world, f"P{n}") for n in range(100)]
        for one in crowd:
            one.chat.started = True
        await lives.start()
        ann = Person(server.world, "Ann")
        witness = Walker(ann, chance, partial(ann.say, "/run"), haste=0.05)
        async with asyncio.TaskGroup() as tasks:
            feeding = tasks.create_task(feed(server, crowd, chance))
            while not feeding.done() or not witness.verdicts:
                await witness.walk()
        assert (witness.impatient, asked_again(witness)) == (0, [])
        assert {one.rule for one in server.world.violations} <= INVENTED
        assert await lives.end(signal.SIGTERM) == 0, lives.said[-2000:]
    with sqlite3.connect(tmp_path / "legday.db") as database:
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert "Traceback" not in lives.said


async def feed(server: Server, crowd: list[Person], chance: random.Random) -> None:
    """Batch after batch, each as soon as the one before it is confirmed."""
    queue = server.world.queue
    for _ in range(0, MUTANTS, BATCH):
        for _ in range(BATCH):
            queue.inject(mutant(crowd, queue.next_id, chance))
        await confirmed(server, queue.next_id)


async def confirmed(server: Server, number: int) -> None:
    queue = server.world.queue
    await server.world.until(lambda: min(queue.held, default=number) >= number, 60)
