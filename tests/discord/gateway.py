"""The sessions of a bot at the gateway: what they missed, and what may happen to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord.connections import Connection

if TYPE_CHECKING:
    from tests.discord.world import World

DISPATCH, RECONNECT, INVALID = 0, 7, 9


@dataclass(slots=True, eq=False)
class Session:
    id: str
    intents: int
    events: list[dict[str, Any]] = field(default_factory=list)  # all, with their numbers
    connection: Connection | None = None
    left_at: float = 0.0
    valid: bool = True
    resumed: int = 0

    def push(self, kind: str, told: Mapping[str, Any]) -> None:
        """An event: now, or when it is resumed."""
        event = {"op": DISPATCH, "t": kind, "s": len(self.events) + 1, "d": told}
        self.events.append(json.loads(json.dumps(event)))  # as it is at this moment
        if self.connection:
            self.connection.send(self.events[-1])

    def missed(self, seq: int) -> list[dict[str, Any]]:
        return self.events[seq:]


@dataclass(slots=True, eq=False)
class Gateway:
    world: World
    url: str = ""
    heartbeat: float = 41.25  # seconds between two of the bot's
    identify_gap: float = 5.0  # seconds between two of its IDENTIFY
    session_life: float = 180.0  # seconds a session waits to be resumed
    privileged: int = 0  # the intents that need Discord's leave, and have it
    acknowledges: bool = True  # heartbeats; else the bot has to notice
    starts_left: int = 1000
    sessions: dict[str, Session] = field(default_factory=dict)
    connections: list[Connection] = field(default_factory=list)
    identified: list[float] = field(default_factory=list)

    @property
    def resume_url(self) -> str:
        return self.url.removesuffix("/gateway") + "/resume"

    def listening(self, intent: int = 0) -> list[Session]:
        """The sessions that are connected or may be resumed, and asked for such events."""
        alive = self.world.now() - self.session_life
        return [
            one
            for one in self.sessions.values()
            if one.valid and (one.connection or one.left_at > alive)
            if one.intents & intent == intent
        ]

    def dispatch(self, kind: str, told: Mapping[str, Any]) -> int:
        """Any event at all; to how many sessions it goes."""
        listening = self.listening()
        for session in listening:
            session.push(kind, told)
        return len(listening)

    # What may go wrong.

    def say(self, raw: str | bytes) -> None:
        """Anything at all in the place of a message; bytes go as they are, text is compressed."""
        for connection in self.connections:
            connection.say(raw)

    def repeat(self, count: int = 1) -> None:
        """The last events are told once more, under their old numbers."""
        for session in self.listening():
            for event in session.events[-count:]:
                if session.connection:
                    session.connection.send(event)

    def reconnect(self) -> None:
        """Ask the bot to connect anew."""
        for connection in self.connections:
            connection.send({"op": RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Tell the bot that its session is not good any more."""
        for session in self.listening():
            session.valid = resumable
        for connection in self.connections:
            connection.send({"op": INVALID, "d": resumable})

    def close(self, code: int = 4000, *, resumable: bool = True) -> None:
        """Close all connections in good order."""
        self._forget(resumable)
        for connection in self.connections:
            connection.close(code)

    def abort(self, *, resumable: bool = True) -> None:
        """Break all connections, as a machine does that is gone."""
        self._forget(resumable)
        for connection in self.connections:
            connection.abort()

    def _forget(self, resumable: bool) -> None:
        for session in self.sessions.values():
            session.valid = session.valid and resumable

    # What tests wait for.

    def listens(self) -> Session | None:
        """The session that is connected, if one is."""
        return next((one for one in self.listening() if one.connection), None)

    async def ready(self, seconds: float = 30.0) -> Session:
        """The session that is connected, as soon as one is."""
        session = await self.world.until(self.listens, seconds, "a session")
        assert session
        return session

    async def resumed(self, session: Session, times: int = 1, seconds: float = 30.0) -> None:
        await self.world.until(lambda: session.resumed >= times, seconds, "a resumed session")
