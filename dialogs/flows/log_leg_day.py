"""Logging a leg day: one line, or two questions; read back, with undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.calendar import day_of, hours_since
from dialogs.conversation import Checklist, Conversation
from dialogs.diary import Diary, LegDay
from dialogs.events import Event
from dialogs.facts import Facts, Origin, Value
from dialogs.flow import NONE, Choice, Flow, Question, Turn
from dialogs.flows.checks import LIFTED
from dialogs.flows.known import CHECKLISTS, SESSION_ANSWERS, lifted, to_facts, with_log
from dialogs.flows.lifted import LONG_GONE
from dialogs.replies import Reply, Say

USUAL = ("squat", "deadlift", "lunge", "leg-press", "hip-thrust", "step-up", "box-jump")
SAME = timedelta(hours=2)  # two logs this near of the same exercises are one session
MEAL_WITHIN = timedelta(hours=2)  # carbohydrate and protein (DD 27, 109)
GAP = timedelta(hours=6)  # before a run (DD 30)
COOL_DOWN_STILL = timedelta(hours=1)  # a cool-down follows the session (DD 108, L-8)

LAST_SHOWN = 24  # letters of the last session on its button


def _last(facts: Facts) -> tuple[Choice, ...]:
    """The last session once more, as long as nothing else was picked."""
    if "last_lifts" not in facts or "lifts" in facts:
        return ()
    return (Choice("last", {"lifts": facts["last_lifts"].value, "lifts_done": True}),)


def _last_named(_: Conversation, facts: Facts) -> dict[str, Value]:
    lifts = facts["last_lifts"].value if "last_lifts" in facts else ()
    named = ", ".join(lifts).replace("-", " ") if isinstance(lifts, tuple) else ""
    return {"last": named if len(named) <= LAST_SHOWN else f"{named[:LAST_SHOWN].rstrip()}…"}


DID = Question(
    id="did",
    keys=("lifts", "lifts_done"),
    choices=(
        *(Choice(name, {"lifts": (name,)}) for name in USUAL),
        Choice(NONE, {"lifts": (), "lifts_done": True}),
    ),
    many=True,
    more=_last,
    names=_last_named,
)
WHEN = replace(LIFTED, choices=LIFTED.choices[:-1])


def begins(now: Conversation, at: datetime) -> Facts:
    """The last session is there to be picked again."""
    last = max(now.diary.leg_days, key=lambda day: day.lifted_at, default=None)
    if last is None or not last.exercises:
        return {}
    return to_facts({"last_lifts": last.exercises}, at, Origin.PROFILE)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The leg day into the diary; what is open learns of it."""
    day = _leg_day(closed.facts, event)
    if hours_since(day.lifted_at, event.at) >= LONG_GONE:
        return Turn(now, (Say("log.too_old"),))
    twin = next((one for one in now.diary.leg_days if _same(one, day)), None)
    if twin:
        return Turn(now, (Say("log.twice", said_back(twin)),))
    days = tuple(sorted((*now.diary.leg_days, day), key=lambda one: one.lifted_at))
    diary = Diary(days, now.diary.decisions)
    after = _told(replace(now, diary=diary), event.at)
    return Turn(after, (Say("log.done", said_back(day)), *_advice(day, now, event.at)))


def corrected(now: Conversation, changes: Facts, at: datetime) -> Turn:
    """The last logged leg day with these values; removed when there are none."""
    last = max(now.diary.leg_days, key=lambda day: day.logged_at, default=None)
    if last is None:
        return Turn(now, (Say("undo.nothing"),))
    days = tuple(day for day in now.diary.leg_days if day.id != last.id)
    if not changes:
        after = _told(replace(now, diary=Diary(days, now.diary.decisions)), at)
        return Turn(after, (Say("undo.done", said_back(last)),))
    mended = replace(
        last,
        lifted_at=lifted(changes) or last.lifted_at,
        exercises=_names(changes) or last.exercises,
        rpe=_whole(changes, "rpe") or last.rpe,
        minutes=_whole(changes, "duration_minutes") or last.minutes,
    )
    after = _told(replace(now, diary=Diary((*days, mended), now.diary.decisions)), at)
    return Turn(after, (Say("log.mended", said_back(mended)),))


def said_back(day: LegDay) -> dict[str, Value | datetime]:
    """What is read back of a leg day."""
    return {
        "exercises": day.exercises,
        "lifted_at": day.lifted_at,
        "rpe": day.rpe,
        "minutes": day.minutes,
    }


def _leg_day(facts: Facts, event: Event) -> LegDay:
    return LegDay(
        id=event.id,
        lifted_at=lifted(facts) or event.at,
        logged_at=event.at,
        words=str(facts["words"].value) if "words" in facts else "",
        exercises=_names(facts),
        rpe=_whole(facts, "rpe"),
        minutes=_whole(facts, "duration_minutes"),
        address=event.person,
    )


def _same(one: LegDay, other: LegDay) -> bool:
    near = abs(one.lifted_at.astimezone(UTC) - other.lifted_at.astimezone(UTC)) <= SAME
    return near and set(one.exercises) == set(other.exercises)


def _told(now: Conversation, at: datetime) -> Conversation:
    """What is open goes by the log as it now is."""
    return replace(now, open=tuple(_by_log(one, now.diary, at) for one in now.open))


def _by_log(one: Checklist, diary: Diary, at: datetime) -> Checklist:
    if one.flow not in CHECKLISTS:
        return one
    told = {key: fact for key, fact in one.facts.items() if fact.origin is not Origin.LOG}
    return replace(one, facts=with_log(told, diary.leg_days, at))


def _advice(day: LegDay, now: Conversation, at: datetime) -> Sequence[Reply]:
    """What is still ahead: cool-down, meal, and the earliest hour a run may be asked for."""
    lifted_at = day.lifted_at.astimezone(UTC)
    meal = (lifted_at + MEAL_WITHIN).astimezone(at.tzinfo)
    run = (lifted_at + GAP).astimezone(at.tzinfo)
    advice: list[Reply] = []
    if at - lifted_at <= COOL_DOWN_STILL:
        advice.append(Say("log.cool_down"))
    if at < meal:
        advice.append(Say("log.meal", {"by": meal}))
    strength_today = now.profile.get("goal") == "strength" and day_of(
        day.lifted_at.astimezone(at.tzinfo)
    ) == day_of(at)
    if strength_today or (at < run and run.date() > at.date()):
        advice.append(Say("log.run_tomorrow"))
    elif at < run:
        advice.append(Say("log.run_after", {"at": run}))
    return advice


def _names(facts: Facts) -> tuple[str, ...]:
    value = facts["lifts"].value if "lifts" in facts else ()
    return value if isinstance(value, tuple) else ()


def _whole(facts: Facts, key: str) -> int | None:
    value = facts[key].value if key in facts else None
    return round(value) if isinstance(value, int | float) else None


LOG_LEG_DAY = Flow(
    id="log_leg_day", questions=(DID, WHEN), begins=begins, conclude=conclude, hears=SESSION_ANSWERS
)
