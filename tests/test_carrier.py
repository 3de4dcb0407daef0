"""The carrier: letters in order, at the pace of the platform, to where people are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot.chat import Moved, NotSent, Refused, Unreachable, Vanished
from dialogs.replies import Message
from storage import outbox, people
from storage.outbox import Draft
from tests.posting import ME, QUESTION, YOU, edit, ping, post, reply
from tests.simulated import START


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


async def test_the_same_words_that_wait_behind_each_other_are_said_once():
    async with post() as one:
        await one.promise(reply("hello"))
        await one.time.run(0)
        for _ in range(5):
            await one.promise(reply("I did not get that."))
        await one.promise(reply("bye"))
        await one.time.run(9)
        assert [line[8:] for line in one.platform.log()] == ["hello", "I did not get that.", "bye"]
        assert (await one.states()).count("replaced") == 4


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
        await one.promise(reply("a"))
        await one.time.run(5)
        assert [parcel.address for _, parcel in one.platform.seen] == [ME, "telegram:-9"]
        assert await one.states() == ["sent"]


async def test_what_is_late_is_not_sent():
    async with post() as one:
        soon = START + timedelta(seconds=2)
        await one.promise(reply("a"), reply("b"), reply("late"), reply("z"), expires_at=soon)
        await one.time.run(9)
        assert one.platform.log() == ["0 new - a", "1 new - b"]
        assert await one.states() == ["sent", "sent", "expired", "expired"]


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


async def test_a_file_is_gone_once_it_was_handed_over(tmp_path: Path):
    file = tmp_path / "export.json"
    file.write_text("{}")
    async with post() as one:
        await one.promise(Draft("reply", Message("Here.", file=str(file))))
        await one.time.run(1)
    assert not file.exists()


async def test_forgotten_people_are_not_written_to_any_more():
    async with post(NotSent(5)) as one:
        [letter, _] = await one.promise(reply("a"), reply("b"))
        await one.time.run(1)
        await one.database.transact(lambda tx: people.forget(tx, letter.person_id))
        await one.time.run(20)
        assert one.platform.log() == ["0 new - a"]


async def test_a_warning_sign_goes_before_what_waits_and_waits_for_no_second():
    async with post() as one:
        await one.promise(*map(reply, "abcd"))
        await one.time.run(0)
        await one.promise(Draft("reply", Message("Stop.", urgent=True)))
        await one.time.run(9)
        assert [line.split()[-1] for line in one.platform.log()] == ["a", "b", "Stop.", "c", "d"]
        assert [at for at, _ in one.platform.seen] == [0, 1, 1, 2, 3]
