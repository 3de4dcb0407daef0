"""The migrations lead to the schema the program expects, whole steps at a time."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect, make_url, text

from storage import people, revision
from storage.database import Database
from storage.errors import NewerDatabaseError
from storage.schema import metadata


def differences(tx: Connection) -> list[Any]:
    return compare_metadata(MigrationContext.configure(tx), metadata)


async def test_the_migrated_schema_is_the_schema(database_url: str) -> None:
    async with Database.open(database_url) as database:
        assert await database.transact(differences) == []


async def test_the_newest_revision_is_known_without_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(revision.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [revision.NEWEST]


async def test_a_database_of_a_newer_version_is_refused(database_url: str) -> None:
    def age(tx: Connection) -> None:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    async with Database.open(database_url) as database:
        await database.transact(age)
    with pytest.raises(NewerDatabaseError, match=r"9999.*newer legday"):
        async with Database.open(database_url):
            pass


NEXT = """
import os, signal
from alembic import op
import sqlalchemy as sa
revision, down_revision = "9998", "{newest}"

def upgrade():
    steps = [
        lambda: op.create_table("first_half", sa.Column("n", sa.Integer)),
        lambda: op.execute("UPDATE identities SET unreachable_at = linked_at"),
        lambda: op.create_table("second_half", sa.Column("n", sa.Integer)),
    ]
    for n, step in enumerate(steps):
        if {dies_at} == n:
            os.kill(os.getpid(), signal.SIGKILL)
        step()
"""


def upgrade(url: str, folder: Path, dies_at: int | None) -> int:
    """Open the database with a program that has one more migration; how that process ended."""
    shutil.copytree(revision.MIGRATIONS, folder)
    next_one = NEXT.format(newest=revision.NEWEST, dies_at=dies_at)
    (folder / "versions" / "r9998.py").write_text(next_one)
    program = f"""
import asyncio, pathlib
from storage import revision
from storage.database import Database
revision.NEWEST = "9998"
revision.MIGRATIONS = pathlib.Path({str(folder)!r})
async def main():
    async with Database.open({url!r}):
        pass
asyncio.run(main())
"""
    root = Path(__file__).parent.parent
    return subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode


def tables(tx: Connection) -> set[str]:
    return set(inspect(tx).get_table_names())


@pytest.mark.parametrize("dies_at", [0, 1, 2])
async def test_killed_half_way_it_leaves_the_old_state(
    database_url: str, tmp_path: Path, dies_at: int
) -> None:
    async with Database.open(database_url) as database:
        before = await database.transact(tables)
    assert upgrade(database_url, tmp_path / "migrations", dies_at) == -signal.SIGKILL
    async with Database.open(database_url) as database:
        assert await database.transact(tables) == before
        assert await database.transact(revision.stored) == revision.NEWEST


async def test_an_upgrade_arrives_and_a_copy_of_before_is_kept(
    database_url: str, tmp_path: Path
) -> None:
    async with Database.open(database_url):
        pass
    assert upgrade(database_url, tmp_path / "migrations", None) == 0
    with pytest.raises(NewerDatabaseError, match="9998"):
        async with Database.open(database_url):
            pass
    if database_url.startswith("sqlite"):
        copy = f"{make_url(database_url).database}.revision-{revision.NEWEST}"
        with closing(sqlite3.connect(copy)) as connection:
            [[kept]] = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        assert kept == revision.NEWEST


async def test_who_could_not_be_reached_still_cannot_after_the_upgrade(database_url: str) -> None:
    """Since revision 0004 it is known of each address, no longer of the person."""
    at = "2026-11-20 06:00:00+00:00"

    def of_old(tx: Connection) -> None:
        config = Config(attributes={"connection": tx})
        config.set_main_option("script_location", str(revision.MIGRATIONS))
        command.upgrade(config, "0003")
        columns = "platform, address, person_id, linked_at"
        for person, gone in ((1, f"'{at}'"), (2, "NULL")):
            for row in (
                f"people VALUES ({person}, '{at}', {gone})",
                f"identities ({columns}) VALUES ('telegram', '{person}', {person}, '{at}')",
            ):
                tx.execute(text(f"INSERT INTO {row}"))

    def seats(tx: Connection) -> list[bool]:
        found = [people.seat(tx, f"telegram:{person}") for person in (1, 2)]
        return [seat.unreachable for seat in found if seat]

    address = make_url(database_url)
    engine = create_engine(address.set(drivername=address.drivername.removesuffix("+aiosqlite")))
    with engine.begin() as tx:
        of_old(tx)
    engine.dispose()
    async with Database.open(database_url) as database:
        assert await database.transact(seats) == [True, False]
