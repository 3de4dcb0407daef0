"""Telegram as a Chat: what stands there afterwards, and what every refusal is to us."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.chat import (
    How,
    Moved,
    NotSent,
    Parcel,
    Refused,
    Sent,
    Shut,
    Unknown,
    Unreachable,
    Vanished,
)
from bot.clock import Clock
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.wire import Wire
from dialogs.replies import Button, Mark, Message
from tests.telegram import faults
from tests.telegram.faults import Fault
from tests.telegram.people import Person, group, migrate
from tests.telegram.server import Server

each = pytest.mark.parametrize

YES = Button("Yes", "1.food.yes", "good")
NO = Button("No", "1.food.no", "danger")
ASKED = Message("Have you eaten?", ((YES, NO),))


def parcel(person: Person, message: Message, how: How = How.NEW, ref: str = "") -> Parcel:
    return Parcel(f"telegram:{person.id}", how, message, ref)


async def posted(chat: TelegramChat, person: Person, message: Message = ASKED) -> str:
    """The name of a message that now stands there."""
    sent = await chat.post(parcel(person, message))
    assert isinstance(sent, Sent)
    return sent.ref


def newest(person: Person) -> str:
    return str(person.messages()[-1].id)


async def test_a_new_message_has_its_words_and_its_buttons(chat: TelegramChat, ann: Person) -> None:
    ref = await posted(chat, ann)
    shown = ann.messages()[-1]
    assert (ref, shown.now.text, shown.now.labels) == (newest(ann), ASKED.text, ("Yes", "No"))


async def test_no_link_is_unfolded(server: Server, chat: TelegramChat, ann: Person) -> None:
    await posted(chat, ann, Message("https://a.example"))
    assert server.world.calls[-1].given["link_preview_options"] == {"is_disabled": True}


async def test_marks_are_shown_and_what_people_wrote_is_not(
    chat: TelegramChat, ann: Person
) -> None:
    at = Clock().now()
    text = "easy <b>& 07:00"
    await posted(chat, ann, Message(text, marks=(Mark(0, 4), Mark(10, 15, at))))
    content = ann.messages()[-1].content
    kinds = [(e["type"], e["offset"], e["length"]) for e in content["entities"]]
    assert (content["text"], kinds) == (text, [("bold", 0, 4), ("date_time", 10, 5)])


async def test_a_reply_hangs_on_what_was_said(chat: TelegramChat, ann: Person) -> None:
    said = ann.say("can I run?")
    await chat.post(parcel(ann, replace(ASKED, replies=True), ref=str(said.id)))
    assert ann.messages()[-1].reply_to is said


async def test_a_reply_to_what_is_gone_is_said_all_the_same(
    chat: TelegramChat, ann: Person
) -> None:
    said = ann.say("can I run?")
    ann.delete(said)
    sent = await chat.post(parcel(ann, replace(ASKED, replies=True), ref=str(said.id)))
    assert sent == Sent(newest(ann))


async def test_an_edit_stands_in_the_same_place(chat: TelegramChat, ann: Person) -> None:
    ref = await posted(chat, ann)
    edit = parcel(ann, Message("An easy run.", ((NO,),)), How.EDIT, ref)
    outcomes = [await chat.post(edit), await chat.post(edit)]
    assert outcomes == [Sent(ref), Sent(ref)]
    assert [(m.now.text, m.now.labels) for m in ann.messages()] == [("An easy run.", ("No",))]


async def test_stripping_takes_the_buttons_and_leaves_the_words(
    chat: TelegramChat, ann: Person
) -> None:
    ref = await posted(chat, ann)
    strip = parcel(ann, Message(""), How.STRIP, ref)
    assert [await chat.post(strip), await chat.post(strip)] == [Sent(ref), Sent(ref)]
    assert [(m.now.text, m.now.labels) for m in ann.messages()] == [(ASKED.text, ())]


async def test_what_was_deleted_cannot_be_edited_nor_need_be_stripped(
    chat: TelegramChat, ann: Person
) -> None:
    ref = await posted(chat, ann)
    ann.delete(ann.messages()[-1])
    edit, strip = (parcel(ann, ASKED, how, ref) for how in (How.EDIT, How.STRIP))
    assert [await chat.post(edit), await chat.post(strip)] == [Vanished(), Sent(ref)]


async def test_the_button_for_the_place_stands_below_the_field(
    chat: TelegramChat, ann: Person
) -> None:
    share = Button("Share where I am", "1.zone.share")
    await posted(chat, ann, Message("Where are you?", ((share,),), asks_location=True))
    assert ann.chat.keyboard == [[{"text": "Share where I am", "request_location": True}]]


@each(
    "message",
    [
        Message("Where are you?", ((YES,),), asks_location=True),
        Message("Your answers", file="x.json"),
        Message("a" * 5000),
    ],
    ids=["the place", "a file", "too long"],
)
async def test_what_no_edit_can_hold_is_to_be_said_anew(
    chat: TelegramChat, ann: Person, message: Message
) -> None:
    ref = await posted(chat, ann)
    edit = parcel(ann, message, How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Vanished(), Vanished()]
    assert ann.messages()[-1].now.labels == ()


async def test_a_file_is_handed_over_with_its_words(
    chat: TelegramChat, ann: Person, tmp_path: Path
) -> None:
    path = tmp_path / "legday.json"
    path.write_text("{}")
    ref = await posted(chat, ann, Message("Your answers.", ((YES,),), file=str(path)))
    last = ann.messages()[-1]
    assert (ref, last.content["document"]["file_name"]) == (newest(ann), "legday.json")
    assert (last.now.text, last.now.labels) == ("Your answers.", ("Yes",))


async def test_what_stands_beneath_a_file_is_said_anew_below(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    ref = await posted(chat, ann, Message("Your answers.", ((YES,),), file=__file__))
    assert await chat.post(parcel(ann, ASKED, How.EDIT, ref)) == Vanished()
    assert [one.now.labels for one in ann.messages()] == [()]
    server.world.violations.clear()


async def test_too_many_words_go_before_their_file(chat: TelegramChat, ann: Person) -> None:
    await posted(chat, ann, Message("a" * 1025, file=__file__))
    assert [len(one.now.text) for one in ann.messages()] == [1025, 0]


async def test_a_file_that_is_gone_is_refused(chat: TelegramChat, ann: Person) -> None:
    gone = Message("Your answers.", file="/nowhere/zebrafish.json")
    assert await chat.post(parcel(ann, gone)) == Refused("the file to hand over is not there")


async def test_markup_telegram_cannot_read_is_said_in_plain_words(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    why = 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 1'
    server.world.faults.add(Fault(faults.How.STATUS, "sendMessage", status=400, description=why))
    await posted(chat, ann, Message("an easy run", marks=(Mark(3, 7),)))
    assert ann.messages()[-1].content == {"text": "an easy run"}


LOST = faults.How.DROP_AFTER, faults.How.DROP_BEFORE, faults.How.GARBAGE, faults.How.HTML


@each("how", LOST)
async def test_a_lost_answer_leaves_it_open(
    server: Server, chat: TelegramChat, ann: Person, how: faults.How
) -> None:
    server.world.faults.add(Fault(how, "sendMessage"))
    assert await chat.post(parcel(ann, ASKED)) == Unknown()


async def test_nothing_is_sent_where_nobody_listens(ann: Person) -> None:
    async with Wire("1:x", "http://127.0.0.1:1") as wire:
        assert await TelegramChat(wire, Clock()).post(parcel(ann, ASKED)) == NotSent()


async def test_a_flood_waits_as_long_as_telegram_says(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    fault = Fault(faults.How.STATUS, "sendMessage", status=429, retry_after=7)
    server.world.faults.add(fault)
    assert await chat.post(parcel(ann, ASKED)) == NotSent(7)


async def test_people_who_are_gone_are_unreachable(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    ben = Person(server.world, "Ben")
    ben.start()
    ann.block()
    ben.deactivate()
    assert [await chat.post(parcel(one, ASKED)) for one in (ann, ben)] == [Unreachable()] * 2


async def test_a_chat_that_moved_says_where_to(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    old = group(server.world, kind="group")
    new = migrate(server.world, old, ann)
    moved = await chat.post(Parcel(f"telegram:{old.id}", How.NEW, ASKED))
    assert moved == Moved(f"telegram:{new.id}")


async def test_a_revoked_token_shuts_us_out(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    server.world.revoked = True
    assert await chat.post(parcel(ann, ASKED)) == Shut()
    server.world.violations.clear()


async def test_a_silent_telegram_is_given_up(
    server: Server, chat: TelegramChat, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.telegram.chat.SECONDS", 0.2)
    server.world.faults.add(Fault(faults.How.HANG, "sendMessage", seconds=30))
    assert await chat.post(parcel(ann, ASKED)) == Unknown()


async def test_a_cancelled_post_is_cancelled(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    server.world.faults.add(Fault(faults.How.HANG, "sendMessage", seconds=30))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await chat.post(parcel(ann, ASKED))


@each("address", ["", "discord:1", "telegram:", "telegram:x", "telegram:0", "telegram:٣"])
async def test_an_address_of_another_platform_is_refused(chat: TelegramChat, address: str) -> None:
    refused = Refused("no address of Telegram's")
    assert await chat.post(Parcel(address, How.NEW, ASKED)) == refused


@each("how", [How.EDIT, How.STRIP])
async def test_what_has_no_name_cannot_be_changed(
    chat: TelegramChat, ann: Person, how: How
) -> None:
    assert await chat.post(parcel(ann, ASKED, how)) == Refused("no address of Telegram's")
