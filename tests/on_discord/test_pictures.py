"""The picture of /history on Discord: a gallery of one, with words for who does not see it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import How, Sent
from bot.pictures import weeks
from bot.platforms.discord.chat import DiscordChat
from dialogs.picture import FILE_NAME
from dialogs.replies import Message
from tests.discord.components import descriptions
from tests.discord.people import Person
from tests.discord.serving import Service
from tests.on_discord.letters import YES, letter, posted
from tests.weeks import busy, leg_day, picture

WORDS = "Your last eight weeks:"
SHOWN = Message(WORDS, picture=picture(leg_day(1)))
PNG = b"\x89PNG\r\n\x1a\n"


async def test_a_picture_is_shown_above_its_words_and_told(chat: DiscordChat, ann: Person) -> None:
    await posted(chat, ann, replace(SHOWN, rows=((YES,),)))
    [shown] = ann.messages()
    assert (shown.now.text, shown.now.files, shown.now.labels) == (WORDS, (FILE_NAME,), ("Yes",))
    assert shown.files[FILE_NAME].startswith(PNG)
    assert SHOWN.picture
    assert descriptions(shown.components) == (SHOWN.picture.description,)
    assert [one["type"] for one in shown.components[0]["components"]] == [12, 10, 1]


async def test_eight_busy_weeks_are_taken(chat: DiscordChat, ann: Person) -> None:
    await posted(chat, ann, replace(SHOWN, picture=busy()))
    assert ann.messages()[0].files[FILE_NAME].startswith(PNG)


async def test_of_a_long_text_the_first_piece_has_the_picture(
    chat: DiscordChat, ann: Person
) -> None:
    await posted(chat, ann, replace(SHOWN, text="a" * 5000))
    assert [one.now.files for one in ann.messages()] == [(FILE_NAME,), ()]


async def test_a_picture_stays_when_the_buttons_beneath_it_go(
    chat: DiscordChat, ann: Person
) -> None:
    ref = await posted(chat, ann, replace(SHOWN, rows=((YES,),)))
    assert await chat.post(letter(ann, Message(""), How.STRIP, ref)) == Sent(ref)
    [shown] = ann.messages()
    assert (shown.now.text, shown.now.files, shown.now.labels) == (WORDS, (FILE_NAME,), ())
    assert descriptions(shown.components) != ("",)


async def test_a_picture_that_cannot_be_drawn_costs_no_words(
    chat: DiscordChat, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weeks, "WIDTH", -1)  # no sheet has such a width
    await posted(chat, ann, SHOWN)
    assert [(one.now.text, one.now.files) for one in ann.messages()] == [(WORDS, ())]


@pytest.mark.parametrize("among_others", [False, True])
async def test_somebody_asks_for_their_history(service: Service, among_others: bool) -> None:
    """Drawing may take longer than Discord waits: it is told first that an answer comes."""
    ann = await service.somebody()
    where = ann.server if among_others else ann.dm
    ann.slash("legday", exercises="squats", when="yesterday")
    await ann.hears("Logged")
    asked = ann.slash("history", where)
    shown = await ann.hears("Your last eight weeks:")
    assert await ann.outcome(asked) == "deferred"
    assert (shown.channel, shown.ephemeral) == (where, among_others)
    assert shown.now.files == (FILE_NAME,)
    assert "leg day: squat" in shown.now.text


async def test_somebody_is_handed_everything(service: Service) -> None:
    ann = await service.somebody()
    ann.slash("legday", exercises="squats", when="yesterday")
    await ann.hears("Logged")
    ann.slash("export")
    handed = await ann.hears("Everything I have of you")
    [name] = handed.now.files
    assert name.endswith(".zip")
    assert handed.files[name].startswith(b"PK")
