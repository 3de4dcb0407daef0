"""One person on two platforms: how their conversations become one, and two again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from dialogs import alarms, checklists
from dialogs.conversation import Checklist, Conversation
from dialogs.diary import Decision, Diary, LegDay
from dialogs.events import Entered, Event, Linked, Parted
from dialogs.facts import Fact, Facts, Origin, Value
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.flows.known import CHECKLISTS, to_facts
from dialogs.replies import Say

PLATFORMS = ("Telegram", "Discord")
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that is taken for another
LENGTH = 8
E = TypeVar("E", LegDay, Decision)
_NEVER = datetime.min.replace(tzinfo=UTC)


def code(words: str) -> str:
    """The code in these words, as it was made; "" if there is none. Strokes, spaces and small
    letters are forgiven."""
    plain = re.sub(r"[\W_]", "", words).upper()
    return plain if len(plain) == LENGTH and set(plain) <= set(ALPHABET) else ""


def spelled(code: str) -> str:
    """ "K7QM-2XRD" """
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def elsewhere(now: Conversation, event: Event) -> str:
    """The other platforms this person is on: "Telegram"; "" if they are on this one only."""
    others = (_platform(address) for address in now.addresses if address != event.person)
    return ", ".join(name.capitalize() for name in others)


def check_in_address(now: Conversation) -> str:
    """Where check-ins go: to the platform the person chose, else to where they told of their last
    leg day; "" if nobody knows where they are."""
    by_platform = {_platform(address): address for address in now.addresses}
    last = max(now.diary.leg_days, key=lambda day: day.logged_at, default=None)
    told = last.address if last and last.address in now.addresses else ""
    return by_platform.get(now.check_ins_at) or told or next(iter(now.addresses), "")


def meet(now: Conversation, event: Event, what: Entered | Linked | Parted) -> Turn:
    """What the shell found out, or has done."""
    match what:
        case Entered(again_at=datetime() as at):
            return checklists.saying(now, Say("link.wait", {"at": at.astimezone(event.at.tzinfo)}))
        case Entered(""):
            return checklists.saying(now, Say("link.wrong"))
        case Entered(platform, hash_):
            return _asked(now, event, platform, hash_)
        case Linked(platform):
            place = to_facts({"setting": "place"}, event.at, Origin.PROFILE)
            turn = checklists.begin(now, FLOWS["settings"], event, place)
            return Turn(
                turn.conversation, (Say("link.done", {"platform": platform}), *turn.replies)
            )
        case Parted(platform):
            return checklists.saying(now, Say("unlink.done", {"platform": platform}))


def _asked(now: Conversation, event: Event, platform: str, hash_: str) -> Turn:
    """Whoever makes somebody else enter a code would read their answers, so that is said."""
    known = {"here": event.platform, "there": platform, "code": hash_}
    facts = to_facts(known, event.at, Origin.PROFILE)
    turn = checklists.begin(now, FLOWS["link"], event, facts)
    return Turn(turn.conversation, (Say("link.found", {"platform": platform}), *turn.replies))


def joined(one: Conversation, other: Conversation) -> Conversation:
    """The conversation that was touched last goes on, with what only the other knows.

    Open lists of both stay open, but of a flow only the newer; what was answered in the older, and
    in the other's last one, need not be asked again today. The newer answer counts. Diary and
    alarms are not joined here.
    """
    lead, rest = sorted((one, other), key=_touched, reverse=True)
    flows = {one.flow for one in lead.open}
    below = tuple(one for one in rest.open if one.flow not in flows)
    over = (*(one for one in rest.open if one.flow in flows), *_lasts(rest, lead))
    last = next(_lasts(lead, rest), None)
    aside = _newest(rest.aside, lead.aside, *(one.facts for one in over if one.flow in CHECKLISTS))
    return replace(
        lead,
        zone=lead.zone or rest.zone,
        consent=lead.consent or rest.consent,
        profile=_filled(lead.profile, rest.profile),
        run=max(lead.run, rest.run),
        open=(*below, *lead.open),
        aside=_newer_than(last, aside),
        last=last,
        check_ins_at=lead.check_ins_at or rest.check_ins_at,
        checked_in_on=max(filter(None, (lead.checked_in_on, rest.checked_in_on)), default=None),
        reminders=(*rest.reminders, *lead.reminders),
    )


def parted(now: Conversation, address: str, at: datetime) -> tuple[Conversation, Conversation]:
    """The conversation of whoever writes from there, with what they told there; and the rest, with
    its alarms as they now are."""
    days, other_days = _told(now.diary.leg_days, address)
    verdicts, other_verdicts = _told(now.diary.decisions, address)
    ours = now.last is not None and now.last.decision in {one.id for one in verdicts}
    here = Conversation(
        language=now.language,
        zone=now.zone,
        consent=now.consent,
        profile=now.profile,
        run=now.run,
        last=now.last if ours else None,
        checked_in_on=now.checked_in_on,
        diary=Diary(days, verdicts),
    )
    rest = replace(
        now,
        open=tuple(one for one in now.open if one.flow != "unlink"),
        last=None if ours else now.last,
        check_ins_at="",
        diary=Diary(other_days, other_verdicts),
    )
    return here, replace(rest, alarms=alarms.wanted(rest, at))


def _platform(address: str) -> str:
    return address.partition(":")[0]


def _touched(now: Conversation) -> tuple[datetime, datetime]:
    """When a list was answered that is still open, else when the last one was."""
    opened = max((one.touched_at for one in now.open), default=_NEVER)
    return opened, now.last.touched_at if now.last else _NEVER


def _lasts(*both: Conversation) -> Iterator[Checklist]:
    """The last lists that came to a verdict, the newest first."""
    lasts = [now.last for now in both if now.last]
    return iter(sorted(lasts, key=lambda one: one.touched_at, reverse=True))


def _filled(profile: Mapping[str, Value], gaps: Mapping[str, Value]) -> Mapping[str, Value]:
    """Whether somebody eats less was said of their goal: it comes with that, or not at all."""
    of_goal = {"goal", "calorie_deficit"} if "goal" in profile else set()
    return {**{key: value for key, value in gaps.items() if key not in of_goal}, **profile}


def _newest(*several: Facts) -> dict[str, Fact]:
    facts = sorted(
        (pair for facts in several for pair in facts.items()), key=lambda pair: pair[1].at
    )
    return dict(facts)


def _newer_than(last: Checklist | None, facts: Facts) -> Facts:
    """What was told after that list, or is not in it."""
    old = last.facts if last else {}
    return {key: fact for key, fact in facts.items() if key not in old or fact.at > old[key].at}


def _told(entries: tuple[E, ...], address: str) -> tuple[tuple[E, ...], tuple[E, ...]]:
    """Those told there, and the others."""
    there = tuple(one for one in entries if one.address == address)
    return there, tuple(one for one in entries if one.address != address)
