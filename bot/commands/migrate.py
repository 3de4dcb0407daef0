"""`legday migrate`: the schema to its newest revision."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import settings
from storage.database import Database


def run(_: Namespace) -> int:
    return asyncio.run(_migrate(settings.read().database_url))


async def _migrate(url: str) -> int:
    async with Database.open(url):
        print("The database has the newest revision.")
    return 0
