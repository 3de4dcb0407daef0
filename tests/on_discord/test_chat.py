"""Discord as a Chat: what stands in a DM afterwards, and what every refusal is to us."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat import (
    How,
    NotSent,
    Parcel,
    Refused,
    Sent,
    Shut,
    TooLate,
    Unknown,
    Unreachable,
    Vanished,
)
from bot.clock import Clock
from bot.platforms.discord_chat import DiscordChat
from bot.platforms.discord_wire import Wire
from dialogs.replies import Button, Mark, Message
from tests.discord import faults
from tests.discord.channels import Message as Said
from tests.discord.faults import Fault
from tests.discord.people import Person
from tests.discord.world import World

each = pytest.mark.parametrize

YES = Button("Yes", "1.food.yes", "good")
NO = Button("No", "1.food.no", "danger")
ASKED = Message("Have you eaten?", ((YES, NO),))
SAY, EDITS = "POST /channels/*/messages", "PATCH /channels/*"


def parcel(person: Person, message: Message = ASKED, how: How = How.NEW, ref: str = "") -> Parcel:
    return Parcel(f"discord:{person.id}", how, message, ref)


async def posted(chat: DiscordChat, person: Person, message: Message = ASKED) -> str:
    """The name of a message that now stands there."""
    sent = await chat.post(parcel(person, message))
    assert isinstance(sent, Sent)
    return sent.ref


def name(said: Said) -> str:
    return f"{said.channel.id}/{said.id}" + ("/e" if said.ephemeral else "")


def newest(person: Person) -> str:
    return name(person.messages()[-1])


def texts(person: Person) -> list[str]:
    return [one.now.text for one in person.messages()]


async def test_a_new_message_has_its_words_its_buttons_and_its_colour(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann, replace(ASKED, tone="good"))
    [shown] = ann.messages(ann.dm)
    assert (ref, shown.now.text, shown.now.labels) == (name(shown), ASKED.text, ("Yes", "No"))
    assert shown.now.accent == 0x2E9E5B


async def test_the_way_to_a_person_is_asked_for_once(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    for _ in range(3):
        await posted(chat, ann)
    assert len(world.called("POST", "/users/@me/channels")) == 1


async def test_marks_are_shown_and_what_people_wrote_is_not(chat: DiscordChat, ann: Person) -> None:
    await posted(chat, ann, Message("easy *run* @everyone", marks=(Mark(0, 4),)))
    assert texts(ann) == [r"**easy** \*run\* \@everyone"]


async def test_a_reply_hangs_on_what_was_said(world: World, chat: DiscordChat, ann: Person) -> None:
    said = ann.say("can I run?")
    await chat.post(parcel(ann, replace(ASKED, replies=True), ref=name(said)))
    reference = world.called("POST", "/messages")[-1].body["message_reference"]
    assert reference == {"message_id": said.id, "fail_if_not_exists": False}


async def test_a_reply_to_what_is_gone_is_said_all_the_same(chat: DiscordChat, ann: Person) -> None:
    said = ann.say("can I run?")
    ann.delete(said)
    sent = await chat.post(parcel(ann, replace(ASKED, replies=True), ref=name(said)))
    assert sent == Sent(newest(ann))


async def test_an_edit_stands_in_the_same_place(chat: DiscordChat, ann: Person) -> None:
    ref = await posted(chat, ann)
    edit = parcel(ann, Message("An easy run.", ((NO,),)), How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Sent(ref), Sent(ref)]
    assert [(m.now.text, m.now.labels) for m in ann.messages()] == [("An easy run.", ("No",))]


async def test_stripping_takes_the_buttons_and_leaves_the_rest(
    world: World, chat: DiscordChat, ann: Person, tmp_path: Path
) -> None:
    path = tmp_path / "legday.json"
    path.write_text("{}")
    ref = await posted(chat, ann, replace(ASKED, tone="care", file=str(path)))
    strip = parcel(ann, Message(""), How.STRIP, ref)
    assert [await chat.post(strip), await chat.post(strip)] == [Sent(ref), Sent(ref)]
    [shown] = ann.messages()
    assert (shown.now.text, shown.now.labels, shown.now.files) == (
        ASKED.text, (), ("legday.json",)
    )  # fmt: skip
    assert shown.now.accent == 0xE0A100


async def test_what_was_deleted_cannot_be_edited_nor_need_be_stripped(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann)
    ann.delete(ann.messages()[-1])
    edit, strip = (parcel(ann, ASKED, how, ref) for how in (How.EDIT, How.STRIP))
    assert [await chat.post(edit), await chat.post(strip)] == [Vanished(), Sent(ref)]


async def test_what_is_too_long_for_an_edit_is_to_be_said_anew(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann)
    edit = parcel(ann, Message("a" * 5000), How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Vanished(), Vanished()]
    assert [one.now.labels for one in ann.messages()] == [()]


@each("how", [How.NEW, How.EDIT])
async def test_a_file_is_handed_over_with_its_words(
    chat: DiscordChat, ann: Person, tmp_path: Path, how: How
) -> None:
    path = tmp_path / "legday.json"
    path.write_text("{}")
    ref = await posted(chat, ann) if how is How.EDIT else ""
    handed = Message("Your answers.", ((YES,),), file=str(path))
    sent = await chat.post(parcel(ann, handed, how, ref))
    [shown] = ann.messages()
    assert (sent, shown.files) == (Sent(name(shown)), {"legday.json": b"{}"})
    assert (shown.now.text, shown.now.files, shown.now.labels) == (
        "Your answers.", ("legday.json",), ("Yes",)
    )  # fmt: skip


async def test_an_edit_takes_the_file_of_before_away(
    chat: DiscordChat, ann: Person, tmp_path: Path
) -> None:
    path = tmp_path / "legday.json"
    path.write_text("{}")
    ref = await posted(chat, ann, Message("Your answers.", file=str(path)))
    await chat.post(parcel(ann, ASKED, How.EDIT, ref))
    assert [one.files for one in ann.messages()] == [{}]


@each("how", [How.NEW, How.EDIT])
async def test_a_file_that_is_gone_is_refused(chat: DiscordChat, ann: Person, how: How) -> None:
    gone = Message("Your answers.", file="/nowhere/zebrafish.json")
    refused = Refused("the file to hand over is not there")
    assert await chat.post(parcel(ann, gone, how, "1/2")) == refused


LOST = (
    faults.How.DROP_AFTER,
    faults.How.DROP_BEFORE,
    faults.How.GARBAGE,
    faults.How.HTML,
    faults.How.APPLY_HTML,
    faults.How.APPLY_STATUS,
)


@each("how", LOST)
async def test_a_lost_answer_leaves_it_open_and_the_next_try_shows_it_once(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    world.faults.add(Fault(how, SAY))
    once = replace(parcel(ann), key="discord:1:0")
    assert await chat.post(once) == Unknown()
    assert await chat.post(replace(once, again=True)) == Sent(newest(ann))
    assert texts(ann) == [ASKED.text]


@each("how", LOST)
async def test_a_lost_edit_is_done_again(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    ref = await posted(chat, ann)
    world.faults.add(Fault(how, EDITS))
    edit = parcel(ann, Message("An easy run."), How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Unknown(), Sent(ref)]
    assert texts(ann) == ["An easy run."]


@each("known", ["by its nonce", "by its words"])
async def test_what_was_tried_long_ago_is_looked_for_before_it_is_said_again(
    world: World, chat: DiscordChat, ann: Person, known: str
) -> None:
    once = replace(parcel(ann), key="ping:1", since=Clock().now() - timedelta(minutes=5))
    world.faults.add(Fault(faults.How.DROP_AFTER, SAY))
    assert await chat.post(once) == Unknown()
    world.nonce_life = 0
    if known == "by its words":
        ann.messages()[-1].nonce = None
    assert await chat.post(replace(once, again=True)) == Sent(newest(ann))
    assert texts(ann) == [ASKED.text]


async def test_the_same_words_from_before_are_not_taken_for_it(
    chat: DiscordChat, ann: Person, world: World
) -> None:
    await posted(chat, ann)
    world.advance(3600)
    since = Clock().now() + timedelta(minutes=57)
    later = Clock(now=lambda: since + timedelta(minutes=3))
    async with Wire(world.token, chat._calls._wire._base, later) as wire:
        again = DiscordChat(wire, world.bot.id, later)
        await again.post(replace(parcel(ann), key="ping:2", since=since, again=True))
    assert texts(ann) == [ASKED.text] * 2


async def test_what_has_no_key_is_known_by_its_moment(chat: DiscordChat, ann: Person) -> None:
    at = Clock().now()
    for since in (at, at, at + timedelta(seconds=1)):
        await chat.post(replace(parcel(ann), since=since))
    assert texts(ann) == [ASKED.text] * 2


async def test_nothing_is_sent_where_nobody_listens(ann: Person) -> None:
    async with Wire("x", "http://127.0.0.1:1") as wire:
        assert await DiscordChat(wire, "1", Clock()).post(parcel(ann)) == NotSent()


async def test_a_flood_waits_as_long_as_discord_says_and_nobody_calls_before(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    await posted(chat, ann)
    world.faults.add(faults.limited(7, SAY))
    assert await chat.post(parcel(ann)) == NotSent(7)
    calls = len(world.calls)
    again = await chat.post(parcel(ann))
    assert isinstance(again, NotSent)
    assert (again.everyone, len(world.calls)) == (False, calls)


async def test_a_window_that_is_used_up_is_not_called_into(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    sent = [await chat.post(parcel(ann)) for _ in range(7)]
    waits = [one for one in sent if isinstance(one, NotSent)]
    assert (len(ann.messages()), len(waits)) == (5, 2)
    assert [call.status for call in world.called("POST", "/messages")] == [200] * 5


async def test_cloudflare_s_page_stops_everything(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    world.faults.add(Fault(faults.How.CLOUDFLARE, SAY, seconds=60))
    assert await chat.post(parcel(ann)) == NotSent(600, everyone=True)
    calls = len(world.calls)
    assert isinstance(await chat.post(parcel(Person(world, "Ben"))), NotSent)
    assert len(world.calls) == calls


async def test_people_who_want_nothing_of_us_are_unreachable(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    ben = Person(world, "Ben")
    ann.block()
    ben.leave()
    assert [await chat.post(parcel(one)) for one in (ann, ben)] == [Unreachable()] * 2


async def test_a_revoked_token_shuts_us_out(world: World, chat: DiscordChat, ann: Person) -> None:
    world.revoked = True
    assert await chat.post(parcel(ann)) == Shut()


async def test_a_silent_discord_is_given_up(
    world: World, chat: DiscordChat, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.discord_chat.SECONDS", 0.2)
    world.faults.add(Fault(faults.How.HANG, SAY, seconds=30))
    assert await chat.post(parcel(ann)) == Unknown()


async def test_a_cancelled_post_is_cancelled(world: World, chat: DiscordChat, ann: Person) -> None:
    world.faults.add(Fault(faults.How.HANG, SAY, seconds=30))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await chat.post(parcel(ann))


@each("address", ["", "telegram:1", "discord:", "discord:x", "discord:-1", "discord:٣"])
async def test_an_address_of_another_platform_is_refused(chat: DiscordChat, address: str) -> None:
    refused = Refused("no address of Discord's")
    assert await chat.post(Parcel(address, How.NEW, ASKED)) == refused


@each("how", [How.EDIT, How.STRIP])
@each("ref", ["", "5", "5/x", "5/6/7"])
async def test_what_has_no_name_cannot_be_changed(
    chat: DiscordChat, ann: Person, how: How, ref: str
) -> None:
    assert await chat.post(parcel(ann, ASKED, how, ref)) == Refused("no address of Discord's")


async def test_an_ephemeral_message_is_out_of_reach_without_a_press(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    edit, strip = (parcel(ann, ASKED, how, "5/6/e") for how in (How.EDIT, How.STRIP))
    assert [await chat.post(edit), await chat.post(strip)] == [TooLate(), Sent("5/6/e")]
    assert world.calls == []


LONG = Message(f"{'a' * 3900}\n\n{'b' * 3900}", ((YES,),))


async def test_a_long_text_comes_in_pieces_and_the_buttons_stand_below_the_last(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann, LONG)
    shown = [(one.now.text[0], one.now.labels) for one in ann.messages()]
    assert (shown, ref) == ([("a", ()), ("b", ("Yes",))], newest(ann))


@each("how", [faults.How.DROP_AFTER, faults.How.DROP_BEFORE])
async def test_no_piece_is_shown_twice(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    world.faults.add(Fault(how, SAY, skip=1))
    once = replace(parcel(ann, LONG), key="discord:1:0")
    assert await chat.post(once) == Unknown()
    assert await chat.post(once) == Sent(newest(ann))
    assert [text[0] for text in texts(ann)] == ["a", "b"]
    assert chat._there == {}


async def test_somebody_is_seen_typing(world: World, chat: DiscordChat, ann: Person) -> None:
    await chat.typing(ann.dm.id)
    assert world.typing == [ann.dm]
    world.faults.add(faults.unavailable(500))
    await chat.typing(ann.dm.id)


async def test_a_mention_is_answered_once_beneath_it_with_a_button_for_anyone(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    said = ann.mention("can I run?")
    for _ in range(2):
        sent = await chat.reply_publicly(
            said.channel.id, said.id, Message("Ask me there."), "Ask in private", "ask"
        )
    [answer] = ann.messages(ann.server)
    assert (sent, answer.now.text) == (Sent(name(answer)), "Ask me there.")
    assert [(b.label, b.custom_id) for row in answer.now.rows for b in row] == [
        ("Ask in private", "ask")
    ]
    world.faults.add(faults.forbidden(50013))
    refused = await chat.reply_publicly(said.channel.id, "9", Message("x"), "y", "ask")
    assert refused == Refused("403 50013 Cannot send messages to this user")
