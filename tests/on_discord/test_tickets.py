"""Tickets: what is one, and how long what became of it is remembered."""

from __future__ import annotations

import pytest

from bot.platforms.discord.tickets import LIFE, Stage, Ticket, Tickets
from tests.simulated import Simulated

each = pytest.mark.parametrize
ONE, OTHER = Ticket("7", "aW50", "c"), Ticket("8", "aW50", "p")


@each("kind", "cdep")
def test_a_ticket_is_read_as_it_was_written(kind: str) -> None:
    assert Ticket.from_text(f"7/aW50-_.=/{kind}") == Ticket("7", "aW50-_.=", kind)


@each("text", ["", "7", "7//c", "7/aW50/x", "7/a/b/c", "x/aW50/c", "7/aW50/c ", "٣/aW50/c"])
def test_what_is_no_ticket_is_none(text: str) -> None:
    assert Ticket.from_text(text) is None


def test_no_ticket_tells_its_token() -> None:
    assert "aW50" not in repr(ONE)


def test_what_became_of_a_ticket_is_remembered_while_discord_knows_it() -> None:
    time = Simulated()
    tickets = Tickets(time.clock.monotonic)
    tickets.use(ONE).stage = Stage.ANSWERED
    time.seconds = LIFE - 1
    assert [tickets.use(one).stage for one in (ONE, OTHER)] == [Stage.ANSWERED, Stage.FRESH]
    time.seconds = LIFE
    tickets.use(OTHER)
    assert [*tickets._uses] == ["8"]
