"""What can be done with a checklist: begin it, answer it, go back in it, conclude it.

Each function takes a conversation and gives a turn; where we are is computed from the answers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Fact, Facts, Origin, Value
from dialogs.flow import Choice, Flow, Question, Turn, picked
from dialogs.flows import FLOWS
from dialogs.flows.known import CHECKLISTS, merged, to_facts
from dialogs.replies import UNKNOWN, Ask, Reply, Report, Say

IDLE = timedelta(hours=6)  # then a half-finished checklist is closed
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
LAST_RUN = 999_999_999  # seconds since then: nine digits of a button's token, till 2057


def open_flow(now: Conversation) -> tuple[Flow, Checklist] | None:
    """What is being asked; None also when a newer version no longer has the flow."""
    top = now.open[-1] if now.open else None
    flow = FLOWS.get(top.flow) if top else None
    return (flow, top) if flow and top else None


def uncovered(now: Conversation, run: int) -> Conversation:
    """That list goes before those which were opened over it: the person came back to it."""
    its = [one for one in now.open if one.run == run]
    return replace(now, open=(*(one for one in now.open if one.run != run), *its)) if its else now


def open_question(now: Conversation) -> Question | None:
    """The question the person wants again, else the first without an answer."""
    if (opened := open_flow(now)) is None:
        return None
    flow, top = opened
    again = flow.question(top.asking)
    return again or next(flow.pending(top.facts, top.touched_at), None)


def ask(now: Conversation, show: Facts | None = None) -> tuple[Reply, ...]:
    """The open question, if there is one; `show` is what was taken over without asking."""
    opened, question = open_flow(now), open_question(now)
    if opened is None or question is None:
        return ()
    _, top = opened
    already = tuple(c.id for c in question.choices if question.many and picked(c, top.facts))
    asked = Ask(
        run=top.run,
        question=question.id,
        choices=tuple(choice.id for choice in question.offers(top.facts)),
        picked=already,
        known=show or {},
        back=bool(top.trail),
        values=question.names(now, top.facts),
    )
    return (asked,)


def saying(now: Conversation, *replies: Reply) -> Turn:
    """A short answer, and the question that was interrupted."""
    return Turn(now, (*replies, *ask(now)))


def begin(now: Conversation, flow: Flow, event: Event, said: Facts | None = None) -> Turn:
    """A new run of the flow on top of what is open, with what is known and was just said."""
    facts = merged(flow.begins(now, event.at), said or {})
    return _begun(now, flow, event, facts)


def begin_unasked(
    now: Conversation, flow: Flow, event: Event, good_until: datetime, said: Facts | None = None
) -> Turn:
    """A new run that we begin, with the flow's opener: whatever it asks is asked anew."""
    facts = merged(flow.begins(now, event.at), said or {})
    opener = flow.opener
    if opener:
        facts = {key: fact for key, fact in facts.items() if key not in opener.keys}
    return _begun(now, flow, event, facts, asking=opener.id if opener else "", until=good_until)


def _begun(  # noqa: PLR0913 (a checklist, as it begins)
    now: Conversation,
    flow: Flow,
    event: Event,
    facts: Facts,
    *,
    asking: str = "",
    until: datetime | None = None,
) -> Turn:
    fresh = Checklist(
        flow=flow.id,
        run=_next_run(now.run, event.at),
        begun_at=event.at,
        touched_at=event.at,
        facts=facts,
        asking=asking,
        good_until=until,
    )
    below = tuple(one for one in now.open if one.flow != flow.id)
    return _proceed(replace(now, run=fresh.run, open=(*below, fresh)), event, show=facts)


def _next_run(last: int, at: datetime) -> int:
    """Never one that was: not even of somebody who was forgotten and comes back."""
    return max(last + 1, int((at - EPOCH).total_seconds())) % LAST_RUN


def reopen(now: Conversation, event: Event, question_id: str = "") -> Turn:
    """The last verdict's checklist again: to answer the rest, or one question anew."""
    if now.last is None:
        return saying(now, Say("nothing_to_change"))
    again = reopened(now, now.last, event)
    return ask_again(again, event, question_id) if question_id else _proceed(again, event)


def reopened(now: Conversation, last: Checklist, event: Event) -> Conversation:
    """The last verdict's checklist on top, as it was or with what was answered since."""
    again = next((one for one in now.open if one.run == last.run), last)
    below = tuple(one for one in now.open if one.flow != last.flow)
    return replace(now, open=(*below, replace(again, touched_at=event.at)))


def correct(now: Conversation, event: Event, new: Facts) -> Turn:
    """The last verdict again with these answers; asked on where that leaves something open."""
    if now.last is None:
        return saying(now, Say("nothing_to_change"))
    again = replace(now, open=(replace(now.last, told=False, asking=""),))
    return answer(again, event, new)


def answer(now: Conversation, event: Event, new: Facts, question_id: str = "") -> Turn:
    """The open checklist with these facts, given as an answer to that question."""
    opened = open_flow(now)
    if opened is None:
        return Turn(now, ())
    flow, top = opened
    facts = merged(top.facts, new)
    again = flow.question(top.asking)
    others = tuple(id_ for id_ in top.trail if id_ != question_id)
    after = replace(
        top,
        facts=facts,
        trail=(*others, question_id) if question_id else top.trail,
        asking=top.asking if again and not again.answered(facts) else "",
    )
    return _owning_up(_with_top(now, event, after, _in_words(new)), top.facts, _in_words(new))


def _owning_up(turn: Turn, before: Facts, new: Facts) -> Turn:
    """An earlier answer that words changed is named, also where no next question shows it."""
    changed = any(key in before and before[key].value != new[key].value for key in new)
    silent = all(isinstance(reply, Report) and not reply.before for reply in turn.replies)
    if not changed or not silent:
        return turn
    return Turn(turn.conversation, (Say("answer_changed"), *turn.replies))


def _in_words(new: Facts) -> Facts:
    """What was understood from words, to be shown: what is heard wrong must be seen."""
    return {key: fact for key, fact in new.items() if fact.origin is Origin.WORDS}


def close(now: Conversation, kept: Collection[Checklist]) -> Conversation:
    """Only these stay open; what was answered in the others is not asked again today."""
    facts = dict(now.aside)
    for one in now.open:
        if one not in kept and one.flow in CHECKLISTS:
            facts |= one.facts
    return replace(now, open=tuple(kept), aside=facts)


def chosen(question: Question, choice: Choice, facts: Facts, at: datetime) -> Facts:
    """What pressing this choice makes known. Of many, one denies only what was not said before."""
    makes: Mapping[str, Value] = choice.makes
    if question.many:
        said = {key for key, fact in facts.items() if fact.value is not None}
        makes = {key: value for key, value in makes.items() if value or key not in said}
    return to_facts(makes, at, Origin.TAP, choice.id)


def not_known(question: Question, facts: Facts, at: datetime) -> Facts:
    """The person does not know: asked, and named in the verdict."""
    missing = (key for key in question.keys if key not in facts)
    return {key: Fact(None, at, Origin.TAP, UNKNOWN) for key in missing}


def not_that(now: Conversation, event: Event, question: Question) -> Turn:
    """None of the readings that were offered: ask again."""
    top = now.open[-1]
    facts = {key: fact for key, fact in top.facts.items() if key != question.read_back}
    return _with_top(now, event, replace(top, facts=facts))


def passed(now: Conversation, event: Event) -> Turn:
    """The question that was asked before the others waits until its turn comes."""
    top = now.open[-1]
    return _with_top(now, event, replace(top, asking="", trail=(*top.trail, top.asking)))


def back(now: Conversation, event: Event) -> Turn:
    """The question before this one; of many answers, first those already given here."""
    opened, current = open_flow(now), open_question(now)
    if opened is None or current is None:
        return Turn(now, ())
    flow, top = opened
    trail = [id_ for id_ in top.trail if flow.question(id_)]
    if not trail:
        return saying(now, Say("back.first"))
    return ask_again(now, event, current.id if current.id in trail else trail[-1])


def ask_again(now: Conversation, event: Event, question_id: str) -> Turn:
    """One question of the open checklist again; its old answer is taken back."""
    opened = open_flow(now)
    question = opened[0].question(question_id) if opened else None
    if opened is None or question is None:
        return saying(now, Say("list_closed"))
    _, top = opened
    gone = {*question.keys, *question.also, question.read_back}
    after = replace(
        top,
        facts={key: fact for key, fact in top.facts.items() if key not in gone},
        trail=tuple(id_ for id_ in top.trail if id_ != question_id),
        asking=question_id,
    )
    return _with_top(now, event, after)


def _with_top(now: Conversation, event: Event, top: Checklist, show: Facts | None = None) -> Turn:
    """Go on with the open checklist as it now is."""
    fresh = replace(top, touched_at=event.at)
    return _proceed(replace(now, open=(*now.open[:-1], fresh)), event, show)


def _proceed(now: Conversation, event: Event, show: Facts | None = None) -> Turn:
    """Ask what is still missing; when nothing is, or the rest cannot matter, conclude."""
    opened = open_flow(now)
    if opened is None:
        return Turn(replace(now, open=()), ())
    flow, top = opened
    if not _concludes(flow, top, event.at) and (asked := ask(now, show)):
        return Turn(now, asked)
    turn = flow.conclude(replace(now, open=now.open[:-1]), top, event)
    return saying(turn.conversation, *turn.replies)


def _concludes(flow: Flow, top: Checklist, at: datetime) -> bool:
    """Never while a question is being answered anew; once told, only a red flag interrupts."""
    if top.asking:
        return False
    return flow.ends(top.facts, at) or (not top.told and flow.settled(top.facts, at))
