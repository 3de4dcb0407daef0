"""What a platform with tickets needs: the ticket of a letter, and the chat with us alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("identities", sa.Column("channel", sa.Text))
    op.add_column("outbox", sa.Column("ticket", sa.Text, nullable=False, server_default=""))
