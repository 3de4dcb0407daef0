"""The people of our own Discord do what people can do there, and see what they would see."""

from __future__ import annotations

from typing import Any

import pytest

from tests.discord import faults
from tests.discord.asking import Ask, card, rules
from tests.discord.faults import Fault, How
from tests.discord.interactions import NO_ANSWER
from tests.discord.people import Person
from tests.discord.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose


def option(kind: int, name: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "description": "x", **more}


LEGS = {
    "name": "legs",
    "description": "What you did",
    "options": [
        option(1, "log", options=[
            option(3, "what", required=True, min_length=2, max_length=10),
            option(4, "sore", min_value=0, max_value=10),
            option(3, "when", choices=[{"name": "Today", "value": "d0"}]),
            option(5, "heavy"),
        ]),
        option(1, "last"),
    ],
}  # fmt: skip


async def offer(ask: Ask, world: World, *commands: dict[str, Any]) -> None:
    answer = await ask(f"PUT /applications/{world.bot.id}/commands", [*commands])
    assert answer.status == 200, answer.body


async def test_options_are_sent_as_they_were_chosen(ask: Ask, ann: Person) -> None:
    await offer(ask, ann.world, LEGS)
    done = ann.slash("legs log", what="squats", sore=4, when="d0", heavy=True)
    [chosen] = done.data["options"]
    assert (done.name, chosen["name"], chosen["type"]) == ("legs log", "log", 1)
    values = {one["name"]: one["value"] for one in chosen["options"]}
    assert values == {"what": "squats", "sore": 4, "when": "d0", "heavy": True}
    assert ann.slash("legs last").data["options"] == [{"name": "last", "type": 1, "options": []}]


@each(
    ("line", "options", "why"),
    [
        ("legs", {}, "which one"),
        ("legs log", {}, "needed"),
        ("legs log", {"what": "x"}, "at least 2"),
        ("legs log", {"what": "x" * 11}, "at most 10"),
        ("legs log", {"what": "squats", "sore": 11}, "at most 10"),
        ("legs log", {"what": "squats", "sore": "4"}, "takes"),
        ("legs log", {"what": "squats", "when": "d9"}, "one of"),
        ("legs log", {"what": "squats", "how": "x"}, "the options are"),
        ("arms", {}, "not offered here"),
    ],
)
async def test_what_discord_does_not_let_them_send(
    ask: Ask, ann: Person, line: str, options: dict[str, Any], why: str
) -> None:
    await offer(ask, ann.world, LEGS)
    with pytest.raises(AssertionError, match=why):
        ann.slash(line, **options)
    assert ann.world.interactions == {}


async def test_they_press_what_they_see_and_nothing_else(ask: Ask, ann: Person) -> None:
    path = f"POST /channels/{ann.dm.id}/messages"
    link = {"type": 2, "style": 5, "label": "More", "url": "https://example.org"}
    off = {"type": 2, "style": 2, "label": "Off", "custom_id": "off", "disabled": True}
    rows = {"components": [{"type": 1, "components": [link, off]}], "flags": 32768}
    await ask(path, **{**card(""), **rows})
    for button, why in (("More", "leads away"), ("Off", "cannot"), ("Yes", "no button 'Yes'")):
        with pytest.raises(AssertionError, match=why):
            ann.press(button)
    await ask(path, **card("Sore?", "Yes"))
    pressed = ann.press("Yes")
    assert (pressed.data["custom_id"], pressed.message) == ("Yes", ann.newest())


async def test_they_wait_for_what_is_said(ask: Ask, ann: Person) -> None:
    await ask(f"POST /channels/{ann.dm.id}/messages", **card("first things"))
    heard = await ann.hears("first")
    with pytest.raises(AssertionError, match="what Ann waits for"):
        await ann.hears("first", 0.01, since=heard.now.turn)


async def test_the_bot_replies_and_is_replied_to(ask: Ask, ann: Person) -> None:
    called = ann.mention("can I run?")
    path = f"/channels/{ann.server.id}/messages"
    reply = await ask(f"POST {path}", **card("Ask me"), message_reference={"message_id": called.id})
    assert reply.body["message_reference"]["message_id"] == called.id
    answered = ann.say("why?", ann.server, reply_to=ann.messages()[0])
    assert [one.name for one in answered.mentions] == ["legday"]
    assert (await ask(f"POST /channels/{ann.server.id}/typing")).status == 204
    assert ann.world.typing == [ann.server]
    assert (await ask(f"DELETE {path}/{called.id}")).why == (403, 50013)
    assert (await ask(f"PATCH {path}/{called.id}", **card("x"))).why == (403, 50005)
    lost = {"message_reference": {"message_id": "1"}}
    assert (await ask(f"POST {path}", **card("x"), **lost)).why == (400, 50035)


async def test_their_messages_change_and_go(ask: Ask, ann: Person) -> None:
    said = ann.say("can I run")
    ann.edit(said, "can I run?")
    path = f"GET /channels/{ann.dm.id}/messages"
    assert [one["content"] for one in (await ask(path)).body] == ["can I run?"]
    ann.delete(said)
    assert (await ask(path)).body == []


async def test_an_answer_that_is_slow_comes_too_late(ask: Ask, ann: Person) -> None:
    await offer(ask, ann.world, {"name": "run", "description": "Can I run?"})
    ann.world.deadline = 0.02
    done = ann.slash("run")
    ann.world.faults.add(Fault(How.DELAY, "POST /interactions/*", seconds=0.03))
    call = f"POST /interactions/{done.id}/{done.token}/callback"
    assert (await ask(call, {"type": 4, "data": card("Sure")})).why == (404, 10062)
    assert await ann.outcome(done) == NO_ANSWER
    assert rules(ann.world) == []


async def test_calls_that_count_against_the_bot_are_counted(ask: Ask, world: World) -> None:
    world.faults.add(faults.unauthorized(count=3))
    for _ in range(4):
        await ask("GET /users/@me")
    assert (world.invalid(), world.called("GET", "/@me")[0].status) == (3, 401)
    world.advance(601)
    assert world.invalid() == 0
