"""A person's conversation, step by step: what they do, and what they then read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.discord.channels import Channel, Message
from tests.discord.interactions import Interaction
from tests.discord.people import Person

# Each question as it begins, and the button that leads to a yes.
ANSWERS = {
    "First, safety.": "None of these",
    "How sore": "3",
    "A 20-second test": "All fine",
    "Does any of this": "None of these",
    "How did you sleep": "Well",
    "When did you last": "1-2 days ago",
    "Have you eaten": "Yes, both",
    "About that leg session": "Neither of these",
    "What are you training": "All-round fitness",
}
FLAG = "my urine is dark like cola since the squats"


@dataclass(slots=True)
class Talk:
    """Commands are sent `where`, typed words and presses go where they belong."""

    person: Person
    where: Channel

    async def ask(self, command: str, reads: str, /, **options: Any) -> Message:
        return await self._step(lambda: self.person.slash(command, self.where, **options), reads)

    async def press(self, button: str, reads: str, beneath: Message | None = None) -> Message:
        return await self._step(lambda: self.person.press(button, beneath), reads)

    async def say(self, text: str, reads: str) -> Message:
        return await self._step(lambda: self.person.say(text), reads)

    async def agree(self) -> None:
        """Come to the first question, as somebody new."""
        await self.ask("run", "I keep your answers")
        await self.press("I agree", "First, safety.")

    async def walk(self) -> Message:
        """From the open question to a verdict."""
        while True:
            message = self.person.newest()
            assert message, "nothing is asked"
            asked = (answer for begin, answer in ANSWERS.items() if begin in message.now.text)
            if not (answer := next(asked, "")):
                return message
            await self.press(answer, "", message)

    async def told(self, done: Interaction) -> Message:
        """What is told beside the answer to this, and to nobody else."""
        world = self.person.world

        def said() -> Message | None:
            here = done.channel.messages.values()
            return next((one for one in here if one.webhook == done.token), None)

        message = await world.until(said, what="a word beside")
        assert message
        assert message.ephemeral
        return message

    async def _step(self, act: Callable[[], Any], reads: str) -> Message:
        """Do it, and wait until something that says this was shown since."""
        since = self.person.world.turn
        act()
        return await self.person.hears(reads, since=since)
