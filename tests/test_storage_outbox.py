"""The outbox: what may go out, what became of it, and what a start finds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select, update

from dialogs.replies import Button, Mark, Message, Stands
from storage import contacts, inbox, outbox, people, undelivered
from storage.database import Database
from storage.letters import from_json, to_json
from storage.outbox import SIGNS, SIGNS_OF_A_PING, Draft, Fate, Letter
from storage.schema import outbox as table
from tests.test_storage import AT, ME, new_person
from tests.weeks import busy, leg_day, picture

KINDS = ("reply", "edit", "strip", "ping")


def promised(tx: Connection, *kinds: str, address: str = ME) -> tuple[Letter, ...]:
    drafts = [Draft(kind, Message(kind, anchor=f"run-{n}")) for n, kind in enumerate(kinds)]
    return outbox.promise(tx, new_person(tx), address, f"e:{address}", drafts, AT)


def states(tx: Connection) -> list[str]:
    return list(tx.scalars(select(table.c.state).order_by(table.c.id)))


async def test_a_letter_is_claimed_until_it_is_settled(
    database_url: str,
) -> None:
    def claim(tx: Connection) -> list[bool]:
        first, second = promised(tx, "reply", "reply")
        outbox.settle(tx, second.key, Fate("sent", "7"), AT)
        return [outbox.claim(tx, one.key, AT) for one in (first, first, second)]

    async with Database.open(database_url) as database:
        assert await database.transact(claim) == [True, True, False]


async def test_what_is_settled_for_good_stays_so(database_url: str) -> None:
    def settle(tx: Connection) -> tuple[list[bool], list[str]]:
        (letter,) = promised(tx, "reply")
        fates = [Fate("pending"), Fate("unknown"), Fate("sent"), Fate("pending"), Fate("dead")]
        return [outbox.settle(tx, letter.key, fate, AT) for fate in fates], states(tx)

    async with Database.open(database_url) as database:
        written = await database.transact(settle)
        assert written == ([True, True, True, False, False], ["sent"])


async def test_what_was_on_its_way_at_a_crash_is_in_doubt_and_edits_are_not(
    database_url: str,
) -> None:
    def crash(tx: Connection) -> list[tuple[str, str, object]]:
        letters = promised(tx, *KINDS)
        for one in letters:
            if not one.repeatable:
                outbox.claim(tx, one.key, AT)
        outbox.orphans(tx, "telegram", AT, recognised=False)
        found = [
            *undelivered.open_letters(tx, "telegram"),
            *undelivered.due_pings(tx, "telegram", LATER, set(), 9),
        ]
        return [(one.kind, one.state, one.not_before - AT) for one in found]

    async with Database.open(database_url) as database:
        assert await database.transact(crash) == [
            ("reply", "unknown", SIGNS),
            ("edit", "pending", timedelta(0)),
            ("strip", "pending", timedelta(0)),
            ("ping", "unknown", SIGNS_OF_A_PING),
        ]


LATER = AT + timedelta(hours=1)


async def test_a_crash_over_the_second_copy_leads_to_no_third(database_url: str) -> None:
    def twice(tx: Connection) -> list[str]:
        (letter,) = promised(tx, "reply")
        for _ in range(2):
            assert outbox.claim(tx, letter.key, AT)
            outbox.orphans(tx, "telegram", AT, recognised=False)
        return states(tx)

    async with Database.open(database_url) as database:
        assert await database.transact(twice) == ["assumed_sent"]


async def test_a_press_beneath_a_question_in_doubt_proves_it_arrived(database_url: str) -> None:
    def press(tx: Connection) -> list[str]:
        first, second = promised(tx, "reply", "reply")
        for one in (first, second):
            outbox.claim(tx, one.key, AT)
        outbox.arrived(tx, ME, second.message.anchor, "77", AT)
        return states(tx)

    async with Database.open(database_url) as database:
        assert await database.transact(press) == ["sending", "sent"]


async def test_nothing_goes_to_somebody_unreachable(database_url: str) -> None:
    def leave(tx: Connection) -> tuple[int, list[Letter]]:
        promised(tx, "reply", "edit", "ping")
        gone = outbox.give_up(tx, ME, "unreachable", AT)
        return gone, undelivered.open_letters(tx, "telegram")

    async with Database.open(database_url) as database:
        assert await database.transact(leave) == (3, [])


async def test_pings_come_earliest_first_and_those_in_hand_not_again(database_url: str) -> None:
    def due(tx: Connection) -> list[list[int]]:
        person = new_person(tx)
        keys = []
        for n, minutes in enumerate((30, 10, 20, 90)):
            at = AT + timedelta(minutes=minutes)
            drafts = [Draft("ping", Message("up?"))]
            keys += [one.key for one in outbox.promise(tx, person, ME, f"e{n}", drafts, at)]
        outbox.promise(tx, person, "discord:1", "elsewhere", [Draft("ping", Message("up?"))], AT)
        look = [
            undelivered.due_pings(tx, "telegram", LATER, known, 2) for known in (set(), {keys[1]})
        ]
        return [[keys.index(one.key) for one in found] for found in look]

    async with Database.open(database_url) as database:
        assert await database.transact(due) == [[1, 2], [2, 0]]


async def test_a_seat_remembers_the_message_with_buttons(database_url: str) -> None:
    def sit(tx: Connection) -> list[object]:
        nobody = people.seat(tx, ME)
        new_person(tx)
        people.set_standing(tx, ME, "12")
        people.set_unreachable(tx, ME, AT)
        return [nobody, people.seat(tx, ME)]

    async with Database.open(database_url) as database:
        nobody, seat = await database.transact(sit)
        assert nobody is None
        assert isinstance(seat, people.Seat)
        assert (seat.standing, seat.unreachable) == ("12", True)


async def test_a_letter_that_cannot_be_read_keeps_no_other_back(database_url: str) -> None:
    def spoil(tx: Connection) -> tuple[list[str], list[str]]:
        first, _ = promised(tx, "reply", "reply")
        tx.execute(update(table).where(table.c.id == first.id).values(payload="{"))
        return [one.kind for one in undelivered.open_letters(tx, "telegram")], states(tx)

    async with Database.open(database_url) as database:
        assert await database.transact(spoil) == (["reply"], ["dead", "pending"])


async def test_the_last_contact_and_who_was_talking_then_are_known(database_url: str) -> None:
    def meet(tx: Connection) -> list[object]:
        never = contacts.last(tx, "telegram")
        for at in (AT, LATER):
            contacts.note(tx, "telegram", at)
        return [never, contacts.last(tx, "telegram"), contacts.talking(tx, "telegram", AT)]

    async with Database.open(database_url) as database:
        assert await database.transact(meet) == [None, LATER, []]


async def test_an_update_is_held_once_tried_later_and_set_aside(database_url: str) -> None:
    held = inbox.Held("telegram:1:5", ME, '{"update_id": 5}', 1, AT)

    def hold(tx: Connection) -> list[object]:
        first, again = inbox.hold(tx, held, AT), inbox.hold(tx, held, AT)
        inbox.postpone(tx, held.id, LATER)
        [waiting] = inbox.waiting(tx)
        inbox.park(tx, held.id)
        return [first, again, waiting.attempts, waiting.not_before, inbox.waiting(tx)]

    async with Database.open(database_url) as database:
        assert await database.transact(hold) == [True, False, 2, LATER, []]


buttons = st.builds(Button, st.text(), st.text(), st.sampled_from(["", "good", "danger"]))
messages = st.builds(
    Message,
    text=st.text(),
    rows=st.lists(st.lists(buttons, max_size=3).map(tuple), max_size=3).map(tuple),
    anchor=st.text(max_size=9),
    marks=st.lists(
        st.builds(Mark, st.integers(0, 9), st.integers(0, 9), st.sampled_from([None, AT])),
        max_size=2,
    ).map(tuple),
    stands=st.sampled_from(Stands),
    replies=st.booleans(),
    asks_location=st.booleans(),
    file=st.text(max_size=9),
    picture=st.sampled_from([None, busy(), picture(leg_day(1))]),
    urgent=st.booleans(),
)


@given(messages)
def test_a_message_comes_out_as_it_was_put_in(message: Message) -> None:
    assert from_json(to_json(message)) == message


@pytest.mark.parametrize("said", ["Sore?", ""])
def test_a_message_of_the_first_version_is_read(said: str) -> None:
    first = (
        f'{{"text": "{said}", "anchor": "run-1",'
        ' "rows": [[{"label": "Yes", "token": "1.a.b", "tone": ""}]]}'
    )
    assert from_json(first) == Message(said, ((Button("Yes", "1.a.b"),),), "run-1")
