"""The picture of /history on Telegram: a photo with its words beneath it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import How, Parcel, Sent, Vanished
from bot.pictures import weeks
from bot.platforms.telegram.chat import TelegramChat
from dialogs.replies import Button, Message
from tests.telegram import faults
from tests.telegram.faults import Fault
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.serving import Service
from tests.weeks import busy, leg_day, picture

each = pytest.mark.parametrize

WORDS = "Your last eight weeks:"
SHOWN = Message(WORDS, picture=picture(leg_day(1)))


def parcel(person: Person, message: Message = SHOWN, key: str = "") -> Parcel:
    return Parcel(f"telegram:{person.id}", How.NEW, message, key=key)


def seen(person: Person) -> list[tuple[str, str]]:
    """What kind each message is, and what it says."""
    kinds = ("photo", "document", "text")
    messages = person.messages()
    return [(next(k for k in kinds if k in one.content), one.now.text) for one in messages]


async def test_a_picture_is_a_photo_with_its_words(chat: TelegramChat, ann: Person) -> None:
    assert isinstance(await chat.post(parcel(ann)), Sent)
    assert seen(ann) == [("photo", WORDS)]
    [size] = ann.messages()[-1].content["photo"]
    assert size["width"] == weeks.WIDTH


async def test_eight_busy_weeks_are_a_photo(chat: TelegramChat, ann: Person) -> None:
    assert isinstance(await chat.post(parcel(ann, replace(SHOWN, picture=busy()))), Sent)
    assert seen(ann) == [("photo", WORDS)]


@each(("length", "count"), [(1024, 1), (1025, 2), (5000, 3)])
async def test_too_many_words_come_after_their_picture(
    chat: TelegramChat, ann: Person, length: int, count: int
) -> None:
    yes = Button("Yes", "1.food.yes")
    await chat.post(parcel(ann, replace(SHOWN, text="a" * length, rows=((yes,),))))
    kinds, texts = zip(*seen(ann), strict=True)
    assert kinds == ("photo", *("text",) * (count - 1))
    assert sum(map(len, texts)) == length
    assert [one.now.labels for one in ann.messages()] == [*((),) * (count - 1), ("Yes",)]


async def test_a_text_that_was_refused_goes_on_after_the_picture_that_is_there(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    server.world.faults.add(Fault(faults.How.STATUS, "sendMessage", status=500))
    long = parcel(ann, replace(SHOWN, text="a" * 1025), key="k")
    await chat.post(long)
    await chat.post(long)
    assert [kind for kind, _ in seen(ann)] == ["photo", "text"]


@each("words", [WORDS, "a" * 2000])
async def test_a_picture_that_cannot_be_drawn_costs_no_words(
    chat: TelegramChat, ann: Person, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(weeks, "WIDTH", -1)  # no sheet has such a width
    assert isinstance(await chat.post(parcel(ann, replace(SHOWN, text=words))), Sent)
    assert seen(ann) == [("text", words)]


async def test_what_stands_there_is_not_changed_into_a_picture(
    chat: TelegramChat, ann: Person
) -> None:
    sent = await chat.post(parcel(ann, Message(WORDS, ((Button("Yes", "1.food.yes"),),))))
    assert isinstance(sent, Sent)
    edit = replace(parcel(ann), how=How.EDIT, ref=sent.ref)
    assert await chat.post(edit) == Vanished()


@each("body", [b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(30)])
@pytest.mark.wrong_on_purpose
async def test_our_own_telegram_takes_no_photo_that_is_none(
    server: Server, chat: TelegramChat, ann: Person, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    monkeypatch.setattr(weeks, "png", lambda _: body)
    await chat.post(parcel(ann))
    assert server.world.refusals[-1].rule in {"photo", "photo_shape"}


async def test_somebody_asks_for_their_history(service: Service) -> None:
    ann = await service.somebody()
    ann.say("/history")
    await ann.hears("Nothing yet.")
    ann.say("/legday squats, lunges, yesterday")
    await ann.hears("Logged")
    ann.say("/history")
    shown = await ann.hears("Your last eight weeks:")
    assert "photo" in shown.content
    assert "leg day: squat" in shown.now.text
