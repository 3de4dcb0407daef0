"""A press is answered: once, in the place of what was pressed, with a word beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import How, Sent, TooLate, Unknown, Vanished
from bot.platforms.discord.chat import DiscordChat
from dialogs.replies import Message
from tests.discord import faults
from tests.discord.channels import Channel
from tests.discord.faults import Fault
from tests.discord.people import Person
from tests.discord.world import World
from tests.on_discord.letters import (
    ASKED,
    CALLBACK,
    LOST,
    NEXT,
    ORIGINAL,
    asks,
    newest,
    parcel,
    pressed,
    shown,
)

each = pytest.mark.parametrize


async def test_the_next_question_takes_the_place_of_the_one_that_was_pressed(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    press = await pressed(chat, ann, where)
    edit = parcel(press, how=How.EDIT)
    assert [await chat.post(edit), await chat.post(edit)] == [Sent(edit.ref)] * 2
    assert (shown(ann, where), press.how) == ([NEXT.text], "update")


async def test_a_deferred_press_changes_the_message_all_the_same(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    press = await pressed(chat, ann, where)
    edit = parcel(press, how=How.EDIT)
    await chat.defer(edit.ticket)
    assert (await chat.post(edit), press.how) == (Sent(edit.ref), "deferred update")
    assert shown(ann, where) == [NEXT.text]


@each("how", LOST)
@each("deferred", [False, True])
async def test_a_change_that_was_lost_is_made_again(  # noqa: PLR0917
    world: World, chat: DiscordChat, ann: Person, where: Channel, how: faults.How, deferred: bool
) -> None:
    press = await pressed(chat, ann, where)
    edit = parcel(press, how=How.EDIT)
    if deferred:
        await chat.defer(edit.ticket)
    world.faults.add(Fault(how, ORIGINAL if deferred else CALLBACK))
    assert [await chat.post(edit), await chat.post(edit)] == [Unknown(), Sent(edit.ref)]
    assert shown(ann, where) == [NEXT.text]


async def test_after_a_crash_a_change_is_made_again(
    world: World, chat: DiscordChat, reborn: DiscordChat, ann: Person, where: Channel
) -> None:
    press = await pressed(chat, ann, where)
    world.forgive("twice")
    edit = parcel(press, how=How.EDIT)
    await chat.post(edit)
    assert await reborn.post(replace(edit, again=True)) == Sent(edit.ref)
    assert shown(ann, where) == [NEXT.text]


@each("late", [4, 1000])
async def test_too_late_for_its_press_only_what_is_not_ephemeral_is_changed(
    world: World, chat: DiscordChat, ann: Person, where: Channel, late: int
) -> None:
    press = await pressed(chat, ann, where)
    world.forgive("late", "expired")
    edit = parcel(press, how=How.EDIT)
    if late > world.token_life:
        await chat.defer(edit.ticket)
    world.advance(late)
    outcome, text = (Sent(edit.ref), NEXT) if where is ann.dm else (TooLate(), ASKED)
    assert [await chat.post(edit), await chat.post(edit)] == [outcome] * 2
    assert shown(ann, where) == [text.text]


async def test_a_message_that_was_taken_away_before_its_change_is_said_anew(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    press = await pressed(chat, ann, where)
    assert press.message
    ann.delete(press.message)
    assert await chat.post(parcel(press, how=How.EDIT)) == Vanished()
    assert await chat.post(parcel(press)) == Sent(newest(ann))
    assert shown(ann, where)[-1] == NEXT.text


@each("deferred", [False, True])
async def test_what_is_new_after_a_press_stands_below(
    chat: DiscordChat, ann: Person, where: Channel, deferred: bool
) -> None:
    press = await pressed(chat, ann, where)
    if deferred:
        await chat.defer(parcel(press).ticket)
    sent = await chat.post(parcel(press))
    assert (shown(ann, where), sent) == ([ASKED.text, NEXT.text], Sent(newest(ann)))
    assert ann.messages()[-1].ephemeral is (where is ann.server)


@each("how", LOST)
async def test_what_is_new_after_a_press_and_was_lost_is_shown_once(
    world: World, chat: DiscordChat, ann: Person, where: Channel, how: faults.How
) -> None:
    press = await pressed(chat, ann, where)
    world.faults.add(Fault(how, CALLBACK))
    sent = [await chat.post(parcel(press)) for _ in range(3)]
    assert shown(ann, where) == [ASKED.text, NEXT.text]
    assert sent == [Unknown(), Sent(newest(ann)), Sent(newest(ann))]


@each("deferred", [False, True])
async def test_after_a_crash_what_is_new_after_a_press_is_shown_once(  # noqa: PLR0917
    world: World,
    chat: DiscordChat,
    reborn: DiscordChat,
    ann: Person,
    where: Channel,
    deferred: bool,
) -> None:
    press = await pressed(chat, ann, where)
    world.forgive("twice")
    if deferred:
        await chat.defer(parcel(press).ticket)
    else:
        await chat.post(parcel(press))
    sent = await reborn.post(replace(parcel(press), again=True))
    assert (shown(ann, where), sent) == ([ASKED.text, NEXT.text], Sent(newest(ann)))


async def test_the_message_that_was_pressed_loses_its_buttons(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    press = await pressed(chat, ann, where)
    strip = parcel(press, Message(""), How.STRIP)
    assert [await chat.post(strip), await chat.post(strip)] == [Sent(strip.ref)] * 2
    assert [(one.now.text, one.now.labels) for one in ann.messages(where)] == [(ASKED.text, ())]
    assert press.how == "deferred update"


async def test_an_ephemeral_message_elsewhere_keeps_its_buttons(
    chat: DiscordChat, ann: Person
) -> None:
    await chat.post(parcel(asks(ann, ann.server), NEXT))
    other = newest(ann)
    press = await pressed(chat, ann, ann.server)
    strip = parcel(press, Message(""), How.STRIP, under=other)
    assert await chat.post(strip) == Sent(other)
    assert [one.now.labels for one in ann.messages(ann.server)] == [("Well",), ("Yes", "No")]


@each("first", ["the word", "the change", "the promise"])
async def test_a_word_is_seen_by_one_person_and_the_question_still_changes(
    world: World, chat: DiscordChat, ann: Person, where: Channel, first: str
) -> None:
    press = await pressed(chat, ann, where)
    edit = parcel(press, how=How.EDIT)
    if first == "the promise":
        await chat.defer(edit.ticket)
    if first == "the word":
        await chat.whisper(edit.ticket, "Noted *so*.")
    assert await chat.post(edit) == Sent(edit.ref)
    if first != "the word":
        await chat.whisper(edit.ticket, "Noted *so*.")
    assert shown(ann, where) == [NEXT.text, r"Noted \*so\*."]
    assert ann.messages()[-1].ephemeral


async def test_a_press_without_a_word_is_taken_note_of(chat: DiscordChat, ann: Person) -> None:
    press = await pressed(chat, ann, ann.dm)
    await chat.whisper(parcel(press).ticket)
    assert (press.how, shown(ann)) == ("deferred update", [ASKED.text])


@each("deferred", [False, True])
async def test_a_word_can_be_all_there_is_to_a_command(
    chat: DiscordChat, ann: Person, where: Channel, deferred: bool
) -> None:
    asked = asks(ann, where)
    if deferred:
        await chat.defer(parcel(asked).ticket)
    await chat.whisper(parcel(asked).ticket, "Too fast.")
    assert shown(ann, where) == ["Too fast."]


async def test_a_word_takes_nobody_s_place(chat: DiscordChat, ann: Person, where: Channel) -> None:
    asked = asks(ann, where)
    await chat.whisper(parcel(asked).ticket, "Too fast.")
    await chat.post(parcel(asked))
    assert sorted(shown(ann)) == [NEXT.text, "Too fast."]


async def test_what_goes_wrong_with_a_courtesy_is_no_matter(
    world: World, chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    world.faults.add(faults.unavailable(500, count=2))
    await chat.defer(parcel(asked).ticket)
    await chat.whisper(parcel(asked).ticket, "Too fast.")
    for ticket in ("", "zebrafish", "1/2/3"):
        await chat.defer(ticket)
        await chat.whisper(ticket, "Too fast.")
    assert shown(ann) == []


@each("late", [4, 1000])
async def test_a_word_that_comes_too_late_is_not_said(
    world: World, chat: DiscordChat, ann: Person, where: Channel, late: int
) -> None:
    press = await pressed(chat, ann, where)
    world.forgive("late")
    world.advance(late)
    calls = len(world.calls)
    await chat.whisper(parcel(press).ticket, "Noted.")
    assert (shown(ann, where), len(world.calls)) == ([ASKED.text], calls + 1)
