"""Messages in the chat with a person, and changes of messages that stand there."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from bot.clock import Clock
from bot.platforms.discord_calls import Calls, Ref
from bot.platforms.discord_outcome import UNKNOWN_CHANNEL
from bot.platforms.discord_read import moment
from bot.platforms.discord_text import Body, texts, without_buttons
from bot.platforms.discord_wire import RefusedError, Upload

NONCE_LIVES = timedelta(minutes=2)  # "the past few minutes", in Discord's words
SKEW = timedelta(minutes=1)  # between our clock and theirs
LOOKED_THROUGH = 50  # messages
CHATS = 10_000  # channels that are remembered


class Direct:
    """What needs no ticket. It remembers which channel is whose."""

    def __init__(self, calls: Calls, clock: Clock) -> None:
        self._calls = calls
        self._clock = clock
        self._channels: dict[str, str] = {}

    async def new(  # noqa: PLR0913 (whom, what, and by what it is recognised)
        self,
        user: str,
        body: Body,
        files: Sequence[Upload] = (),
        *,
        name: str,
        since: datetime | None,
        reply_to: Ref | None = None,
    ) -> Ref:
        """The same name again is the same message. `since`: it may stand there since then."""
        channel = await self._channel(user)
        known = {"nonce": nonce(name), "enforce_nonce": True} if name else {}
        if since and self._clock.now() - since > NONCE_LIVES:
            said = await self._said(channel, user, body, known.get("nonce"), since)
            if said:
                return said
        if reply_to and reply_to.channel == channel:
            known["message_reference"] = {
                "message_id": reply_to.message,
                "fail_if_not_exists": False,
            }
        try:
            return Ref.of(await self._calls.say(channel, {**body, **known}, files))
        except RefusedError as error:
            if error.code == UNKNOWN_CHANNEL:
                self._channels.pop(user, None)
            raise

    async def strip(self, ref: Ref) -> None:
        """Take the buttons away from it."""
        bare = bared(await self._calls.message(ref))
        if bare:
            await self._calls.edit(ref, bare)

    async def _channel(self, user: str) -> str:
        if user not in self._channels:
            self._channels[user] = await self._calls.open_chat(user)
            if len(self._channels) > CHATS:
                del self._channels[next(iter(self._channels))]
        return self._channels[user]

    async def _said(
        self, channel: str, user: str, body: Body, nonce: object, since: datetime
    ) -> Ref | None:
        """What of ours says the same, there since about then."""
        for one in await self._calls.latest(channel, LOOKED_THROUGH):
            ours = str((one.get("author") or {}).get("id")) != user
            same = bool(nonce) and one.get("nonce") == nonce
            late = moment(str(one["id"])) >= since - SKEW
            if ours and (same or (late and _words(one) == _words(body))):
                return Ref.of(one)
        return None


def nonce(name: str) -> str:
    """Of a message, by its name among ours: at most 25 letters."""
    return b32encode(sha256(name.encode()).digest()).decode().lower()[:24]


def bared(message: Body) -> Body:
    """The change that takes a message's buttons; nothing if it has none."""
    components = message.get("components") or []
    bare = without_buttons(components)
    return {"components": bare, "allowed_mentions": {"parse": []}} if bare != components else {}


def _words(body: Body) -> list[str]:
    return [text.strip() for text in texts(body.get("components") or ())]
