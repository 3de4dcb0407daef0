"""What the bot says: new messages, edits, deletions."""

from __future__ import annotations

from typing import Any

from tests.telegram import entities, keyboards, photos
from tests.telegram.chats import Chat, Message
from tests.telegram.parameters import Parameters
from tests.telegram.refusals import NOT_MODIFIED, RefusedError, bad
from tests.telegram.world import World

# A field of words -> how many units fit, and the field that marks them.
FIELDS = {"text": (4096, "entities"), "caption": (1024, "caption_entities")}


def send_message(world: World, given: Parameters) -> dict[str, Any]:
    given.need("chat_id")
    chat = _chat(world, given)
    return _send(world, chat, given, _text(world, given, "message is too long"))


def send_document(world: World, given: Parameters) -> dict[str, Any]:
    given.need("chat_id")
    chat, file = _chat(world, given), given.file("document")
    document = {"file_name": file.name, "file_size": len(file.body), **_file(world, file.name)}
    return _send(world, chat, given, {"document": document, **_caption(world, given)})


def send_photo(world: World, given: Parameters) -> dict[str, Any]:
    given.need("chat_id")
    chat, file = _chat(world, given), given.file("photo")
    width, height = photos.size(file.body)
    shape = {"width": width, "height": height, "file_size": len(file.body)}
    size = {**shape, **_file(world, file.name)}
    return _send(world, chat, given, {"photo": [size], **_caption(world, given)})


def send_chat_action(world: World, given: Parameters) -> bool:
    given.need("chat_id", "action")
    _chat(world, given)
    return True


def edit_message_text(world: World, given: Parameters) -> dict[str, Any]:
    content = _text(world, given, "MESSAGE_TOO_LONG")
    message = _editable(world, given)
    if "text" not in message.content:
        raise bad("not_editable", "there is no text in the message to edit")
    return _edit(world, given, message, content)


def edit_message_reply_markup(world: World, given: Parameters) -> dict[str, Any]:
    message = _editable(world, given)
    return _edit(world, given, message, message.content)


def delete_message(world: World, given: Parameters) -> bool:
    message = _message(world, given, "message to delete not found")
    message.deleted = True
    world.changed()
    return True


def get_chat(world: World, given: Parameters) -> dict[str, Any]:
    chat = _chat(world, given)
    return {**chat.to_json(), "accent_color_id": 0, "max_reaction_count": 11}


def _chat(world: World, given: Parameters) -> Chat:
    """Where the bot wants to write, if it may."""
    if not given.text("chat_id"):
        raise bad("missing", "chat_id is empty")
    chat = world.chats.get(given.number("chat_id"))
    if chat is None or not chat.started:
        raise bad("chat", "chat not found")
    if chat.deactivated:
        raise RefusedError("deactivated", 403, "Forbidden: user is deactivated")
    if chat.blocked:
        raise RefusedError("blocked", 403, "Forbidden: bot was blocked by the user")
    if chat.moved_to:
        why = "group chat was upgraded to a supergroup chat"
        raise bad("migrated", why, migrate_to_chat_id=chat.moved_to)
    return chat


def _send(world: World, chat: Chat, given: Parameters, content: dict[str, Any]) -> dict[str, Any]:
    markup = keyboards.checked(given.json("reply_markup", "reply keyboard markup"), world.note)
    reply_to = _reply_to(chat, given)
    world.limits.pass_through(chat.id, world.now())
    return world.add(chat, world.bot, content, markup, reply_to).to_json()


def _reply_to(chat: Chat, given: Parameters) -> Message | None:
    asked = given.json("reply_parameters", "reply parameters")
    if not asked:
        return None
    if not isinstance(asked, dict) or "message_id" not in asked:
        raise bad("reply", 'can\'t find field "message_id"')
    message = chat.messages.get(int(asked["message_id"]))
    if message and not message.deleted:
        return message
    if asked.get("allow_sending_without_reply") is True:
        return None
    raise bad("reply", "message to be replied not found")


def _text(world: World, given: Parameters, too_long: str) -> dict[str, Any]:
    if not given.text("text"):
        raise bad("empty", "message text is empty")
    text, marked = _formatted(world, given, "text", too_long)
    if not text:
        raise bad("empty", "text must be non-empty")
    return {"text": text, **({"entities": marked} if marked else {})}


def _caption(world: World, given: Parameters) -> dict[str, Any]:
    text, marked = _formatted(world, given, "caption", "message caption is too long")
    found = {"caption": text, "caption_entities": marked}
    return {key: value for key, value in found.items() if value}


def _formatted(world: World, given: Parameters, field: str, too_long: str) -> tuple[str, list[Any]]:
    most, marks = FIELDS[field]
    marked = given.json(marks, marks)
    whole = entities.formatted(given.text(field), given.text("parse_mode"), marked)
    for doubt in whole.doubts:
        world.note("entities", doubt)
    if entities.units(whole.text) > most:
        raise bad("too_long", too_long)
    return whole.text, list(whole.entities)


def _editable(world: World, given: Parameters) -> Message:
    message = _message(world, given, "message to edit not found")
    if not message.ours or not message.inline:
        raise bad("not_editable", "message can't be edited")
    return message


def _message(world: World, given: Parameters, missing: str) -> Message:
    message = _chat(world, given).messages.get(given.number("message_id"))
    if message is None or message.deleted:
        # Only what never was is the bot's own fault: people delete messages.
        raise bad("no_message" if message else "never_a_message", missing)
    return message


def _edit(
    world: World, given: Parameters, message: Message, content: dict[str, Any]
) -> dict[str, Any]:
    markup = keyboards.checked(given.json("reply_markup", "reply keyboard markup"), world.note)
    if markup and "inline_keyboard" not in markup:
        raise bad("keyboard", "inline keyboard expected")
    if (message.content, message.markup) == (content, markup):
        raise RefusedError("not_modified", 400, NOT_MODIFIED)
    message.content, message.markup, message.edited_at = content, markup, world.now()
    world.show(message)
    return message.to_json()


def _file(world: World, name: str) -> dict[str, str]:
    made = f"file-{world.turn}-{name}"
    return {"file_id": made, "file_unique_id": f"unique-{made}"}
