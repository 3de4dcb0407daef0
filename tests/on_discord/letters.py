"""Letters as they come to the chat: what is asked for, and what then stands there."""

from __future__ import annotations

from bot.chat import How, Parcel, Sent
from bot.clock import Clock
from bot.platforms.discord.chat import DiscordChat
from dialogs.replies import Button, Message
from tests.discord import faults
from tests.discord.channels import Channel
from tests.discord.channels import Message as Said
from tests.discord.interactions import COMMAND, Interaction
from tests.discord.people import Person

YES = Button("Yes", "1.food.yes", "good")
NO = Button("No", "1.food.no", "danger")
ASKED = Message("Have you eaten?", ((YES, NO),))
NEXT = Message("How did you sleep?", ((Button("Well", "1.sleep.well"),),))

SAY, CALLBACK, ORIGINAL = "POST /channels/*/messages", "*/callback", "*/@original"
LOST = (
    faults.How.DROP_BEFORE,
    faults.How.DROP_AFTER,
    faults.How.GARBAGE,
    faults.How.HTML,
    faults.How.APPLY_HTML,
    faults.How.APPLY_STATUS,
)
LONG = Message(f"{'a' * 3900}\n\n{'b' * 3900}", ((YES,),))


def letter(person: Person, message: Message = ASKED, how: How = How.NEW, ref: str = "") -> Parcel:
    """One that answers nothing."""
    return Parcel(f"discord:{person.id}", how, message, ref)


async def posted(chat: DiscordChat, person: Person, message: Message = ASKED) -> str:
    """The name of a message that now stands in their DM."""
    sent = await chat.post(letter(person, message))
    assert isinstance(sent, Sent)
    return sent.ref


def asks(person: Person, where: Channel) -> Interaction:
    """Somebody sends a command."""
    about = {"user": person.user, "channel": where, "data": {"name": "run"}, "name": "run"}
    return person.world.begin(type=COMMAND, **about)


def parcel(
    asked: Interaction, message: Message = NEXT, how: How = How.NEW, n: int = 0, under: str = ""
) -> Parcel:
    """The letter with this number of what answers it."""
    pressed, among_others = asked.message, bool(asked.channel.guild)
    kind = ("e" if pressed.ephemeral else "p") if pressed else ("c" if among_others else "d")
    address, key = f"discord:{asked.user.id}", f"discord:{asked.id}:{n}"
    ref = under or (name(pressed) if pressed and how is not How.NEW else "")
    return Parcel(
        address, how, message, ref, key, f"{asked.id}/{asked.token}/{kind}", Clock().now()
    )


def name(said: Said) -> str:
    return f"{said.channel.id}/{said.id}" + ("/e" if said.ephemeral else "")


def newest(person: Person) -> str:
    return name(person.messages()[-1])


def shown(person: Person, where: Channel | None = None) -> list[str]:
    return [one.now.text for one in person.messages(where)]


async def pressed(chat: DiscordChat, person: Person, where: Channel) -> Interaction:
    """Somebody presses beneath a question that stands there."""
    await chat.post(parcel(asks(person, where), ASKED))
    return person.press("Yes")
