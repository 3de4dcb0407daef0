"""The program as an operator runs it, started and killed as often as one likes."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol

from tests.terminal import ROOT, environment

STDERR = "program.log"


class Server(Protocol):
    """A platform of our own."""

    @property
    def environment(self) -> dict[str, str]:
        """What leads the program to it."""
        ...


class Lives:
    """`async with Lives(folder, server) as lives:`; one life at a time, all on one database."""

    def __init__(self, folder: Path, *servers: Server, **more: str) -> None:
        usual = {name: value for one in servers for name, value in one.environment.items()}
        self._folder = folder
        self._environment = environment(folder, **usual | {"HTTP_PORT": "0"} | more)
        self._launcher: Process | None = None
        self._fresh: Process | None = None
        self._forked = 0

    async def __aenter__(self) -> Lives:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.kill()
        if self._launcher and self._launcher.stdin:
            self._launcher.stdin.close()
            await self._launcher.wait()

    async def start(self) -> None:
        """In a process that begins with nothing, as `legday run` does."""
        self._fresh = await self._run("bot")

    async def fork(self) -> None:
        """The same, but imported already."""
        self._launcher = self._launcher or await self._run("tests.launcher", stdin=PIPE)
        assert self._launcher.stdin
        self._launcher.stdin.write(b"go\n")
        self._forked = int(await self._line())

    async def kill(self) -> None:
        """At once: it can do nothing about it."""
        await self.end(signal.SIGKILL)

    async def end(self, how: signal.Signals) -> int | None:
        """Send it this signal, and wait until it is gone; its exit code, None if none ran."""
        code = None
        if self._fresh:
            if self._fresh.returncode is None:
                self._fresh.send_signal(how)
            code, self._fresh = await self._fresh.wait(), None
        if self._forked:
            with suppress(ProcessLookupError):  # it has ended by itself
                os.kill(self._forked, how)
            code, self._forked = int(await self._line()), 0
        return code

    async def ended(self) -> int:
        """Its exit code, when it has ended by itself."""
        code = await self._fresh.wait() if self._fresh else int(await self._line())
        self._fresh, self._forked = None, 0
        return code

    @property
    def said(self) -> str:
        """Its log, of all its lives."""
        return (self._folder / STDERR).read_text(encoding="utf-8")

    async def _run(self, module: str, stdin: int | None = None) -> Process:
        with (self._folder / STDERR).open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", module, "run"),
                stdin=stdin or asyncio.subprocess.DEVNULL,
                stdout=PIPE if stdin else log,
                stderr=log,
                cwd=ROOT,
                env=self._environment,
            )

    async def _line(self) -> str:
        assert self._launcher
        assert self._launcher.stdout
        return (await self._launcher.stdout.readline()).decode().strip()
