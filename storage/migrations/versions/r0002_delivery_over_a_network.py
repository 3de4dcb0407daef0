"""What delivering over a network needs: the message that stands, events to try again, contact."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    op.add_column("identities", sa.Column("standing_ref", sa.Text))
    op.create_index("conversations_by_time", "conversations", ["updated_at"])
    op.add_column("outbox", sa.Column("target", sa.Text, nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("unknowns", sa.Integer, nullable=False, server_default="0"))
    op.drop_column("outbox", "lease_until")
    op.drop_column("outbox", "lease_owner")
    _inbox()
    _contacts()


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sqlite_with_rowid=False,
    )
    op.create_index("inbox_of_address", "inbox", ["address"])


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("platform", sa.String(32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("platform", name="pk_contacts"),
        sqlite_with_rowid=False,
    )
