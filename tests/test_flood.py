"""How much of one person's typing is read."""

from __future__ import annotations

from bot.intake.flood import BURST, LONG, WARNED, Flood, Reads
from tests.simulated import Simulated

ME, YOU = "telegram:1", "telegram:2"
READ = (Reads.ALL, False)
IN_A_ROW = int(BURST)


def test_a_burst_is_read_and_what_follows_is_told_off_once():
    flood = Flood(Simulated().clock)
    assert [flood.reads(ME, 9) for _ in range(IN_A_ROW)] == [READ] * IN_A_ROW
    assert [flood.reads(ME, 9) for _ in range(3)] == [
        (Reads.SIGNS, True),
        (Reads.NOTHING, False),
        (Reads.NOTHING, False),
    ]


def test_a_flood_is_looked_at_for_warning_signs_now_and_then():
    time = Simulated()
    flood = Flood(time.clock)
    seen = []
    for _ in range(600):  # ten a second
        seen.append(flood.reads(ME, 9)[0])
        time.seconds += 0.1
    assert 60 / WARNED - 1 <= seen.count(Reads.SIGNS) <= 60 / WARNED + 1


def test_a_long_message_counts_as_several():
    flood = Flood(Simulated().clock)
    read = 0
    while flood.reads(ME, 100 * LONG) == READ:
        read += 1
    assert read == 3


def test_others_are_read_meanwhile():
    flood = Flood(Simulated().clock)
    for _ in range(IN_A_ROW * 2):
        flood.reads(ME, 9)
    assert flood.reads(YOU, 9) == READ


def test_a_message_a_second_is_always_read():
    time = Simulated()
    flood = Flood(time.clock)
    for _ in range(IN_A_ROW * 5):
        assert flood.reads(ME, 9) == READ
        time.seconds += 1


def test_after_a_while_of_quiet_it_is_told_again():
    time = Simulated()
    flood = Flood(time.clock)
    for _ in range(IN_A_ROW + 1):
        flood.reads(ME, 9)
    time.seconds += BURST
    seen = [flood.reads(ME, 9) for _ in range(IN_A_ROW + 1)]
    assert seen == [READ] * IN_A_ROW + [(Reads.SIGNS, True)]


def test_the_quiet_are_not_remembered():
    time = Simulated()
    flood = Flood(time.clock)
    for n in range(60_000):
        flood.reads(f"telegram:{n}", 9)
        time.seconds += 0.01
    assert len(flood._buckets) < 15_000
