"""Codes count once and for a while; two people's rows become one's, whatever both had."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, insert, select

from dialogs.conversation import Conversation
from dialogs.diary import Diary
from storage import conversations, link_codes, linked, people
from storage.database import Database
from storage.schema import alarms, links
from storage.schema import people as people_table
from tests.test_storage import AT, LEG_DAY, PING, TALK, store

MINUTE = timedelta(minutes=1)


async def test_a_code_leads_to_its_owner_until_it_expires_is_spent_or_replaced(
    database_url: str,
) -> None:
    def show(tx: Connection) -> list[bool]:
        ann = people.resolve(tx, "telegram:1", AT)
        seen = []
        for old, new in (("", "one"), ("one", "two")):
            link_codes.show(tx, ann, new, AT + 10 * MINUTE)
            seen += [link_codes.owner(tx, code, AT) == ann for code in (old, new)]
        seen.append(link_codes.owner(tx, "two", AT + 10 * MINUTE) == ann)
        link_codes.spend(tx, ann)
        seen.append(link_codes.owner(tx, "two", AT) == ann)
        return seen

    async with Database.open(database_url) as database:
        assert await database.transact(show) == [False, True, False, True, False, False]


async def test_wrong_codes_shut_the_door_for_the_rest_of_their_hour(database_url: str) -> None:
    def guess(tx: Connection) -> list[object]:
        ann = people.resolve(tx, "telegram:1", AT)
        shut = []
        for n in range(link_codes.GUESSES):
            shut.append(link_codes.shut_until(tx, ann, AT + n * MINUTE))
            link_codes.guessed(tx, ann, AT + n * MINUTE)
        later = AT + link_codes.HOUR
        shut += [link_codes.shut_until(tx, ann, at) for at in (later - MINUTE, later)]
        link_codes.guessed(tx, ann, later)
        return [*shut, link_codes.shut_until(tx, ann, later)]

    async with Database.open(database_url) as database:
        shut = await database.transact(guess)
    assert shut == [*[None] * link_codes.GUESSES, AT + link_codes.HOUR, None, None]


async def test_a_new_code_does_not_forgive_wrong_guesses(database_url: str) -> None:
    def guess(tx: Connection) -> object:
        ann = people.resolve(tx, "telegram:1", AT)
        for _ in range(link_codes.GUESSES):
            link_codes.guessed(tx, ann, AT)
        link_codes.show(tx, ann, "one", AT + MINUTE)
        return link_codes.shut_until(tx, ann, AT)

    async with Database.open(database_url) as database:
        assert await database.transact(guess) == AT + link_codes.HOUR


async def test_what_counts_no_longer_is_dropped(database_url: str) -> None:
    def keep(tx: Connection) -> bool:
        ann, ben, eve = (people.resolve(tx, f"telegram:{n}", AT) for n in range(3))
        link_codes.show(tx, ann, "old", AT)
        link_codes.show(tx, ben, "new", AT + 2 * MINUTE)
        link_codes.guessed(tx, eve, AT + 2 * MINUTE)
        assert link_codes.prune(tx, AT + MINUTE) == 1
        return {*tx.scalars(select(links.c.person_id))} == {ben, eve}

    async with Database.open(database_url) as database:
        assert await database.transact(keep)


async def test_all_rows_of_both_are_one_persons_and_those_of_old_know_where_they_were_told(
    database_url: str,
) -> None:
    def join(tx: Connection) -> Conversation:
        here = store(tx, TALK)
        there = people.resolve(tx, "discord:9", AT - MINUTE)
        talk = Conversation(diary=Diary((replace(LEG_DAY, id="discord:1"),)))
        conversations.save(tx, there, Conversation(), talk, AT)
        link_codes.show(tx, there, "theirs", AT)
        linked.join(tx, here, there)
        assert tx.scalar(select(people_table.c.created_at)) == AT - MINUTE
        assert people.addresses(tx, here) == ("discord:9", "telegram:123")
        return conversations.load(tx, here, AT)

    async with Database.open(database_url) as database:
        whole = await database.transact(join)
    assert whole.addresses == ("discord:9", "telegram:123")
    assert {day.id: day.address for day in whole.diary.leg_days} == {
        "telegram:1:10": "telegram:123",
        "discord:1": "discord:9",
    }
    assert whole.alarms == (PING,)


async def test_what_rang_for_one_of_them_does_not_ring_again_for_the_other(
    database_url: str,
) -> None:
    def join(tx: Connection) -> tuple[object, list[object]]:
        here, there = store(tx, TALK), people.resolve(tx, "discord:9", AT)
        row = {"kind": PING.kind, "local_date": PING.local_date, "due": PING.due}
        tx.execute(insert(alarms), {**row, "person_id": there, "fired_at": AT})
        linked.join(tx, here, there)
        return conversations.load(tx, here, AT).alarms, list(tx.scalars(select(alarms.c.fired_at)))

    async with Database.open(database_url) as database:
        assert await database.transact(join) == ((), [AT])


async def test_who_parts_takes_what_was_told_there_and_the_letters_to_it(database_url: str) -> None:
    def part(tx: Connection) -> list[object]:
        here, there = store(tx, TALK), people.resolve(tx, "discord:9", AT)
        linked.join(tx, here, there)
        new = linked.part(tx, here, "telegram:123")
        left, gone = (conversations.load(tx, one, AT).diary for one in (here, new))
        return [left.leg_days, len(gone.leg_days), len(gone.decisions), people.addresses(tx, new)]

    async with Database.open(database_url) as database:
        assert await database.transact(part) == [(), 1, 1, ("telegram:123",)]
