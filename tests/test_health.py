"""Whoever watches over us is told when a loop has stopped, and what was counted."""

from __future__ import annotations

import re
import socket

import pytest

from bot.errors import SettingsError
from bot.watch.metrics import Metrics
from bot.watch.pulse import GRACE, SILENT, Pulse, Readiness, limits
from tests.served import Hand, Served, serving

PLATFORM = "telegram"
LIMITS = limits([PLATFORM])


def beating(hand: Hand) -> Pulse:
    pulse = Pulse(hand.clock, LIMITS)
    for name in LIMITS:
        pulse.beat(name)
    return pulse


@pytest.mark.parametrize("name", LIMITS)
def test_a_loop_is_missed_once_it_is_silent_for_longer_than_its_limit(name: str):
    hand = Hand()
    pulse = beating(hand)
    hand.seconds += LIMITS[name]
    for other in LIMITS.keys() - {name}:
        pulse.beat(other)
    assert pulse.missed() == ()
    hand.seconds += 0.1
    assert pulse.missed() == (name,)
    pulse.beat(name)
    assert pulse.missed() == ()


def test_a_loop_that_never_began_is_missed_after_its_grace():
    hand = Hand()
    pulse = Pulse(hand.clock, LIMITS)
    hand.seconds += GRACE
    assert pulse.missed() == ()
    hand.seconds += 0.1
    assert set(pulse.missed()) == set(LIMITS)


def test_a_loop_without_a_limit_is_shown_and_never_missed():
    hand = Hand()
    pulse = beating(hand)
    pulse.beat("telegram")
    hand.seconds += 3600
    assert pulse.ages()["telegram"] == 3600
    assert "telegram" not in pulse.missed()


def test_no_loop_is_asked_for_that_does_not_exist_here():
    hand = Hand()
    pulse = Pulse(hand.clock, {"carrier": 30})
    hand.seconds += 3600
    assert pulse.missed() == ("carrier",)


def test_it_is_ready_with_a_database_and_a_platform_that_answers():
    ready = Readiness(Pulse(Hand().clock, LIMITS), (PLATFORM,))
    assert not ready()
    ready.database = True
    assert not ready()
    ready.pulse.beat(PLATFORM)
    assert ready()
    ready.database = False
    assert not ready()


def test_it_is_not_ready_while_the_platform_is_silent_and_lives_on():
    hand = Hand()
    ready = Readiness(beating(hand), (PLATFORM,), database=True)
    ready.pulse.beat(PLATFORM)
    hand.seconds += SILENT + 0.1
    for name in LIMITS:
        ready.pulse.beat(name)
    assert (ready(), ready.pulse.missed()) == (False, ())
    ready.pulse.beat(PLATFORM)
    assert ready()


async def test_healthz_tells_the_ages_and_who_is_missed():
    served = Served()
    async with serving(served) as client:
        for name in LIMITS:
            served.pulse.beat(name)
        served.hand.seconds += 15.04
        answer = await client.get("/healthz")
        assert (answer.status, await answer.json()) == (
            503,
            {"ages": dict.fromkeys(LIMITS, 15.0), "missed": ["ticker"]},
        )
        served.pulse.beat("ticker")
        assert (await client.get("/healthz")).status == 200


async def test_readyz_asks_each_time():
    served = Served()
    served.ready = ready = Readiness(served.pulse, (PLATFORM,), database=True)
    async with serving(served) as client:
        assert (await client.get("/readyz")).status == 503
        ready.pulse.beat(PLATFORM)
        assert (await client.get("/readyz")).status == 200


async def test_metrics_are_prometheus_text():
    served = Served()
    served.metrics.update("message")
    served.metrics.turn("done", 0.02)
    served.metrics.sent("NEW", "Sent")
    served.metrics.outbox(3, 12.5)
    async with serving(served) as client:
        answer = await client.get("/metrics")
        text = await answer.text()
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    for line in (
        'legday_updates_total{kind="message"} 1.0',
        'legday_turns_total{outcome="done"} 1.0',
        'legday_turn_seconds_bucket{le="0.025"} 1.0',
        'legday_sends_total{how="new",outcome="sent"} 1.0',
        "legday_outbox_waiting 3.0",
        "legday_outbox_oldest_seconds 12.5",
    ):
        assert line in text.splitlines()


def test_nobody_becomes_a_label():
    metrics = Metrics()
    for name in ("telegram:123456", "12", "Zoe Zebrafish", "x" * 25, ""):
        metrics.update(name)
        metrics.turn(name, 1)
        metrics.sent(name, name)
        metrics.retried(name)
    labels = set(re.findall(r'="([^"]*)"', metrics.text().decode()))
    assert {label for label in labels if not re.fullmatch(r"[\d.]+|\+Inf", label)} == {"other"}


def test_two_programs_in_one_process_count_apart():
    one, other = Metrics(), Metrics()
    one.parked()
    one.quarantined()
    one.rate_limited()
    assert b"legday_parked_total 1.0" in one.text()
    assert b"legday_parked_total 0.0" in other.text()


async def test_nothing_else_is_served():
    async with serving(Served()) as client:
        assert [(await client.get(path)).status for path in ("/", "/telegram/")] == [404, 404]
        assert (await client.post("/healthz")).status == 405


async def test_a_port_that_is_taken_is_named():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SettingsError, match=f"^HTTP_PORT: 127.0.0.1 port {port} "):
            async with serving(Served(), port):
                pass
