"""Everything we remember of a conversation between two messages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from dialogs.diary import Diary
from dialogs.facts import Fact, Facts, Origin, Value

VERSION = 1
MOMENTS = 1024  # kept at hand: one turn reads and writes the same many times
_ORIGINS = {origin.value: origin for origin in Origin}
_encoded = json.JSONEncoder(check_circular=False).encode  # a conversation holds no circle


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """One run of one flow. The next question is computed from the facts, never stored."""

    flow: str
    run: int
    begun_at: datetime
    touched_at: datetime
    facts: Facts = field(default_factory=dict)
    trail: tuple[str, ...] = ()  # the questions answered in this run, oldest first: for Back
    asking: str = ""  # a question the person wants to answer again, before the others
    told: bool = False  # the verdict was already given while questions were left
    decision: str = ""  # the diary's id of the verdict this run led to
    good_until: datetime | None = None  # of one that we began: then it is worth nothing any more


@dataclass(frozen=True, slots=True)
class Alarm:
    """Wake this conversation at `due`. One per kind and local date."""

    kind: str
    local_date: date
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    language: str = "en"
    zone: str | None = None  # None: the platform's own (the machine's, in a terminal)
    consent: str | None = None  # to being remembered: its version and moment, "1 2026-11-20T..."
    profile: Mapping[str, Value] = field(default_factory=dict)  # goal, calorie_deficit, ...
    run: int = 0  # how many checklists have begun; a button of an older one is stale
    open: tuple[Checklist, ...] = ()  # the last one is being asked; those below are interrupted
    aside: Facts = field(default_factory=dict)  # from checklists closed since, without a verdict
    last: Checklist | None = None  # the last one that came to a verdict: for /why and changes
    check_ins_at: str = ""  # the platform where the person wants them: "discord"; "": see `linking`
    checked_in_on: date | None = None  # the last morning on which we asked by ourselves
    reminders: tuple[Alarm, ...] = ()  # alarms the person set by hand
    alarms: tuple[Alarm, ...] = ()  # all that are set; kept in a table of their own
    diary: Diary = field(default_factory=Diary)  # kept in tables of its own, not in the JSON
    addresses: tuple[str, ...] = field(default=(), compare=False)  # theirs; from a table, too

    def to_json(self) -> str:
        return _encoded({
            "version": VERSION,
            "language": self.language,
            "zone": self.zone,
            "consent": self.consent,
            "profile": self.profile,
            "run": self.run,
            "open": [_list_to_json(one) for one in self.open],
            "aside": _facts_to_json(self.aside),
            "last": self.last and _list_to_json(self.last),
            "check_ins_at": self.check_ins_at,
            "checked_in_on": self.checked_in_on and self.checked_in_on.isoformat(),
            "reminders": [_alarm_to_json(one) for one in self.reminders],
        })  # fmt: skip

    @classmethod
    def from_json(cls, text: str) -> Conversation:
        """Without its diary and alarms: those live in tables of their own."""
        data: Mapping[str, Any] = json.loads(text)
        return cls(
            language=data["language"],
            zone=data["zone"],
            consent=data.get("consent"),
            profile={key: _value(value) for key, value in data["profile"].items()},
            run=data["run"],
            open=tuple(_list_from_json(one) for one in data["open"]),
            aside=_facts_from_json(data.get("aside", {})),
            last=_list_from_json(data["last"]) if data["last"] else None,
            check_ins_at=data.get("check_ins_at", ""),
            checked_in_on=_date(data.get("checked_in_on")),
            reminders=tuple(_alarm_from_json(one) for one in data.get("reminders", ())),
        )


def _list_to_json(one: Checklist) -> dict[str, object]:
    return {
        "flow": one.flow,
        "run": one.run,
        "begun_at": _stamp(one.begun_at),
        "touched_at": _stamp(one.touched_at),
        "facts": _facts_to_json(one.facts),
        "trail": one.trail,
        "asking": one.asking,
        "told": one.told,
        "decision": one.decision,
        "good_until": one.good_until and _stamp(one.good_until),
    }


def _list_from_json(data: Mapping[str, Any]) -> Checklist:
    return Checklist(
        flow=data["flow"],
        run=data["run"],
        begun_at=_moment(data["begun_at"]),
        touched_at=_moment(data["touched_at"]),
        facts=_facts_from_json(data["facts"]),
        trail=tuple(data["trail"]),
        asking=data["asking"],
        told=data["told"],
        decision=data["decision"],
        good_until=_moment(data["good_until"]) if data.get("good_until") else None,
    )


def _alarm_to_json(one: Alarm) -> list[str]:
    return [one.kind, one.local_date.isoformat(), _stamp(one.due)]


def _alarm_from_json(data: Sequence[str]) -> Alarm:
    kind, on, due = data
    return Alarm(kind, date.fromisoformat(on), _moment(due))


def _date(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _facts_to_json(facts: Facts) -> dict[str, list[object]]:
    return {
        key: [fact.value, _stamp(fact.at), fact.origin, fact.choice] for key, fact in facts.items()
    }


def _facts_from_json(data: Mapping[str, Any]) -> dict[str, Fact]:
    return {
        key: Fact(_value(value), _moment(at), _ORIGINS[origin], choice)
        for key, (value, at, origin, choice) in data.items()
    }


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value


def _stamp(at: datetime) -> str:
    return _in_utc(at.astimezone(UTC))


@lru_cache(MOMENTS)
def _in_utc(at: datetime) -> str:
    """In UTC only: in other zones two moments an hour apart can be equal to Python."""
    return at.isoformat()


@lru_cache(MOMENTS)
def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp)
