"""The carrier where something may or may not have arrived, or must not wait."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import Connection, text

from bot.chat import NotSent, Outcome, Parcel, Shut, Unknown
from bot.delivery.carrier import ShutOutError
from dialogs.replies import Message
from storage import outbox, people
from storage.database import Database
from storage.outbox import Draft
from tests.posting import ME, MEMORY, QUESTION, YOU, Platform, edit, ping, post, reply
from tests.simulated import START


async def test_a_lost_answer_is_followed_by_one_more_copy_and_no_third():
    async with post(Unknown(), Unknown()) as one:
        await one.promise(reply("a"))
        await one.time.run(9)
        assert await one.states() == ["unknown"]
        await one.time.run(100)
        assert one.platform.log() == ["0 new - a", "10 new - a"]
        assert await one.states() == ["assumed_sent"]


async def test_what_is_in_doubt_holds_up_nothing_that_comes_after():
    async with post(Unknown()) as one:
        await one.promise(reply("in doubt"))
        await one.time.run(3)
        await one.promise(reply("later"))
        await one.time.run(30)
        assert one.platform.log() == ["0 new - in doubt", "3 new - later", "10 new - in doubt"]


async def test_what_is_said_at_once_goes_before_what_waits():
    async with post() as one:
        await one.promise(*map(reply, "abcd"))
        await one.time.run(0.5)
        saying = asyncio.create_task(one.carrier.say(ME, [reply("help")]))
        await one.time.run(9)
        assert saying.done()
        assert [line[-1] for line in one.platform.log()] == ["a", "b", "p", "c", "d"]


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


async def test_an_edit_is_written_down_a_moment_after_it_went_out():
    async with post() as one:
        await one.promise(edit("next"))
        await one.time.run(0.1)
        assert await one.states() == ["sent"]


async def test_an_edit_whose_answer_was_lost_is_repeated_at_once():
    async with post(Unknown(), Unknown()) as one:
        await one.promise(edit("next"))
        await one.time.run(5)
        assert [line.split()[1:] for line in one.platform.log()] == [["edit", "7", "next"]] * 3
        assert await one.states() == ["sent"]


async def test_shut_out_everything_stops_and_the_letter_is_kept():
    async with post(Shut()) as one:
        await one.promise(reply("a"))
        await one.time.run(1)
        with pytest.raises(ExceptionGroup) as ended:
            await one.working
        assert ended.group_contains(ShutOutError)
        assert await one.states() == ["pending"]


async def test_what_an_earlier_process_left_is_carried_first():
    async with Database.open(MEMORY) as database:

        def leave(tx: Connection) -> None:
            person = people.resolve(tx, ME, START)
            drafts = [reply("in doubt"), edit("repeated"), reply("not tried")]
            first, *_ = outbox.promise(tx, person, ME, "e", drafts, START)
            outbox.claim(tx, first.key, START)

        await database.transact(leave)
        async with post(database=database) as one:
            await one.time.run(30)
            assert one.platform.log() == [
                "0 edit 7 repeated",
                "0 new - not tried",
                "10 new - in doubt",
            ]


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


async def test_a_strangers_help_outlives_a_platform_that_is_away():
    help_ = Draft("reply", Message("Stop.", urgent=True))
    async with post(*[NotSent()] * 8, Unknown(), Unknown(), Unknown()) as one:
        saying = asyncio.create_task(one.carrier.say(ME, [help_]))
        await one.time.run(600)
        assert saying.done()
        assert len(one.platform.seen) == 12


async def test_what_became_of_a_letter_is_written_down_once_the_database_is_back():
    async with post() as one:

        def alter(tx: Connection, how: str) -> None:
            tx.execute(text(f"ALTER TABLE {how}"))

        one.platform.takes = 5
        await one.promise(reply("a"))
        await one.time.run(1)
        await one.database.transact(partial(alter, how="outbox RENAME TO away"))
        await one.time.run(10)
        await one.database.transact(partial(alter, how="away RENAME TO outbox"))
        await one.time.run(5)
        assert one.platform.log() == ["0 new - a"]
        assert await one.states() == ["sent"]


async def test_marks_that_could_not_be_written_are_not_lost():
    async with post() as one:
        await one.promise(edit("first"))
        await one.database.transact(lambda tx: tx.execute(text("ALTER TABLE outbox RENAME TO a")))
        await one.time.run(10)
        await one.database.transact(lambda tx: tx.execute(text("ALTER TABLE a RENAME TO outbox")))
        await one.time.run(10)
        assert await one.states() == ["sent"]


async def test_an_edit_and_a_warning_pass_what_waits_to_be_tried_again():
    async with post(*[NotSent()] * 5) as one:
        await one.promise(reply("tried again and again"))
        await one.time.run(11)
        tries = len(one.platform.seen)
        await one.promise(edit("answer"), Draft("reply", Message("Stop.", urgent=True)), reply("z"))
        await one.time.run(0)
        assert [line.split()[-1] for line in one.platform.log()[tries:]] == ["Stop.", "answer"]


async def test_a_letter_that_breaks_something_is_given_up_alone():
    class Broken(Platform):
        async def post(self, parcel: Parcel) -> Outcome:
            if parcel.message.text == "broken":
                raise OverflowError("far too much")
            return await super().post(parcel)

    async with post() as one:
        one.platform.__class__ = Broken
        await one.promise(reply("broken"), reply("fine"))
        await one.promise(reply("fine, too"), address=YOU)
        await one.time.run(3)
        assert [line[8:] for line in one.platform.log()] == ["fine, too", "fine"]
        assert await one.states() == ["dead", "sent", "sent"]


async def test_what_was_for_somebody_forgotten_is_dropped_whatever_gets_its_number():
    async with post(NotSent(), NotSent()) as one:
        [mine] = await one.promise(edit("of the forgotten"))
        await one.time.run(0)
        await one.database.transact(lambda tx: people.forget(tx, mine.person_id))
        one.carrier.drop(ME)
        one.platform.answers.clear()
        [yours] = await one.promise(reply("of the new"), address=YOU)
        assert yours.id == mine.id
        await one.time.run(60)
        assert [line[8:] for line in one.platform.log()[1:]] == ["of the new"]
        assert await one.states() == ["sent"]


async def test_somebodys_tap_does_not_wait_behind_their_own_ping():
    async with post() as one:
        one.platform.takes = 20
        for n in range(40):
            await one.promise(ping("up?"), address=f"telegram:{n + 10}")
        await one.promise(ping("yours"))
        await one.time.run(2)
        one.platform.takes = 0
        await one.promise(edit("answer"))
        await one.time.run(0.2)
        assert one.platform.log()[-1].endswith("answer")
