"""What goes wrong between a bot and our own Discord."""

from __future__ import annotations

import aiohttp
import pytest

from tests.discord import faults
from tests.discord.asking import Ask, card, rules
from tests.discord.faults import Fault, How
from tests.discord.people import Person
from tests.discord.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose
POSTING = "POST /channels/*/messages"
ME = "GET /users/@me"


async def post(ask: Ask, ann: Person) -> int:
    return (await ask(f"POST /channels/{ann.dm.id}/messages", **card("hi"))).status


@each(
    ("fault", "status", "said"),
    [
        (faults.unavailable(500), 500, 0),
        (faults.unavailable(502), 502, 0),
        (faults.unavailable(503), 503, 0),
        (faults.forbidden(50007), 403, 0),
        (faults.forbidden(50278), 403, 0),
        (faults.unauthorized(), 401, 0),
        (Fault(How.APPLY_STATUS, status=502), 502, 1),
        (Fault(How.HTML), 502, 0),
        (Fault(How.APPLY_HTML), 502, 1),
    ],
)
async def test_a_call_may_fail_done_or_not(
    ask: Ask, ann: Person, fault: Fault, status: int, said: int
) -> None:
    ann.world.faults.add(fault)
    assert (await post(ask, ann), len(ann.messages())) == (status, said)
    assert await post(ask, ann) == 200
    assert rules(ann.world) == []


@each(
    ("how", "said"),
    [(How.DROP_BEFORE, 0), (How.DROP_AFTER, 1), (How.HANG, 0), (How.HANG_AFTER, 1)],
)
async def test_a_connection_may_break(ask: Ask, ann: Person, how: How, said: int) -> None:
    ann.world.faults.add(Fault(how, POSTING, seconds=0.01))
    with pytest.raises(aiohttp.ClientError):
        await post(ask, ann)
    assert len(ann.messages()) == said
    assert ann.world.faults.met == 1


async def test_half_an_answer_is_no_json(ask: Ask, ann: Person) -> None:
    ann.world.faults.add(Fault(How.GARBAGE))
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        await post(ask, ann)
    assert len(ann.messages()) == 1


async def test_a_fault_is_for_some_calls_and_not_for_the_first(ask: Ask, ann: Person) -> None:
    ann.world.faults.add(faults.unavailable(500, POSTING, count=2, skip=1))
    assert (await ask(ME)).status == 200
    assert [await post(ask, ann) for _ in range(4)] == [200, 500, 500, 200]


async def test_chance_breaks_calls_and_the_same_seed_the_same(ask: Ask, ann: Person) -> None:
    ann.world.limits.on = False
    ann.world.faults.rain(0.5, seed=1, kinds=[How.HTML])
    said = [await post(ask, ann) for _ in range(20)]
    ann.world.faults.rain(0.5, seed=1, kinds=[How.HTML])
    assert [await post(ask, ann) for _ in range(20)] == said
    assert {*said} == {200, 502}


async def test_who_is_told_to_wait_has_to_wait(ask: Ask, ann: Person) -> None:
    ann.world.faults.add(faults.limited(7.5, POSTING))
    refused = await ask(f"POST /channels/{ann.dm.id}/messages", **card("hi"))
    assert (refused.status, refused.body["retry_after"]) == (429, 7.5)
    assert refused.headers["Retry-After"] == "8"
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert (await ask(ME)).status == 200
    ann.world.advance(1)
    assert (await post(ask, ann), rules(ann.world)) == (429, ["early"])
    ann.world.advance(7)
    assert await post(ask, ann) == 200


async def test_a_global_wait_is_for_every_call(ask: Ask, world: World) -> None:
    world.faults.add(faults.limited(3, ME, scope="global"))
    refused = await ask(ME)
    assert (refused.body["global"], refused.headers["X-RateLimit-Scope"]) == (True, "global")
    world.advance(1)
    assert (await ask("GET /gateway")).status == 429
    world.advance(3)
    assert (await ask("GET /gateway")).status == 200


async def test_cloudflare_shuts_everything_for_a_while(ask: Ask, world: World) -> None:
    world.faults.add(Fault(How.CLOUDFLARE, status=429, seconds=600))
    page = await ask(ME)
    assert (page.status, page.headers["Content-Type"]) == (429, "text/html")
    assert "Via" not in page.headers
    assert b"1015" in page.body
    world.advance(10)
    assert ((await ask(ME)).status, rules(world)) == (429, ["banned"])
    world.advance(600)
    assert (await ask(ME)).status == 200


async def test_whose_answer_was_lost_may_ask_again(ask: Ask, ann: Person) -> None:
    await ask(
        f"PUT /applications/{ann.world.bot.id}/commands",
        [{"name": "run", "description": "Can I run?"}],
    )
    done = ann.slash("run")
    call = f"POST /interactions/{done.id}/{done.token}/callback"
    ann.world.faults.add(Fault(How.DROP_AFTER, "POST /interactions/*"))
    with pytest.raises(aiohttp.ClientError):
        await ask(call, {"type": 4, "data": card("Sure")})
    assert (await ask(call, {"type": 4, "data": card("Sure")})).why == (400, 40060)
    assert (rules(ann.world), len(ann.messages())) == ([], 1)


async def test_a_lost_token_is_no_fault_of_ours(ask: Ask, world: World) -> None:
    world.revoked = True
    assert (await ask(ME)).why == (401, 0)
    assert rules(world) == []
