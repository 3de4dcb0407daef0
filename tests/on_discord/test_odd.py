"""What is not as usual on Discord: others' buttons, old ones, floods, odd events, failing turns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.discord.channels import Channel
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.serving import Service, serving
from tests.discord.talks import FLAG, Talk
from tests.hurried import hurried
from tests.kept import count

FOREIGN, CLOSED = "belongs to somebody else", "That list is closed."
FORGED = {
    "{bob}:{run}.flags.none": FOREIGN,
    "{bob}:{run}.flags.rf_3": FOREIGN,
    "{ann}:999999999.flags.none": CLOSED,
    "{ann}:{run}.flags.nonsense": CLOSED,
    "{ann}:{run}.nonsense.none": CLOSED,
    "{ann}:": CLOSED,
    "{run}.flags.none": CLOSED,
    "'; drop table people; --": CLOSED,
    "\N{REPLACEMENT CHARACTER}" * 90: CLOSED,
}
ODD: tuple[tuple[str, Any], ...] = (
    ("INTERACTION_CREATE", {"id": "x"}),
    ("INTERACTION_CREATE", {"id": "12", "type": 3, "data": [1, 2], "token": 5}),
    ("MESSAGE_CREATE", {"id": "13", "author": None, "content": {"invented": "tomorrow"}}),
    ("MESSAGE_CREATE", []),
    ("MESSAGE_UPDATE", None),
    ("SOMETHING_NEW", {"id": "14"}),
)


@pytest.fixture
def ann(service: Service) -> Person:
    return Person(service.world)


@pytest.fixture
async def talk(ann: Person, where: Channel) -> Talk:
    """Somebody before the first question, in the DM and in the server."""
    talk = Talk(ann, where)
    await talk.agree()
    return talk


@pytest.fixture
async def alone(ann: Person) -> Talk:
    talk = Talk(ann, ann.dm)
    await talk.agree()
    return talk


async def test_a_button_that_is_not_theirs_changes_nothing_and_says_so_to_them_alone(
    talk: Talk, service: Service, tmp_path: Path
) -> None:
    bob, first = Person(service.world, "Bob"), talk.person.newest()
    assert first
    run = first.now.tokens[0].partition(".")[0]
    for custom_id, why in FORGED.items():
        forged = custom_id.format(ann=talk.person.id, bob=bob.id, run=run)
        whisper = await talk.told(talk.person.press(message=first, forced=forged))
        assert why in whisper.now.text
    await service.quiet()
    assert first.now.text.startswith("First, safety.")
    assert [count(tmp_path, table) for table in ("people", "decisions")] == [1, 0]


async def test_a_double_press_counts_once_and_is_answered_each_time(
    talk: Talk, service: Service
) -> None:
    first = talk.person.newest()
    presses = [talk.person.press("None of these", first) for _ in range(3)]
    assert {await talk.person.outcome(one) for one in presses} == {"update"}
    await service.quiet()
    assert [one.now.text[:8] for one in talk.person.messages()] == ["How sore"]


async def test_an_old_button_says_kindly_that_its_list_is_closed(talk: Talk) -> None:
    first = talk.person.newest()
    assert first
    pressed = next(token for token in first.now.tokens if token.endswith("flags.none"))
    await talk.ask("cancel", "Closed")
    done = talk.person.press(message=first, forced=f"{talk.person.id}:{pressed}")
    assert CLOSED in (await talk.told(done)).now.text
    await talk.person.wait_for(lambda shown: "First, safety." in shown.text and not shown.rows)


async def test_of_two_private_messages_the_one_pressed_goes_on(ann: Person) -> None:
    talk = Talk(ann, ann.server)
    await talk.agree()
    first = ann.newest()
    second = await talk.ask("run", "First, safety.")
    assert second is not first
    after = await talk.press("None of these", "How sore", first)
    assert after is first
    await talk.press("None of these", "How sore", second)


async def test_a_second_press_on_deleting_everything_leaves_nothing_either(
    talk: Talk, service: Service, tmp_path: Path
) -> None:
    sure = await talk.ask("forget", "Delete everything")
    for _ in range(2):
        talk.person.press("Delete everything", sure)
    await talk.person.hears("Done.")
    await service.quiet()
    assert [count(tmp_path, table) for table in ("people", "identities", "outbox")] == [0, 0, 0]


async def test_what_comes_again_changes_nothing_and_says_nothing(
    talk: Talk, service: Service
) -> None:
    """Under its old number, as after a RESUME; and under a new one."""
    await talk.press("None of these", "How sore")
    await talk.ask("legday", "Logged", exercises="squats", when="3 hours ago")
    await service.quiet()
    shown = [(one.id, one.now.text, one.edits) for one in talk.person.messages()]
    session = service.world.gateway.listens()
    assert session
    service.world.gateway.repeat(9)
    for event in [one for one in session.events if one["t"] == "INTERACTION_CREATE"]:
        service.world.gateway.dispatch(event["t"], event["d"])
    bob = Person(service.world, "Bob")
    await Talk(bob, bob.dm).agree()  # all is heard that came before
    await service.quiet()
    assert [(one.id, one.now.text, one.edits) for one in talk.person.messages()] == shown


async def test_an_odd_event_stops_nobody(alone: Talk, service: Service) -> None:
    for kind, told in ODD:
        service.world.gateway.dispatch(kind, told)
        service.world.gateway.say(json.dumps({"op": 0, "t": kind, "s": None}))
    service.world.gateway.say("{")
    await alone.press("None of these", "How sore")


async def test_odd_texts_get_a_sensible_answer_or_silence(alone: Talk, service: Service) -> None:
    first = alone.person.newest()
    for text in ("a\0b", "\u202ehello\u202c", "😀" * 2000, "x" * 4000, "\n \t"):
        alone.person.say(text)
    await alone.press("None of these", "How sore", first)
    await service.quiet()
    assert len(alone.person.messages()) > 1


async def test_what_nobody_could_say_to_us_in_a_server_is_not_heard(
    alone: Talk, service: Service
) -> None:
    """Discord tells us there what others write to each other, without a word of it."""
    before = len(alone.person.messages())
    alone.person.say(FLAG, alone.person.server)
    await alone.press("None of these", "How sore")
    assert len(alone.person.messages()) == before


async def test_a_flood_is_told_off_once_and_holds_up_nobody(alone: Talk, service: Service) -> None:
    bob = await service.somebody("Bob")
    for n in range(60):
        alone.person.say(f"hm {n}")
    await Talk(bob, bob.dm).ask("run", "First, safety.")
    told = await alone.person.hears("faster than I can answer", 30)
    assert not told.ephemeral


async def test_commands_that_come_too_fast_are_each_told_so_and_none_waits(
    alone: Talk, service: Service
) -> None:
    asked = [alone.person.slash("why") for _ in range(40)]
    told = [await alone.person.outcome(one) for one in asked]
    assert set(told) <= {"message", "deferred"}
    await alone.person.hears("faster than I can answer")


async def test_who_calls_it_often_in_public_is_answered_a_few_times(
    server: Server, tmp_path: Path
) -> None:
    async with serving(tmp_path, server, clock=hurried()):
        ann = Person(server.world)
        for n in range(12):
            ann.mention(f"hm {n}")
        public = ann.server.messages.values()
        await server.world.until(lambda: sum(one.ours for one in public) == 5)
        talk = Talk(ann, ann.dm)
        await talk.agree()
        await talk.walk()
    assert sum(one.ours for one in public) == 5


async def test_a_turn_that_fails_is_tried_again_and_nobody_else_waits(
    alone: Talk, service: Service, tmp_path: Path
) -> None:
    bob = await service.somebody("Bob")
    (tmp_path / "outgoing").mkdir()
    (tmp_path / "outgoing" / "discord").write_text("a file where the folder should be")
    export = alone.person.slash("export")
    run = alone.person.slash("cancel")  # waits behind it
    await Talk(bob, bob.dm).ask("run", "First, safety.")
    assert [await alone.person.outcome(one) for one in (export, run)] == ["deferred"] * 2
    await service.comes(lambda: count(tmp_path, "inbox") == 2)
    (tmp_path / "outgoing" / "discord").unlink()
    await alone.person.hears("Everything I have of you", 20)
    await alone.person.hears("Closed", 20)
    await service.comes(lambda: count(tmp_path, "inbox") == 0)
    assert [one for one in alone.person.messages() if one.loading] == []
