"""`legday migrate` and `legday backup`: looking after the database."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from storage import database


async def migrate(settings: Settings) -> int:
    async with database.Database.open(settings.database_url):
        print("The database has the newest revision.")
    return 0


def backup(settings: Settings, target: Path) -> int:
    """Also while a chat has the file open."""
    database.backup(settings.database_url, target)
    print(f"A checked copy lies at {target}")
    return 0
