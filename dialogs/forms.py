"""The checklist at once: its first questions in one form, where a platform has forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dialogs import checklists
from dialogs.conversation import Conversation
from dialogs.events import Event, Filled, Tap
from dialogs.flow import NONE, Question, Turn
from dialogs.flows.checks import FLAGS, SELF_TEST, SORENESS, TODAY
from dialogs.flows.known import merged
from dialogs.replies import Ask, Blank, Reply, Say

HAS_FORMS = "Discord"
OPENS = "fill"  # the button that opens it, beneath the first question
FIELDS = (FLAGS, SORENESS, SELF_TEST, TODAY)  # four, and one for words: no form holds more

BLANKS = tuple(
    Blank(one.id, ids := tuple(choice.id for choice in one.choices), len(ids) if one.many else 1)
    for one in FIELDS
)


def offered(turn: Turn, event: Event) -> Turn:
    """With the button that opens the form beneath the first question."""
    if event.platform != HAS_FORMS:
        return turn
    return Turn(turn.conversation, tuple(_offered(reply) for reply in turn.replies))


def _offered(reply: Reply) -> Reply:
    if isinstance(reply, Ask) and reply.question == FLAGS.id and not (reply.picked or reply.back):
        return replace(reply, choices=(*reply.choices, OPENS))
    return reply


def taken(now: Conversation, event: Event, form: Filled) -> Turn:
    """All that was chosen, as answers; what was left empty is asked. What was typed is not read."""
    now = checklists.uncovered(now, form.run)
    opened = checklists.open_flow(now)
    if not opened or opened[1].run != form.run:
        return checklists.saying(now, Say("list_closed"))
    flow, top = opened
    given = [(question, list(_of(question, form.taps))) for question in FIELDS]
    answered = [question.id for question, ids in given if ids and flow.question(question.id)]
    if not answered:
        return checklists.saying(now)
    new = top.facts
    for question, ids in given:
        for choice in (one for one in question.choices if one.id in ids):
            new = merged(new, checklists.chosen(question, choice, new, event.at))
    trail = tuple(id_ for id_ in top.trail if id_ not in answered)
    with_trail = replace(top, trail=(*trail, *answered[:-1]))
    now = replace(now, open=(*now.open[:-1], with_trail))
    return checklists.answer(now, event, new, answered[-1])


def _of(question: Question, taps: Iterable[Tap]) -> Iterator[str]:
    """What was chosen of it. Beside anything else, "none" is a slip."""
    ids = [tap.choice for tap in taps if tap.question == question.id]
    return (id_ for id_ in ids if id_ != NONE or len(ids) == 1)
