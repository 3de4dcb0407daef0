"""What keeps us out of Discord until the operator does something about it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.errors import OperatorError

WRONG_TOKEN = 4004

_PORTAL = "https://discord.com/developers/applications"
# By the code with which the gateway closes.
TOLD: Mapping[int, str] = {
    WRONG_TOKEN: (
        f"Discord rejects the token: at {_PORTAL} choose your application, then Bot, then Reset "
        "Token, and set DISCORD_BOT_TOKEN."
    ),
    4010: "Discord rejects our place among several copies of a bot (4010), though we are one copy.",
    4011: (
        "Discord wants this bot to be served in several parts (4011), for it is in too many "
        "servers for one. This program serves one part: let it leave some servers."
    ),
    4012: "Discord no longer speaks our version of its gateway (4012): install a newer legday.",
    4013: "Discord does not know what we asked to hear (4013): install a newer legday.",
    4014: (
        f"Discord does not let the bot hear what we asked for (4014): at {_PORTAL} choose your "
        "application, then Bot, and switch on what stands under Privileged Gateway Intents."
    ),
}


class NotAdmittedError(OperatorError):
    """Discord does not let us in. The text is for the operator."""

    def __init__(self, code: int = WRONG_TOKEN) -> None:
        super().__init__(TOLD[code])
        self.code = code
