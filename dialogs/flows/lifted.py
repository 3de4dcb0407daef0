"""When the legs were trained, from typed words: read back before it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogs.facts import Value, stamp
from dialogs.language.clock.times import Moment, Unclear, when

LONG_GONE = 168  # hours; longer ago than leg day can matter


def lifted_when(words: str, at: datetime) -> Mapping[str, Value] | str:
    """The readings of the words to choose from, or the key of what to say instead."""
    match when(words, at):
        case Moment(lifted_at):
            return {"lifted_maybe": (stamp(lifted_at),)}
        case Unclear(problem="too_old"):
            return {"hours_since_lift": LONG_GONE}
        case Unclear(choices, problem) if not choices:
            return f"lifted.{problem}"
        case Unclear(choices):
            return {"lifted_maybe": tuple(stamp(choice) for choice in choices)}


def lifted_in(line: str, at: datetime) -> Mapping[str, Value] | str:
    """The time in a logged line, "squats 5x5, rpe 8, just now": the first clause that is one.

    A single reading is taken at once, for a log is read back whole and can be undone. A time
    that has not come is the key of what to say instead; without any, nothing is known.
    """
    readings = [when(clause, at) for clause in line.split(",")]
    moments = (reading for reading in readings if isinstance(reading, Moment))
    if read := next(moments, None):
        return {"lifted_at": stamp(read.at)}
    ahead = any(isinstance(one, Unclear) and one.problem == "future" for one in readings)
    return "log.future" if ahead else {}
