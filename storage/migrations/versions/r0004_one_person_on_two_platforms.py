"""What one person on two platforms needs: codes, where each entry was told, who left where."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    op.create_table(
        "links",
        sa.Column("person_id", ID, nullable=False, autoincrement=False),
        sa.Column("code_hash", sa.Text),
        sa.Column("expires_at", INSTANT),
        sa.Column("wrong", sa.Integer, nullable=False, server_default="0"),
        sa.Column("wrong_since", INSTANT),
        sa.PrimaryKeyConstraint("person_id", name="pk_links"),
        sa.UniqueConstraint("code_hash", name="uq_links_code_hash"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_links_person_id"),
    )
    op.add_column("leg_days", sa.Column("address", sa.Text))
    op.add_column("decisions", sa.Column("address", sa.Text))
    op.add_column("identities", sa.Column("unreachable_at", INSTANT))
    op.execute(
        "UPDATE identities SET unreachable_at ="
        " (SELECT unreachable_at FROM people WHERE people.id = identities.person_id)"
    )
    op.drop_column("people", "unreachable_at")
