"""However Telegram is, `legday run` ends soon after it is told to; and the next one takes over."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

from tests.lives import Lives
from tests.telegram.faults import Fault, How
from tests.telegram.people import Person
from tests.telegram.server import Server

SOON = 8  # seconds: a container is killed after ten


async def test_a_telegram_that_hangs_holds_up_no_end(tmp_path: Path) -> None:
    async with Server() as server, Lives(tmp_path, server) as lives:
        await lives.fork()
        await server.world.polled()
        for method in ("sendMessage", "answerCallbackQuery", "getUpdates"):
            server.world.faults.add(Fault(How.HANG, method, seconds=60, count=100))
        ann, bob = Person(server.world), Person(server.world, "Bob")
        ann.say("/run")
        bob.say("/run")
        while server.world.faults.met < 3:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)
        async with asyncio.timeout(SOON):
            assert await lives.end(signal.SIGTERM) == 0


async def test_a_button_pressed_in_an_earlier_life_stops_spinning(tmp_path: Path) -> None:
    async with Server() as server, Lives(tmp_path, server) as lives:
        await lives.fork()
        ann = Person(server.world)
        ann.start()
        await ann.hears("I keep your answers")
        for method in ("editMessageText", "answerCallbackQuery"):
            server.world.faults.add(Fault(How.HANG, method, seconds=60))
        pressed = ann.press("I agree")
        while server.world.faults.met < 2:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)
        await lives.kill()
        await lives.fork()
        await server.world.until(lambda: pressed.answered, 30, "the answer to the press")
