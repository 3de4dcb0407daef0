"""`legday backup`: a copy of the SQLite file, while it is in use."""

from __future__ import annotations

from argparse import Namespace

from bot import settings
from storage import database


def run(arguments: Namespace) -> int:
    """Also while a chat has the file open."""
    database.backup(settings.read().database_url, arguments.file)
    print(f"A checked copy lies at {arguments.file}")
    return 0
