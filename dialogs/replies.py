"""What a conversation says. Keys and values, not sentences: the words live in `dialogs.words`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from dialogs.engine import Answers, Verdict
from dialogs.facts import Facts, Value
from dialogs.picture import Picture

# What stands beside the choices of every question.
BESIDE = BACK, UNKNOWN, WHY = ("back", "unknown", "why")


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence, by its key, with the values it names."""

    key: str
    values: Mapping[str, Value | datetime] = field(default_factory=dict)
    choices: tuple[str, ...] = ()  # buttons beneath it that belong to no run


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question of one run."""

    run: int
    question: str
    choices: tuple[str, ...]  # () = an answer is typed
    picked: tuple[str, ...] = ()  # of a question with several answers: those already given
    known: Facts = field(default_factory=dict)  # taken over without asking: shown once
    back: bool = False  # there is an earlier question to go back to
    tap_only: bool = False  # nothing can be typed where it is asked
    values: Mapping[str, Value | datetime] = field(default_factory=dict)  # that its words name


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A verdict, whole."""

    run: int  # 0: of nothing that is kept, so nothing can be done with it
    verdict: Verdict
    answers: Answers
    at: datetime
    left: int = 0  # questions that could still be answered
    before: str = ""  # the rung of the verdict that this one corrects
    assumed: str = ""  # the zone it goes by, while the person has not said that it is theirs
    remind_at: datetime | None = None  # when we can write to them, if they tap for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """The rules behind a verdict, for and against, in the person's own answers."""

    verdict: Verdict
    answers: Answers
    partial: bool = False  # a no that was settled before the last question


@dataclass(frozen=True, slots=True)
class Show:
    """Something the shell must fetch or do first: history, export, forget. Described, not done."""

    what: str
    values: Mapping[str, Value] = field(default_factory=dict)


Reply: TypeAlias = Say | Ask | Report | Explain | Show


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    token: str
    tone: str = ""  # "good" | "danger" | "": a colour where the platform has one, never alone


class Stands(StrEnum):
    """Where a message belongs on a platform that can edit what it said."""

    HERE = "here"  # in place of the message whose button was pressed; else below
    BELOW = "below"  # below it; what was pressed stays as it is
    APART = "apart"  # in the chat with us alone, wherever this was asked
    ASIDE = "aside"  # a passing word at the button itself; nothing stays


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that some platforms show in a way of their own."""

    start: int  # in characters of the text
    end: int
    at: datetime | None = None  # the moment these words name; None: the words are strong


@dataclass(frozen=True, slots=True)
class Message:
    """A reply in a language, ready for any platform."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    anchor: str = ""  # messages of one anchor replace each other where a platform can edit
    marks: tuple[Mark, ...] = ()  # in order, none within another
    stands: Stands = Stands.HERE
    replies: bool = False  # hangs on the person's message, which is read again when it is tapped
    asks_location: bool = False  # with the platform's own button to share where one is
    file: str = ""  # a file to hand over with it, by its path
    picture: Picture | None = None  # to be drawn when it is sent; at home, into the file
    urgent: bool = False  # a warning sign's: before everything else, however fast that is
    tone: str = ""  # of a verdict: "good" | "care" | "stop"; a colour beside the words, never alone


@dataclass(frozen=True, slots=True)
class Blank:
    """A question in a form, by its keys: so many of its choices may be taken, or none."""

    question: str
    choices: tuple[str, ...]
    most: int


@dataclass(frozen=True, slots=True)
class Field:
    """A blank in words. `options`: a value and its label each."""

    id: str
    name: str
    hint: str
    options: tuple[tuple[str, str], ...]
    most: int


@dataclass(frozen=True, slots=True)
class Form:
    """Several questions at once, and room for words."""

    title: str
    fields: tuple[Field, ...]
    words: str
    hint: str


Rows: TypeAlias = tuple[tuple[str, str], ...]  # a command's name, and what it does
# What may be filled in behind a command, "legday.rpe": how it is called there, and what it is.
Options: TypeAlias = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Menu:
    """What people read before they write. By language code; "" is for every other language."""

    commands: Mapping[str, Rows]
    group_commands: Mapping[str, Rows]
    description: Mapping[str, str]  # in a chat still empty: at most 512 letters
    short_description: Mapping[str, str]  # on the profile: at most 120
    options: Mapping[str, Options] = field(default_factory=dict)
