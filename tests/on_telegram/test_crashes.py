"""Killed at every boundary of a turn and of a delivery, one after another, nothing is lost.

The suite dies at a share of them; at every one, which takes some minutes, with
`LEGDAY_CRASHES=all pytest tests/on_telegram/test_crashes.py`; at one with
`LEGDAY_CRASHES="after scrub 1"`.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.canary import assert_clean
from tests.telegram.people import Person
from tests.telegram.plays import asked_again, both, copies, handed, twins
from tests.telegram.server import Server
from tests.terminal import ROOT, environment

CHOSEN = os.environ.get("LEGDAY_CRASHES", "")
STRIDE = 19  # in the suite: every so many boundaries, and those that once lost something
ONCE_LOST = {
    "after scrub 1", "after sendMessage 2", "after sendDocument 1",
    "after bot.delivery.books._written 8",
}  # fmt: skip
AT_ONCE = 8  # lives; most of the time each of them waits
OPEN = "select count(*) from outbox where state in ('pending', 'sending', 'unknown')"

# Every place there is for a commit or a call: whoever adds one adds it here, and dies at it.
COMMITS = {
    "bot.door._handled", "bot.door.said", "scrub",
    "bot.delivery.books.Books.opened.look", "storage.outbox.claim",
    "bot.delivery.books._written", "bot.delivery.books.Books.flush.mark",
    "storage.undelivered.due_pings", "storage.undelivered.open_letters",
    "storage.outbox.send_anew", "storage.undelivered.backlog", "storage.inbox.waiting",
    "bot.intake.retries.Retries.hold.keep", "storage.inbox.done",
    "storage.contacts.last", "storage.contacts.note", "storage.undelivered.open_tickets",
    "storage.revision.stored", "storage.revision.migrate", "storage.housekeeping.tidy",
    "bot.bell._look", "storage.alarms.ahead",
}  # fmt: skip
# What takes days, faults or a group to come to; and three of the terminal's, which has no network.
ELSEWHERE = {
    "storage.alarms.fire", "bot.alarms.recount", "storage.outbox.settle",
    "storage.inbox.postpone", "storage.inbox.park", "storage.contacts.talking",
    "storage.outbox.is_settled", "storage.undelivered.waiting", "storage.outbox.sent",
}  # fmt: skip
INSISTED = 2  # transactions that are insisted on in one place
CALLS = {
    "getMe", "getUpdates", "sendMessage", "sendDocument", "editMessageText",
    "editMessageReplyMarkup", "answerCallbackQuery", "getMyCommands", "setMyCommands",
    "getMyDescription", "setMyDescription", "getMyShortDescription", "setMyShortDescription",
}  # fmt: skip
# Of what goes by the clock nobody knows how often it happens: once is enough.
BY_THE_CLOCK = {
    "getUpdates", "storage.undelivered.due_pings", "storage.undelivered.backlog",
    "storage.contacts.note", "bot.delivery.books.Books.flush.mark", "bot.bell._look",
}  # fmt: skip
SLOW = {"sendChatAction"}  # only when a turn takes its time


@dataclass
class Launcher:
    """Starts the program in a moment, one life at a time (`tests/telegram/boundaries.py`)."""

    process: Process

    async def begin(self, folder: Path, server: Server, end: str) -> int:
        """A new life, which dies at `end`; its process id."""
        chosen = environment(folder, **server.environment, HTTP_PORT="0")
        life = {"environment": chosen, "end": end, "passed": str(folder / "passed")}
        assert self.process.stdin
        self.process.stdin.write(json.dumps(life).encode() + b"\n")
        return int(await self._line())

    async def ended(self) -> int:
        return int(await self._line())

    async def _line(self) -> str:
        assert self.process.stdout
        return (await self.process.stdout.readline()).decode()


@asynccontextmanager
async def launcher(folder: Path) -> AsyncIterator[Launcher]:
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.telegram.boundaries", "run"),
            stdin=PIPE,
            stdout=PIPE,
            stderr=log,
            cwd=ROOT,
        )
    try:
        yield Launcher(process)
    finally:
        assert process.stdin
        process.stdin.close()
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@dataclass
class Life:
    """Two people's whole play, with a death in the midst of it."""

    end: str
    folder: Path
    died: bool = False

    async def live(self, start: Launcher) -> None:
        self._obstacle.parent.mkdir(parents=True)
        self._obstacle.touch()
        async with Server() as server:
            ann, bob = Person(server.world, "Ann"), Person(server.world, "Bob")
            await self._run(start, server, asyncio.create_task(self._play(ann, bob)))
            self._judge(ann, bob, server)

    async def _run(self, start: Launcher, server: Server, playing: asyncio.Task[None]) -> None:
        """The life that dies, and the one that goes on from there until the play is over."""
        pid = await start.begin(self.folder, server, self.end)
        dying = asyncio.create_task(start.ended())
        await asyncio.wait((playing, dying), return_when=asyncio.FIRST_COMPLETED)
        code = await _stopped(pid, dying)
        self.died = code == -signal.SIGKILL
        if self.died:
            pid = await start.begin(self.folder, server, "")
            dying = asyncio.create_task(start.ended())
            try:
                await server.world.polled()
                await playing
            finally:
                code = await _stopped(pid, dying)
        await playing
        assert code == 0

    async def _play(self, ann: Person, bob: Person) -> None:
        clearing = asyncio.create_task(self._clear())
        await both(ann, bob)
        await clearing
        while self._database(OPEN) != [(0,)]:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)

    async def _clear(self) -> None:
        """No file can be laid down for anybody, until a turn has failed at that."""
        while not self._failed():  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        self._obstacle.unlink()

    def _failed(self) -> bool:
        if not (self.folder / "legday.db").exists():
            return False
        try:
            return self._database("select count(*) from inbox") != [(0,)]
        except sqlite3.OperationalError:  # there is no such table yet
            return False

    def _judge(self, ann: Person, bob: Person, server: Server) -> None:
        assert [one.rule for one in server.world.violations] == []
        for person in (ann, bob):
            assert list(copies(person)) == []
            assert list(twins(person)) == []
            assert list(asked_again(person)) == []
        assert len(handed(ann)) <= 2
        assert self._database("select address from identities") == [(str(ann.id),)]
        assert self._database("select rung from decisions") == [("see_specialist",)]
        assert self._database("select exercises from leg_days") == [('["squat"]',)]
        assert self._database("pragma integrity_check") == [("ok",)]
        assert list(self._obstacle.iterdir()) == []

    def _database(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.folder / "legday.db")) as database:
            return database.execute(query).fetchall()

    @property
    def _obstacle(self) -> Path:
        """A file where the folder should be."""
        return self.folder / "outgoing" / "telegram"

    def passed(self) -> Sequence[str]:
        return (self.folder / "passed").read_text().splitlines()


async def _stopped(pid: int, dying: asyncio.Task[int]) -> int:
    """The exit code, once it has ended: by itself already, or as it is told to."""
    if not dying.done():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    return await dying


def worth_dying_at(passed: Sequence[str]) -> Iterator[str]:
    """Those that come again in the same place in another life."""
    for boundary in passed:
        _, name, times = boundary.split()
        if name not in SLOW and (times == "1" or name not in BY_THE_CLOCK):
            yield boundary


def chosen(boundaries: Sequence[str]) -> Sequence[str]:
    if CHOSEN and CHOSEN != "all":
        return [CHOSEN]
    share = {*boundaries[::STRIDE], *ONCE_LOST}
    return [one for one in boundaries if CHOSEN or one in share]


def test_there_is_no_transaction_of_the_shell_that_nobody_knows() -> None:
    elsewhere = ("commands", "discord")
    files = [
        file
        for file in (ROOT / "bot").rglob("*.py")
        if not any(word in str(file.relative_to(ROOT)) for word in elsewhere)
    ]
    written = sum(file.read_text(encoding="utf-8").count(".transact(") for file in files)
    its_own = {"storage.revision.stored", "storage.revision.migrate", "scrub"}
    assert written + INSISTED - 1 == len(COMMITS - its_own) + len(ELSEWHERE)


@pytest.mark.timeout(1200 if CHOSEN else 120)
async def test_whoever_talks_to_us_notices_no_death_at_any_boundary(tmp_path: Path) -> None:
    async with launcher(tmp_path) as start:
        whole = Life("", tmp_path / "whole")
        await whole.live(start)
    names = {boundary.split()[1] for boundary in whole.passed()}
    assert names - SLOW == COMMITS | CALLS
    ends = list(chosen(list(worth_dying_at(whole.passed()))))
    assert {*ends} >= ONCE_LOST or CHOSEN
    lives = [Life(end, tmp_path / str(n)) for n, end in enumerate(ends)]
    queue = iter(lives)
    faults: dict[str, Exception] = {}

    async def work() -> None:
        async with launcher(tmp_path) as start:
            for life in queue:
                try:
                    await life.live(start)
                except Exception as error:
                    faults[life.end] = error

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    assert faults == {}
    assert [life.end for life in lives if not life.died] == []
    assert_clean((tmp_path / "log").read_text(encoding="utf-8"))
