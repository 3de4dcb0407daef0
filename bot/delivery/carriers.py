"""The carriers of all platforms that this process serves: for what one has to say on another."""

from __future__ import annotations

from bot.delivery.carrier import Carrier
from storage.outbox import Draft


class Carriers:
    def __init__(self) -> None:
        self._by_platform: dict[str, Carrier] = {}

    def add(self, platform: str, carrier: Carrier) -> None:
        self._by_platform[platform] = carrier

    async def last_word(self, address: str, draft: Draft) -> None:
        """Said there at once, kept nowhere; nothing else that was promised goes there any more.

        Where another process serves that platform, or none, it is not said.
        """
        platform = address.partition(":")[0]
        if carrier := self._by_platform.get(platform):
            carrier.drop(address)
            await carrier.say(address, [draft])
