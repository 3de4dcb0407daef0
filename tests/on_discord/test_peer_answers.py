"""Our own Discord takes answers to what people do as the real one does: once, in time, for whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from tests.discord.asking import Answer, Ask, card, rules
from tests.discord.interactions import NO_ANSWER, Interaction
from tests.discord.listening import listening
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose
EPHEMERAL = 64
COMMANDS: list[dict[str, Any]] = [
    {
        "name": "run", "description": "Can I run?", "contexts": [0, 1, 2],
        "integration_types": [0, 1],
    },
    {
        "name": "zone", "description": "Where are you?", "contexts": [1],
        "options": [
            {"type": 3, "name": "city", "description": "Name it", "autocomplete": True,
             "required": True},
        ],
    },
]  # fmt: skip
Reply: TypeAlias = Callable[..., Any]


@pytest.fixture(autouse=True)
async def commands(ask: Ask, world: World) -> None:
    answer = await ask(f"PUT /applications/{world.bot.id}/commands", COMMANDS)
    assert answer.status == 200, answer.body


@pytest.fixture
def reply(ask: Ask) -> Reply:
    async def reply(done: Interaction, kind: int, **data: Any) -> Answer:
        given = {"type": kind, **({"data": data} if data else {})}
        return await ask(f"POST /interactions/{done.id}/{done.token}/callback", given)

    return reply


@pytest.fixture
def webhook(ask: Ask, world: World) -> Reply:
    async def webhook(method: str, done: Interaction, rest: str = "", **body: Any) -> Answer:
        return await ask(f"{method} /webhooks/{world.bot.id}/{done.token}{rest}", body or None)

    return webhook


async def test_a_command_is_answered(reply: Reply, ann: Person) -> None:
    done = ann.slash("run")
    assert (await reply(done, 4, **card("Sure", "Why"))).status == 204
    assert (await ann.outcome(done), done.ephemeral) == ("message", False)
    assert 0 <= done.ms < 3000
    assert (ann.messages()[0].now.text, ann.messages()[0].kind) == ("Sure", 20)
    assert rules(ann.world) == []


async def test_a_second_answer_is_refused(reply: Reply, ann: Person) -> None:
    done = ann.slash("run")
    await reply(done, 4, **card("one"))
    assert (await reply(done, 4, **card("two"))).why == (400, 40060)
    assert (rules(ann.world), len(ann.messages())) == (["twice"], 1)


async def test_after_three_seconds_it_is_too_late(reply: Reply, ann: Person) -> None:
    done = ann.slash("run")
    ann.world.advance(3.1)
    assert await ann.outcome(done) == NO_ANSWER
    assert (await reply(done, 4, **card("Sure"))).why == (404, 10062)
    assert (rules(ann.world), ann.messages()) == (["late"], [])


async def test_nobody_answering_is_seen_without_waiting_long(ann: Person) -> None:
    ann.world.deadline = 0.05
    assert await ann.outcome(ann.slash("run")) == NO_ANSWER
    assert len(ann.world.unanswered()) == 1


async def test_a_deferred_answer_comes_later(reply: Reply, webhook: Reply, ann: Person) -> None:
    done = ann.slash("run", ann.server)
    await reply(done, 5, flags=EPHEMERAL)
    assert (await ann.outcome(done), ann.messages()) == ("deferred", [])
    ann.world.advance(600)
    assert (await webhook("PATCH", done, "/messages/@original", **card("Sure"))).status == 200
    [said] = ann.messages()
    assert (said.now.text, said.ephemeral, said.edits) == ("Sure", True, 0)
    assert (await webhook("GET", done, "/messages/@original")).body["id"] == said.id
    assert rules(ann.world) == []


async def test_the_first_follow_up_takes_the_place_of_a_deferral(
    reply: Reply, webhook: Reply, ann: Person
) -> None:
    done = ann.slash("run")
    await reply(done, 5)
    first = await webhook("POST", done, **card("one"))
    second = await webhook("POST", done, **card("two"))
    assert [one.now.text for one in ann.messages()] == ["one", "two"]
    rest = f"/messages/{second.body['id']}"
    await webhook("PATCH", done, rest, **card("three"))
    assert (await webhook("DELETE", done, f"/messages/{first.body['id']}")).status == 204
    assert [one.now.text for one in ann.messages()] == ["three"]
    assert rules(ann.world) == []


async def test_the_token_dies_after_a_quarter_of_an_hour(
    reply: Reply, webhook: Reply, ann: Person
) -> None:
    done = ann.slash("run")
    await reply(done, 4, **card("Sure"))
    ann.world.advance(901)
    assert (await webhook("POST", done, **card("more"))).why == (401, 50027)
    assert rules(ann.world) == ["expired"]


async def test_nothing_follows_before_the_answer(webhook: Reply, ann: Person) -> None:
    done = ann.slash("run")
    assert (await webhook("POST", done, **card("early"))).why == (404, 10015)
    assert rules(ann.world) == ["before_answer"]


async def test_an_ephemeral_answer_is_for_one_person_alone(
    ask: Ask, reply: Reply, ann: Person
) -> None:
    bob = Person(ann.world, "Bob")
    done = ann.slash("run", ann.server)
    await reply(done, 4, **card("Private", "Yes", flags=EPHEMERAL))
    [said] = ann.messages()
    assert (done.ephemeral, bob.messages()) == (True, [])
    messages = f"/channels/{ann.server.id}/messages"
    assert (await ask(f"GET {messages}")).body == []
    assert (await ask(f"PATCH {messages}/{said.id}", **card("x"))).why == (404, 10008)
    press = ann.press("Yes")
    await reply(press, 7, **card("Thank you"))
    assert (await ann.outcome(press), ann.messages()[0].now.text) == ("update", "Thank you")
    assert rules(ann.world) == []


async def test_a_press_is_answered_by_the_message_below(
    reply: Reply, webhook: Reply, ann: Person
) -> None:
    await reply(ann.slash("run"), 4, **card("Sore?", "Yes"))
    press = ann.press("Yes")
    assert (await reply(press, 6)).status == 204
    assert await ann.outcome(press) == "deferred update"
    await webhook("PATCH", press, "/messages/@original", **card("Noted"))
    forced = ann.press(forced="another:1.sore.no")
    assert forced.data["custom_id"] == "another:1.sore.no"
    await reply(forced, 4, **card("Not yours", flags=EPHEMERAL))
    assert [one.now.text for one in ann.messages()] == ["Noted", "Not yours"]
    assert rules(ann.world) == []


@each(("kind", "data"), [(6, {}), (7, card("x")), (8, {"choices": []})])
async def test_an_answer_has_to_fit(
    reply: Reply, ann: Person, kind: int, data: dict[str, Any]
) -> None:
    assert (await reply(ann.slash("run"), kind, **data)).why == (400, 50035)
    assert rules(ann.world) == ["interaction_callback_type_invalid"]


async def test_suggestions_are_made_while_one_types(reply: Reply, ann: Person) -> None:
    done = ann.autocomplete("zone", focused="city", city="Ber")
    option = {"name": "city", "type": 3, "value": "Ber", "focused": True}
    assert done.data["options"] == [option]
    await reply(done, 8, choices=[{"name": "Berlin", "value": "Europe/Berlin"}])
    assert (await ann.outcome(done), done.choices[0]["name"]) == ("choices", "Berlin")
    many = [{"name": str(n), "value": "x"} for n in range(26)]
    assert (await reply(ann.autocomplete("zone", focused="city", city="x"), 8, choices=many)).why


async def test_a_form_is_opened_and_sent(reply: Reply, ann: Person) -> None:
    await reply(ann.slash("run"), 4, **card("When?", "Other"))
    press = ann.press("Other")
    field = {"type": 4, "custom_id": "when", "style": 1, "max_length": 10}
    label = {"type": 18, "label": "When?", "component": field}
    await reply(press, 9, custom_id="ann:2.when", title="When was it?", components=[label])
    assert await ann.outcome(press) == "modal"
    sent = ann.fill(press, {"when": "yesterday"})
    assert sent.data["components"][0]["component"]["value"] == "yesterday"
    await reply(sent, 7, **card("Yesterday, then"))
    assert [one.now.text for one in ann.messages()] == ["Yesterday, then"]
    assert rules(ann.world) == []


async def test_commands_are_offered_where_they_belong(ann: Person) -> None:
    assert (ann.commands(), ann.commands(ann.server)) == (["run", "zone"], ["run"])
    assert ann.commands(ann.elsewhere()) == []
    ann.install()
    assert ann.commands(ann.elsewhere()) == ["run"]
    assert ann.commands(ann.elsewhere(private=True)) == ["run"]
    with pytest.raises(AssertionError, match="not offered here"):
        ann.slash("zone", ann.server, city="Berlin")
    with pytest.raises(AssertionError, match="needed"):
        ann.slash("zone")


async def test_elsewhere_five_messages_may_follow(
    reply: Reply, webhook: Reply, ann: Person
) -> None:
    ann.install()
    ann.world.limits.on = False
    done = ann.slash("run", ann.elsewhere())
    await reply(done, 4, **card("0", flags=EPHEMERAL))
    for word in "12345":
        assert (await webhook("POST", done, **card(word, flags=EPHEMERAL))).status == 200
    assert (await webhook("POST", done, **card("6", flags=EPHEMERAL))).why == (400, 40094)


async def test_a_token_is_for_its_own_messages(reply: Reply, webhook: Reply, ann: Person) -> None:
    one, two = ann.slash("run"), ann.slash("run")
    await reply(one, 4, **card("one"))
    await reply(two, 4, **card("two"))
    assert one.original
    rest = f"/messages/{one.original.id}"
    assert (await webhook("PATCH", two, rest, **card("x"))).why == (404, 10008)
    assert (await webhook("PATCH", one, rest, **card("x"))).status == 200


async def test_a_deferral_settles_who_sees_the_answer(
    reply: Reply, webhook: Reply, ann: Person
) -> None:
    done = ann.slash("run", ann.server)
    await reply(done, 5)
    await webhook("POST", done, **card("not so private", flags=EPHEMERAL))
    assert (ann.messages()[0].ephemeral, rules(ann.world)) == (False, ["ephemeral"])
    await webhook("PATCH", done, "/messages/@original", **card("x", flags=EPHEMERAL))
    assert (ann.messages()[0].ephemeral, rules(ann.world)) == (False, ["ephemeral"] * 2)


async def test_the_gateway_tells_nothing_that_is_for_one_person(
    server: Server, reply: Reply, ann: Person
) -> None:
    async with listening(server) as ear:
        await ear.hears()
        await ear.identifies()
        done = ann.slash("run", ann.server)
        await reply(done, 4, **card("private", flags=EPHEMERAL))
        public = ann.say("public", ann.server)
        heard = [(await ear.hears())["d"]["id"] for _ in range(3)]
        assert heard == [ann.world.guild.id, done.id, public.id]
        assert done.delivered == 1
