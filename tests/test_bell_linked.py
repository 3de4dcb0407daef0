"""Who is on two platforms is asked on one; and a press proves that a ping arrived."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import Connection, insert

from bot.bell import Bell
from storage import outbox, people, undelivered
from storage.outbox import Fate
from storage.schema import identities
from tests.simulated import START
from tests.test_bell import MORNING, RATE, Street, street


async def on_discord_too(here: Street) -> Bell:
    """The bell of the other platform of somebody who is known on Telegram."""

    def link(tx: Connection) -> None:
        person = people.resolve(tx, "telegram:1", START)
        there = {"platform": "discord", "address": "7", "person_id": person, "linked_at": START}
        tx.execute(insert(identities), there)

    await here.database.transact(link)
    return Bell("discord", here.house, here.time.clock, RATE)


@pytest.mark.parametrize("chosen", ["telegram", "discord"])
async def test_the_chosen_platform_asks(database_url: str, chosen: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1", check_ins_at=chosen)
        other = await on_discord_too(here)
        here.time.seconds = MORNING.total_seconds()
        await here.bell.ring()
        await other.ring()
        [ping] = await here.pings()
    assert ping.startswith(chosen)


async def test_where_nothing_arrives_the_other_platform_asks(database_url: str) -> None:
    def unreachable(tx: Connection) -> None:
        people.set_unreachable(tx, "discord:7", START)

    async with street(database_url) as here:
        await here.settle_in("1", check_ins_at="discord")
        other = await on_discord_too(here)
        await here.database.transact(unreachable)
        here.time.seconds = MORNING.total_seconds()
        await here.bell.ring()
        await other.ring()
        assert await here.pings() == ["telegram:1 pending"]


async def test_an_alarm_of_the_other_platform_holds_up_nobody(database_url: str) -> None:
    async with street(database_url) as here:
        await here.settle_in("1", check_ins_at="discord")
        await on_discord_too(here)
        await here.settle_in("2")
        here.time.seconds = MORNING.total_seconds()
        assert await here.rounds() == 2
        assert await here.rounds() == 0
        assert await here.pings() == ["telegram:2 pending"]


async def test_a_press_proves_that_a_ping_arrived(database_url: str) -> None:
    def doubt(tx: Connection) -> str:
        [ping] = undelivered.due_pings(
            tx, "telegram", datetime.max.replace(tzinfo=START.tzinfo), (), 9
        )
        outbox.settle(tx, ping.key, Fate("unknown", unknowns=1), START)
        return ping.message.anchor

    async with street(database_url) as here:
        await here.settle_in("1")
        here.time.seconds = MORNING.total_seconds()
        await here.rounds()
        anchor = await here.database.transact(doubt)
        await here.database.transact(
            lambda tx: outbox.arrived(tx, "telegram:1", anchor, "77", START)
        )
        assert await here.pings() == ["telegram:1 sent"]
