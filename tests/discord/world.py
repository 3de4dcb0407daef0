"""All there is: people, servers and channels, the clock, and the record of what the bot did."""

from __future__ import annotations

import asyncio
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.discord import events
from tests.discord.channels import DM, GROUP_DM, TEXT_CHANNEL, Channel, Guild, Message, User
from tests.discord.faults import Faults
from tests.discord.gateway import Gateway
from tests.discord.interactions import Interaction
from tests.discord.limits import Limits
from tests.discord.refusals import CIRCUMSTANCES, RefusedError

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GloopB.ack-only-not-a-secret-at-all-0123"  # noqa: S105
FIRST_SECOND = 1_420_070_400  # of 2015: Discord's ids count from then
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    path: str
    body: Any
    status: int  # 0: no answer was given
    code: int
    at: float


@dataclass(frozen=True, slots=True)
class Violation:
    """What a bot must never do, whatever happens to it."""

    rule: str
    detail: str


@dataclass(slots=True)
class World:
    token: str = TOKEN
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    commands: list[dict[str, Any]] = field(default_factory=list)
    typing: list[Channel] = field(default_factory=list)  # where the bot was seen typing
    calls: list[Call] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    refusals: list[RefusedError] = field(default_factory=list)  # of every rule, also the forgiven
    forgiven: set[str] = field(default_factory=set)  # rules that are no violation in this test
    limits: Limits = field(default_factory=Limits)
    faults: Faults = field(default_factory=Faults)
    deadline: float = 3.0  # seconds until something has to be said to an interaction
    token_life: float = 900.0  # seconds its token is good
    nonce_life: float = 300.0  # seconds a nonce is known; Discord says "the past few minutes"
    revoked: bool = False
    banned: tuple[float, float] = (0.0, 0.0)  # by Cloudflare: since, until
    turn: int = 0
    gateway: Gateway = field(init=False)
    bot: User = field(init=False)
    guild: Guild = field(init=False)
    general: Channel = field(init=False)  # the channel of the server the bot is in
    foreign: Channel = field(init=False)  # one of a server it is not in
    group: Channel = field(init=False)  # a private one of several people
    _ahead: float = 0.0
    _last_id: int = 0
    _watching: list[asyncio.Future[None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gateway = Gateway(self)
        self.bot = self.somebody("legday", bot=True)
        self.guild = Guild(self.flake(), "Runners", has_bot=True, members=[self.bot])
        self.general = self.channel(TEXT_CHANNEL, self.guild)
        elsewhere = Guild(self.flake(), "Elsewhere", has_bot=False)
        self.foreign = self.channel(TEXT_CHANNEL, elsewhere)
        self.group = self.channel(GROUP_DM)

    # The clock and the ids.

    def now(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Discord's clock; that of the bot is its own."""
        self._ahead += seconds
        self.changed()

    def flake(self) -> str:
        """A new id, larger than all before."""
        milliseconds = int((self.now() - FIRST_SECOND) * 1000)
        self._last_id = max(self._last_id + 16, milliseconds << 22)
        return str(self._last_id)

    # Who and where.

    def somebody(self, name: str, *, bot: bool = False) -> User:
        user = User(self.flake(), name, bot)
        self.users[user.id] = user
        return user

    def channel(
        self, kind: int, guild: Guild | None = None, people: tuple[User, ...] = ()
    ) -> Channel:
        channel = Channel(self.flake(), kind, guild, people)
        self.channels[channel.id] = channel
        return channel

    def dm(self, user: User) -> Channel:
        """Where this person and the bot are alone; opened when it is not there yet."""
        alone = (one for one in self.channels.values() if one.kind == DM and user in one.people)
        return next(alone, None) or self.channel(DM, None, (user,))

    # What is said.

    def add(self, message: Message) -> Message:
        """A new message, as it is shown from now on."""
        message.channel.messages[message.id] = message
        self.show(message, "MESSAGE_CREATE")
        return message

    def show(self, message: Message, event: str = "MESSAGE_UPDATE") -> None:
        self.turn += 1
        message.show(self.turn, self.now())
        events.tell(self, event, message)
        self.changed()

    def delete(self, message: Message) -> None:
        message.deleted = True
        events.tell_deleted(self, message)
        self.changed()

    # What is wrong.

    def note(self, rule: str, detail: str) -> None:
        if rule not in self.forgiven:
            self.violations.append(Violation(rule, detail))

    def refuse(self, error: RefusedError, detail: str) -> None:
        self.refusals.append(error)
        if error.rule not in CIRCUMSTANCES:
            self.note(error.rule, detail)

    def forgive(self, *rules: str) -> None:
        """These are no violations here: a test drives the bot to them."""
        self.forgiven |= set(rules)

    # What the tests look at.

    def unanswered(self) -> list[Interaction]:
        """To these the bot said nothing, or nothing yet."""
        return [one for one in self.interactions.values() if not one.answered]

    def called(self, method: str, path: str) -> list[Call]:
        """The calls of a method whose path ends so, oldest first."""
        return [one for one in self.calls if one.method == method and one.path.endswith(path)]

    def invalid(self, seconds: float = 600.0) -> int:
        """How many calls of late count towards the 10,000 in ten minutes that shut a bot out."""
        late = (one for one in self.calls if one.at > self.now() - seconds)
        return sum(one.status in {401, 403, 429} for one in late)

    def changed(self) -> None:
        watching, self._watching = self._watching, []
        for future in watching:
            if not future.done():
                future.set_result(None)

    async def until(self, there: Callable[[], T], seconds: float = 10.0, what: str = "") -> T:
        """Wait for a moment at which `there` says something true."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not (found := there()):
            future = loop.create_future()
            self._watching.append(future)
            try:
                await asyncio.wait_for(future, max(0.0, end - loop.time()))
            except TimeoutError:
                raise AssertionError(f"not within {seconds:g} s: {what or there}") from None
        return found

    async def outcome(self, interaction: Interaction) -> str:
        """How it was answered, or that nobody did in time."""
        left = max(0.0, interaction.ends - self.now())
        alarm = asyncio.get_running_loop().call_later(left + 0.01, self.changed)
        try:
            return await self.until(lambda: interaction.outcome(self.now()), left + 10.0)
        finally:
            alarm.cancel()

    def begin(self, **done: Any) -> Interaction:
        """Something a person does; the time runs from now."""
        now, number = self.now(), self.flake()
        secret = f"interaction:{number}:{secrets.token_hex(60)}"
        token = urlsafe_b64encode(secret.encode()).decode().rstrip("=")
        ends, dies = now + self.deadline, now + self.token_life
        self.interactions[number] = Interaction(number, token, at=now, ends=ends, dies=dies, **done)
        return self.interactions[number]

    @property
    def application(self) -> Mapping[str, Any]:
        """What Discord knows of the bot."""
        return {
            "id": self.bot.id, "name": self.bot.name, "icon": None, "description": "",
            "bot": self.bot.to_json(), "owner": self.bot.to_json(), "team": None, "flags": 0,
            "bot_public": True, "bot_require_code_grant": False, "verify_key": "0" * 64,
            "interactions_endpoint_url": None, "integration_types_config": {"0": {}, "1": {}},
            "type": None, "eligible_oauth2_scopes": [], "flags_new": "0", "redirect_uris": [],
            "explicit_content_filter": 0,
            "role_connections_verification_url": None, "approximate_guild_count": 1,
            "approximate_user_install_count": 0, "approximate_user_authorization_count": 0,
        }  # fmt: skip
