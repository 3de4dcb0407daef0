"""The words in the picture of the weeks: short, for each stands in a small field."""

from __future__ import annotations

from collections.abc import Mapping

PICTURE: Mapping[str, str] = {
    "title": "Leg days and the days after",
    "span": "{first} to {last}",
    "description": "Soreness, verdicts and leg days, {span}",
    "month_begins": "{day} {month}",
    "legend.soreness": "soreness, 0 to 10",
    "legend.leg_day": "leg day",
    "legend.warning": "comes before any run",
    # What a day came to: at most 9 letters.
    "easy_run": "run",
    "walk_run": "walk-run",
    "walk": "walk",
    "cross_train": "gentle",
    "rest": "rest",
    "later": "later",
    "no_run": "no run",
    "cut_short": "cut short",
    "warning": "stop",
}
