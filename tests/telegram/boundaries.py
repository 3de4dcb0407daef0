"""The program, killed at a boundary of a turn or a delivery that was named beforehand.

`python -m tests.telegram.boundaries run`: for every line read it forks, as the launcher does. The
line is JSON: the environment of the child, where it is to die, and a file for what it passes.
A boundary is the moment before or after a transaction or a call to Telegram, or within a
transaction that is done and not committed. It is named by what is done there, as "after
bot.door.handle 3": when `handle` has been committed for the third time.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from typing import Any, TextIO

from bot.__main__ import main
from bot.platforms.telegram.wire import Wire
from storage.database import Database


class Boundaries:
    """Where the program has been, and where it ends."""

    def __init__(self, end: str, passed: TextIO) -> None:
        self._end = end
        self._passed = passed
        self._times: Counter[str] = Counter()

    def reach(self, name: str) -> None:
        self._times[name] += 1
        here = f"{name} {self._times[name]}"
        print(here, file=self._passed, flush=True)
        if here == self._end:
            os.kill(os.getpid(), signal.SIGKILL)

    async def around(self, name: str, step: Awaitable[Any]) -> Any:
        self.reach(f"before {name}")
        result = await step
        self.reach(f"after {name}")
        return result


def watch(boundaries: Boundaries) -> None:
    """From now on every commit and every call is one."""
    transact, scrub, call = Database.transact, Database.scrub, Wire.call

    def transacting(database: Database, work: Callable[..., Any], *, person: str = "") -> Any:
        name = name_of(work)

        def done(tx: Any) -> Any:
            result = work(tx)
            boundaries.reach(f"within {name}")
            return result

        return boundaries.around(name, transact(database, done, person=person))

    def scrubbing(database: Database) -> Any:
        return boundaries.around("scrub", scrub(database))

    def calling(wire: Wire, method: str, *given: Any, **more: Any) -> Any:
        return boundaries.around(method, call(wire, method, *given, **more))

    Database.transact = transacting  # type: ignore[method-assign]
    Database.scrub = scrubbing  # type: ignore[method-assign]
    Wire.call = calling  # type: ignore[method-assign]


def name_of(work: Callable[..., Any]) -> str:
    """Of a transaction: the function that it is, or in which it is written down."""
    while isinstance(work, partial):
        work = work.func
    nested = [part for part in work.__qualname__.split(".") if not part.startswith("<")]
    return ".".join((work.__module__, *nested))


def launch(arguments: list[str]) -> None:
    import_module(f"bot.commands.{arguments[0]}")
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _live(json.loads(line), arguments)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _live(life: dict[str, Any], arguments: list[str]) -> None:
    random.seed()
    os.environ.update(life["environment"])
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, sys.stdin.fileno())
    os.dup2(nothing, sys.stdout.fileno())
    passed = open(life["passed"], "a", encoding="utf-8")  # noqa: SIM115 (as long as it lives)
    watch(Boundaries(life["end"], passed))
    os._exit(main(arguments))


if __name__ == "__main__":
    launch(sys.argv[1:])
