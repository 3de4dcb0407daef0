"""A parcel as the word it becomes on Discord: its body, its file, and what it is known by."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import uuid4

from bot.chat import Parcel
from bot.enclosure import enclosed
from bot.platforms.discord.calls import Word
from bot.platforms.discord.text import to_body
from bot.platforms.discord.wire import Upload

_ADDRESS = re.compile(r"discord:([0-9]{1,20})", re.ASCII)
_LATER = re.compile(r":[1-9][0-9]*$", re.ASCII)  # the end of a key that is not its event's first


async def to_word(parcel: Parcel, piece: int = 0, *, private: bool = False) -> Word | None:
    """None: the file that goes along with it is there no more."""
    message = parcel.message
    try:
        enclosure = await enclosed(message)
    except OSError:
        return None
    if not enclosure:  # a picture that cannot be drawn costs no words
        message = replace(message, picture=None)
    files = (Upload(enclosure.name, enclosure.content),) if enclosure else ()
    body = to_body(message, user_of(parcel.address), private=private)
    first = not piece and not _LATER.search(parcel.key)
    return Word(body, files, _name(parcel) + (f" {piece}" if piece else ""), first)


def user_of(address: str) -> str:
    """Discord's number for an address; "" for what is none of Discord's."""
    found = _ADDRESS.fullmatch(address)
    return found[1] if found else ""


def _name(parcel: Parcel) -> str:
    """The same parcel again has the same one. Without a key it is known by its words and its
    moment, and without a moment it is like no other."""
    if parcel.key or not parcel.since:
        return parcel.key or uuid4().hex
    return f"{parcel.since.isoformat()} {parcel.message.text}"
