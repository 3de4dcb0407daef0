"""What need not be kept for ever: records of what has been dealt with."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from storage import alarms, events, inbox, link_codes, outbox

KEPT = timedelta(days=7)  # no platform brings an event again after so long
AT_ONCE = 500
LAPSED = timedelta(days=1)  # no alarm says anything so late
PARKED = timedelta(days=1)  # for the operator to look at what could not be handled


def tidy(tx: Connection, now: datetime) -> int:
    """Drop the events seen, letters settled and alarms rung more than 7 days ago; how many.

    Of each at most `AT_ONCE`, so that nobody waits for it: where that many went, there may be more.

    What could not be handled at all goes after a day, and so do codes for linking.

    What is still to be delivered or to ring stays, however old, and so does all a person told us.
    """
    before = now - KEPT
    settled = (prune(tx, before, AT_ONCE) for prune in (events.prune, outbox.prune, alarms.prune))
    link_codes.prune(tx, now - PARKED)
    return sum(settled) + inbox.prune(tx, now - PARKED)
