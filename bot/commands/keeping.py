"""`legday migrate` and `legday backup`: looking after the database."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from storage.database import Database


async def migrate(settings: Settings) -> int:
    async with Database.open(settings.database_url):
        print("The database has the newest revision.")
    return 0


async def backup(settings: Settings, target: Path) -> int:
    async with Database.open(settings.database_url) as database:
        await database.backup(target)
    print(f"A checked copy lies at {target}")
    return 0
