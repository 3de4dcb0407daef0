"""The conversation as a pure function: a conversation and an event give a conversation and replies.

No network, no database, no clock, no chance. Every platform, and the scheduler,
drives the same function; so does every test.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs import buttons, checklists
from dialogs.commands import COMMANDS, INTENTS, Said
from dialogs.conversation import Conversation
from dialogs.events import Begin, Event, Return, Tap, Taps, Text, Wake, What
from dialogs.facts import Facts, Origin
from dialogs.flow import Question, Turn
from dialogs.flows import FLOWS
from dialogs.flows.known import from_flags, from_slots, merged, to_facts
from dialogs.language import Understood, open_talk, understand
from dialogs.language.answers import number_meant
from dialogs.reading import Asked, Reading, Talk, read, stated
from dialogs.replies import Reply, Say
from dialogs.typed import LONGEST, clean, windows
from dialogs.words import labels

CORRECTS_FOR = timedelta(hours=1)  # after a verdict, a bare statement corrects its answers
# What is still done when the same message raised a red flag.
DONE_ANYWAY = frozenset({"delete_data", "export_data", "stop_checkins", "undo"})


def advance(now: Conversation, event: Event) -> Turn:
    """What follows from this event. Anything unexpected repeats the open question."""
    kept, closed = _tidied(now, event)
    turn = _what_follows(kept, replace(event, what=_clean(event.what)))
    return Turn(turn.conversation, (*closed, *turn.replies))


def _clean(what: What) -> What:
    match what:
        case Text(text):
            return Text(clean(text))
        case Begin(flow, words):
            return Begin(flow, clean(words))
    return what


def _tidied(now: Conversation, event: Event) -> tuple[Conversation, tuple[Reply, ...]]:
    """Half-finished lists close after some hours; those of flows we no longer have, at once."""
    fresh = (one for one in now.open if event.at - one.touched_at < checklists.IDLE)
    kept = tuple(one for one in fresh if one.flow in FLOWS)
    if len(kept) == len(now.open):
        return now, ()
    return checklists.close(now, kept), (Say("list_expired"),)


def _what_follows(now: Conversation, event: Event) -> Turn:
    match event.what:
        case Begin(name, words):
            return _begin(now, event, name, words)
        case Tap() as tap:
            return buttons.press(now, event, tap)
        case Taps(taps):
            return buttons.press_several(now, event, taps)
        case Text(text):
            return _text(now, event, text)
        case Return():
            return checklists.saying(now, Say("welcome_back" if now.open else "hello"))
        case Wake():
            return Turn(now, ())


def _begin(now: Conversation, event: Event, name: str, words: str) -> Turn:
    if len(words) > LONGEST:
        return _long_text(now, event, words)
    understood = understand(words)
    if understood.red_flags:
        return _red_flag(now, event, understood)
    if name not in COMMANDS:
        return checklists.saying(now, Say("no_such_command"))
    said = _all_said(words, understood, event)
    return COMMANDS[name](now, event, replace(said, commanded=True))


def _text(now: Conversation, event: Event, text: str) -> Turn:
    """Red flags first, then an answer to the open question, then what else it may mean."""
    if len(text) > LONGEST:
        return _long_text(now, event, text)
    understood = understand(text)
    if understood.red_flags:
        return _red_flag_and_wish(now, event, text, understood)
    if question := checklists.open_question(now):
        reading = read(text, understood, _asked(now, question), event.at)
        if act := INTENTS.get(reading.wish):
            return act(now, event, _asked_for(text, understood, event))
        return _answered(now, event, question, reading)
    if tap := buttons.beneath_in_words(now, text):
        return buttons.beneath(now, event, tap)
    if number_meant(text):
        return checklists.saying(now, Say("number.alone"))
    if corrections := _corrections(now, event, text, understood):
        return checklists.correct(now, event, corrections)
    said = _asked_for(text, understood, event)
    if act := INTENTS.get(said.understood.intent):
        return act(now, event, said)
    return checklists.saying(now, Say("not_understood.idle"))


def _asked(now: Conversation, question: Question) -> Asked:
    """The open question with what can be said to it now."""
    top = now.open[-1]
    offered = tuple(choice.id for choice in question.offers(top.facts))
    names = labels.names(question.id, offered, now.language)
    return Asked(question, names, Talk(top.flow, top.facts, question.scored), FLOWS[top.flow].hears)


def _long_text(now: Conversation, event: Event, text: str) -> Turn:
    """Read for red flags only."""
    for part in windows(text):
        if (understood := understand(part)).red_flags:
            return _red_flag(now, event, understood)
    return checklists.saying(now, Say("too_long", {"most": LONGEST}))


def _answered(now: Conversation, event: Event, question: Question, reading: Reading) -> Turn:
    if reading.problem:
        return checklists.saying(now, Say(reading.problem))
    if reading.choice:
        return buttons.choose(now, event, question, reading.choice, reading.facts)
    return checklists.answer(now, event, reading.facts, question.id)


def _red_flag(now: Conversation, event: Event, understood: Understood) -> Turn:
    """Ends whatever is being asked, and every ping: the right help, and nothing else."""
    known = now.open[-1].facts if now.open else {}
    mid_run = understood.intent == "gut_check" or ("mid_run" in known and known["mid_run"].value)
    makes = {
        **from_slots(understood.slots, event.at),
        **from_flags(understood.red_flags),
        "mid_run": bool(mid_run),
    }
    facts = merged(known, to_facts(makes, event.at, Origin.WORDS))
    return checklists.begin(replace(now, open=(), alarms=()), FLOWS["can_i_run"], event, facts)


def _red_flag_and_wish(now: Conversation, event: Event, text: str, understood: Understood) -> Turn:
    """ "Delete everything, I passed out": first the help, then what was asked for."""
    flagged = _red_flag(now, event, understood)
    if understood.intent not in DONE_ANYWAY:
        return flagged
    said = _all_said(text, understood, event)
    done = INTENTS[understood.intent](flagged.conversation, event, said)
    return Turn(done.conversation, (*flagged.replies, *done.replies))


def _corrections(now: Conversation, event: Event, text: str, understood: Understood) -> Facts:
    """The answers in a statement soon after a verdict, not in a new question and not in a log."""
    if now.open or now.last is None or now.last.flow not in FLOWS or "?" in text:
        return {}
    states = understood.intent in {"can_i_run", "undo"} or not open_talk.wish(text, understood)
    if not states or event.at - now.last.touched_at >= CORRECTS_FOR:
        return {}
    talk = Talk(now.last.flow, now.last.facts)
    return to_facts(stated(text, understood, talk, event.at), event.at, Origin.WORDS)


def _asked_for(text: str, understood: Understood, event: Event) -> Said:
    """What the words ask for, with the answers in them; the run is always heard as asked for."""
    if open_talk.asks_to_run(text):
        slots = open_talk.stated(text, "can_i_run", understood)
        understood = replace(understood, intent="can_i_run", slots=slots)
    return _all_said(text, understood, event)


def _all_said(words: str, understood: Understood, event: Event) -> Said:
    makes = from_slots(understood.slots, event.at)
    return Said(words, understood, to_facts(makes, event.at, Origin.WORDS))
