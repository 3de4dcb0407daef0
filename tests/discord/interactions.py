"""What people did with the bot: a command, a press, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.discord.channels import Channel, Message, User

COMMAND, PRESS, TYPING, FORM = 2, 3, 4, 5
NO_ANSWER = "did not respond"
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, OPENED = (
    "message", "deferred", "deferred update", "update", "choices", "modal"
)  # fmt: skip
HOW = {4: MESSAGE, 5: DEFERRED, 6: DEFERRED_UPDATE, 7: UPDATE, 8: CHOICES, 9: OPENED}


@dataclass(slots=True, eq=False)
class Interaction:
    id: str
    token: str
    type: int
    user: User
    channel: Channel
    at: float
    ends: float  # until then somebody has to say something
    dies: float  # until then the token is good
    data: dict[str, Any]
    name: str = ""  # of the command, with its subcommand
    message: Message | None = None  # whose button was pressed
    delivered: int = 0  # to how many sessions
    how: str = ""  # it was answered; "": nobody did yet
    ms: float = 0.0  # after so many milliseconds
    original: Message | None = None
    choices: list[dict[str, Any]] = field(default_factory=list)
    modal: dict[str, Any] = field(default_factory=dict)
    follow_ups: int = 0
    in_doubt: bool = False  # we broke a call about it: whoever asks again is not to blame

    @property
    def answered(self) -> bool:
        return bool(self.how)

    @property
    def ephemeral(self) -> bool:
        """The answer is for this person alone."""
        return bool(self.original and self.original.ephemeral)

    @property
    def owners(self) -> dict[str, str]:
        """By whose leave the bot is there: a server's, this person's."""
        guild = self.channel.guild
        owners = {"0": guild.id} if guild and guild.has_bot else {}
        if self.channel.open and not guild and not self.user.installed:
            owners = {"0": "0"}
        return {**owners, "1": self.user.id} if self.user.installed else owners

    def outcome(self, now: float) -> str:
        """How it was answered; "" while that may still happen."""
        return self.how or (NO_ANSWER if now >= self.ends else "")

    def metadata(self) -> dict[str, Any]:
        """What a message tells of the interaction it answers."""
        about: dict[str, Any] = {"id": self.id, "type": self.type, "user": self.user.to_json()}
        about["authorizing_integration_owners"] = self.owners
        if self.message and self.type == PRESS:
            about["interacted_message_id"] = self.message.id
        return {"interaction_metadata": about | ({"name": self.name} if self.name else {})}
