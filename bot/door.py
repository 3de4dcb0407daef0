"""The one door. Every line, tap and alarm of every platform comes through `handle`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

# First, and from here: at the end of a longer chain of imports its patterns can take 2 s more to
# compile, as CPython hands the piece of its stack they begin on back at every call.
import dialogs.language  # noqa: F401
from bot import alarms, linking
from bot.delivery.drafts import Mail, mail
from bot.shows import Desk
from dialogs.conversation import Conversation
from dialogs.events import Event, Filled, Left, Missed, Place, Tap, Wake
from dialogs.flow import Turn
from dialogs.machine import advance
from dialogs.replies import Report, Show
from dialogs.words.platform import sentence
from storage import conversations, events, outbox, people
from storage.database import Database
from storage.linked import NotHeldError
from storage.outbox import Draft, Letter
from storage.people import Seat
from storage.transaction import Transaction

FORGET = Show("forget")
OURS = (Missed, Wake)  # events of our own making: they say nothing of whether a person is there


@dataclass(frozen=True, slots=True)
class House:
    """What a turn needs to know of the place it happens in."""

    database: Database
    zone: ZoneInfo  # of people who have not set their own
    exports: Path  # where files for people are laid


@dataclass(frozen=True, slots=True)
class Handled:
    """What a turn came to, now that it is committed."""

    letters: tuple[Letter, ...] = ()  # promised
    receipts: tuple[Draft, ...] = ()  # kept nowhere: to be said at once, then `said`
    toast: str = ""  # a word at the button
    forgot: bool = False  # the person: what was still to go there is not to go
    elsewhere: tuple[tuple[str, Draft], ...] = ()  # to say at their other addresses, if forgotten


async def handle(house: House, event: Event) -> Handled:
    """Remember what follows from this event and promise the replies, or do neither.

    The same event twice is one event. Receipts are what must not be kept: help for somebody who
    has not agreed to our keeping anything, and the answer to somebody just forgotten.
    """
    handled = await _handled(house, event)
    if handled.forgot:
        await house.database.scrub()
    return handled


async def _handled(house: House, event: Event, held: frozenset[int] = frozenset()) -> Handled:
    """`held`: the people that the turn turned out to be about, besides the one it came from."""
    try:
        return await house.database.transact(
            lambda tx: _turn(tx, house, event, held), person=event.person
        )
    except NotHeldError as error:
        return await _handled(house, event, held | error.people)


async def said(house: House, event: Event) -> None:
    """The receipts of this event were said: it is not to be answered again."""
    await house.database.transact(lambda tx: events.first_sight(tx, event.id, event.at))


def _turn(tx: Transaction, house: House, event: Event, held: frozenset[int]) -> Handled:
    for one in sorted(held):
        people.hold(tx, one)
    seat = people.seat(tx, event.person)
    before = conversations.load(tx, seat.person, event.at) if seat else Conversation()
    gated = event.place is Place.PRIVATE and before.consent is None
    if isinstance(event.what, Wake) and not alarms.rings(tx, event, seat, before):
        return Handled()
    if not (gated or events.first_sight(tx, event.id, event.at)):
        return Handled()
    local = replace(event, at=event.at.astimezone(_zone(before, house)))
    turn = advance(before, local)
    if gated and events.seen(tx, event.id):
        return Handled()
    if FORGET in turn.replies:
        events.unsee(tx, event.id)  # until its receipt was said
        told = _told_elsewhere(before, local)
        receipts = _receipts(tx, house, local, turn, seat)
        return replace(receipts, forgot=True, elsewhere=told)
    if gated:
        if _is_of_health(turn):
            return _receipts(tx, house, local, turn, seat)
        events.first_sight(tx, event.id, event.at)
    if seat is None and not turn.replies:
        return Handled()  # of a stranger who says nothing to us, nothing is kept
    if seat is None:
        seat = Seat(people.resolve(tx, event.person, event.at))
    now = linking.settled(tx, local, linking.Now(seat.person, before, turn), held)
    seat = replace(seat, person=now.person)
    return _kept(tx, house, local, now.before, now.turn, seat)


def _is_of_health(turn: Turn) -> bool:
    """The help a red flag gets from somebody who has not agreed to anything."""
    return turn.conversation.consent is None and any(isinstance(r, Report) for r in turn.replies)


def _told_elsewhere(before: Conversation, event: Event) -> tuple[tuple[str, Draft], ...]:
    """Whoever is forgotten hears of it on every platform they were on."""
    told = Draft("reply", sentence("forget.told", before.language, platform=event.platform))
    return tuple((one, told) for one in before.addresses if one != event.person)


def _zone(now: Conversation, house: House) -> ZoneInfo:
    return ZoneInfo(now.zone) if now.zone else house.zone


def _receipts(
    tx: Transaction, house: House, event: Event, turn: Turn, seat: Seat | None
) -> Handled:
    """The replies, in words, and nothing kept of them."""
    person = seat.person if seat else 0
    desk = Desk(tx, person, event.at, turn.conversation.language, house.exports, event)
    replies = (FORGET,) if FORGET in turn.replies else turn.replies
    messages = tuple(desk.message(reply) for reply in replies)
    post = mail(event, messages, event.ref if isinstance(event.what, Tap) else "")
    return Handled(receipts=post.drafts, toast=post.toast)


def _kept(  # noqa: PLR0913, PLR0917 (a turn: where, what, before and after, whose)
    tx: Transaction, house: House, event: Event, before: Conversation, turn: Turn, seat: Seat
) -> Handled:
    """The conversation as it now is, and its letters promised, in this transaction."""
    after = turn.conversation
    if isinstance(event.what, Wake):
        alarms.rang(tx, event, seat, before, after)
    conversations.save(tx, seat.person, before, after, event.at)
    reachable = not isinstance(event.what, Left)
    if seat.unreachable == reachable and not isinstance(event.what, OURS):
        people.set_unreachable(tx, event.person, None if reachable else event.at)
    if not reachable:
        outbox.give_up(tx, event.person, "unreachable", event.at)
        return Handled()
    zone = _zone(after, house)
    desk = Desk(tx, seat.person, event.at.astimezone(zone), after.language, house.exports, event)
    messages = tuple(desk.message(reply) for reply in turn.replies)
    post = mail(event, messages, seat.standing)
    if event.channel and event.channel != seat.channel:
        people.set_channel(tx, event.person, event.channel)
    _stand(tx, event, seat, post)
    if alarms.answers(event, before):
        outbox.withdraw_pings(tx, seat.person, event.at)
    letters = outbox.promise(
        tx,
        seat.person,
        event.person,
        event.id,
        post.drafts,
        event.at,
        expires_at=alarms.good_until(event, after),
        ticket=event.ticket,
    )
    return Handled(letters=letters, toast=post.toast)


def _stand(tx: Transaction, event: Event, seat: Seat, post: Mail) -> None:
    """The buttons moved: a press proves that a question we were not sure of did arrive."""
    if event.place is Place.HOME:
        return
    if isinstance(event.what, Tap | Filled) and event.ref != seat.standing:
        outbox.arrived(tx, event.person, f"run-{event.what.run}", event.ref, event.at)
    if (post.standing or "") != seat.standing:
        people.set_standing(tx, event.person, post.standing)
