"""The people in the chats: what they can do, and what they see."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.telegram.chats import Chat, Message, Query, Version
from tests.telegram.keyboards import Button
from tests.telegram.world import World

FIRST_ID = 6_000_000_000  # larger than 32 bits hold, as newer people's are


class Person:
    """Somebody with a Telegram, in a chat with the bot alone."""

    def __init__(self, world: World, name: str = "Ann", language: str = "en") -> None:
        self.world = world
        self.id = FIRST_ID + len(world.chats)
        self.names = {"first_name": name}
        self.language = language
        self.chat = Chat(self.id, "private", self.names)
        world.chats[self.id] = self.chat

    # What they do.

    def say(self, text: str, reply_to: Message | None = None, chat: Chat | None = None) -> Message:
        """A text, here or in a group. The first one opens the chat to the bot."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self._send(content, reply_to, chat)

    def start(self, payload: str = "") -> Message:
        """As the button START, or a link t.me/bot?start=payload, does."""
        return self.say(f"/start {payload}".rstrip())

    def press(self, button: str, message: Message | None = None, *, forced: bool = False) -> Query:
        """Tap what is labelled so, or holds this data; forced: what stands there no longer."""
        under = message or self._bearer(button)
        if forced:
            data = button
        else:
            assert not under.deleted, "there is no such message"
            data = next(one.data for one in _buttons(under.now) if button in {one.label, one.data})
        return self._query(data, under.to_json())

    def tap(self, token: str, message: Message) -> Query:
        """Press the button that says this to us."""
        return self.press(token, message)

    def press_inaccessible(self, data: str, message_id: int) -> Query:
        """Tap under a message so old that Telegram no longer tells what it said."""
        return self._query(data, {"chat": self.chat.to_json(), "message_id": message_id, "date": 0})

    def edit(self, message: Message, text: str) -> None:
        """Change what was said before."""
        message.content = {"text": text}
        message.edited_at = self.world.now()
        self.world.show(message)
        self.world.queue.push("edited_message", message.to_json(), message.chat.id)

    def delete(self, message: Message) -> None:
        """Take a message away, one's own or the bot's. Nobody is told."""
        message.deleted = True

    def photo(self, caption: str = "") -> Message:
        sizes = [{"file_id": "p", "file_unique_id": "u", "width": 90, "height": 90}]
        return self._send({"photo": sizes, **({"caption": caption} if caption else {})})

    def voice(self) -> Message:
        return self._send({"voice": {"file_id": "v", "file_unique_id": "u", "duration": 3}})

    def sticker(self) -> Message:
        looks = {"type": "regular", "width": 512, "height": 512}
        looks |= {"is_animated": False, "is_video": False}
        return self._send({"sticker": {"file_id": "s", "file_unique_id": "u", **looks}})

    def location(self, latitude: float, longitude: float) -> Message:
        """Share where one is; buttons below the field that were for once are gone then."""
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    def block(self) -> None:
        self._member("member", "kicked", blocked=True)

    def unblock(self) -> None:
        self._member("kicked", "member", blocked=False)

    def deactivate(self) -> None:
        """Delete the account. Nobody is told."""
        self.chat.deactivated = True

    def agree(self) -> Query:
        """Press the first button of the newest question: the one that says yes, go on."""
        bearer = self.newest()
        assert bearer, "nothing to agree to"
        return self.press(_buttons(bearer.now)[0].data, bearer)

    # What they see.

    def messages(self) -> list[Message]:
        """What the bot said and what still stands, oldest first."""
        return [one for one in self.chat.messages.values() if one.ours and not one.deleted]

    def shown(self) -> list[Version]:
        """All the bot ever showed, in the order it was seen."""
        said = (one for one in self.chat.messages.values() if one.ours)
        return sorted((v for one in said for v in one.versions), key=lambda v: v.turn)

    def newest(self) -> Message | None:
        """Of the messages with buttons the one that was said or changed last."""
        with_buttons = (one for one in self.messages() if one.now.rows)
        return max(with_buttons, key=lambda one: one.now.turn, default=None)

    async def wait_for(
        self, there: Callable[[Version], bool], seconds: float = 10.0, since: int = 0
    ) -> Message:
        """The newest message that shows such a thing now, shown later than turn `since`."""

        def found() -> Message | None:
            said = (one for one in reversed(self.messages()) if one.now.turn > since)
            return next((one for one in said if there(one.now)), None)

        message = await self.world.until(found, seconds, f"what {self.names} waits for")
        assert message
        return message

    async def hears(self, words: str, seconds: float = 10.0, since: int = 0) -> Message:
        return await self.wait_for(lambda shown: words in shown.text, seconds, since)

    # How it reaches the bot.

    def to_json(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "language_code": self.language, **self.names}

    def _send(
        self, content: dict[str, Any], reply_to: Message | None = None, chat: Chat | None = None
    ) -> Message:
        where = chat or self.chat
        assert not self.chat.blocked, "who blocked a bot cannot write to it"
        where.started = True
        message = self.world.add(where, self.to_json(), content, None, reply_to)
        self.world.queue.push("message", message.to_json(), where.id)
        return message

    def _query(self, data: str, message: dict[str, Any]) -> Query:
        query = Query(str(len(self.world.queries) + 10**17), data, self.id, self.world.now())
        self.world.queries[query.id] = query
        content = {"id": query.id, "from": self.to_json(), "message": message, "data": data}
        content["chat_instance"] = str(-self.id)
        self.world.queue.push("callback_query", content, message["chat"]["id"])
        return query

    def _bearer(self, button: str) -> Message:
        for one in reversed(self.messages()):
            if any(button in {seen.label, seen.data} for seen in _buttons(one.now)):
                return one
        last = self.newest()
        shown = json.dumps(last.now.labels if last else (), ensure_ascii=False)
        raise AssertionError(f"no button {button!r}; there are {shown}")

    def _member(self, old: str, new: str, *, blocked: bool) -> None:
        assert self.chat.blocked is not blocked
        self.chat.blocked = blocked
        content: dict[str, Any] = {"chat": self.chat.to_json(), "from": self.to_json()}
        content["date"] = int(self.world.now())
        for name, status in (("old_chat_member", old), ("new_chat_member", new)):
            until = {"until_date": 0} if status == "kicked" else {}
            content[name] = {"status": status, "user": self.world.bot, **until}
        self.world.queue.push("my_chat_member", content, self.chat.id)


def group(world: World, title: str = "Runners", kind: str = "supergroup") -> Chat:
    """A group the bot is a member of."""
    number = -1_000_000_000_000 - len(world.chats)
    chat = Chat(number if kind == "supergroup" else -len(world.chats) - 1, kind, {"title": title})
    chat.started = True
    world.chats[chat.id] = chat
    return chat


def migrate(world: World, chat: Chat, by: Person) -> Chat:
    """The group becomes a supergroup with another id; it says so on both sides."""
    new = group(world, chat.names["title"])
    chat.moved_to = new.id
    for where, content in (
        (chat, {"migrate_to_chat_id": new.id}),
        (new, {"migrate_from_chat_id": chat.id}),
    ):
        message = world.add(where, by.to_json(), dict(content))
        world.queue.push("message", message.to_json(), where.id)
    return new


def _buttons(shown: Version) -> list[Button]:
    return [button for row in shown.rows for button in row]
