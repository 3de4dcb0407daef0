"""Topics with both sides, and how sure the science is."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.replies import Say

# Each topic and the stems by which it is recognised in a question, likeliest first.
TOPICS: Mapping[str, tuple[str, ...]] = {
    "warning": ("rhabdo", "danger", "red flag", "stress fract", "stress react", "clot", "warning"),
    "soreness": ("sore", "doms", "stiff", "ache", "hard", "hurt"),
    "lactate": ("lactic", "lactate", "waste", "flush", "toxin"),
    "easy_run": ("recovery run", "active recovery", "circulation", "benefit", "jog", "good for"),
    "gap": ("how long", "hours", "gap", "wait", "between", "same day", "rest day"),
    "strength": ("interfer", "gain", "muscle", "strength", "hypertroph", "cardio kill"),
    "food": ("eat", "food", "protein", "carb", "glycogen", "meal", "fasted", "fuel", "creatine"),
    "fat": ("fat", "weight", "calor", "lose"),
    "sleep": ("sleep", "nap", "insomnia"),
    "cool_down": ("cool", "stretch", "roll", "massage", "warm"),
    "walk_breaks": ("walk", "interval", "5:1", "3:2"),
}
TOPIC = Question(
    id="topic",
    keys=("topic",),
    choices=tuple(Choice(topic, {"topic": topic}) for topic in TOPICS),
    reads=lambda words, at: topic_of(words) or "topic.unknown",
)


def topic_of(words: str) -> dict[str, Value]:
    """The topic a question is about; {} when none is recognised."""
    text = words.casefold()
    found = (topic for topic, stems in TOPICS.items() if any(stem in text for stem in stems))
    return {"topic": topic} if (topic := next(found, None)) else {}


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    return Turn(now, (Say(f"learn.{closed.facts['topic'].value or 'soreness'}"),))


LEARN = Flow(id="learn", questions=(TOPIC,), conclude=conclude)
