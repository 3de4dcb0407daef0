"""How much of one person's typing is read."""

from __future__ import annotations

from bot.flood import BURST, Flood
from tests.simulated import Simulated

ME, YOU = "telegram:1", "telegram:2"


def test_a_burst_is_read_and_what_follows_is_told_off_once():
    flood = Flood(Simulated().clock)
    assert [flood.is_too_much(ME) for _ in range(BURST)] == [(False, False)] * BURST
    assert [flood.is_too_much(ME) for _ in range(3)] == [(True, True), (True, False), (True, False)]


def test_others_are_read_meanwhile():
    flood = Flood(Simulated().clock)
    for _ in range(BURST * 2):
        flood.is_too_much(ME)
    assert flood.is_too_much(YOU) == (False, False)


def test_a_message_a_second_is_always_read():
    time = Simulated()
    flood = Flood(time.clock)
    for _ in range(BURST * 5):
        assert flood.is_too_much(ME) == (False, False)
        time.seconds += 1


def test_after_a_while_of_quiet_it_is_told_again():
    time = Simulated()
    flood = Flood(time.clock)
    for _ in range(BURST + 1):
        flood.is_too_much(ME)
    time.seconds += BURST
    seen = [flood.is_too_much(ME) for _ in range(BURST + 1)]
    assert seen == [(False, False)] * BURST + [(True, True)]


def test_the_quiet_are_not_remembered():
    time = Simulated()
    flood = Flood(time.clock)
    for n in range(30_000):
        flood.is_too_much(f"telegram:{n}")
        time.seconds += 0.01
    assert len(flood._buckets) < 15_000
