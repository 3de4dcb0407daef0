"""The one door. Every line, tap and alarm of every platform comes through `handle`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

# First, and from here: at the end of a longer chain of imports its patterns can take 2 s more to
# compile, as CPython hands the piece of its stack they begin on back at every call.
import dialogs.language  # noqa: F401
from bot.shows import Desk
from dialogs.events import Event
from dialogs.machine import advance
from dialogs.replies import Message, Show
from storage import conversations, events, outbox, people
from storage.database import Database
from storage.transaction import Transaction

FORGET = Show("forget")


@dataclass(frozen=True, slots=True)
class House:
    """What a turn needs to know of the place it happens in."""

    database: Database
    zone: ZoneInfo  # of people who have not set their own
    exports: Path  # where files for people are laid


async def handle(house: House, event: Event) -> tuple[Message, ...]:
    """Remember what follows from this event and promise the replies, or do neither.

    The same event twice is one event. What comes back may not be kept, and is to be said at
    once: the receipt of having forgotten somebody.
    """
    turn = house.database.transact(lambda tx: _turn(tx, house, event), person=event.person)
    if receipt := await turn:
        await house.database.scrub()
    return receipt


def _turn(tx: Transaction, house: House, event: Event) -> tuple[Message, ...]:
    if not events.first_sight(tx, event.id, event.at):
        return ()
    person = people.resolve(tx, event.person, event.at)
    before = conversations.load(tx, person, event.at)
    local = event.at.astimezone(ZoneInfo(before.zone) if before.zone else house.zone)
    after, replies = advance(before, replace(event, at=local))
    desk = Desk(tx, person, local, after.language, house.exports)
    if FORGET in replies:
        return (desk.message(FORGET),)
    conversations.save(tx, person, before, after, event.at)
    messages = (desk.message(reply) for reply in replies)
    outbox.promise(tx, person, event.person, event.id, messages, event.at)
    return ()
