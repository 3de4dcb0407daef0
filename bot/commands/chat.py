"""`legday chat`: the conversation in this terminal, on this machine's own database."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from bot import settings
from bot.bell import LOOK, Bell
from bot.clock import Clock
from bot.delivery.at_home import deliver
from bot.door import House, handle
from bot.platforms.terminal.chat import TerminalChat, leaves
from bot.platforms.terminal.lines import forget, piped, prompted
from bot.settings import Settings
from dialogs.commands import COMMANDS
from dialogs.conversation import Conversation
from dialogs.events import Event, Place, Return, What
from dialogs.replies import Message, Say
from dialogs.words import render
from storage import conversations, housekeeping, people
from storage.database import Database
from storage.transaction import Transaction

ADDRESS = "terminal:local"
LANGUAGE = "en"
RATE = 30  # there is one person, who is asked one thing at a time


@dataclass(frozen=True, slots=True)
class Seat:
    """One person at this terminal."""

    house: House
    chat: TerminalChat
    clock: Clock
    typed: Path  # the lines typed at the prompt, for its history
    bell: Bell
    turns: asyncio.Lock = field(default_factory=asyncio.Lock)  # one thing is said at a time


def run(_: Namespace) -> int:
    """Talk until the input ends. What was said is kept; the next start goes on from there."""
    asyncio.run(_talk(settings.read(), Clock()))
    return 0


async def _talk(chosen: Settings, clock: Clock) -> None:
    async with Database.open(chosen.database_url) as database:
        await _tidy(database, clock.now())
        house = House(database, chosen.zone, chosen.data_folder / "exports")
        bell = Bell("terminal", house, clock, RATE, Place.HOME)
        seat = Seat(house, TerminalChat(), clock, chosen.data_folder / "history", bell)
        await seat.chat.send(await _introduction(chosen, house, clock))
        await deliver(database, seat.chat, ADDRESS, clock)  # what an earlier start left unsaid
        await _hear(seat, Return())
        await _ring(seat)
        ringing = asyncio.create_task(_ring_on(seat)) if _is_prompted() else None
        try:
            await _listen(seat)
        finally:
            if ringing:
                ringing.cancel()


async def _listen(seat: Seat) -> None:
    async for line in _lines(seat):
        if leaves(line) and not await _is_asking(seat):
            await seat.chat.send(_sentence("terminal.goodbye"))
            return
        if what := seat.chat.heard(line):
            await _hear(seat, what)


async def _ring_on(seat: Seat) -> None:
    """What falls due while nobody types appears above the prompt."""
    while True:
        await seat.clock.sleep(LOOK)
        await _ring(seat)


async def _ring(seat: Seat) -> None:
    async with seat.turns:
        while await seat.bell.ring():
            pass
        await deliver(seat.house.database, seat.chat, ADDRESS, seat.clock)


async def _tidy(database: Database, now: datetime) -> None:
    while await database.transact(partial(housekeeping.tidy, now=now)):
        pass
    await database.drop_backups(now - housekeeping.KEPT)


def _lines(seat: Seat) -> AsyncIterator[str]:
    if not _is_prompted():
        return piped()
    commands = tuple(f"/{name}" for name in COMMANDS)
    hint = _sentence("terminal.leaving").text
    return prompted(seat.typed, lambda: (*seat.chat.choices(), *commands), hint)


def _is_prompted() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


async def _is_asking(seat: Seat) -> bool:
    """A question is open: leaving means leaving that, first."""
    mine = partial(_conversation, at=seat.clock.now())
    return bool((await seat.house.database.transact(mine, person=ADDRESS)).open)


def _sentence(key: str) -> Message:
    return render(Say(key), LANGUAGE, None)


async def _hear(seat: Seat, what: What) -> None:
    event = Event(f"terminal:{uuid4().hex}", ADDRESS, seat.clock.now(), what)
    async with seat.turns:
        for receipt in (await handle(seat.house, event)).receipts:
            forget(seat.typed)
            await seat.chat.send(receipt.message)
        await deliver(seat.house.database, seat.chat, ADDRESS, seat.clock)


async def _introduction(chosen: Settings, house: House, clock: Clock) -> Message:
    """Where this is, where the data lies, and the time zone times are told in."""
    mine = partial(_conversation, at=clock.now())
    zone = (await house.database.transact(mine, person=ADDRESS)).zone
    values = {
        "tokens": " and ".join(chosen.tokens),
        "data": house.database.where,
        "zone": zone or chosen.time_zone,
    }
    key = "terminal.tokens" if chosen.tokens else "terminal.no_token"
    return render(Say(key, values), LANGUAGE, chosen.zone)


def _conversation(tx: Transaction, at: datetime) -> Conversation:
    return conversations.load(tx, people.resolve(tx, ADDRESS, at), at)
