"""A chat in a terminal of its own: the program as people start it, on a database of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def environment(folder: Path, **more: str) -> dict[str, str]:
    """No token, no settings of the machine; the data in this folder."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    url = f"sqlite+aiosqlite:///{folder / 'legday.db'}"
    return {**kept, "DATABASE_URL": url, "TIME_ZONE": "Europe/Berlin", **more}


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "bot", *arguments]


def run(
    *arguments: str, given: str = "", folder: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    """The program from start to end, with this on its standard input."""
    return subprocess.run(
        program(*arguments),
        input=given,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(folder, **more),
        timeout=60,
        check=False,
    )


class Chat:
    """A chat that is typed to, line by line, while it runs."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            program("chat"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
            cwd=ROOT,
            env=environment(folder),
        )

    def __enter__(self) -> Chat:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def type(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(f"{line}\n")

    def read_until(self, *marks: str) -> list[str]:
        """Lines up to the first that holds one of these; all of them when the program ends."""
        assert self.process.stdout
        lines = []
        for line in self.process.stdout:
            lines.append(line.rstrip("\n"))
            if any(mark in line for mark in marks):
                break
        return lines
