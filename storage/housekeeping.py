"""What need not be kept for ever: records of what has been dealt with."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from storage import alarms, events, outbox

KEPT = timedelta(days=7)  # no platform brings an event again after so long


def tidy(tx: Connection, now: datetime) -> int:
    """Drop the events seen, letters delivered and alarms rung more than 7 days ago; how many.

    What is still to be delivered or to ring stays, however old, and so does all a person told us.
    """
    before = now - KEPT
    return events.prune(tx, before) + outbox.prune(tx, before) + alarms.prune(tx, before)
