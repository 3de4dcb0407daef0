"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# A migration must mean the same for ever, so it borrows nothing from `storage.schema`.
ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    _people()
    _conversations()
    _diary()
    _alarms()
    _outbox()


def _person_key() -> sa.Column[int]:
    return sa.Column("person_id", ID, nullable=False, autoincrement=False)


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=f"fk_{table}_person_id")


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", ID, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("unreachable_at", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "identities",
        sa.Column("platform", sa.String(32), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("linked_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("platform", "address", name="pk_identities"),
        _of_person("identities"),
        sqlite_with_rowid=False,
    )
    op.create_index("identities_of_person", "identities", ["person_id"])


def _conversations() -> None:
    op.create_table(
        "conversations",
        _person_key(),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_conversations"),
        _of_person("conversations"),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sqlite_with_rowid=False,
    )
    op.create_index("events_by_time", "events", ["at"])


def _diary() -> None:
    op.create_table(
        "leg_days",
        _person_key(),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("lifted_at", INSTANT, nullable=False),
        sa.Column("logged_at", INSTANT, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("exercises", sa.Text, nullable=False),
        sa.Column("rpe", sa.Integer),
        sa.Column("minutes", sa.Integer),
        sa.PrimaryKeyConstraint("person_id", "id", name="pk_leg_days"),
        _of_person("leg_days"),
    )
    op.create_index("leg_days_by_time", "leg_days", ["person_id", "lifted_at"])
    op.create_table(
        "decisions",
        _person_key(),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("rung", sa.String(64), nullable=False),
        sa.Column("may_run", sa.String(16), nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("answers", sa.Text, nullable=False),
        sa.Column("partial", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "id", name="pk_decisions"),
        _of_person("decisions"),
    )
    op.create_index("decisions_by_time", "decisions", ["person_id", "at"])


def _alarms() -> None:
    op.create_table(
        "alarms",
        _person_key(),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("local_date", sa.Date, nullable=False),
        sa.Column("due", INSTANT, nullable=False),
        sa.Column("fired_at", INSTANT),
        sa.PrimaryKeyConstraint("person_id", "kind", "local_date", name="pk_alarms"),
        _of_person("alarms"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "alarms_unfired",
        "alarms",
        ["due", "person_id", "kind", "local_date", "fired_at"],
        sqlite_where=sa.text("fired_at IS NULL"),
        postgresql_where=sa.text("fired_at IS NULL"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("dedupe_key", sa.Text, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("anchor", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT),
        sa.Column("lease_until", INSTANT),
        sa.Column("lease_owner", sa.Text),
        sa.Column("sent_ref", sa.Text),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("dedupe_key", name="uq_outbox_dedupe_key"),
        _of_person("outbox"),
    )
    op.create_index("outbox_by_state", "outbox", ["state", "id"])
    op.create_index("outbox_of_person", "outbox", ["person_id"])
