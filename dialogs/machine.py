"""The conversation as a pure function: a conversation and an event give a conversation and replies.

No network, no database, no clock, no chance. Every platform, and the scheduler,
drives the same function; so does every test.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs import (
    alarms,
    buttons,
    check_ins,
    checklists,
    consent,
    forms,
    invitations,
    occasions,
    red_flags,
    whereabouts,
)
from dialogs.commands import COMMANDS, INTENTS, Said
from dialogs.conversation import Conversation
from dialogs.events import (
    Begin,
    Edited,
    Event,
    Filled,
    Left,
    Location,
    Missed,
    Place,
    Tap,
    Taps,
    Text,
    Wake,
)
from dialogs.facts import Facts, Origin
from dialogs.flow import Question, Turn
from dialogs.flows import FLOWS
from dialogs.flows.known import from_slots, to_facts
from dialogs.language import Understood, open_talk, understand
from dialogs.language.answers import number_meant
from dialogs.reading import Asked, Reading, Talk, read, stated
from dialogs.replies import Ask, Reply, Report, Say
from dialogs.typed import LONGEST, cleaned, heard
from dialogs.words import labels

CORRECTS_FOR = timedelta(hours=1)  # after a verdict, a bare statement corrects its answers
# What is still done when the same message raised a red flag.
DONE_ANYWAY = frozenset({"delete_data", "export_data", "stop_checkins", "undo"})

MENUS = (
    "settings",
    "learn",
    "check_ins",
    "pause",
)  # lists whose first question is what one came for


def advance(now: Conversation, event: Event) -> Turn:
    """What follows from this event. Anything unexpected repeats the open question."""
    event = replace(event, what=cleaned(event.what))
    if consent.missing(now, event):
        return _unagreed(now, event)
    kept, closed = _tidied(now, event)
    turn = _what_follows(kept, event)
    words = whereabouts.waited_for(kept, turn)
    if words is not None:
        turn = _read_at_last(turn, event, words)
    elif not isinstance(event.what, Left):
        turn = invitations.followed(kept, turn, event)
    turn = invitations.worded(_with_alarms(turn, event), event)
    shown = forms.offered(whereabouts.shown(turn, event), event)
    return Turn(shown.conversation, (*closed, *shown.replies))


def _with_alarms(turn: Turn, event: Event) -> Turn:
    """Whatever has changed: when this conversation is to be woken, as it now is."""
    now = turn.conversation
    if isinstance(event.what, Left):
        return turn
    set_ = alarms.wanted(now, event.at)
    return turn if set_ == now.alarms else Turn(replace(now, alarms=set_), turn.replies)


def _read_at_last(turn: Turn, event: Event, words: str) -> Turn:
    """The words that waited for the zone, as if they were typed now."""
    now = whereabouts.without_asking(turn.conversation)
    said = tuple(reply for reply in turn.replies if not isinstance(reply, Ask))
    if not words:
        return checklists.saying(now, *said)
    there = event.at.astimezone(ZoneInfo(str(now.zone)))
    then = advance(now, replace(event, at=there, what=heard(words)))
    return Turn(then.conversation, (*said, *then.replies))


def _unagreed(now: Conversation, event: Event) -> Turn:
    """Agreeing goes on with the words that were said before; nothing else is remembered."""
    if event.what == consent.AGREES:
        said = heard(event.about) if event.about else Begin("start")
        return advance(consent.given(now, event), replace(event, what=said))
    if consent.answers_forgetting(now, event):
        return _what_follows(now, event)
    return consent.without(now, event)


def _tidied(now: Conversation, event: Event) -> tuple[Conversation, tuple[Reply, ...]]:
    """Half-finished lists close after some hours; those of flows we no longer have, at once."""
    if isinstance(event.what, Edited | Missed | Left | Wake):
        return now, ()  # those are answered rarely, and in their own words
    fresh = (one for one in now.open if event.at - one.touched_at < checklists.IDLE)
    kept = tuple(one for one in fresh if one.flow in FLOWS)
    if len(kept) == len(now.open):
        return _without_a_menu(now, event), ()
    quiet = all(one in kept or one.flow == "check_ins" for one in now.open)
    return checklists.close(now, kept), () if quiet else (Say("list_expired"),)


def _without_a_menu(now: Conversation, event: Event) -> Conversation:
    """Who goes on to something else has chosen nothing from it, and is not asked again."""
    to_something_else = isinstance(event.what, Begin) and event.what.flow != "cancel"
    if to_something_else and now.open and now.open[-1].flow in MENUS and not now.open[-1].trail:
        return checklists.close(now, now.open[:-1])
    return now


def _what_follows(now: Conversation, event: Event) -> Turn:
    match event.what:
        case Begin(name, words):
            return _begin(now, event, name, words)
        case Tap() as tap:
            return _tap(now, event, tap)
        case Taps(taps):
            return buttons.press_several(now, event, taps)
        case Filled() as form:
            return _filled(now, event, form)
        case Text(text):
            return _text(now, event, text)
        case Location(zone):
            return whereabouts.located(now, event, zone)
        case Wake() as wake:
            return check_ins.woken(now, event, wake)
    return occasions.meet(now, event)


def _tap(now: Conversation, event: Event, tap: Tap) -> Turn:
    """Of no run are only the buttons about consent."""
    if event.place is Place.PRIVATE and tap == consent.WITHDRAWS:
        return consent.withdrawn(now, event)
    if event.place is Place.PRIVATE and tap in (consent.AGREES, consent.DECLINES):
        return checklists.saying(now, Say("consent.given"))
    return buttons.press(now, event, tap)


def _filled(now: Conversation, event: Event, form: Filled) -> Turn:
    """What was chosen, then what was typed. After the help for a warning sign only another one."""
    turn = forms.taken(now, event, form)
    helped = any(red_flags.is_help(reply) for reply in turn.replies)
    if not form.text or (helped and not red_flags.heard(form.text)):
        return turn
    then = _text(turn.conversation, event, form.text)
    whole = any(isinstance(reply, Ask | Report) for reply in then.replies)
    return Turn(then.conversation, then.replies if whole else (*turn.replies, *then.replies))


def _begin(now: Conversation, event: Event, name: str, words: str) -> Turn:
    if len(words) > LONGEST:
        return _long_text(now, event, words)
    understood = understand(words)
    if understood.red_flags:
        return red_flags.help_first(now, event, understood)
    if name not in COMMANDS:
        return checklists.saying(now, Say("no_such_command"))
    if asked := whereabouts.asked_first(now, event, Begin(name, words), understood):
        return asked
    said = _all_said(words, understood, event)
    return COMMANDS[name](now, event, replace(said, commanded=True))


def _text(now: Conversation, event: Event, text: str) -> Turn:
    """Red flags first, then what has to be known before the words can be read."""
    if len(text) > LONGEST:
        return _long_text(now, event, text)
    understood = understand(text)
    if understood.red_flags:
        return _red_flag_and_wish(now, event, text, understood)
    if event.place is Place.PRIVATE and consent.taken_back(text):
        return COMMANDS["privacy"](now, event, _all_said(text, understood, event))
    return whereabouts.asked_first(now, event, Text(text), understood) or _read(
        now, event, text, understood
    )


def _read(now: Conversation, event: Event, text: str, understood: Understood) -> Turn:
    """As an answer to the open question, else as whatever else it may mean."""
    if turn := check_ins.in_words(now, event, text):
        return turn
    if question := checklists.open_question(now):
        reading = read(text, understood, _asked(now, question), event.at)
        if act := INTENTS.get(reading.wish):
            return act(now, event, _asked_for(text, understood, event))
        return _answered(now, event, question, reading)
    if tap := buttons.beneath_in_words(now, event, text):
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
    if flag := red_flags.heard(text):
        return red_flags.help_first(now, event, flag)
    return checklists.saying(now, Say("too_long", {"most": LONGEST}))


def _answered(now: Conversation, event: Event, question: Question, reading: Reading) -> Turn:
    if reading.problem:
        return checklists.saying(now, Say(reading.problem))
    if reading.choice:
        return buttons.choose(now, event, question, reading.choice, reading.facts)
    return checklists.answer(now, event, reading.facts, question.id)


def _red_flag_and_wish(now: Conversation, event: Event, text: str, understood: Understood) -> Turn:
    """ "Delete everything, I passed out": first the help, then what was asked for."""
    flagged = red_flags.help_first(now, event, understood)
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
