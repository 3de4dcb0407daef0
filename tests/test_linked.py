"""One person on two platforms, at the door: what they have there, and how it comes apart again."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import select

from dialogs.events import Left
from storage import alarms, export, people
from storage.link_codes import HOUR
from storage.schema import outbox
from tests.test_door import house, rows
from tests.two_chats import both


async def test_unlinked_each_has_what_was_told_there(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await telegram.asks("settings", "Tokyo")
        await telegram.asks("legday", "squats, 3 hours ago")
        await discord.links(telegram)
        await discord.asks("legday", "lunges, 30 hours ago")
        await telegram.asks("legday", "deadlifts, 50 hours ago")
        await discord.asks("run", "slept badly")
        await discord.press("flags.none")
        assert (await discord.unlinks()).startswith("Done: Telegram goes its own way.")
        assert await discord.log() == ["lunges, 30 hours ago"]
        assert await telegram.log() == ["deadlifts, 50 hours ago", "squats, 3 hours ago"]
        assert [await one.verdicts() for one in (telegram, discord)] == [0, 1]
        assert (await telegram.told())[-1].startswith("Discord is no longer linked with this chat.")
        assert "no verdict to explain" in await telegram.asks("why")
        assert "The rules" in await discord.asks("why")
        discord.at += HOUR
        assert "Tokyo" in await discord.asks("settings", "Tokyo")


async def test_linked_again_they_have_it_all_again(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await telegram.asks("legday", "squats, 3 hours ago")
        await discord.asks("legday", "lunges, 30 hours ago")
        await discord.links(telegram)
        await telegram.unlinks()
        await telegram.links(discord)
        assert await discord.log() == ["lunges, 30 hours ago", "squats, 3 hours ago"]


async def test_who_is_not_linked_has_nothing_to_undo(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        assert (await telegram.asks("unlink")).startswith("This chat is not linked")
        await discord.links(telegram)
        assert (await telegram.asks("link")).startswith("Discord and this chat are linked already")
        assert (await telegram.asks("link", "2222-2222")).startswith("Discord and this chat")


async def test_a_press_on_unlink_that_comes_twice_unlinks_once(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await discord.asks("unlink")
        again = discord.button("unlink.yes")
        await discord.press("unlink.yes")
        persons = await telegram.person(), await discord.person()
        assert "closed" in await discord.does(again)
        assert (await telegram.person(), await discord.person()) == persons


async def test_forgetting_removes_both_platforms_says_so_and_tells_both(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await telegram.asks("legday", "squats, 3 hours ago")
        sure = await telegram.asks("forget")
        assert sure.startswith("Delete everything I know of you, on Discord and Telegram?")
        assert (await telegram.press("forget.yes")).startswith("Done.")
        [(address, draft)] = telegram.handled.elsewhere
        assert address == discord.address
        assert draft.message.text.startswith("You deleted everything on Telegram")
        assert await home.database.transact(rows) == 0


async def test_who_blocks_one_platform_is_still_written_to_on_the_other(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await discord.asks("run")
        await telegram.does(Left())

        def look(tx) -> tuple[list[bool], set[str]]:
            seats = [people.seat(tx, one.address) for one in (telegram, discord)]
            open_ = select(outbox.c.address).where(outbox.c.state == "pending")
            return [bool(seat and seat.unreachable) for seat in seats], {*tx.scalars(open_)}

        gone, open_ = await home.database.transact(look)
        assert gone == [True, False]
        assert open_ == {discord.address}


async def test_a_button_answered_on_the_other_platform_says_so_and_shows_where_we_are(
    database_url, tmp_path
):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await telegram.asks("run")
        await discord.asks("run")
        old, chest = telegram.button("flags.none"), telegram.button("flags.rf_3")
        await discord.press("flags.none")
        shown = await telegram.does(old)
        assert "How sore are your legs" in shown
        assert telegram.handled.toast.startswith("You had answered that one elsewhere.")
        assert [letter.kind for letter in telegram.handled.letters] == ["edit"]
        await discord.press("soreness.3")
        assert "🚨" in await telegram.does(chest)


async def test_a_button_of_a_verdict_reached_on_the_other_platform_shows_the_verdict(
    database_url, tmp_path
):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await telegram.asks("run", "slept badly")
        old = telegram.button("flags.none")
        await discord.asks("run")
        verdict = await discord.press("flags.none")
        assert (await telegram.does(old)).splitlines()[0] == verdict.splitlines()[0]


async def test_after_unlinking_an_old_button_is_told_kindly_that_its_list_is_closed(
    database_url, tmp_path
):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.links(telegram)
        await discord.asks("run")
        old = discord.button("flags.none")
        await discord.unlinks()
        assert "closed" in await discord.does(old)


async def test_an_export_holds_where_each_was_told_and_the_wrong_guesses(
    database_url, tmp_path: Path
):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("link", "2222-2222")
        await telegram.asks("legday", "squats, 3 hours ago")
        await discord.links(telegram)
        await discord.asks("legday", "lunges, 30 hours ago")

        def everything(tx) -> dict:
            return json.loads(
                json.dumps(export.everything(tx, people.seat(tx, "discord:7").person))
            )

        told = await home.database.transact(everything)
    assert {day["address"] for day in told["leg_days"]} == {"telegram:7", "discord:7"}
    assert [one["platform"] for one in told["addresses"]] == ["discord", "telegram"]
    assert len(told["links"]) == 1


async def test_a_check_in_goes_with_the_leg_day_it_is_for(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        telegram, discord = await both(home)
        await discord.asks("settings", "Berlin")
        await discord.asks("legday", "lunges, 2 hours ago")
        await discord.press("offer.yes")

        def set_(tx) -> list[int]:
            seats = [people.seat(tx, one.address) for one in (telegram, discord)]
            return [len(alarms.unfired(tx, seat.person)) for seat in seats if seat]

        apart = await home.database.transact(set_)
        await discord.links(telegram)
        together = await home.database.transact(set_)
        await telegram.unlinks()
        assert (apart, together) == ([0, 2], [2, 2])
        assert await home.database.transact(set_) == apart
        await discord.links(telegram)
        await discord.unlinks()
        assert await home.database.transact(set_) == apart
