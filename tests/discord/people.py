"""The people on Discord: what they can do, and what they see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.discord import events, filling, offers
from tests.discord.bodies import BUTTON, LINK
from tests.discord.channels import Channel, Message, User, Version
from tests.discord.components import Button, walk
from tests.discord.interactions import COMMAND, FORM, PRESS, TYPING, Interaction
from tests.discord.world import World


class Person:
    """Somebody with a Discord, a member of the server where the bot is."""

    def __init__(self, world: World, name: str = "Ann", locale: str = "en-US") -> None:
        self.world = world
        self.user: User = world.somebody(name)
        self.id = self.user.id
        self.locale = locale
        world.guild.members.append(self.user)

    # Where they are.

    @property
    def dm(self) -> Channel:
        return self.world.dm(self.user)

    @property
    def server(self) -> Channel:
        """The channel of the server where the bot is."""
        return self.world.general

    def elsewhere(self, *, private: bool = False) -> Channel:
        """Where the bot is not: in another server, or in a private group of several people."""
        channel = self.world.group if private else self.world.foreign
        if channel.guild and self.user not in channel.guild.members:
            channel.guild.members.append(self.user)
        elif not channel.guild and self.user not in channel.people:
            channel.people = (*channel.people, self.user)
        return channel

    # What they do. An interaction says what becomes of it.

    def slash(self, command: str, where: Channel | None = None, **options: Any) -> Interaction:
        """Send a command, as "run" or "settings zone", in the DM unless it is said where."""
        channel = where or self.dm
        data = offers.typed(self.world, self.user, channel, command, options)
        return self._does(COMMAND, channel, data, name=command)

    def autocomplete(
        self, command: str, where: Channel | None = None, *, focused: str, **options: Any
    ) -> Interaction:
        """Type into one option of a command and wait for suggestions."""
        channel = where or self.dm
        data = offers.typed(self.world, self.user, channel, command, options, focused=focused)
        return self._does(TYPING, channel, data, name=command)

    def press(
        self, button: str = "", message: Message | None = None, *, forced: str | None = None
    ) -> Interaction:
        """Press what is labelled so, or has this custom id; forced: an id that stands nowhere."""
        under = message or (self._bearer(button) if forced is None else self._last())
        assert forced is not None or under.seen_by(self.user), "they see no such message"
        number, custom_id = 0, forced
        if custom_id is None:
            pressed = _button(under, button)
            assert not pressed.get("disabled"), "it cannot be pressed"
            assert pressed["style"] != LINK, "a link leads away from Discord"
            number, custom_id = pressed["id"], pressed["custom_id"]
        data = {"custom_id": custom_id, "component_type": BUTTON, "id": number}
        return self._does(PRESS, under.channel, data, message=under)

    def tap(self, token: str, message: Message) -> Interaction:
        """Press the button that says this to us."""
        return self.press(f"{self.id}:{token}", message)

    def fill(self, asked: Interaction, values: filling.Given | None = None) -> Interaction:
        """Send the form that an interaction has opened, by the custom ids of its fields."""
        assert asked.modal, "no form was opened"
        data = filling.filled(asked.modal, values or {})
        return self._does(FORM, asked.channel, data, message=asked.message, name=asked.name)

    def say(
        self, text: str, where: Channel | None = None, reply_to: Message | None = None
    ) -> Message:
        """A text, in the DM unless it is said where."""
        channel = where or self.dm
        assert channel.of(self.user), "they are not there"
        called = (self.world.bot,) if f"<@{self.world.bot.id}>" in text else ()
        if reply_to and reply_to.ours:
            called = (self.world.bot,)
        about: dict[str, Any] = {}
        if reply_to:
            about["message_reference"] = {"message_id": reply_to.id, "channel_id": channel.id}
        now, number = self.world.now(), self.world.flake()
        return self.world.add(
            Message(
                number, channel, self.user, now, text, mentions=called,
                kind=19 if reply_to else 0, more=about,
            )
        )  # fmt: skip

    def mention(self, text: str) -> Message:
        """Call the bot in the server's channel."""
        return self.say(f"<@{self.world.bot.id}> {text}".rstrip(), self.server)

    def edit(self, message: Message, text: str) -> None:
        """Change what was said before."""
        message.content, message.edited_at = text, self.world.now()
        self.world.show(message)

    def delete(self, message: Message) -> None:
        """Take a message away."""
        self.world.delete(message)

    def block(self) -> None:
        """Nothing of the bot gets through to the DM any more."""
        self.user.blocks = True

    def unblock(self) -> None:
        self.user.blocks = False

    def leave(self) -> None:
        """Leave the server; who has not installed the bot shares nothing with it then."""
        self.world.guild.members.remove(self.user)

    def install(self) -> None:
        """Add the bot to the account: its commands go everywhere then."""
        self.user.installed = True

    # What they see.

    def messages(self, where: Channel | None = None) -> list[Message]:
        """What the bot said and what still stands, oldest first; "thinking" is not said yet."""
        return [one for one in self._everything(where) if not (one.loading or one.deleted)]

    def shown(self) -> list[Version]:
        """All the bot ever showed them, in the order it was seen."""
        versions = [v for one in self._everything(None) for v in one.versions if v.text or v.rows]
        return sorted(versions, key=lambda version: version.turn)

    def newest(self) -> Message | None:
        """Of the messages with buttons the one that was said or changed last."""
        with_buttons = (one for one in self.messages() if one.now.rows)
        return max(with_buttons, key=lambda one: one.now.turn, default=None)

    def commands(self, where: Channel | None = None) -> list[str]:
        """What the menu behind `/` offers."""
        return offers.offered(self.world, self.user, where or self.dm)

    async def outcome(self, interaction: Interaction) -> str:
        """How it was answered: "message", "update", "deferred", ..., or "did not respond"."""
        return await self.world.outcome(interaction)

    async def wait_for(
        self, there: Callable[[Version], bool], seconds: float = 10.0, since: int = 0
    ) -> Message:
        """The newest message that shows such a thing now, shown later than turn `since`."""

        def found() -> Message | None:
            said = (one for one in reversed(self.messages()) if one.now.turn > since)
            return next((one for one in said if there(one.now)), None)

        message = await self.world.until(found, seconds, f"what {self.user.name} waits for")
        assert message
        return message

    async def hears(self, words: str, seconds: float = 10.0, since: int = 0) -> Message:
        return await self.wait_for(lambda shown: words in shown.text, seconds, since)

    # How it reaches the bot.

    def _does(self, kind: int, where: Channel, data: dict[str, Any], **more: Any) -> Interaction:
        assert where.of(self.user), "they are not there"
        done = self.world.begin(type=kind, user=self.user, channel=where, data=data, **more)
        told = events.interaction(self.world, done, self.locale)
        done.delivered = self.world.gateway.dispatch("INTERACTION_CREATE", told)
        return done

    def _everything(self, where: Channel | None) -> list[Message]:
        places = [where] if where else list(self.world.channels.values())
        theirs = [one for place in places for one in place.messages.values()]
        ours = [m for m in theirs if m.ours and (m.seen_by(self.user) or self._saw(m))]
        return sorted(ours, key=lambda one: int(one.id))

    def _saw(self, message: Message) -> bool:
        return message.deleted and message.only_for in {None, self.user} and bool(message.versions)

    def _bearer(self, button: str) -> Message:
        for one in reversed(self.messages()):
            if any(button in {seen.label, seen.custom_id} for seen in _seen(one)):
                return one
        last = self.newest()
        raise AssertionError(f"no button {button!r}; there are {last.now.labels if last else ()}")

    def _last(self) -> Message:
        assert self.messages(), "there is no message to press under"
        return self.messages()[-1]


def _seen(message: Message) -> list[Button]:
    return [button for row in message.now.rows for button in row]


def _button(under: Message, button: str) -> Mapping[str, Any]:
    for one in walk(under.components):
        if one["type"] == BUTTON and button in {one.get("label"), one.get("custom_id")}:
            return one
    raise AssertionError(f"no button {button!r}; there are {under.now.labels}")
