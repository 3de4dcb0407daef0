"""Messages in the chat with a person, and changes of messages that stand there."""

from __future__ import annotations

from base64 import b32encode
from datetime import datetime, timedelta
from hashlib import sha256

from bot.clock import Clock
from bot.platforms.discord.calls import Calls, Ref, Word
from bot.platforms.discord.outcome import UNKNOWN_CHANNEL
from bot.platforms.discord.read import moment
from bot.platforms.discord.text import EPHEMERAL, Body, texts, without_buttons
from bot.platforms.discord.wire import RefusedError

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

    async def new(
        self, user: str, word: Word, *, since: datetime | None, reply_to: Ref | None = None
    ) -> Body:
        """The same name again is the same message. `since`: it may stand there since then."""
        channel = await self._channel(user)
        if since and self._clock.now() - since > NONCE_LIVES:
            said = await self._said(channel, user, word, since)
            if said is not None:
                return said
        about = reply(reply_to.message) if reply_to and reply_to.channel == channel else {}
        flags = word.body["flags"] & ~EPHEMERAL
        body = {**word.body, "flags": flags, **recognised(word.name), **about}
        try:
            return await self._calls.say(channel, body, word.files)
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

    async def _said(self, channel: str, user: str, word: Word, since: datetime) -> Body | None:
        """What of ours says the same, there since about then."""
        known = recognised(word.name)["nonce"]
        for one in await self._calls.latest(channel, LOOKED_THROUGH):
            ours = str((one.get("author") or {}).get("id")) != user
            recent = moment(str(one["id"])) >= since - SKEW
            same = one.get("nonce") == known or (recent and _words(one) == _words(word.body))
            if ours and same:
                return one
        return None


def recognised(name: str) -> Body:
    """What in a body makes Discord say it once, while it remembers."""
    nonce = b32encode(sha256(name.encode()).digest()).decode().lower()[:24]  # 25 letters at most
    return {"nonce": nonce, "enforce_nonce": True}


def reply(message: str) -> Body:
    """What in a body hangs it on a message; simply a message if that is gone."""
    return {"message_reference": {"message_id": message, "fail_if_not_exists": False}}


def bared(message: Body) -> Body:
    """The change that takes a message's buttons; nothing if it has none."""
    components = message.get("components") or []
    bare = without_buttons(components)
    return {"components": bare, "allowed_mentions": {"parse": []}} if bare != components else {}


def _words(body: Body) -> list[str]:
    return [text.strip() for text in texts(body.get("components") or ())]
