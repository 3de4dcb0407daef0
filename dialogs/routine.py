"""The routine: when and whether a person wants to be written to. Their profile holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from dialogs.calendar import DAY_ENDS
from dialogs.facts import Value

ON, HOUR, DAY_END, PAUSED, AFTER_RUNS = (
    "check_ins",
    "check_in_at",
    "day_ends",
    "paused_until",
    "after_runs",
)
KEYS = frozenset({ON, HOUR, DAY_END, PAUSED, AFTER_RUNS})
MORNING = time(7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    check_ins: bool | None = None  # None: nobody asked yet
    at: time = MORNING
    day_ends: time = DAY_ENDS
    paused_until: date | None = None  # the first day on which we write again
    after_runs: bool = True

    @classmethod
    def of(cls, profile: Mapping[str, Value]) -> Routine:
        """What cannot be read was not said. Who is asked early has a day that ends by then."""
        on = profile.get(ON)
        at = _time(profile.get(HOUR)) or MORNING
        return cls(
            check_ins=on if isinstance(on, bool) else None,
            at=at,
            day_ends=min(at, _time(profile.get(DAY_END)) or DAY_ENDS),
            paused_until=_date(profile.get(PAUSED)),
            after_runs=profile.get(AFTER_RUNS) is not False,
        )


def _time(value: Value) -> time | None:
    try:
        return time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _date(value: Value) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
