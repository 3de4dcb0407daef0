"""A row that is written only if it is new. The databases spell it alike, their dialects do not."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert


def insert_new(tx: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Whether the row was new. One that has its key already stays as it is."""
    # Rows inserted are not counted unless asked for.
    counted = {"preserve_rowcount": True}
    return tx.execute(_unless_there(tx, table), row, execution_options=counted).rowcount == 1


def _unless_there(tx: Connection, table: Table) -> Insert:
    if tx.dialect.name == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()
