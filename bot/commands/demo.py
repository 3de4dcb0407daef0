"""`legday demo`: a fortnight with a simulated clock, through the real door, read in a minute."""

from __future__ import annotations

import asyncio
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.bell import Bell
from bot.clock import Clock
from bot.delivery.at_home import deliver
from bot.door import House, handle
from bot.platforms.terminal.chat import TerminalChat
from dialogs.events import Event, Place
from dialogs.replies import Message
from storage.database import Database

ADDRESS = "demo:you"
ZONE = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, tzinfo=ZONE)  # the first day of the fortnight
PICTURES = Path(tempfile.gettempdir()) / "legday-demo"  # what was drawn can be looked at afterwards
RATE = 30  # there is one person
PAUSE = timedelta(seconds=20)  # between two lines of a person


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the fortnight. `short`: only the first line of each verdict is shown."""

    day: int
    time: str
    title: str
    lines: tuple[str, ...]
    short: bool = False


FINE_LEGS = ("None of these", "All fine", "None of these")


SCENES = (
    Scene(
        1,
        "18:40",
        "Monday evening, after the gym",
        ("/legday squats 5x5 100kg, walking lunges, rpe 8, 60 min, just now", "Yes"),
    ),
    Scene(2, "07:00", "Tuesday morning: it asks", ("6, slept badly", "None of these")),
    Scene(
        3,
        "07:00",
        "Wednesday morning: it asks again",
        ("5", *FINE_LEGS, "Well", "Yes, both", "Running, endurance", "/why"),
    ),
    Scene(3, "07:31", "On the run", ("/gutcheck", "Heavy, but my form is clean"), short=True),
    Scene(3, "19:00", "In the evening", ("Better", "Only sore muscles"), short=True),
    Scene(
        5,
        "07:00",
        "Friday, and a wish",
        (
            "can i do a tempo today? slept well, soreness 1/10, already ate",
            *FINE_LEGS,
            "Longer ago, or never",
        ),
        short=True,
    ),
    Scene(8, "19:00", "Monday evening", ("/legday deadlifts, leg press, rpe 9, just now",), True),
    Scene(
        9,
        "06:30",
        "Tuesday morning",
        ("can i run? kept waking up, my knee stings on stairs",),
        True,
    ),
    Scene(
        11,
        "07:00",
        "Thursday morning",
        ("can i run? 2/10, slept well, already ate", *FINE_LEGS),
        short=True,
    ),
    Scene(14, "20:00", "Sunday: looking back", ("/history",)),
)


@dataclass(slots=True)
class Shown:
    """A chat that prints what a person reads, without the list of choices."""

    short: bool = False
    terminal: TerminalChat = field(default_factory=TerminalChat)

    async def send(self, message: Message) -> None:
        self.terminal.remember(message)
        lines = message.text.splitlines()
        for line in lines[:1] if self.short else lines:
            print(f"  {line}")


def run(_: Namespace) -> int:
    """Play every scene, and print it."""
    asyncio.run(_play_all())
    return 0


async def _play_all() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'demo.db'}"
        async with Database.open(url) as database:
            house = House(database, ZONE, PICTURES)
            for scene in SCENES:
                await _play(house, scene)


async def _play(house: House, scene: Scene) -> None:
    print(f"\n— Day {scene.day}, {scene.time} · {scene.title}")
    chat = Shown(scene.short)
    clock = _stopped(next(_moments(scene)))
    while await Bell("demo", house, clock, RATE, Place.HOME).ring():
        await deliver(house.database, chat, ADDRESS, clock)
    for number, (line, at) in enumerate(zip(scene.lines, _moments(scene), strict=False)):
        print(f"> {line}")
        if what := chat.terminal.heard(line):
            event = Event(f"demo:{scene.day}:{scene.time}:{number}", ADDRESS, at, what)
            await handle(house, event)
        await deliver(house.database, chat, ADDRESS, _stopped(at))


def _stopped(at: datetime) -> Clock:
    return Clock(now=lambda: at)


def _moments(scene: Scene) -> Iterator[datetime]:
    """The simulated clock at each line, in UTC."""
    hour, minute = map(int, scene.time.split(":"))
    at = (MONDAY + timedelta(days=scene.day - 1)).replace(hour=hour, minute=minute)
    while True:
        yield at.astimezone(UTC)
        at += PAUSE
