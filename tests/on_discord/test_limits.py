"""How fast Discord may be called: what its answers say of that, and how long a call then waits."""

from __future__ import annotations

import json

import pytest
from multidict import CIMultiDict

from bot.platforms.discord.answer import Answer
from bot.platforms.discord.limits import BANNED, INVALID, Hold, Limits, Route, route
from tests.simulated import Simulated

each = pytest.mark.parametrize
SAY = Route("POST /channels/*/messages", "5", ours=True)
ELSEWHERE = Route("POST /channels/*/messages", "6", ours=True)
TYPE = Route("POST /channels/*/typing", "5", ours=True)
FOLLOW_UP = Route("POST /webhooks/*/*", "1/t", ours=False)


class Talk:
    """Limits, a clock for them, and answers of Discord's."""

    def __init__(self) -> None:
        self.time = Simulated()
        self.limits = Limits(self.time.clock.monotonic)

    def may(self, *routes: Route) -> list[float]:
        """How long each has to wait; those that need not are made."""
        return [hold.seconds if (hold := self.limits.take(one)) else 0.0 for one in routes]

    def hears(
        self, left: int, rest: float, route: Route = SAY, bucket: str = "b1", status: int = 200
    ) -> None:
        headers = {
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset-After": str(rest),
            "X-RateLimit-Bucket": bucket,
        }
        self.limits.told(route, answer(status, headers, {"retry_after": rest}))

    def is_refused(self, status: int, times: int = 1, scope: str = "user") -> None:
        for _ in range(times):
            said = answer(status, {"X-RateLimit-Scope": scope}, {"code": 1, "retry_after": 0})
            self.limits.told(SAY, said)


def answer(status: int, headers: dict[str, str], body: dict[str, object]) -> Answer:
    return Answer(status, CIMultiDict({"Via": "1.1", **headers}), json.dumps(body).encode())


@pytest.fixture
def talk() -> Talk:
    return Talk()


@each(
    ("method", "path", "ours", "expected"),
    [
        ("POST", "/channels/5/messages", True, SAY),
        ("GET", "/channels/5/messages?limit=5", True, Route("GET /channels/*/messages", "5", True)),
        ("PATCH", "/channels/5/messages/7", True, Route("PATCH /channels/*/messages/*", "5", True)),
        ("POST", "/webhooks/1/t?wait=true", False, FOLLOW_UP),
        ("GET", "/webhooks/1/t/messages/@original", False,
         Route("GET /webhooks/*/*/messages/@original", "1/t", False)),
        ("POST", "/interactions/1/t/callback", False,
         Route("POST /interactions/*/*/callback", "", False)),
        ("POST", "/users/@me/channels", True, Route("POST /users/@me/channels", "", True)),
    ],
)  # fmt: skip
def test_a_call_is_counted_by_its_kind_and_where_it_goes(
    method: str, path: str, ours: bool, expected: Route
) -> None:
    assert route(method, path, ours=ours) == expected


def test_as_many_calls_are_made_as_are_left(talk: Talk) -> None:
    talk.hears(2, 4.0)
    assert talk.may(SAY, SAY, SAY, ELSEWHERE) == [0, 0, 4, 0]
    talk.time.seconds = 4
    assert talk.may(SAY, SAY) == [0, 0]


def test_routes_of_one_bucket_are_counted_together(talk: Talk) -> None:
    talk.hears(1, 4.0, TYPE)
    talk.hears(1, 4.0, SAY)
    assert talk.may(SAY, TYPE) == [0, 4]


def test_an_answer_that_was_overtaken_gives_nothing_back(talk: Talk) -> None:
    talk.hears(0, 4.0)
    talk.hears(3, 3.9)
    assert talk.may(SAY) == [4]


def test_after_a_flood_only_that_route_waits(talk: Talk) -> None:
    talk.hears(0, 7.0, status=429)
    assert talk.may(SAY, ELSEWHERE, TYPE) == [7, 0, 0]


def test_after_a_flood_of_everything_only_answers_by_a_ticket_go_out(talk: Talk) -> None:
    talk.limits.told(SAY, answer(429, {}, {"retry_after": 3, "global": True}))
    assert talk.limits.take(TYPE) == Hold(3, everyone=True)
    assert talk.limits.take(FOLLOW_UP) is None
    talk.time.seconds = 3
    assert talk.limits.take(TYPE) is None


@each("status", [429, 403])
def test_nobody_calls_for_ten_minutes_after_cloudflare_s_page(talk: Talk, status: int) -> None:
    page = Answer(status, CIMultiDict(), b"<html>error code: 1015</html>")
    talk.limits.told(SAY, page)
    assert [talk.limits.take(one) for one in (TYPE, FOLLOW_UP)] == [Hold(BANNED, everyone=True)] * 2
    talk.time.seconds = BANNED
    assert talk.may(TYPE, FOLLOW_UP) == [0, 0]


def test_a_flood_that_did_not_come_from_discord_is_cloudflare_s(talk: Talk) -> None:
    talk.limits.told(SAY, Answer(429, CIMultiDict(), b'{"retry_after": 1}'))
    assert talk.may(TYPE) == [BANNED]


def test_a_refusal_in_discord_s_words_is_not(talk: Talk) -> None:
    talk.limits.told(SAY, Answer(403, CIMultiDict(), b'{"code": 50007}'))
    assert talk.may(TYPE) == [0]


@each("status", [401, 403, 429])
def test_too_many_refusals_in_ten_minutes_end_all_calls(talk: Talk, status: int) -> None:
    talk.is_refused(status, INVALID - 1)
    talk.time.seconds = 100
    assert talk.may(TYPE, FOLLOW_UP) == [0, 0]
    talk.is_refused(status)
    assert talk.may(TYPE, FOLLOW_UP) == [500, 500]
    talk.time.seconds = 600
    assert talk.may(TYPE, FOLLOW_UP) == [0, 0]


def test_what_others_share_is_not_held_against_us(talk: Talk) -> None:
    talk.is_refused(429, INVALID, scope="shared")
    talk.is_refused(404, INVALID)
    assert talk.may(TYPE) == [0]


def test_windows_that_are_over_are_dropped(talk: Talk) -> None:
    for n in range(1500):
        talk.hears(1, 4.0, Route("POST /channels/*/messages", str(n), ours=True))
        talk.time.seconds += 0.01
    assert len(talk.limits._windows) <= 1001
