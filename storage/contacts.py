"""When we last heard from a platform, and who was talking to us then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from storage.rows import insert_new
from storage.schema import contacts, conversations, identities


def last(tx: Connection, platform: str) -> datetime | None:
    at: datetime | None = tx.scalar(select(contacts.c.at).where(contacts.c.platform == platform))
    return at


def note(tx: Connection, platform: str, at: datetime) -> None:
    """We are in contact at this moment."""
    if not insert_new(tx, contacts, {"platform": platform, "at": at}):
        tx.execute(update(contacts).where(contacts.c.platform == platform).values(at=at))


def chats(tx: Connection, platform: str, since: datetime) -> list[tuple[str, str]]:
    """The address and the channel of everybody with a chat of its own there, whose conversation
    moved since then; those who spoke last come first."""
    query = (
        select(identities.c.address, identities.c.channel)
        .join(conversations, conversations.c.person_id == identities.c.person_id)
        .where(
            identities.c.platform == platform,
            identities.c.channel.is_not(None),
            conversations.c.updated_at >= since,
        )
        .order_by(conversations.c.updated_at.desc())
    )
    return [(f"{platform}:{row.address}", row.channel) for row in tx.execute(query)]


def talking(tx: Connection, platform: str, since: datetime) -> list[str]:
    """The addresses of those whose conversation moved since then, and who can be reached."""
    query = (
        select(identities.c.address)
        .join(conversations, conversations.c.person_id == identities.c.person_id)
        .where(
            identities.c.platform == platform,
            conversations.c.updated_at >= since,
            identities.c.unreachable_at.is_(None),
        )
        .order_by(conversations.c.updated_at)
    )
    return [f"{platform}:{name}" for name in tx.scalars(query)]
