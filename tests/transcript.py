"""Read a conversation aloud: `>` is the person, `<` is the bot, `...` is time passing.

`> /run` is a command; `> "slept badly"` is typed; `> None of these` or `> none` taps a button by
its label or its choice, the newest first, and `> sleep.well` that of an older question;
`> (returns)` opens the chat again; `> (Asia/Tokyo)` shares a location, `> (photo)` sends one,
`> (edits) "words"` changes a message, `> (away 10)` is our own absence, `> (leaves)` blocks us.
What we say by ourselves while time passes stands below the line that lets it pass.

The bot's questions are named by their id, with what is shown beside them; sentences without
values (but the platform's name) by their key; verdicts by their first line. Of the menu that
changes an answer the last choice, to leave it, is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, tzinfo
from difflib import ndiff
from textwrap import dedent
from zoneinfo import ZoneInfo

from dialogs.calendar import at_wall
from dialogs.conversation import Alarm, Conversation
from dialogs.events import (
    Begin,
    Edited,
    Event,
    Left,
    Location,
    Missed,
    Place,
    Return,
    Tap,
    Text,
    Unreadable,
    Wake,
    What,
)
from dialogs.facts import moment
from dialogs.machine import advance
from dialogs.replies import Ask, Message, Reply, Report, Say, Show
from dialogs.words import marks, render
from dialogs.words.ask import SHORT_QUESTIONS
from dialogs.words.facts import read_back
from dialogs.words.labels import label
from dialogs.words.languages import LANGUAGES

ENGLISH = LANGUAGES["en"]
BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 11, 20, 7, 0, tzinfo=BERLIN)  # a Friday
GO_WITHOUT_SAYING = {("change", "keep"), ("zone", "share")}  # stand beside the others every time

_LATER = re.compile(r"\.\.\. (?P<number>[\d.]+) (?P<unit>minutes|hours) later")
_NEXT = re.compile(r"\.\.\. (?P<day>next|same) day (?P<hour>\d\d):(?P<minute>\d\d)")


def transcript(script: str, start: datetime = MORNING, talk: Talk | None = None) -> Talk:
    """Play the person's lines against the real machine and compare every line."""
    expected = [line.strip() for line in dedent(script).strip().splitlines()]
    talk = talk or Talk(at=start)
    said: list[str] = []
    try:
        said.extend(_play(talk, (line for line in expected if not line.startswith("<"))))
    except LookupError as missing:
        said.append(str(missing))
    assert said == expected, "\n".join(["", *ndiff(expected, said)])
    return talk


@dataclass
class Talk:
    """One person's conversation, kept as it would be on disk between two messages."""

    at: datetime = MORNING
    now: Conversation = field(default_factory=Conversation)
    number: int = 0
    buttons: list[tuple[str, Tap]] = field(default_factory=list)
    replies: tuple[Reply, ...] = ()
    place: Place = Place.HOME
    asked_about: str = ""  # the words that the last message hangs on

    def hear(self, what: What) -> tuple[Reply, ...]:
        """One event, and what the bot replies."""
        self.number += 1
        event = Event(
            id=f"e{self.number}",
            person="terminal:local" if self.place is Place.HOME else "telegram:1",
            at=self.at.astimezone(self.zone),
            what=what,
            place=self.place,
            about=self.asked_about if isinstance(what, Tap) else "",
        )
        self.now, self.replies = advance(restored(self.now), event)
        for message in self.messages():
            self.asked_about = _line(what) if message.replies else self.asked_about
            buttons = (button for row in message.rows for button in row)
            taps = ((button.label, Tap.from_token(button.token)) for button in buttons)
            self.buttons += [(name, tap) for name, tap in taps if tap]
        return self.replies

    def until(self, at: datetime) -> Iterator[tuple[Reply, ...]]:
        """Time passes. What we say by ourselves meanwhile, each at its moment."""
        while due := min((a for a in self.now.alarms if a.due <= at), key=_due, default=None):
            self.at = max(self.at, due.due.astimezone(self.at.tzinfo))
            yield self.hear(Wake(due.kind, due.due))
        self.at = at

    def say(self, line: str) -> tuple[Reply, ...]:
        """A line as in a script, without its `> `."""
        return self.hear(_heard(line, self))

    def tap(self, word: str) -> tuple[Reply, ...]:
        return self.hear(self.button(word))

    def button(self, word: str) -> Tap:
        """The newest button with this label or choice, or of this `question.choice`."""
        for name, tap in reversed(self.buttons):
            if word in (name, tap.choice, f"{tap.question}.{tap.choice}"):
                return tap
        raise LookupError(f"no button {word!r}")

    @property
    def zone(self) -> tzinfo | None:
        """As the door does it: the person's own, or the house's."""
        return (
            ZoneInfo(self.now.zone)
            if self.now.zone and self.place is Place.PRIVATE
            else self.at.tzinfo
        )

    def messages(self) -> Iterator[Message]:
        for reply in self.replies:
            if not isinstance(reply, Show):
                yield render(reply, self.now.language, self.at.tzinfo)


def uninvited(at: datetime = MORNING) -> Talk:
    """Somebody who wants no check-ins, so that none is offered."""
    return Talk(at=at, now=Conversation(profile={"check_ins": False}))


def _due(alarm: Alarm) -> datetime:
    return alarm.due


def restored(now: Conversation) -> Conversation:
    """As it comes back from the database."""
    kept = Conversation.from_json(now.to_json())
    return replace(kept, diary=now.diary, alarms=now.alarms, addresses=now.addresses)


def _play(talk: Talk, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line
        if line.startswith("..."):
            for replies in talk.until(_passed(line, talk.at)):
                yield from (shown for reply in replies for shown in _shown(reply))
        else:
            replies = talk.say(line.removeprefix("> "))
            yield from (shown for reply in replies for shown in _shown(reply))


def _passed(line: str, at: datetime) -> datetime:
    if found := _LATER.fullmatch(line):
        return at + timedelta(**{found["unit"]: float(found["number"])})
    found = _NEXT.fullmatch(line)
    assert found, line
    day = at.date() + timedelta(days=found["day"] == "next")
    return at_wall(day, time(int(found["hour"]), int(found["minute"])), BERLIN)


def _line(what: What) -> str:
    """What was typed, as the platform keeps it."""
    match what:
        case Begin(name, words):
            return f"/{name} {words}".strip()
        case Text(text):
            return text
    return ""


def _heard(words: str, talk: Talk) -> What:
    if words.startswith("("):
        return _happening(words)
    if words.startswith("/"):
        name, _, behind = words[1:].partition(" ")
        return Begin(name, behind)
    if words.startswith('"'):
        return Text(words.strip('"'))
    return talk.button(words)


def _happening(words: str) -> What:
    happening, _, behind = words.lstrip("(").partition(")")
    match happening.split():
        case ["returns"]:
            return Return()
        case ["photo"]:
            return Unreadable()
        case ["edits"]:
            return Edited(behind.strip(' "'))
        case ["away", minutes]:
            return Missed(int(minutes))
        case ["leaves"]:
            return Left()
        case _:
            return Location(happening)


def _shown(reply: Reply) -> Iterator[str]:
    match reply:
        case Ask():
            yield f"< {reply.question}?{_beside(reply)}"
        case Say(key, values) if not values.keys() - {"platform"}:
            yield f"< {key}"
        case Show(what):
            yield f"< show {what}"
        case Report(left=left):
            first = 2 if reply.before else 1
            lines = _text(reply).splitlines()[:first]
            yield from (f"< {line}" for line in lines[:-1])
            yield f"< {lines[-1]}{f' (+{left})' if left else ''}"
        case _:
            yield f"< {_text(reply).splitlines()[0]}"


def _beside(ask: Ask) -> str:
    """What was taken over without asking, what was picked, and the readings to choose from."""
    parts = []
    if (
        known := marks.plain(read_back(ask.known, ENGLISH, BERLIN))
        if ask.question not in SHORT_QUESTIONS
        else ""
    ):
        parts.append(f"I have: {known}")
    if ask.picked:
        parts.append(f"picked {', '.join(ask.picked)}")
    if any(moment(choice) for choice in ask.choices) or (
        ask.choices and ask.question in ("change", "zone")
    ):
        shown = (c for c in ask.choices if (ask.question, c) not in GO_WITHOUT_SAYING)
        parts.append(" | ".join(label(ask.question, c, ENGLISH, BERLIN) for c in shown))
    return f" {'; '.join(parts)}" if any(parts) else ""


def _text(reply: Reply) -> str:
    assert not isinstance(reply, Show)
    return render(reply, "en", BERLIN).text
