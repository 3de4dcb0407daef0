"""What is heard over one connection to Discord's gateway, passed on to whom it concerns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import discord
import structlog

from bot.clock import Clock
from bot.platforms.discord.read import Heard, is_choosing, read

BEGAN, WENT_ON = "READY", "RESUMED"
SOUND = 5.0  # seconds; what held so long was a good connection

log = structlog.get_logger(__name__)


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Listener:
    """Who is told. Each of these returns at once."""

    hear: Callable[[Heard], None]  # everything that is for us, in the order it came
    beat: Callable[[], None]  # anything came, or we are waiting to try again
    met: Callable[[], None]  # Discord speaks to us, and as us
    began: Callable[[], None] = _nothing  # a new session: what was sent before does not come
    now: Callable[[], datetime] = Clock().now  # the time of an event, in the zone of the house


class Ears:
    def __init__(self, client: discord.Client, listener: Listener, clock: Clock) -> None:
        self._client = client
        self._listener = listener
        self.beat = listener.beat
        self._clock = clock
        self._since: float | None = None

    def stirred(self) -> None:
        """Something came, be it a heartbeat."""
        self.beat()
        if self._since is not None:
            self._listener.met()

    def told(self, name: str, data: object) -> None:
        """An event came."""
        if self._since is None:
            self._since = self._clock.monotonic()
        if name in {BEGAN, WENT_ON}:
            log.info("discord's gateway is open", anew=name == BEGAN)
        if name == BEGAN:
            self._listener.began()
        if is_choosing(name, data):
            self._suggest(data)
            return
        me = self._client.user
        heard = read(name, data, str(me.id) if me else "", self._listener.now())
        if heard.event or heard.why or heard.mention or heard.form:
            self._listener.hear(heard)

    def heard_long(self) -> bool:
        """It was no connection that breaks as soon as it is made."""
        return self._since is not None and self._clock.monotonic() - self._since >= SOUND

    def _suggest(self, data: Any) -> None:
        """The library finds the option, asks for its suggestions and answers with them."""
        self._client._connection.parse_interaction_create(data)
