"""Two people who each do all there is to do in a short while, and notice what is not right.

Neither is told when the bot dies meanwhile: they wait, and go on when they see what comes next.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.telegram.chats import Message, Version
from tests.telegram.people import Person

PATIENCE = 40.0  # seconds; who waits so long is stuck
FLAG = "my urine is dark like cola since the squats"


@dataclass(slots=True)
class Play:
    person: Person

    async def step(self, act: Callable[[], object], words: str) -> Message:
        """Do it, and wait until something that says this was shown since."""
        since = self.person.world.turn
        act()
        return await self.person.hears(words, PATIENCE, since)

    async def say(self, text: str, words: str) -> Message:
        return await self.step(lambda: self.person.say(text), words)

    async def press(self, button: str, words: str) -> Message:
        return await self.step(lambda: self.person.press(button), words)


async def asks(person: Person) -> None:
    """Agrees, comes to a verdict by taps and by typing, logs a leg day, asks for all we have; and
    takes away a message that is just to be edited."""
    ann = Play(person)
    await ann.say("/start", "I keep your answers")
    await ann.press("I agree", "Hi!")
    first = await ann.say("/run", "First, safety.")
    await ann.step(lambda: _press_and_delete(person, first), "How sore")
    await ann.say("3", "A 20-second test")
    await ann.press("Sharp or joint pain", "No run")
    await ann.say("/legday squats 5x5, yesterday 6pm", "You named a time of day.")
    await ann.step(person.agree, "Logged")
    person.say("/export")
    await person.world.until(lambda: handed(person), PATIENCE, "the export")


async def leaves(person: Person) -> None:
    """Gets help before agreeing to anything, agrees, and is forgotten again."""
    bob = Play(person)
    await bob.say(FLAG, "🚨")
    await bob.say("/start", "I keep your answers")
    await bob.press("I agree", "Hi!")
    await bob.say("/forget", "Delete everything")
    await bob.press("Delete everything", "Nothing of you is left here")


async def both(ann: Person, bob: Person) -> None:
    await asyncio.gather(asks(ann), leaves(bob))


def _press_and_delete(person: Person, message: Message) -> None:
    person.press("None of these", message)
    person.delete(message)


def handed(person: Person) -> list[Message]:
    """The files that the person was given."""
    return [one for one in person.messages() if "document" in one.content]


def copies(person: Person) -> Iterator[str]:
    """What was said more than twice."""
    said = Counter(_looks(one.versions[0]) for one in person.messages())
    return (text for (text, _), times in said.items() if times > 2)


def twins(person: Person) -> Iterator[str]:
    """What answered a tap, and nevertheless stands in more than one message."""
    for one in person.messages():
        others = {
            _looks(v) for other in person.messages() if other is not one for v in other.versions
        }
        yield from (v.text for v in one.versions[1:] if v.rows and _looks(v) in others)


def asked_again(person: Person) -> Iterator[str]:
    """Questions that came back after the person had seen what comes after them."""
    shown = [_looks(version) for version in person.shown() if version.rows]
    for n, question in enumerate(shown):
        between = {other for other in shown[shown.index(question) : n] if other != question}
        if between:
            yield question[0]


def _looks(version: Version) -> tuple[str, tuple[str, ...]]:
    return version.text, tuple(button.data for row in version.rows for button in row)
