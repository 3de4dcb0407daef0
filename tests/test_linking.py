"""One person on two platforms, at the door: linked by a code, one log, and two again."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from bot import linking
from bot.delivery.books import _written
from bot.linking import COUNTS_FOR
from dialogs.events import Event, Place, Tap, Text
from dialogs.linking import code as read
from dialogs.machine import advance
from storage import conversations, people
from storage.link_codes import GUESSES, HOUR
from storage.linked import NotHeldError
from storage.outbox import Fate
from storage.schema import links, outbox
from tests.test_door import house
from tests.two_chats import AT, Chat, both

WRONG = "That code does not count."
MINUTE = timedelta(minutes=1)


async def test_a_code_shown_on_one_platform_links_it_on_the_other(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        code = await telegram.code()
        asked = await discord.asks("link", f" {code.lower().replace('-', ' ')} ")
        assert "Link this Discord with your Telegram?" in asked
        assert "only if that chat is your own" in asked
        done = await discord.press("link.yes")
        assert done.startswith("Done: Telegram and this chat share one log now")
        assert "Where shall morning check-ins come?" in done
        assert await telegram.person() == await discord.person()
        [told] = await telegram.told()
        assert told.startswith("Discord is linked with this chat now")
        assert await discord.told() == []


async def test_both_logs_and_verdicts_show_on_both(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await telegram.asks("legday", "squats, 3 hours ago")
        await discord.asks("legday", "lunges, 30 hours ago")
        await discord.asks("run", "slept badly")
        await discord.press("flags.none")
        await discord.links(telegram)
        for one in (telegram, discord):
            assert await one.log() == ["lunges, 30 hours ago", "squats, 3 hours ago"]
            assert await one.verdicts() == 1
            history = await one.asks("history")
            assert ("squat" in history, "lunge" in history, "no run" in history) == (True,) * 3


async def test_an_open_checklist_goes_on_on_the_other_platform(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await telegram.asks("run", "soreness 3")
        await telegram.press("flags.none")
        await discord.links(telegram)
        assert (await discord.press("place.discord")).startswith("Check-ins will come on Discord")
        assert "20-second test" in discord.text
        assert "Does any of this fit today?" in await discord.does(Text("all fine"))


@pytest.mark.parametrize("why", ["wrong", "own", "old", "used", "same platform", "no code at all"])
async def test_a_code_that_does_not_count_says_not_why(database_url, tmp_path, why):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        code = await telegram.code()
        taker = discord
        match why:
            case "wrong":
                code = "2222-2222"
            case "own":
                taker = telegram
            case "old":
                taker.at += COUNTS_FOR
            case "used":
                taker = await Chat(home, "discord:8").agrees()
                await discord.asks("link", code)
                await discord.press("link.yes")
                await discord.unlinks()
            case "same platform":
                taker = await Chat(home, "telegram:8").agrees()
            case _:
                code = "my phone"
        said = await taker.asks("link", code)
        assert said == (await taker.asks("link", "3333-3333"))
        assert said.startswith(WRONG)


async def test_a_new_code_replaces_the_old_one(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        old, new = await telegram.code(), await telegram.code()
        assert (await discord.asks("link", old)).startswith(WRONG)
        assert "Link this Discord" in await discord.asks("link", new)


async def test_a_code_that_expires_before_the_yes_links_nothing(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("link", await telegram.code())
        discord.at += COUNTS_FOR + MINUTE
        assert (await discord.press("link.yes")).startswith(WRONG)
        assert await telegram.person() != await discord.person()


async def test_who_says_no_is_not_linked(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("link", await telegram.code())
        assert await discord.press("link.no") == "Nothing was linked."
        assert await telegram.person() != await discord.person()


async def test_after_five_wrong_codes_even_a_right_one_waits_an_hour(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        for _ in range(GUESSES):
            assert (await discord.asks("link", "2222-2222")).startswith(WRONG)
            discord.at += MINUTE
        waits = await discord.asks("link", await telegram.code())
        assert waits.endswith(
            "You can enter another from 08:00 on."
        )  # 07:00 in Berlin, and an hour
        discord.at = telegram.at = AT + HOUR
        assert "Link this Discord" in await discord.asks("link", await telegram.code())


async def test_who_took_their_consent_back_is_linked_with_nobody(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        code = await telegram.code()
        await telegram.does(Tap(0, "privacy", "withdraw"))
        assert (await discord.asks("link", code)).startswith(WRONG)


async def test_of_a_code_only_its_hash_is_kept_once_it_was_sent(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, _ = await both(home)
        code = await telegram.code()
        [letter] = telegram.handled.letters

        def everything(tx) -> str:
            kept = [*tx.execute(select(links.c.code_hash)), *tx.execute(select(outbox.c.payload))]
            return str(kept)

        assert code in await home.database.transact(everything)
        sent = partial(_written, letter=letter, fate=Fate("sent", "6"), now=AT, by_ticket=False)
        await home.database.transact(sent)
        kept = await home.database.transact(everything)
        assert (code in kept, read(code) in kept) == (False, False)


async def test_nothing_is_moved_before_both_are_held(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("link", await telegram.code())
        persons = {await telegram.person(), await discord.person()}
        yes = Event("e", discord.address, AT, discord.button("link.yes"), Place.PRIVATE, "5")

        def unheld(tx) -> None:
            person = people.seat(tx, discord.address).person
            before = conversations.load(tx, person, AT)
            linking.settled(tx, yes, linking.Now(person, before, advance(before, yes)), held=())

        with pytest.raises(NotHeldError) as error:
            await home.database.transact(unheld)
        assert error.value.people == persons


async def test_two_codes_taken_at_the_same_moment_link_once_and_nobody_waits_for_ever(
    database_url, tmp_path
):
    async with house(database_url, tmp_path) as home:
        for number in range(5):
            telegram, discord = await both(home, number)
            codes = await telegram.code(), await discord.code()
            await telegram.asks("link", codes[1])
            await discord.asks("link", codes[0])
            await asyncio.gather(telegram.press("link.yes"), discord.press("link.yes"))
            assert await telegram.person() == await discord.person()


async def test_words_said_on_both_while_they_are_linked_are_all_kept(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("link", await telegram.code())
        yes = discord.press("link.yes")
        logs = (
            Chat(home, one.address).asks("legday", f"squats, {hours} hours ago")
            for one in (telegram, discord)
            for hours in range(*((3, 30, 3) if one is telegram else (40, 67, 3)))
        )
        await asyncio.gather(yes, *logs)
        assert len(await telegram.log()) == len(await discord.log()) == 18
