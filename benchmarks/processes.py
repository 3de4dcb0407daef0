"""The server and one bot as processes of their own, and what a stretch of their work cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environments

HERE = Path(__file__).resolve().parent
TOKEN = "1:benchmarkAAAAAAAAAAAAAAAAAAAAAAAAAAAA"  # noqa: S105 (of no bot)
UNLIMITED = 1_000_000
TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 120  # seconds until a bot must have done what is waited for


class BrokenBotError(Exception):
    """The bot ended, or people waited in vain for it."""


@dataclass(frozen=True, slots=True)
class Bot:
    name: str
    command: tuple[str, ...]
    folder: Path  # for what it keeps
    rate: int = UNLIMITED  # messages a second it may send

    @classmethod
    def echo(cls, folder: Path) -> Bot:
        return cls._peer("PTB echo", "ptb_echo.py", folder)

    @classmethod
    def aiogram(cls, folder: Path) -> Bot:
        return cls._peer("aiogram FSM", "aiogram_fsm.py", folder)

    @classmethod
    def floor(cls, folder: Path) -> Bot:
        return cls._peer("no library", "floor.py", folder)

    @classmethod
    def legday(cls, folder: Path) -> Bot:
        # -P: nothing that lies beside it, like telegram.py, is imported by accident.
        unpaced = ("-P", str(HERE / "unpaced.py"), "run")
        return cls("legday", (str(environments.program()), *unpaced), folder)

    @classmethod
    def paced(cls, folder: Path, rate: int) -> Bot:
        return cls("legday", (str(environments.program()), "-m", "bot", "run"), folder, rate)

    @classmethod
    def _peer(cls, name: str, file: str, folder: Path) -> Bot:
        return cls(name, (str(environments.peers()), str(HERE / "peers" / file)), folder)

    def environment(self, port: int) -> Mapping[str, str]:
        return {
            **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
            "PYTHONPATH": str(environments.ROOT),
            "TELEGRAM_API_URL": f"http://127.0.0.1:{port}",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "DATABASE": str(self.folder / "peer.db"),
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.folder / 'legday.db'}",
            "TIME_ZONE": "Europe/Berlin",
            "TELEGRAM_RATE": str(self.rate),
            "HTTP_PORT": "0",
        }


@dataclass(slots=True)
class Match:
    """A bot at work for the people at a server."""

    bot: Bot
    process: subprocess.Popen[bytes]
    port: int
    started: float

    def figures(self) -> dict[str, Any]:
        """What the server saw since it was last asked."""
        figures = self._ask("figures")
        if self.process.poll() is not None:
            raise BrokenBotError(f"{self.bot.name} ended: {self.said()}")
        if figures["lost"]:
            raise BrokenBotError(f"{self.bot.name} showed what nobody expects: {figures['lost']}")
        return figures

    def until(
        self, done: Callable[[dict[str, Any]], bool], every: float = 0.2, patience: float = PATIENCE
    ) -> dict[str, Any]:
        """The figures with which `done` came true."""
        late, figures = time.monotonic() + patience, self.figures()
        while not done(figures):
            if time.monotonic() > late:
                raise BrokenBotError(f"{self.bot.name} does not get there: {self.said()}")
            time.sleep(every)
            figures = self.figures()
        return figures

    def pinged(self) -> int:
        """How many were written to unasked, so far."""
        return int(self._ask("pinged")["pinged"])

    def cpu(self) -> float:
        """Seconds of processor time the bot has used, with all its threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def rss(self) -> float:
        """Resident megabytes of the bot."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def said(self) -> str:
        return (self.bot.folder / "output").read_text()[-2000:]

    def _ask(self, what: str) -> dict[str, Any]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{what}") as answer:
            found: dict[str, Any] = json.load(answer)
        return found


@contextmanager
def match(bot: Bot, **options: object) -> Iterator[Match]:
    """A server with these options, and the bot connected to it."""
    told = [f"--{name}={value}" for name, value in options.items()]
    server = subprocess.Popen(
        [sys.executable, str(HERE / "telegram_server.py"), *told], stdout=subprocess.PIPE
    )
    try:
        assert server.stdout is not None
        port = json.loads(server.stdout.readline())["port"]
        with (bot.folder / "output").open("wb") as output:
            started = time.perf_counter()
            process = subprocess.Popen(
                bot.command,
                cwd=bot.folder,
                env=bot.environment(port),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            yield Match(bot, process, port, started)
        finally:
            _end(process)
    finally:
        server.kill()
        server.communicate()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
