"""The conversation as a pure function: a conversation and an event give a conversation and replies.

No network, no database, no clock, no chance. Every platform, and the scheduler,
drives the same function; so does every test.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from dialogs import checklists
from dialogs.commands import COMMANDS, INTENTS, Said, explained
from dialogs.conversation import Conversation
from dialogs.events import Begin, Event, Return, Tap, Taps, Text, Wake, What
from dialogs.facts import Fact, Facts, Origin
from dialogs.flow import NONE, OTHER, Question, Turn
from dialogs.flows import FLOWS
from dialogs.flows.known import from_flags, from_slots, merged, to_facts
from dialogs.language import Understood, open_talk, understand
from dialogs.language.answers import number_meant
from dialogs.reading import Asked, Reading, Talk, read, stated
from dialogs.replies import BACK, UNKNOWN, WHY, Ask, Reply, Say
from dialogs.typed import LONGEST, clean, windows
from dialogs.words import labels

VERDICT, CHANGE = "verdict", "change"  # the buttons beneath a verdict, as if it were a question
VERDICT_CHOICES = ("why", "rest", "change")
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
            return _tap(now, event, tap)
        case Taps(taps):
            return _taps(now, event, taps)
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
    if tap := _beneath_in_words(now, text):
        return _beneath(now, event, tap)
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
        return _choose(now, event, question, reading.choice, reading.facts)
    return checklists.answer(now, event, reading.facts, question.id)


def _taps(now: Conversation, event: Event, taps: tuple[Tap, ...]) -> Turn:
    """Several buttons of the open question at once: all are taken, then there is one answer."""
    question, pressed = checklists.open_question(now), set(taps)
    if len(pressed) == 1:
        return _tap(now, event, taps[0])
    if not question or not question.many or _whose(pressed) != {(now.open[-1].run, question.id)}:
        return checklists.saying(now, Say("one_at_a_time"))
    facts, new = now.open[-1].facts, dict[str, Fact]()
    for choice in sorted(question.choices, key=lambda choice: choice.id == NONE):
        if choice.id in {tap.choice for tap in pressed}:
            made = checklists.chosen(question, choice, merged(facts, new), event.at)
            new |= merged(new, made)
    return checklists.answer(now, event, new, question.id)


def _whose(taps: Iterable[Tap]) -> set[tuple[int, str]]:
    return {(tap.run, tap.question) for tap in taps}


def _tap(now: Conversation, event: Event, tap: Tap) -> Turn:
    opened = checklists.open_flow(now)
    if opened and tap.run == opened[1].run and (question := opened[0].question(tap.question)):
        return _choose(now, event, question, tap.choice)
    if now.last and tap.run == now.last.run:
        return _beneath(now, event, tap)
    return _closed(now)


def _choose(
    now: Conversation, event: Event, question: Question, id_: str, beside: Facts | None = None
) -> Turn:
    """A choice of this question, or one of those that stand beside every question."""
    facts = now.open[-1].facts
    if id_ == BACK:
        return checklists.back(now, event)
    if id_ == WHY:
        return checklists.saying(now, Say(f"why.{question.id}"))
    if id_ == OTHER and question.read_back in facts:
        return checklists.not_that(now, event, question)
    if id_ == UNKNOWN:
        new = checklists.not_known(question, facts, event.at)
        return checklists.answer(now, event, new, question.id)
    offers = {choice.id: choice for choice in (*question.choices, *question.offers(facts))}
    if id_ not in offers:
        return _closed(now)
    new = checklists.chosen(question, offers[id_], facts, event.at)
    return checklists.answer(now, event, merged(beside or {}, new), question.id)


def _beneath_in_words(now: Conversation, text: str) -> Tap | None:
    """A verdict's button, typed out."""
    names = labels.names(VERDICT, VERDICT_CHOICES, now.language)
    choice = names.get(labels.plain(text))
    return Tap(now.last.run, VERDICT, choice) if now.last and choice else None


def _beneath(now: Conversation, event: Event, tap: Tap) -> Turn:
    """A button of the last verdict's run: why, the rest, another answer, or an old question."""
    flow = FLOWS.get(now.last.flow) if now.last else None
    match tap.question, tap.choice:
        case ("verdict", "why"):
            return explained(now, event)
        case _ if flow is None or _is_over(now, event):
            return _closed(now)
        case ("verdict", "rest"):
            return checklists.reopen(now, event)
        case ("verdict", "change") if flow and now.last:
            facts = now.last.facts
            beside = {key for question in flow.questions for key in question.also}
            own = (q for q in flow.questions if not beside.issuperset(q.keys))
            given = tuple(question.id for question in own if question.touched(facts))
            return Turn(now, (Ask(run=tap.run, question=CHANGE, choices=given, known=facts),))
        case ("change", id_) if flow and flow.question(id_):
            return checklists.reopen(now, event, id_)
        case (id_, choice) if flow and (question := flow.question(id_)):
            return _old_button(now, event, question, choice)
    return _closed(now)


def _is_over(now: Conversation, event: Event) -> bool:
    """The last verdict is hours old, or a newer run of its flow is open."""
    last = now.last
    if last is None or event.at - last.touched_at >= checklists.IDLE:
        return True
    return any(one.flow == last.flow and one.run != last.run for one in now.open)


def _old_button(now: Conversation, event: Event, question: Question, id_: str) -> Turn:
    """A button that outlived its list changes its answer; pressed twice, it says nothing more.

    It takes back no red flag: that asks for a choice of its own.
    """
    last, keys = now.last, (*question.keys, *question.also)
    if last and any(key in last.facts and last.facts[key].choice == id_ for key in keys):
        return Turn(now, ())
    if last is None or FLOWS[last.flow].ends(last.facts, event.at):
        return _closed(now)
    if id_ not in {choice.id for choice in question.choices}:
        return _closed(now)
    return _choose(checklists.reopened(now, last, event), event, question, id_)


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


def _closed(now: Conversation) -> Turn:
    """A button of a list that is over, or one we never made."""
    return checklists.saying(now, Say("list_closed"))
