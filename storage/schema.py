"""The tables, the same on SQLite and PostgreSQL.

Whoever adds a table about a person names its column `person_id`: forgetting goes by that name.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator, TypeEngine


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept and given back in UTC. SQLite has no such type: text that sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return String(32) if dialect.name == "sqlite" else DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        at = value.astimezone(UTC)
        return at.isoformat(timespec="microseconds") if dialect.name == "sqlite" else at

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        at: datetime = datetime.fromisoformat(value) if dialect.name == "sqlite" else value
        return at.astimezone(UTC)


# SQLite counts rows up by itself only in an INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _person() -> Column[int]:
    return Column("person_id", Id, ForeignKey("people.id"), nullable=False)


people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("created_at", Instant, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("platform", String(32), primary_key=True),
    Column("address", Text, primary_key=True),
    _person(),
    Column("linked_at", Instant, nullable=False),
    Column("standing_ref", Text),  # the message there whose buttons can be pressed
    Column("channel", Text),  # the platform's name of the chat with us alone, if it has one
    Column("unreachable_at", Instant),  # nothing arrives there since then
    Index("identities_of_person", "person_id"),
    sqlite_with_rowid=False,
)

# The code by which a person can be linked with themselves on another platform, and how often they
# guessed wrong at one.
links = Table(
    "links",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("code_hash", Text),
    Column("expires_at", Instant),  # of the code
    Column("wrong", Integer, nullable=False, server_default="0"),
    Column("wrong_since", Instant),  # the first of them
    UniqueConstraint("code_hash"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index("conversations_by_time", "updated_at"),
)

# Says nothing of anyone, so it outlives a forgotten person: what was already on its way when
# they asked to be forgotten must not be taken for new.
events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Instant, nullable=False),
    Index("events_by_time", "at"),
    sqlite_with_rowid=False,
)

leg_days = Table(
    "leg_days",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    Column("lifted_at", Instant, nullable=False),
    Column("logged_at", Instant, nullable=False),
    Column("words", Text, nullable=False),
    Column("exercises", Text, nullable=False),
    Column("rpe", Integer),
    Column("minutes", Integer),
    Column("address", Text),  # where it was told; NULL before anybody could be linked
    Index("leg_days_by_time", "person_id", "lifted_at"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("rung", String(64), nullable=False),
    Column("may_run", String(16), nullable=False),
    Column("score", Integer, nullable=False),
    Column("answers", Text, nullable=False),
    Column("partial", Boolean, nullable=False),
    Column("address", Text),  # where it was told
    # How the run that it allowed went; "" while nobody has said.
    Column("felt", String(16), nullable=False, server_default=""),
    Column("pain", String(16), nullable=False, server_default=""),
    Column("next_day", String(16), nullable=False, server_default=""),
    Index("decisions_by_time", "person_id", "at"),
)

alarms = Table(
    "alarms",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("kind", String(64), primary_key=True),
    Column("local_date", Date, primary_key=True),
    Column("due", Instant, nullable=False),
    Column("fired_at", Instant),
    sqlite_with_rowid=False,
)

# Whoever looks for alarms that are due finds all of them in the index, sorted by time: a million
# sleeping rows cost nothing, as they are never touched.
Index(
    "alarms_unfired",
    alarms.c.due,
    alarms.c.person_id,
    alarms.c.kind,
    alarms.c.local_date,
    alarms.c.fired_at,  # always NULL here; without it SQLite looks into the table as well
    sqlite_where=alarms.c.fired_at.is_(None),
    postgresql_where=alarms.c.fired_at.is_(None),
)

# Those that rang, by when: whoever drops the old ones looks at no other.
Index(
    "alarms_fired",
    alarms.c.fired_at,
    sqlite_where=alarms.c.fired_at.is_not(None),
    postgresql_where=alarms.c.fired_at.is_not(None),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    _person(),
    Column("address", Text, nullable=False),
    Column("dedupe_key", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("payload", Text, nullable=False),
    Column("anchor", Text, nullable=False),
    Column("target", Text, nullable=False, server_default=""),
    Column("ticket", Text, nullable=False, server_default=""),  # "" once it is settled
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("unknowns", Integer, nullable=False, server_default="0"),
    Column("not_before", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("sent_ref", Text),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    UniqueConstraint("dedupe_key"),
    Index("outbox_by_state", "state", "id"),
    Index("outbox_of_person", "person_id"),
)

# Events that could not be handled, as they came, until they can be or are given up. Whose they are
# is not always known, so forgetting goes by the address here.
inbox = Table(
    "inbox",
    metadata,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Index("inbox_of_address", "address"),
    sqlite_with_rowid=False,
)

# When we last heard from a platform: how long we were away, at the next start.
contacts = Table(
    "contacts",
    metadata,
    Column("platform", String(32), primary_key=True),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
