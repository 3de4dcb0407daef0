"""Discord as a Chat: what stands in a DM afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.chat import (
    How,
    Parcel,
    Refused,
    Sent,
    TooLate,
    Vanished,
)
from bot.platforms.discord.chat import DiscordChat
from dialogs.replies import Mark, Message
from tests.discord import faults
from tests.discord.people import Person
from tests.discord.world import World
from tests.on_discord.letters import (
    ASKED,
    LONG,
    NO,
    YES,
    letter,
    name,
    newest,
    posted,
    shown,
)

each = pytest.mark.parametrize


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
    assert shown(ann) == [r"**easy** \*run\* \@everyone"]


async def test_a_reply_hangs_on_what_was_said(world: World, chat: DiscordChat, ann: Person) -> None:
    said = ann.say("can I run?")
    await chat.post(letter(ann, replace(ASKED, replies=True), ref=name(said)))
    reference = world.called("POST", "/messages")[-1].body["message_reference"]
    assert reference == {"message_id": said.id, "fail_if_not_exists": False}


async def test_a_reply_to_what_is_gone_is_said_all_the_same(chat: DiscordChat, ann: Person) -> None:
    said = ann.say("can I run?")
    ann.delete(said)
    sent = await chat.post(letter(ann, replace(ASKED, replies=True), ref=name(said)))
    assert sent == Sent(newest(ann))


async def test_an_edit_stands_in_the_same_place(chat: DiscordChat, ann: Person) -> None:
    ref = await posted(chat, ann)
    edit = letter(ann, Message("An easy run.", ((NO,),)), How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Sent(ref), Sent(ref)]
    assert [(m.now.text, m.now.labels) for m in ann.messages()] == [("An easy run.", ("No",))]


async def test_stripping_takes_the_buttons_and_leaves_the_rest(
    world: World, chat: DiscordChat, ann: Person, tmp_path: Path
) -> None:
    path = tmp_path / "legday.json"
    path.write_text("{}")
    ref = await posted(chat, ann, replace(ASKED, tone="care", file=str(path)))
    strip = letter(ann, Message(""), How.STRIP, ref)
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
    edit, strip = (letter(ann, ASKED, how, ref) for how in (How.EDIT, How.STRIP))
    assert [await chat.post(edit), await chat.post(strip)] == [Vanished(), Sent(ref)]


async def test_what_is_too_long_for_an_edit_is_to_be_said_anew(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann)
    edit = letter(ann, Message("a" * 5000), How.EDIT, ref)
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
    sent = await chat.post(letter(ann, handed, how, ref))
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
    await chat.post(letter(ann, ASKED, How.EDIT, ref))
    assert [one.files for one in ann.messages()] == [{}]


@each("how", [How.NEW, How.EDIT])
async def test_a_file_that_is_gone_is_refused(chat: DiscordChat, ann: Person, how: How) -> None:
    gone = Message("Your answers.", file="/nowhere/zebrafish.json")
    refused = Refused("the file to hand over is not there")
    assert await chat.post(letter(ann, gone, how, "1/2")) == refused


@each("address", ["", "telegram:1", "discord:", "discord:x", "discord:-1", "discord:٣"])
async def test_an_address_of_another_platform_is_refused(chat: DiscordChat, address: str) -> None:
    refused = Refused("no address of Discord's")
    assert await chat.post(Parcel(address, How.NEW, ASKED)) == refused


@each("how", [How.EDIT, How.STRIP])
@each("ref", ["", "5", "5/x", "5/6/7"])
async def test_what_has_no_name_cannot_be_changed(
    chat: DiscordChat, ann: Person, how: How, ref: str
) -> None:
    assert await chat.post(letter(ann, ASKED, how, ref)) == Refused("no address of Discord's")


async def test_an_ephemeral_message_is_out_of_reach_without_a_press(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    edit, strip = (letter(ann, ASKED, how, "5/6/e") for how in (How.EDIT, How.STRIP))
    assert [await chat.post(edit), await chat.post(strip)] == [TooLate(), Sent("5/6/e")]
    assert world.calls == []


async def test_a_long_text_comes_in_pieces_and_the_buttons_stand_below_the_last(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann, LONG)
    shown = [(one.now.text[0], one.now.labels) for one in ann.messages()]
    assert (shown, ref) == ([("a", ()), ("b", ("Yes",))], newest(ann))


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
