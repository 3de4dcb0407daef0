"""A text too long for one message comes in several, and none of them twice without need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import How, NotSent, Parcel, Sent, Unknown
from bot.platforms.telegram.chat import TelegramChat
from dialogs.replies import Button, Message
from tests.telegram import faults
from tests.telegram.faults import Fault
from tests.telegram.people import Person
from tests.telegram.server import Server

each = pytest.mark.parametrize
LONG = Message(f"{'a' * 4000}\n\n{'b' * 4000}", ((Button("Yes", "1.food.yes"),),))


def parcel(person: Person) -> Parcel:
    return Parcel(f"telegram:{person.id}", How.NEW, LONG)


def newest(person: Person) -> str:
    return str(person.messages()[-1].id)


async def test_the_buttons_stand_below_the_last(chat: TelegramChat, ann: Person) -> None:
    sent = await chat.post(parcel(ann))
    shown = [(len(m.now.text), m.now.labels) for m in ann.messages()]
    assert (shown, sent) == ([(4000, ()), (4000, ("Yes",))], Sent(newest(ann)))


LATER = [
    (Fault(faults.How.STATUS, "sendMessage", status=429, retry_after=7, skip=1), NotSent(7), 2),
    (Fault(faults.How.DROP_BEFORE, "sendMessage", skip=1), Unknown(), 2),
    (Fault(faults.How.DROP_AFTER, "sendMessage", skip=1), Unknown(), 3),
]


@each(("fault", "outcome", "messages"), LATER, ids=["a flood", "lost", "maybe there"])
async def test_the_piece_that_failed_is_tried_again_and_never_the_one_before(  # noqa: PLR0917
    server: Server, chat: TelegramChat, ann: Person, fault: Fault, outcome: object, messages: int
) -> None:
    server.world.faults.add(replace(fault))
    assert await chat.post(parcel(ann)) == outcome
    server.world.advance(7)
    assert await chat.post(parcel(ann)) == Sent(newest(ann))
    shown = [one.now.text[0] for one in ann.messages()]
    assert shown == ["a", *"b" * (messages - 1)]
    assert chat._there == {}


async def test_the_same_text_again_is_said_again(chat: TelegramChat, ann: Person) -> None:
    for _ in range(2):
        await chat.post(parcel(ann))
    assert len(ann.messages()) == 4
