"""Updates that came together: what follows from them goes out when all are committed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

PATIENCE = 0.1  # seconds for which the quick wait for the slow


class Batch:
    """Asking for the next updates comes before sending what follows from these.

    While that request is under way there is time to send; the other way round, everybody who
    taps meanwhile would wait for the sends of others.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._waiting: list[Callable[[], None]] | None = [] if patience else None

    def then(self, send: Callable[[], None]) -> None:
        """Soon after the commit; at once if the batch has waited long enough."""
        if self._waiting is None:
            send()
        else:
            self._waiting.append(send)

    async def over(self, turns: Sequence[asyncio.Future[None]]) -> None:
        """Wait until every turn has ended; raises the first error there was."""
        try:
            _, slow = await asyncio.wait(turns, timeout=self._patience)
            waiting, self._waiting = self._waiting or [], None
            asyncio.get_running_loop().call_soon(_send, waiting)
            if slow:
                await asyncio.wait(slow)
        except asyncio.CancelledError:
            for turn in turns:
                turn.cancel()
            await asyncio.wait(turns)
            raise
        for turn in turns:
            if error := turn.exception():
                raise error


def _send(waiting: Sequence[Callable[[], None]]) -> None:
    for send in waiting:
        send()
