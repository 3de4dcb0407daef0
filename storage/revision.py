"""The revision of the schema: the stored one, the newest one, and the way between them."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage import people
from storage.errors import NewerDatabaseError

# Known here as well, so that Alembic is imported only when there is something to migrate.
NEWEST = "0006"
MIGRATIONS = Path(__file__).parent / "migrations"


def stored(tx: Connection) -> str | None:
    """None: no tables of ours yet."""
    if not inspect(tx).has_table("alembic_version"):
        return None
    found: str | None = tx.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def migrate(tx: Connection) -> None:
    """Bring the schema to the newest revision, within this transaction."""
    if tx.dialect.name == "postgresql":
        people.lock(tx, "migration")  # several processes may start at once
    revision = stored(tx)
    if revision is not None and revision > NEWEST:
        raise NewerDatabaseError(revision, NEWEST)
    if revision != NEWEST:
        _upgrade(tx)


def _upgrade(tx: Connection) -> None:
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": tx})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, "head")
