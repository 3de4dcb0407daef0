"""The carrier, with a platform that answers as it is told and a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.carrier import Carrier, ShutOutError
from bot.chat import (
    Moved,
    NotSent,
    Outcome,
    Parcel,
    Refused,
    Sent,
    Shut,
    Unknown,
    Unreachable,
    Vanished,
)
from bot.metrics import Metrics
from bot.pace import Pace
from dialogs.replies import Button, Message
from storage import outbox, people
from storage.database import Database
from storage.outbox import Draft, Letter
from storage.schema import outbox as table
from tests.simulated import START, Simulated

ME, YOU = "telegram:1", "telegram:2"
MEMORY = "sqlite+aiosqlite:///:memory:"
QUESTION = Message("Sore?", ((Button("Yes", "1.a.b"),),), "run-1")


@dataclass
class Platform:
    """Answers each parcel as it was told to; else, that it was sent."""

    time: Simulated
    answers: list[Outcome] = field(default_factory=list)
    seen: list[tuple[float, Parcel]] = field(default_factory=list)
    takes: float = 0  # seconds a send needs

    async def post(self, parcel: Parcel) -> Outcome:
        self.seen.append((self.time.seconds, parcel))
        if self.takes:
            await self.time.sleep(self.takes)
        return self.answers.pop(0) if self.answers else Sent(str(100 + len(self.seen)))

    def log(self) -> list[str]:
        return [f"{at:g} {p.how} {p.ref or '-'} {p.message.text}" for at, p in self.seen]


@dataclass
class Post:
    """A carrier at work."""

    database: Database
    time: Simulated
    platform: Platform
    carrier: Carrier
    working: asyncio.Task[None]
    events: int = 0

    async def promise(self, *drafts: Draft, address: str = ME, **others: object) -> list[Letter]:
        self.events += 1
        event = f"e{self.events}"

        def work(tx: Connection) -> list[Letter]:
            person = people.resolve(tx, address, START)
            now = self.time.now()
            return list(outbox.promise(tx, person, address, event, drafts, now, **others))

        letters = await self.database.transact(work)
        self.carrier.take(letters)
        return letters

    async def states(self) -> list[str]:
        def look(tx: Connection) -> list[str]:
            return list(tx.scalars(select(table.c.state).order_by(table.c.id)))

        return await self.database.transact(look)

    async def standing(self, address: str = ME) -> str:
        seat = await self.database.transact(lambda tx: people.seat(tx, address))
        return seat.standing if seat else ""


@asynccontextmanager
async def post(*answers: Outcome, database: Database | None = None) -> AsyncIterator[Post]:
    if database is None:
        async with Database.open(MEMORY) as fresh, post(*answers, database=fresh) as one:
            yield one
        return
    time = Simulated(database)
    platform = Platform(time, list(answers))
    carrier = Carrier("telegram", platform, Pace(time.clock, 30), database, time.clock, Metrics())
    working = asyncio.create_task(carrier.run(lambda: None))
    await time.run(0)
    try:
        yield Post(database, time, platform, carrier, working)
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


def reply(text: str) -> Draft:
    return Draft("reply", Message(text))


def edit(text: str, target: str = "7") -> Draft:
    return Draft("edit", Message(text, QUESTION.rows, "run-1"), target)


async def test_a_reply_goes_out_at_once_and_is_marked():
    async with post() as one:
        await one.promise(reply("a"))
        await one.time.run(0)
        assert one.platform.log() == ["0 new - a"]
        assert await one.states() == ["sent"]


async def test_letters_to_one_chat_go_in_order_a_second_apart_and_to_others_meanwhile():
    async with post() as one:
        await one.promise(reply("a"), reply("b"))
        await one.promise(reply("x"), address=YOU)
        await one.time.run(5)
        assert one.platform.log() == ["0 new - a", "0 new - x", "1 new - b"]


async def test_a_slow_send_to_one_holds_up_nobody_else():
    async with post() as one:
        one.platform.takes = 15
        await one.promise(reply("slow"))
        await one.time.run(1)
        await one.promise(reply("quick"), address=YOU)
        await one.time.run(0)
        assert one.platform.log() == ["0 new - slow", "1 new - quick"]


async def test_a_newer_edit_replaces_one_that_has_not_gone_out():
    async with post() as one:
        one.platform.takes = 3
        await one.promise(edit("first"))
        await one.time.run(1)
        await one.promise(edit("second"))
        await one.promise(edit("third"))
        await one.time.run(9)
        assert one.platform.log() == ["0 edit 7 first", "3 edit 7 third"]
        assert await one.states() == ["sent", "replaced", "sent"]


async def test_new_buttons_take_those_before_away():
    async with post() as one:
        await one.promise(Draft("reply", QUESTION))
        await one.time.run(1)
        await one.promise(Draft("reply", replace(QUESTION, text="Again?")))
        await one.time.run(2)
        assert one.platform.log() == ["0 new - Sore?", "1 new - Again?", "1 strip 101 "]
        assert await one.standing() == "102"


async def test_a_message_without_buttons_leaves_those_before():
    async with post() as one:
        await one.promise(Draft("reply", QUESTION), reply("By the way."))
        await one.time.run(2)
        assert await one.standing() == "101"


async def test_told_to_wait_the_chat_waits_that_long():
    async with post(NotSent(17)) as one:
        await one.promise(reply("a"), reply("b"))
        await one.time.run(30)
        assert one.platform.log() == ["0 new - a", "17 new - a", "18 new - b"]


async def test_what_could_not_be_sent_is_tried_until_it_can():
    async with post(*[NotSent()] * 6) as one:
        await one.promise(reply("a"))
        await one.time.run(120)
        assert [line[-1] for line in one.platform.log()] == ["a"] * 7
        assert await one.states() == ["sent"]


async def test_a_lost_answer_is_followed_by_one_more_copy_and_no_third():
    async with post(Unknown(), Unknown()) as one:
        await one.promise(reply("a"))
        await one.time.run(9)
        assert await one.states() == ["unknown"]
        await one.time.run(100)
        assert one.platform.log() == ["0 new - a", "10 new - a"]
        assert await one.states() == ["assumed_sent"]


async def test_a_press_that_proves_it_saves_the_second_copy():
    async with post(Unknown()) as one:
        await one.promise(Draft("reply", QUESTION))
        await one.time.run(3)
        now = one.time.now()
        await one.database.transact(lambda tx: outbox.arrived(tx, ME, "run-1", "55", now))
        await one.time.run(60)
        assert one.platform.log() == ["0 new - Sore?"]


async def test_a_press_that_proves_it_lets_what_follows_go_at_once():
    async with post(Unknown()) as one:
        await one.promise(Draft("reply", replace(QUESTION, anchor="run-0")))
        await one.time.run(3)
        now = one.time.now()
        await one.database.transact(lambda tx: outbox.arrived(tx, ME, "run-0", "55", now))
        await one.promise(edit("next"))
        await one.time.run(0)
        assert [line.split()[:2] for line in one.platform.log()] == [["0", "new"], ["3", "edit"]]


async def test_the_same_question_asked_again_replaces_one_in_doubt():
    async with post(Unknown()) as one:
        await one.promise(Draft("reply", QUESTION))
        await one.time.run(3)
        await one.promise(Draft("reply", QUESTION))
        await one.time.run(60)
        assert one.platform.log() == ["0 new - Sore?", "3 new - Sore?"]
        assert await one.states() == ["replaced", "sent"]


async def test_an_edit_whose_answer_was_lost_is_repeated_at_once():
    async with post(Unknown(), Unknown()) as one:
        await one.promise(edit("next"))
        await one.time.run(5)
        assert [line.split()[1:] for line in one.platform.log()] == [["edit", "7", "next"]] * 3
        assert await one.states() == ["sent"]


async def test_an_edit_shows_no_buttons_that_are_taken_away_behind_it():
    async with post() as one:
        await one.promise(Draft("edit", QUESTION, "7"), Draft("strip", Message(""), "7"))
        await one.time.run(0)
    edit, strip = (parcel for _, parcel in one.platform.seen)
    assert (edit.message, strip.how) == (replace(QUESTION, rows=()), "strip")


async def test_an_edit_of_a_message_that_is_gone_is_said_anew():
    async with post(Vanished()) as one:
        await one.promise(edit("next"))
        await one.time.run(2)
        assert one.platform.log() == ["0 edit 7 next", "0 new - next"]
        assert await one.standing() == "102"


async def test_somebody_unreachable_gets_nothing_more():
    async with post(Unreachable()) as one:
        await one.promise(reply("a"), reply("b"), edit("c"))
        await one.time.run(5)
        assert one.platform.log() == ["0 new - a"]
        assert await one.states() == ["unreachable"] * 3
        seat = await one.database.transact(lambda tx: people.seat(tx, ME))
        assert seat
        assert seat.unreachable


async def test_a_refused_letter_holds_up_no_later_one():
    async with post(Refused("400")) as one:
        await one.promise(reply("a"), reply("b"))
        await one.time.run(5)
        assert await one.states() == ["dead", "sent"]


async def test_a_chat_that_moved_is_followed():
    async with post(Moved("telegram:-9")) as one:
        await one.promise(reply("a"), reply("b"))
        await one.time.run(5)
        assert [parcel.address for _, parcel in one.platform.seen] == [
            ME,
            "telegram:-9",
            "telegram:-9",
        ]
        assert await one.states() == ["sent", "sent"]


async def test_shut_out_everything_stops_and_the_letter_is_kept():
    async with post(Shut()) as one:
        await one.promise(reply("a"))
        await one.time.run(1)
        with pytest.raises(ExceptionGroup) as ended:
            await one.working
        assert ended.group_contains(ShutOutError)
        assert await one.states() == ["pending"]


async def test_what_is_late_is_not_sent():
    async with post() as one:
        soon = START + timedelta(seconds=2)
        await one.promise(reply("a"), reply("b"), reply("late"), reply("z"), expires_at=soon)
        await one.time.run(9)
        assert one.platform.log() == ["0 new - a", "1 new - b"]
        assert await one.states() == ["sent", "sent", "expired", "expired"]


async def test_what_an_earlier_process_left_is_carried_first():
    async with Database.open(MEMORY) as database:

        def leave(tx: Connection) -> None:
            person = people.resolve(tx, ME, START)
            drafts = [reply("in doubt"), edit("repeated"), reply("not tried")]
            first, *_ = outbox.promise(tx, person, ME, "e", drafts, START)
            outbox.claim(tx, first.id, START)

        await database.transact(leave)
        async with post(database=database) as one:
            await one.time.run(30)
            assert one.platform.log() == [
                "10 new - in doubt",
                "10 edit 7 repeated",
                "11 new - not tried",
            ]


async def test_pings_are_found_when_they_are_due_and_earliest_first():
    async with post() as one:

        def plan(tx: Connection) -> None:
            for n, minutes in enumerate((3, 1, 2)):
                address = f"telegram:{n + 5}"
                person = people.resolve(tx, address, START)
                at = START + timedelta(minutes=minutes)
                outbox.promise(tx, person, address, "ping" + address, [ping(address)], at)

        await one.database.transact(plan)
        await one.time.run(200)
        assert [parcel.address[-1] for _, parcel in one.platform.seen] == ["6", "7", "5"]
        assert [round(at / 60) for at, _ in one.platform.seen] == [1, 2, 3]


def ping(text: str) -> Draft:
    return Draft("ping", Message(text))


async def test_what_is_kept_nowhere_is_said_and_waited_for():
    async with post(NotSent(2)) as one:
        saying = asyncio.create_task(one.carrier.say(ME, [reply("help")]))
        await one.time.run(1)
        assert not saying.done()
        await one.time.run(3)
        assert saying.done()
        assert one.platform.log() == ["0 new - help", "2 new - help"]
        assert await one.states() == []


async def test_what_is_kept_nowhere_is_given_up_after_a_minute():
    async with post(*[NotSent(20)] * 9) as one:
        saying = asyncio.create_task(one.carrier.say(ME, [reply("help")]))
        await one.time.run(90)
        assert saying.done()


async def test_a_file_is_gone_once_it_was_handed_over(tmp_path: Path):
    file = tmp_path / "export.json"
    file.write_text("{}")
    async with post() as one:
        await one.promise(Draft("reply", Message("Here.", file=str(file))))
        await one.time.run(1)
    assert not file.exists()


async def test_closing_waits_for_what_is_under_way_and_begins_nothing():
    async with post() as one:
        one.platform.takes = 1
        await one.promise(reply("a"), reply("b"))
        await one.time.run(0)
        closing = asyncio.create_task(one.carrier.close())
        await one.time.run(0)
        assert not closing.done()
        await one.time.run(10)
        assert closing.done()
        assert one.platform.log() == ["0 new - a"]
        assert await one.states() == ["sent", "pending"]


async def test_forgotten_people_are_not_written_to_any_more():
    async with post(NotSent(5)) as one:
        [letter, _] = await one.promise(reply("a"), reply("b"))
        await one.time.run(1)
        await one.database.transact(lambda tx: people.forget(tx, letter.person_id))
        await one.time.run(20)
        assert one.platform.log() == ["0 new - a"]
