"""Alarms that rang are found by when they did, without looking at those that still sleep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    rang = sa.text("fired_at IS NOT NULL")
    op.create_index(
        "alarms_fired", "alarms", ["fired_at"], sqlite_where=rang, postgresql_where=rang
    )
