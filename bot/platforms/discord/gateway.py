"""Discord's gateway: one connection, kept up whatever happens to it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

import aiohttp
import discord
import structlog
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.clock import Clock
from bot.platforms.discord.closed import TOLD, NotAdmittedError
from bot.platforms.discord.ears import Ears, Listener
from bot.platforms.discord.patience import Hellos, before_anew, pause, rest
from bot.platforms.discord.socket import Dispatches, Socket

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
OPENING = 30.0  # seconds that Discord may take to let us in
GOODBYE = 2.0  # seconds that it may take to part
SILENCE = 50.0  # seconds without even a heartbeat, which come every 41, until it is gone

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Session:
    """What there is to go on with."""

    id: str
    sequence: int
    url: URL


class Gateway:
    """`async with Gateway(...) as gateway`, then `listen`.

    One in a process: the library knows one address of the API, and `client` goes by it too.
    """

    def __init__(
        self,
        token: str,
        api_url: str,
        gateway_url: str = "",
        *,
        clock: Clock,
        silence: float = SILENCE,
    ) -> None:
        Route.BASE = api_url.rstrip("/")
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        self.client = discord.Client(
            intents=INTENTS,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            heartbeat_timeout=2 * silence,  # it would then wait long for a goodbye; we do not
        )
        self._token = token
        self._url = URL(gateway_url) if gateway_url else DiscordWebSocket.DEFAULT_GATEWAY
        self._clock = clock
        self._silence = silence
        self._hellos = Hellos(clock)
        self._me = ""
        self._session: _Session | None = None

    async def __aenter__(self) -> Gateway:
        await self.client.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE):
                await self.client.close()

    async def listen(self, listener: Listener) -> None:
        """Until cancelled, or until NotAdmittedError: all else is waited out."""
        faults = 0
        while True:
            listener.beat()
            ears = Ears(self.client, listener, self._clock)
            try:
                await self._converse(ears, faults)
            except NotAdmittedError:
                raise
            except Exception as error:
                await self._hang_up(error)
                faults = 0 if ears.heard_long() else faults
                await self._rest(error, faults, listener)
                faults += 1

    async def _converse(self, ears: Ears, faults: int) -> None:
        """Until the connection ends, by an error."""
        await self._log_in()
        if not self._session and (wait := self._hellos.wait()):
            await rest(wait, self._clock, ears.beat)
        self.client._connection.parsers = Dispatches(ears)  # type: ignore[assignment]
        socket = await self._open(faults)
        while True:
            async with asyncio.timeout(self._silence):
                await socket.poll_event()

    async def _log_in(self) -> None:
        """The library wants to ask once who it is; it makes its connections then."""
        if self._me:
            return
        http, state = self.client.http, self.client._connection
        try:
            state.user = discord.ClientUser(state=state, data=await http.static_login(self._token))
        except discord.LoginFailure:
            raise NotAdmittedError from None
        except BaseException:
            await http.close()
            http.connector = discord.utils.MISSING
            raise
        self._me = str(state.user.id)

    async def _open(self, faults: int) -> DiscordWebSocket:
        """Goes on where it was, if that is possible.

        Every other try goes to the first address, should the one we were told since be gone.
        """
        session = self._session
        async with asyncio.timeout(OPENING):
            socket = await Socket.from_client(
                self.client,
                initial=True,  # else the library would sleep before it says hello; we have waited
                gateway=session.url if session and faults % 2 else self._url,
                session=session.id if session else None,
                sequence=session.sequence if session else None,
                resume=bool(session),
            )
        if not session:
            self._hellos.said()
        return socket

    async def _hang_up(self, error: Exception) -> None:
        """What is left of the connection is closed, and what it can go on with is kept."""
        if isinstance(error, discord.ConnectionClosed) and error.code in TOLD:
            raise NotAdmittedError(error.code) from None
        socket = self.client.ws
        if socket is None:
            return
        with suppress(TimeoutError, OSError, aiohttp.ClientError):
            async with asyncio.timeout(GOODBYE):
                await socket.close()
        self._session = None
        if socket.session_id and socket.sequence is not None:
            self._session = _Session(socket.session_id, socket.sequence, socket.gateway)

    async def _rest(self, error: Exception, faults: int, listener: Listener) -> None:
        wait = pause(faults) if self._session else max(pause(faults), before_anew())
        kind, code = type(error).__name__, getattr(error, "code", None)
        log.info("discord's gateway went away", kind=kind, code=code, again_in=round(wait))
        await rest(wait, self._clock, listener.beat)
