"""How a run went that a verdict allowed, and what became of what ached."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for name in ("felt", "pain", "next_day"):
        told = sa.Column(name, sa.String(16), nullable=False, server_default="")
        op.add_column("decisions", told)
