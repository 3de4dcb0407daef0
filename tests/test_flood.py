"""How much of one person's typing is read."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

from bot.intake.flood import BURST, KNOWN, LONG, WARNED, Flood, Reads
from tests.simulated import START

ME, YOU = "telegram:1", "telegram:2"
IN_A_ROW = int(BURST)


class Typing:
    """Messages, each with a number of its own, sent when the test says."""

    def __init__(self) -> None:
        self.flood = Flood()
        self.seconds = 0.0
        self._numbers = count()

    def say(self, letters: int = 9, who: str = ME, number: int | None = None) -> Reads:
        id_ = next(self._numbers) if number is None else number
        sent = START + timedelta(seconds=self.seconds)
        return self.flood.reads(who, str(id_), letters, sent)


def test_a_burst_is_read_and_what_follows_is_told_off_once() -> None:
    one = Typing()
    assert [one.say() for _ in range(IN_A_ROW)] == [Reads.ALL] * IN_A_ROW
    assert [one.say() for _ in range(3)] == [Reads.TOLD, Reads.NOTHING, Reads.NOTHING]


def test_a_flood_is_looked_at_for_warning_signs_now_and_then() -> None:
    one, seen = Typing(), []
    for _ in range(600):  # ten a second
        seen.append(one.say())
        one.seconds += 0.1
    assert seen.count(Reads.TOLD) == 1
    assert 60 / WARNED - 2 <= seen.count(Reads.SIGNS) <= 60 / WARNED


def test_what_waited_while_we_were_away_is_no_flood() -> None:
    one = Typing()
    for _ in range(IN_A_ROW * 5):  # all of it comes now, but it was sent in its own time
        assert one.say() is Reads.ALL
        one.seconds += 1


def test_an_update_that_comes_again_counts_no_more() -> None:
    one = Typing()
    for _ in range(IN_A_ROW):
        assert one.say(number=-1) is Reads.ALL
    assert [one.say() for _ in range(IN_A_ROW - 1)] == [Reads.ALL] * (IN_A_ROW - 1)
    assert [one.say(number=-2) for _ in range(2)] == [Reads.TOLD, Reads.SIGNS]


def test_messages_out_of_their_order_lend_nothing() -> None:
    one = Typing()
    read = 0
    for n in range(IN_A_ROW * 2):
        one.seconds = float(n % 2)
        read += one.say() is Reads.ALL
    assert read == IN_A_ROW + 1


def test_a_long_message_counts_as_several() -> None:
    one = Typing()
    read = 0
    while one.say(100 * LONG) is Reads.ALL:
        read += 1
    assert read == 3


def test_others_are_read_meanwhile() -> None:
    one = Typing()
    for _ in range(IN_A_ROW * 2):
        one.say()
    assert one.say(who=YOU) is Reads.ALL


def test_after_a_while_of_quiet_it_is_told_again() -> None:
    one = Typing()
    for _ in range(IN_A_ROW + 1):
        one.say()
    one.seconds += BURST
    assert [one.say() for _ in range(IN_A_ROW + 1)] == [Reads.ALL] * IN_A_ROW + [Reads.TOLD]


def test_the_quiet_are_not_remembered() -> None:
    one = Typing()
    for n in range(60_000):
        one.say(who=f"telegram:{n}")
        one.seconds += 0.01
    assert len(one.flood._buckets) < 15_000
    assert len(one.flood._read) <= KNOWN
