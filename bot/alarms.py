"""Alarms at the door: whether one rings here, that it rings once, and how long it is good for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.alarms import wanted
from dialogs.conversation import Alarm, Conversation
from dialogs.events import Event, Left, Missed, Place, Wake
from dialogs.linking import check_in_address
from storage import alarms, conversations, people
from storage.people import Seat
from storage.transaction import Transaction


def rings(tx: Transaction, event: Event, seat: Seat | None, before: Conversation) -> bool:
    """It is still set, and this is where its person is written to. Whoever cannot be reached, or
    has taken their yes back, hears nothing, and it is over."""
    alarm = _alarm(event, before)
    if seat is None or alarm is None:
        return False
    if _is_elsewhere(tx, event, before):
        return False
    gone = seat.unreachable or (before.consent is None and event.place is not Place.HOME)
    if gone:
        alarms.fire(tx, seat.person, alarm, event.at)
    return not gone


def rang(
    tx: Transaction, event: Event, seat: Seat, before: Conversation, after: Conversation
) -> None:
    """Once and for all; one that does not suit yet has moved instead."""
    alarm = _alarm(event, before)
    later = {(one.kind, one.local_date) for one in after.alarms}
    if alarm and (alarm.kind, alarm.local_date) not in later:
        alarms.fire(tx, seat.person, alarm, event.at)


def answers(event: Event, before: Conversation) -> bool:
    """Whoever does something has our question before them: in the answer to that."""
    ours = isinstance(event.what, Wake | Missed | Left)
    return not ours and any(one.good_until for one in before.open)


def good_until(event: Event, after: Conversation) -> datetime | None:
    """What is sent unasked says nothing any more after that."""
    if not isinstance(event.what, Wake) or not after.open:
        return None
    return after.open[-1].good_until


def recount(tx: Transaction, house_zone: ZoneInfo, address: str, at: datetime) -> bool:
    """This person's alarms as they are by the zones of today; whether that changed any."""
    seat = people.seat(tx, address)
    if seat is None:
        return False
    before = conversations.load(tx, seat.person, at)
    here = at.astimezone(ZoneInfo(before.zone) if before.zone else house_zone)
    after = replace(before, alarms=wanted(before, here))
    conversations.save(tx, seat.person, before, after, at)
    return set(before.alarms) != set(after.alarms)


def _alarm(event: Event, before: Conversation) -> Alarm | None:
    wake = event.what
    if not isinstance(wake, Wake):
        return None
    return next(
        (one for one in before.alarms if (one.kind, one.due) == (wake.kind, wake.due)), None
    )


def _is_elsewhere(tx: Transaction, event: Event, before: Conversation) -> bool:
    """The person chose another platform, and can be reached there."""
    chosen = check_in_address(before)
    if not chosen or chosen == event.person:
        return False
    seat = people.seat(tx, chosen)
    return seat is not None and not seat.unreachable
