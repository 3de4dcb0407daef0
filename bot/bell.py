"""The bell: alarms that have come are rung, each in a transaction of its own.

Only as many as a platform takes in a few seconds: the others wait where they sleep, the earliest
first, and cost nothing there.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot import door
from bot.alarms import recount
from bot.clock import Clock
from bot.door import House
from dialogs.events import Event, Place, Wake
from storage import alarms, undelivered
from storage.alarms import Due
from storage.errors import DatabaseError
from storage.transaction import Transaction

LOOK = 1.0  # seconds between two looks
AHEAD = 3  # seconds' worth of pings that may wait to be sent
AT_ONCE = 10  # rung together: they share a commit, and nobody who writes to us waits behind more
SOON = timedelta(hours=26)  # alarms nearer than that are set anew at the start
RECOUNTED, BETWEEN = 500, 0.1  # so many looked at, and seconds until the next
LEFT = 60.0  # seconds until one that could not be rung is looked at again
TRIES = 3  # of an alarm that cannot be rung, before it is given up

log = structlog.get_logger(__name__)


class Bell:
    """Rings for the people of one platform."""

    def __init__(
        self, platform: str, house: House, clock: Clock, rate: int, place: Place = Place.PRIVATE
    ) -> None:
        self._platform = platform
        self._house = house
        self._clock = clock
        self._most = rate * AHEAD
        self._place = place
        self._last: set[str] = set()  # rung in the last round
        self._left: dict[str, float] = {}  # still due after it: looked at again at that second
        self._failed: Counter[str] = Counter()

    async def run(self, beat: Callable[[], None]) -> None:
        """Until cancelled. Beside it, what was set by zones that may have changed is set anew."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._recount())
            await self._ring_on(beat)

    async def _ring_on(self, beat: Callable[[], None]) -> None:
        while True:
            beat()
            try:
                rung = await self.ring()
            except DatabaseError as error:
                log.error("no alarm can be rung now", kind=type(error).__name__)
                rung = 0
            if not rung:
                await self._clock.sleep(LOOK)

    async def ring(self) -> int:
        """Some of what has come, the earliest first; how many."""
        come = self._fresh(await self._house.database.transact(self._look()))
        await asyncio.gather(*(self._ring(one) for one in come))
        return len(come)

    async def _recount(self) -> None:
        """Once, after the start: a new release may know other zones, and the operator choose one.
        A little at a time; what lies further ahead is set anew on the way there."""
        now = self._clock.now()
        behind = (now, 0)
        try:
            while some := await self._ahead(behind, now + SOON):
                for address in {one.address: None for one in some}:
                    work = partial(recount, house_zone=self._house.zone, address=address, at=now)
                    await self._house.database.transact(work, person=address)
                behind = (some[-1].alarm.due, some[-1].person)
                await self._clock.sleep(BETWEEN)
        except DatabaseError as error:
            log.error("the alarms are not set anew", kind=type(error).__name__)

    async def _ahead(self, behind: tuple[datetime, int], until: datetime) -> list[Due]:
        look = partial(
            alarms.ahead, platform=self._platform, behind=behind, until=until, most=RECOUNTED
        )
        return await self._house.database.transact(look)

    def _look(self) -> Callable[[Transaction], list[Due]]:
        most = AT_ONCE + len(self._left)
        now, room = self._clock.now(), self._most
        return partial(_look, platform=self._platform, at=now, most=most, room=room)

    def _fresh(self, come: list[Due]) -> list[Due]:
        """Without those that were left as they are: on another platform, or by a fault of ours."""
        now = self._clock.monotonic()
        left = {id_: until for id_, until in self._left.items() if until > now}
        self._left = left | {one.id: now + LEFT for one in come if one.id in self._last}
        fresh = [one for one in come if one.id not in self._left][:AT_ONCE]
        self._last = {one.id for one in fresh}
        return fresh

    async def _ring(self, due: Due) -> None:
        what = Wake(due.alarm.kind, due.alarm.due)
        event = Event(due.id, due.address, self._clock.now(), what, self._place)
        try:
            await door.handle(self._house, event)
        except DatabaseError:
            raise
        except Exception:
            log.exception("an alarm could not be rung", event_id=due.id)
            await self._again(due)

    async def _again(self, due: Due) -> None:
        """Whatever is wrong with one is not to keep others from theirs."""
        self._failed[due.id] += 1
        if self._failed[due.id] >= TRIES:
            del self._failed[due.id]
            over = partial(alarms.fire, person_id=due.person, alarm=due.alarm, at=self._clock.now())
            await self._house.database.transact(over, person=due.address)


def _look(tx: Transaction, platform: str, at: datetime, most: int, room: int) -> list[Due]:
    """Nothing while as many wait to be sent as there is room for."""
    full = undelivered.count_pings(tx, platform) >= room
    return [] if full else alarms.due(tx, platform, at, most)
