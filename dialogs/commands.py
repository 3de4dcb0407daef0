"""The commands, and the intents of a sentence that mean the same: one row each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from dialogs import check_ins, checklists, linking
from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event, Place
from dialogs.facts import Facts, Origin, Value, stamp
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.flows.can_i_run import reported, warned
from dialogs.flows.check_in import hour_in, switched
from dialogs.flows.known import to_facts
from dialogs.flows.learn import topic_of
from dialogs.flows.lifted import lifted_in
from dialogs.flows.log_leg_day import corrected
from dialogs.flows.morning import wait_in
from dialogs.flows.pause import pause_in
from dialogs.flows.settings import places
from dialogs.language import Understood, understand
from dialogs.language.facts.exercises import is_upper_body
from dialogs.language.facts.other_work import is_a_run, others
from dialogs.replies import Explain, Report, Say, Show
from dialogs.routine import HOUR, ON, PAUSED

Act: TypeAlias = Callable[[Conversation, Event, "Said"], Turn]


@dataclass(frozen=True, slots=True)
class Said:
    """What came with a command: the words behind it, what they mean, and the answers in them."""

    words: str
    understood: Understood
    facts: Facts
    commanded: bool = False  # by its name, not in a sentence


def run(now: Conversation, event: Event, said: Said) -> Turn:
    """The question itself; asked again while it is being answered, it goes on."""
    opened = checklists.open_flow(now)
    if opened and opened[0].id == "can_i_run":
        return checklists.answer(now, event, said.facts)
    turn = checklists.begin(now, FLOWS["can_i_run"], event, said.facts)
    if earlier := warned(now, event.at):
        return Turn(turn.conversation, (Say("warned", {"at": earlier.at}), *turn.replies))
    return turn


def gut_check(now: Conversation, event: Event, said: Said) -> Turn:
    return checklists.begin(now, FLOWS["gut_check"], event, said.facts)


def log(now: Conversation, event: Event, said: Said) -> Turn:
    """A leg day. Upper-body work and runs are told apart, and not logged as one."""
    if not said.words:
        return checklists.begin(now, FLOWS["log_leg_day"], event)
    lifts = said.facts["lifts"].value if "lifts" in said.facts else ()
    lifts = (*(lifts if isinstance(lifts, tuple) else ()), *others(said.words))
    if not lifts and (is_upper_body(said.words) or is_a_run(said.words)):
        return checklists.saying(now, Say("log.upper_body"))
    time = _time(said, event)
    if isinstance(time, str):
        return checklists.saying(now, Say(time))
    makes: dict[str, Value] = {"words": said.words, "lifts": lifts, "lifts_done": True}
    facts = {**said.facts, **to_facts({**makes, **time}, event.at, Origin.WORDS)}
    return checklists.begin(now, FLOWS["log_leg_day"], event, facts)


def _time(said: Said, event: Event) -> Mapping[str, Value] | str:
    """One reading of the time is taken as it is: a log is read back whole, with undo."""
    if "lifted_at" in said.facts:
        return {}
    maybe = said.facts["lifted_maybe"].value if "lifted_maybe" in said.facts else ()
    if isinstance(maybe, tuple) and len(maybe) == 1:
        return {"lifted_at": maybe[0]}
    return {} if maybe else lifted_in(said.words, event.at)


def undo(now: Conversation, event: Event, said: Said) -> Turn:
    """`/undo` takes the last log back, `/undo rpe 9` mends it; what is unclear changes nothing."""
    keys = ("lifted_at", "lifts", "rpe", "duration_minutes")
    changes = {key: fact for key, fact in said.facts.items() if key in keys}
    unclear = said.words if said.commanded else said.facts
    if unclear and not changes:
        return checklists.saying(now, Say("undo.unclear"))
    turn = corrected(now, changes, event.at)
    return checklists.saying(turn.conversation, *turn.replies)


def why(now: Conversation, event: Event, said: Said) -> Turn:
    return explained(now, event)


def explained(now: Conversation, event: Event) -> Turn:
    """The last verdict explained, as it stood when it was given."""
    if now.last is None:
        return checklists.saying(now, Say("why.nothing"))
    told = told_again(now.last, event)
    given = (one.partial for one in now.diary.decisions if one.id == now.last.decision)
    partial = next(given, False)
    return checklists.saying(
        now, Explain(verdict=told.verdict, answers=told.answers, partial=partial)
    )


def told_again(last: Checklist, event: Event) -> Report:
    """The last verdict as it stood when it was given, by the person's clock of today."""
    return reported(last, last.touched_at.astimezone(event.at.tzinfo))


def order(now: Conversation, event: Event, said: Said) -> Turn:
    return checklists.begin(now, FLOWS["order"], event, said.facts)


def learn(now: Conversation, event: Event, said: Said) -> Turn:
    known = to_facts(topic_of(said.words), event.at, Origin.WORDS)
    return checklists.begin(now, FLOWS["learn"], event, known)


def settings(now: Conversation, event: Event, said: Said) -> Turn:
    """`/settings Berlin`, "my goal is strength": set at once where it is clear."""
    flow, slots = FLOWS["settings"], said.understood.slots
    if "goal" in slots:
        chosen = to_facts({"setting": "goal"}, event.at, Origin.WORDS)
        return checklists.begin(now, flow, event, {**said.facts, **chosen})
    if hour := _hour(said, event):
        return checklists.begin(now, flow, event, to_facts(hour, event.at, Origin.WORDS))
    place = str(slots.get("timezone", "")) or (said.words if said.commanded else "")
    read = places(place, event.at) if place else {}
    if isinstance(read, str):
        turn = checklists.begin(now, flow, event, _setting_zone({}, event))
        return Turn(turn.conversation, (Say(read), *turn.replies))
    return checklists.begin(now, flow, event, _setting_zone(read, event) if read else None)


def _setting_zone(read: Mapping[str, Value], event: Event) -> Facts:
    return to_facts({"setting": "zone", **read}, event.at, Origin.WORDS)


def link(now: Conversation, event: Event, said: Said) -> Turn:
    """Without words the shell makes a code; a code behind it is looked up there."""
    if event.place is Place.HOME:
        return checklists.saying(now, Say("link.home"))
    if other := linking.elsewhere(now, event):
        return checklists.saying(now, Say("link.already", {"platform": other}))
    if not said.words:
        return Turn(now, (Show("link.new"),))
    if not (code := linking.code(said.words)):
        return checklists.saying(now, Say("link.wrong"))
    return Turn(now, (Show("link.enter", {"code": code}),))


def unlink(now: Conversation, event: Event, said: Said) -> Turn:
    if event.place is Place.HOME:
        return checklists.saying(now, Say("link.home"))
    if not (other := linking.elsewhere(now, event)):
        return checklists.saying(now, Say("unlink.nothing"))
    both = to_facts({"here": event.platform, "there": other}, event.at, Origin.PROFILE)
    return checklists.begin(now, FLOWS["unlink"], event, both)


def _hour(said: Said, event: Event) -> Mapping[str, Value]:
    """ "/settings 06:30", "ask me at 7 from now on" """
    named = said.understood.slots.get("check_in_time")
    read = {HOUR: named} if named else hour_in(said.words, event.at) if said.commanded else ""
    return {} if isinstance(read, str) else {"setting": "check_ins", **read}


def start_asking(now: Conversation, event: Event, said: Said) -> Turn:
    hour = {key: value for key, value in _hour(said, event).items() if key == HOUR}
    turn = switched(now, event, {ON: True, PAUSED: None, **hour})
    return checklists.saying(turn.conversation, *turn.replies)


def stop_asking(now: Conversation, event: Event, said: Said) -> Turn:
    """ "stop", for good; "pause", "not before monday", "I am away for a week": for a while."""
    if not isinstance(pause_in(said.words, event.at), str) or "pause" in said.words.casefold():
        return pause(now, event, said)
    return check_ins.stopped(now, event)


def pause(now: Conversation, event: Event, said: Said) -> Turn:
    read = pause_in(said.words, event.at)
    known = {} if isinstance(read, str) else to_facts(read, event.at, Origin.WORDS)
    turn = checklists.begin(check_ins.closed(now), FLOWS["pause"], event, known)
    if isinstance(read, str) and said.commanded and said.words:
        return Turn(turn.conversation, (Say(read), *turn.replies))
    return turn


def put_off(now: Conversation, event: Event, said: Said) -> Turn:
    """ "in an hour", "after work", "not today"; beneath a verdict that says when: then."""
    if not check_ins.is_open(now) and now.last and not now.open:
        told = told_again(now.last, event)
        if at := check_ins.worth_reminding(told.verdict, event.at):
            return check_ins.remind(now, event, stamp(at))
    return check_ins.put_off(now, event, wait_in(said.words))


def forget(now: Conversation, event: Event, said: Said) -> Turn:
    return checklists.begin(now, FLOWS["forget"], event)


def cancel(now: Conversation, event: Event, said: Said) -> Turn:
    """Close what is being asked; what lies beneath goes on."""
    if not now.open:
        return Turn(now, (Say("cancel.nothing"),))
    return checklists.saying(checklists.close(now, now.open[:-1]), Say("cancel.done"))


def privacy(now: Conversation, event: Event, said: Said) -> Turn:
    """On a platform with its button to take consent back."""
    if event.place is Place.HOME:
        return checklists.saying(now, Say("privacy"))
    choices = ("withdraw",) if now.consent else ()
    return checklists.saying(now, Say("privacy.private", {"platform": event.platform}, choices))


def start(now: Conversation, event: Event, said: Said) -> Turn:
    """A greeting; a link into the chat may name the command to begin instead."""
    if said.words not in LINKABLE:
        return checklists.saying(now, Say("hello"))
    return COMMANDS[said.words](now, event, Said("", understand(""), {}, commanded=True))


def says(key: str) -> Act:
    return lambda now, event, said: checklists.saying(now, Say(key))


def shows(what: str) -> Act:
    return lambda now, event, said: checklists.saying(now, Show(what))


COMMANDS: Mapping[str, Act] = {
    "run": run,
    "legday": log,
    "gutcheck": gut_check,
    "why": why,
    "history": shows("history"),
    "order": order,
    "learn": learn,
    "undo": undo,
    "settings": settings,
    "pause": pause,
    "link": link,
    "unlink": unlink,
    "export": shows("export"),
    "forget": forget,
    "privacy": privacy,
    "cancel": cancel,
    "help": says("help"),
    "start": start,
}
# Anybody can make a link, so it begins nothing that is done at once.
LINKABLE = COMMANDS.keys() - {"start", "undo", "cancel", "export", "link"}
INTENTS: Mapping[str, Act] = {
    "can_i_run": run,
    "log_leg_day": log,
    "gut_check": gut_check,
    "order_advice": order,
    "why": why,
    "learn": learn,
    "history": shows("history"),
    "settings": settings,
    "start_checkins": start_asking,
    "stop_checkins": stop_asking,
    "snooze": put_off,
    "undo": undo,
    "export_data": shows("export"),
    "delete_data": forget,
    "help": says("help"),
    "cancel": cancel,
}
