"""Messages promised but not yet delivered, and what became of them.

pending ─► sending ─► sent        an edit goes from pending to sent: it can be repeated
              ├────► pending      surely not sent: again after a while
              ├────► unknown      it may be there: after a wait for signs of it, one more copy
              │         └───► pending, and the second time assumed_sent: never a third copy
              └────► unreachable | dead
pending ─► replaced | expired | cancelled
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from dialogs.replies import Message
from storage.letters import to_json
from storage.schema import identities, outbox

OPEN = ("pending", "sending", "unknown")
SIGNS = timedelta(seconds=10)  # how long something whose answer was lost may show that it arrived
SIGNS_OF_A_PING = timedelta(seconds=60)
PASSING = "passing"  # the anchor of what is not to lie here any longer than it has to
REPEATABLE = ("edit", "strip")  # done twice, they come to the same


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to promise. `target`: the platform's name of the one to edit, or to reply to."""

    kind: str  # "reply" | "edit" | "strip" | "ping"
    message: Message
    target: str = ""
    apart: bool = False  # no answer where something was asked, but a message of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A promised message and where it goes."""

    id: int
    person_id: int
    address: str
    key: str
    kind: str
    message: Message
    target: str
    state: str
    attempts: int = 0
    unknowns: int = 0  # how often it was sent without an answer
    not_before: datetime
    expires_at: datetime | None = None
    kept: bool = True  # in the outbox; else only in memory
    ticket: str = ""  # of the event it answers
    since: datetime | None = None  # promised then

    @property
    def repeatable(self) -> bool:
        return self.kind in REPEATABLE


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a letter that was tried."""

    state: str
    ref: str = ""  # what the platform calls the message
    not_before: datetime | None = None  # when it is looked at again
    unknowns: int | None = None  # how often it was sent without an answer, with this time


_PROMISE = insert(outbox).returning(outbox.c.id)
# By its key: a database may give the number of a row that is gone to another.
_THIS = outbox.c.dedupe_key == bindparam("letter")
_CLAIM = (
    update(outbox)
    .where(_THIS, outbox.c.state.in_(OPEN))
    .values(state="sending", attempts=outbox.c.attempts + 1, updated_at=bindparam("at"))
)


def promise(  # noqa: PLR0913, PLR0917 (who, where, why, what and when)
    tx: Connection,
    person_id: int,
    address: str,
    event_id: str,
    drafts: Iterable[Draft],
    at: datetime,
    expires_at: datetime | None = None,
    ticket: str = "",
) -> tuple[Letter, ...]:
    """Promise the messages, in this order. An event can promise each of its messages once."""
    return tuple(
        _promised(tx, person_id, address, f"{event_id}:{n}", draft, at, expires_at, ticket)
        for n, draft in enumerate(drafts)
    )


def _promised(  # noqa: PLR0913, PLR0917
    tx: Connection,
    person_id: int,
    address: str,
    key: str,
    draft: Draft,
    at: datetime,
    expires_at: datetime | None,
    ticket: str,
) -> Letter:
    both: dict[str, Any] = {
        "person_id": person_id,
        "address": address,
        "kind": draft.kind,
        "target": draft.target,
        "ticket": "" if draft.apart else ticket,
        "state": "pending",
        "not_before": at,
        "expires_at": expires_at,
    }
    row = {
        **both,
        "dedupe_key": key,
        "payload": to_json(draft.message),
        "anchor": draft.message.anchor,
        "attempts": 0,
        "created_at": at,
        "updated_at": at,
    }
    id_: int = tx.execute(_PROMISE, row).scalar_one()
    return Letter(id=id_, key=key, message=draft.message, since=at, **both)


def orphans(tx: Connection, platform: str, at: datetime, *, recognised: bool) -> None:
    """At the start: what was being sent when the last process died may or may not have arrived.

    The second copy of something is then the last; but a platform that recognises a copy gets one
    at once, as often as it takes.
    """
    on_it = outbox.c.address.startswith(f"{platform}:", autoescape=True)
    dying = update(outbox).where(outbox.c.state == "sending", on_it)
    if recognised:
        tx.execute(dying.values(state="pending", not_before=at, updated_at=at))
        return
    twice = dying.where(outbox.c.unknowns >= 1).values(state="assumed_sent", updated_at=at)
    tx.execute(twice)
    for kind, signs in (("ping", SIGNS_OF_A_PING), ("reply", SIGNS)):
        lost = dying.where(outbox.c.kind == kind).values(unknowns=outbox.c.unknowns + 1)
        tx.execute(lost.values(state="unknown", not_before=at + signs, updated_at=at))


def claim(tx: Connection, key: str, at: datetime) -> bool:
    """Before it goes out: from now on it may have arrived. False: it is not to go any more.

    Only the one process that serves asks; so it may ask again when it lost the answer.
    """
    return tx.execute(_CLAIM, {"letter": key, "at": at}).rowcount == 1


def settle(tx: Connection, key: str, fate: Fate, at: datetime) -> bool:
    """What became of it; False: it was settled for good already. Again, it changes nothing."""
    change: dict[str, object] = {"state": fate.state, "updated_at": at}
    if fate.state not in OPEN:
        change["ticket"] = ""
    if fate.ref:
        change["sent_ref"] = fate.ref
    if fate.not_before is not None:
        change["not_before"] = fate.not_before
    if fate.unknowns is not None:
        change["unknowns"] = fate.unknowns
    open_ = (outbox.c.dedupe_key == key, outbox.c.state.in_(OPEN))
    return tx.execute(update(outbox).where(*open_).values(change)).rowcount == 1


def is_settled(tx: Connection, key: str) -> bool:
    state = tx.scalar(select(outbox.c.state).where(outbox.c.dedupe_key == key))
    return state not in OPEN


def settle_all(tx: Connection, keys: Collection[str], state: str, at: datetime) -> None:
    """The same end for several."""
    these = (outbox.c.dedupe_key.in_(keys), outbox.c.state.in_(OPEN))
    tx.execute(update(outbox).where(*these).values(state=state, ticket="", updated_at=at))


def blank(tx: Connection, key: str) -> None:
    """What it said is no longer here."""
    tx.execute(update(outbox).where(outbox.c.dedupe_key == key).values(payload="{}"))


def send_anew(tx: Connection, key: str, at: datetime) -> None:
    """What it was to edit is gone: it becomes a message of its own."""
    anew = {"kind": "reply", "target": "", "state": "pending", "updated_at": at}
    tx.execute(update(outbox).where(outbox.c.dedupe_key == key).values(anew))


def give_up(
    tx: Connection, address: str, state: str, at: datetime, *, but_answers: bool = False
) -> int:
    """Nothing promised there goes out any more, `but_answers` by a ticket; how many that were."""
    platform, _, name = address.partition(":")
    whose = select(identities.c.person_id).where(  # letters are found by their person
        identities.c.platform == platform, identities.c.address == name
    )
    of_them = (outbox.c.person_id.in_(whose), outbox.c.address == address)
    theirs = [*of_them, outbox.c.state.in_(OPEN)]
    if but_answers:
        theirs.append(outbox.c.ticket == "")
    ended = {"state": state, "ticket": "", "updated_at": at}
    return tx.execute(update(outbox).where(*theirs).values(ended)).rowcount


def withdraw_pings(tx: Connection, person_id: int, at: datetime) -> None:
    """The person is here and was answered: what was still to be sent unasked is not sent."""
    theirs = (
        outbox.c.person_id == person_id,
        outbox.c.kind == "ping",
        outbox.c.state.in_(("pending", "unknown")),
    )
    tx.execute(update(outbox).where(*theirs).values(state="cancelled", updated_at=at))


def arrived(tx: Connection, address: str, anchor: str, ref: str, at: datetime) -> int:
    """A press beneath `ref` proves that the question sent there is there; how many that settles."""
    these = (
        outbox.c.address == address,
        outbox.c.anchor == anchor,
        outbox.c.kind.in_(("reply", "ping")),
        outbox.c.state.in_(("sending", "unknown")),
    )
    proven = {"state": "sent", "sent_ref": ref, "ticket": "", "updated_at": at}
    return tx.execute(update(outbox).where(*these).values(proven)).rowcount


def sent(tx: Connection, key: str, at: datetime, ref: str = "") -> None:
    """The letter arrived; `ref` is what the platform calls it."""
    settle(tx, key, Fate("sent", ref), at)


def prune(tx: Connection, before: datetime, most: int) -> int:
    """Drop letters that were settled before `before`; say how many.

    Looks at the `most` oldest only: no index is kept for it that every turn would pay for.
    """
    oldest = select(outbox.c.id).order_by(outbox.c.id).limit(most)
    settled = (outbox.c.state.not_in(OPEN), outbox.c.updated_at < before)
    return tx.execute(delete(outbox).where(outbox.c.id.in_(oldest), *settled)).rowcount
