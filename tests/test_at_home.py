"""Letters at home: what is read out, and the picture that is laid down beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.delivery.at_home import deliver
from bot.door import House, handle
from bot.pictures import weeks
from dialogs.events import Begin, Event
from dialogs.replies import Message
from storage.database import Database
from tests.terminal import run
from tests.transcript import BERLIN, MORNING

ME = "terminal:local"
LISTED = "Your last eight weeks:\nThu 19 Nov, 18:00  leg day: squat"


@dataclass
class Reader:
    heard: list[str] = field(default_factory=list)

    async def send(self, message: Message) -> None:
        self.heard.append(message.text)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with Database.open("sqlite+aiosqlite://") as database:
        yield House(database, BERLIN, tmp_path / "exports")


async def history(house: House, *, logged: bool = True) -> list[str]:
    """What somebody hears who asks for it, after a leg day."""
    if logged:
        await handle(house, Event("log", ME, MORNING, Begin("legday", "squats, yesterday 6pm")))
    await deliver(house.database, Reader(), ME, Clock())
    await handle(house, Event("ask", ME, MORNING, Begin("history")))
    reader = Reader()
    await deliver(house.database, reader, ME, Clock())
    return reader.heard


async def test_the_picture_is_laid_down_for_its_owner_only_and_it_is_told_where(
    house: House,
) -> None:
    heard = await history(house)
    [file] = house.exports.iterdir()
    told = f"Soreness, verdicts and leg days, Thu 19 Nov to Fri 20 Nov: {file}"
    assert (heard, file.name) == ([LISTED, told], "legday-history-2026-11-20.png")
    assert file.read_bytes().startswith(b"\x89PNG")
    assert file.stat().st_mode & 0o077 == 0


async def test_without_entries_there_is_nothing_to_draw(house: House) -> None:
    heard = await history(house, logged=False)
    assert len(heard) == 1
    assert not house.exports.exists()


async def test_a_picture_that_cannot_be_drawn_costs_no_words(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weeks, "WIDTH", -1)  # no sheet has such a width
    assert await history(house) == [LISTED]


async def test_a_picture_that_cannot_be_laid_down_costs_no_words(house: House) -> None:
    house.exports.write_text("a file where the folder should be")
    assert await history(house) == [LISTED]


def test_the_chat_tells_where_the_picture_lies(tmp_path: Path) -> None:
    said = run("chat", given="/legday squats, 5 hours ago\n/history\n", folder=tmp_path).stdout
    [file] = (tmp_path / "exports").iterdir()
    assert f": {file}" in said
