"""Buttons pressed: those of the open question, those beneath a verdict, and those of old lists."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs import check_ins, checklists, whereabouts
from dialogs.commands import explained, told_again
from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event, Place, Tap
from dialogs.facts import Fact, Facts, Origin
from dialogs.flow import OTHER, Question, Turn
from dialogs.flows import FLOWS
from dialogs.flows.home_zone import confirmed
from dialogs.flows.known import merged, to_facts
from dialogs.flows.morning import MORNING, WRONG
from dialogs.replies import BACK, BESIDE, UNKNOWN, WHY, Ask, Say
from dialogs.whereabouts import SHARE
from dialogs.words import labels

VERDICT, CHANGE = "verdict", "change"  # the buttons beneath a verdict, as if it were a question
VERDICT_CHOICES = ("why", "rest", "change")
CLOCK_CHOICES = ("clock", "elsewhere")
KEEP = "keep"  # of the answers to change: none of them


def press(now: Conversation, event: Event, tap: Tap) -> Turn:
    match tap.run, tap.question, tap.choice:
        case (0, "check_ins", "stop"):
            return check_ins.stopped(now, event)
        case (0, "remind", when):
            return check_ins.remind(now, event, when)
    now = checklists.uncovered(now, tap.run)
    opened = checklists.open_flow(now)
    if opened and tap.run == opened[1].run and (question := opened[0].question(tap.question)):
        turn = choose(now, event, question, tap.choice)
        return _gone_on(turn) if _was_answered(now, question, tap.choice) else turn
    if now.last and tap.run == now.last.run:
        return beneath(now, event, tap)
    return _closed(now)


def _was_answered(now: Conversation, question: Question, choice: str) -> bool:
    """On another platform: there the list went on while the question stood here."""
    asked, top = checklists.open_question(now), now.open[-1]
    several = len(now.addresses) > 1
    return several and choice not in BESIDE and question != asked and question.answered(top.facts)


def _gone_on(turn: Turn) -> Turn:
    """What was pressed counts; so that nobody wonders at the next question, that is said."""
    return Turn(turn.conversation, (Say("answered_before"), *turn.replies))


def press_several(now: Conversation, event: Event, taps: tuple[Tap, ...]) -> Turn:
    """Several buttons of the open question at once: all are taken, then there is one answer."""
    question, pressed = checklists.open_question(now), set(taps)
    if len(pressed) == 1:
        return press(now, event, taps[0])
    if not question or not question.many or _whose(pressed) != {(now.open[-1].run, question.id)}:
        return checklists.saying(now, Say("one_at_a_time"))
    facts, new = now.open[-1].facts, dict[str, Fact]()
    for choice in question.choices:
        if choice.id in {tap.choice for tap in pressed}:
            made = checklists.chosen(question, choice, merged(facts, new), event.at)
            new |= merged(new, made)
    return checklists.answer(now, event, new, question.id)


def _whose(taps: Iterable[Tap]) -> set[tuple[int, str]]:
    return {(tap.run, tap.question) for tap in taps}


def choose(
    now: Conversation, event: Event, question: Question, id_: str, beside: Facts | None = None
) -> Turn:
    """A choice of this question, or one of those that stand beside every question."""
    facts = now.open[-1].facts
    if (question.id, id_) == ("zone", SHARE) and event.place is Place.PRIVATE:
        return Turn(now, (Say("zone.share"),))
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
    if question.id == MORNING.id and not offers[id_].makes:
        return _instead(now, event, id_)
    new = checklists.chosen(question, offers[id_], facts, event.at)
    return checklists.answer(now, event, merged(beside or {}, new), question.id)


def _instead(now: Conversation, event: Event, id_: str) -> Turn:
    """What can be said to a check-in instead of an answer to its first question."""
    if now.open[-1].asking != MORNING.id:
        return _closed(now)
    if id_ == WRONG:
        return checklists.passed(now, event)
    return check_ins.put_off(now, event, id_)


def beneath_in_words(now: Conversation, event: Event, text: str) -> Tap | None:
    """A verdict's button, typed out."""
    whose = CLOCK_CHOICES if whereabouts.is_open(now, event) else ()
    names = labels.names(VERDICT, (*VERDICT_CHOICES, *whose), now.language)
    choice = names.get(labels.plain(text))
    return Tap(now.last.run, VERDICT, choice) if now.last and choice else None


def beneath(now: Conversation, event: Event, tap: Tap) -> Turn:
    """A button of the last verdict's run: why, the rest, another answer, or an old question."""
    flow = FLOWS.get(now.last.flow) if now.last else None
    match tap.question, tap.choice:
        case ("verdict", "why"):
            return explained(now, event)
        case ("verdict", "clock" | "elsewhere") if now.last and event.place is Place.PRIVATE:
            return _whose_clock(now, event, now.last, tap.choice)
        case ("change", "keep") if flow and now.last:
            return checklists.saying(now, told_again(now.last, event))
        case _ if flow is None or _is_over(now, event):
            return _closed(now)
        case ("verdict", "rest"):
            return checklists.reopen(now, event)
        case ("verdict", "change") if flow and now.last:
            facts = now.last.facts
            beside = {key for question in flow.questions for key in question.also}
            own = (q for q in flow.questions if not beside.issuperset(q.keys))
            given = (question.id for question in own if question.touched(facts))
            choices = (*given, KEEP)
            return Turn(now, (Ask(run=tap.run, question=CHANGE, choices=choices, known=facts),))
        case ("change", id_) if flow and flow.question(id_):
            return checklists.reopen(now, event, id_)
        case (id_, choice) if flow and (question := flow.question(id_)):
            return _old_button(now, event, question, choice)
    return _closed(now)


def _whose_clock(now: Conversation, event: Event, last: Checklist, choice: str) -> Turn:
    """The verdict by the clock it went by, now that it is the person's; or which other it is."""
    if choice == "clock":
        return checklists.saying(confirmed(now, event), told_again(last, event))
    asked = to_facts({"clock": False, "verdict": True}, event.at, Origin.TAP)
    return checklists.begin(now, FLOWS["home_zone"], event, asked)


def _is_over(now: Conversation, event: Event) -> bool:
    """The last verdict is hours old, or a newer run of its flow is open."""
    last = now.last
    if last is None or event.at - last.touched_at >= checklists.IDLE:
        return True
    return any(one.flow == last.flow and one.run != last.run for one in now.open)


def _old_button(now: Conversation, event: Event, question: Question, id_: str) -> Turn:
    """A button that outlived its list changes its answer; pressed twice, it says nothing more, but
    for a second copy of a question: the verdict comes in its place.

    It takes back no red flag: that asks for a choice of its own.
    """
    last, keys = now.last, (*question.keys, *question.also)
    if last and any(key in last.facts and last.facts[key].choice == id_ for key in keys):
        if event.place is Place.PRIVATE:
            return checklists.saying(now, told_again(last, event))
        return Turn(now, ())
    if last is None or FLOWS[last.flow].ends(last.facts, event.at):
        return _closed(now)
    if id_ not in {choice.id for choice in question.choices}:
        return _closed(now)
    return choose(checklists.reopened(now, last, event), event, question, id_)


def _closed(now: Conversation) -> Turn:
    """A button of a list that is over, or one we never made."""
    return checklists.saying(now, Say("list_closed"))
