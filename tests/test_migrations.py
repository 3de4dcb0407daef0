"""The migrations lead to the schema the program expects, whole steps at a time."""

from __future__ import annotations

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage import revision
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
