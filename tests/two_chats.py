"""Somebody with a chat on two platforms, at the door."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import select

from bot.door import Handled, House, handle
from dialogs.events import Begin, Event, Place, Tap, What
from storage import diary, people
from storage.letters import from_json
from storage.schema import outbox
from storage.transaction import Transaction

AT = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
AGREE = Tap(0, "consent", "yes")
_NUMBERS = count(1)


@dataclass
class Chat:
    """One person's chat on one platform; what is said there, and what was answered last."""

    home: House
    address: str
    at: datetime = AT
    handled: Handled = field(default_factory=Handled)

    async def does(self, what: What, about: str = "") -> str:
        """One thing; all that is said to it here."""
        number = next(_NUMBERS)
        event = Event(
            f"{self.address}:{number}", self.address, self.at, what, Place.PRIVATE, "5", about
        )
        self.handled = await handle(self.home, event)
        return self.text

    async def asks(self, command: str, words: str = "") -> str:
        return await self.does(Begin(command, words))

    async def press(self, choice: str) -> str:
        """The button of the last answer that makes this choice: "link.yes"."""
        return await self.does(self.button(choice))

    def button(self, choice: str) -> Tap:
        said = (*(one.message for one in self.handled.letters), *self._receipts())
        tokens = [button.token for one in said for row in one.rows for button in row]
        taps = [tap for tap in map(Tap.from_token, tokens) if tap]
        return next(tap for tap in taps if f"{tap.question}.{tap.choice}" == choice)

    async def agrees(self) -> Chat:
        await self.asks("start")
        await self.does(AGREE, about="/start")
        return self

    @property
    def text(self) -> str:
        letters = (letter.message.text for letter in self.handled.letters)
        receipts = (one.text for one in self._receipts())
        return "\n".join((*letters, *receipts, self.handled.toast)).strip()

    def _receipts(self) -> Iterable:
        return (draft.message for draft in self.handled.receipts)

    async def code(self) -> str:
        """Of a link, as it is shown here."""
        told = await self.asks("link")
        return told.splitlines()[0].removeprefix("Your code: ")

    async def links(self, other: Chat) -> str:
        """With the code that the other shows."""
        await self.asks("link", await other.code())
        return await self.press("link.yes")

    async def unlinks(self) -> str:
        await self.asks("unlink")
        return await self.press("unlink.yes")

    async def told(self) -> list[str]:
        """What was said here without being asked for."""

        def look(tx: Transaction) -> list[str]:
            pings = select(outbox.c.payload).where(
                outbox.c.address == self.address, outbox.c.kind == "ping"
            )
            return [from_json(one).text for one in tx.scalars(pings.order_by(outbox.c.id))]

        return await self.home.database.transact(look)

    async def person(self) -> int:
        seat = await self.home.database.transact(lambda tx: people.seat(tx, self.address))
        assert seat
        return seat.person

    async def log(self) -> list[str]:
        """The words of the leg days that show here."""

        def look(tx: Transaction) -> list[str]:
            seat = people.seat(tx, self.address)
            days = diary.since(tx, seat.person, AT - timedelta(days=99)).leg_days if seat else ()
            return sorted(day.words for day in days)

        return await self.home.database.transact(look)

    async def verdicts(self) -> int:
        def look(tx: Transaction) -> int:
            seat = people.seat(tx, self.address)
            assert seat
            return len(diary.since(tx, seat.person, AT - timedelta(days=99)).decisions)

        return await self.home.database.transact(look)


async def both(home: House, number: int = 7) -> tuple[Chat, Chat]:
    """On Telegram and on Discord; agreed to on both."""
    one, other = Chat(home, f"telegram:{number}"), Chat(home, f"discord:{number}")
    return await one.agrees(), await other.agrees()
