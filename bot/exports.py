"""The file in which a person is handed everything we have of them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

from storage import undelivered
from storage.database import Database


def place(folder: Path, event_id: str, at: datetime) -> Path:
    """Where it lies: the same event leads to the same place, and no other does."""
    name = sha256(event_id.encode()).hexdigest()[:8]
    return folder / f"legday-{at:%Y-%m-%d}-{name}.zip"


def lay_down(content: bytes, file: Path) -> None:
    """The whole file or none, on the disk when this returns, for its owner's eyes only.

    It is laid down inside the transaction that promises it. So a kill before the commit leaves a
    file that nobody was told of, and the same event again writes over it; the other way round, a
    kill could leave a promise without its file.
    """
    unfinished = file.with_name(file.name + ".unfinished")
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        unfinished.touch(mode=0o600)
        with unfinished.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


async def sweep(folder: Path, database: Database, platform: str) -> None:
    """At the start: what an earlier process had handed over, or told nobody of, goes."""
    promised = await database.transact(partial(undelivered.open_letters, platform=platform))
    names = {Path(letter.message.file).name for letter in promised}
    await asyncio.to_thread(_sweep, folder, names)


def _sweep(folder: Path, promised: Collection[str]) -> None:
    for file in folder.iterdir() if folder.is_dir() else ():
        if file.name not in promised:
            file.unlink()
