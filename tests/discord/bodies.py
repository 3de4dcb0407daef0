"""What each call may send: tables of properties."""

from __future__ import annotations

from tests.discord.shapes import (
    ANYTHING,
    BOOL,
    SNOWFLAKE,
    Kind,
    Shape,
    any_of,
    many,
    needed,
    number,
    one_of,
    text,
    thing,
)

ROW, BUTTON, SELECT, FIELD, SECTION, TEXT, GALLERY, FILE = 1, 2, 3, 4, 9, 10, 12, 13
LINE, CONTAINER, LABEL = 14, 17, 18
EPHEMERAL, LOADING, NEW_LOOK = 64, 128, 32768
NO_EMBEDS, SILENT = 4, 4096
LINK = 5

_ID = number(0, 2**31 - 1)
_CUSTOM_ID = text(100, 1)


def _component(kind: int, **more: Kind) -> Shape:
    return {"type": needed(one_of(kind)), "id": _ID, **more}


EMOJI = thing({"id": SNOWFLAKE, "name": text(32, 1), "animated": BOOL})
_BUTTON = _component(
    BUTTON,
    custom_id=_CUSTOM_ID,
    style=needed(one_of(1, 2, 3, 4, 5)),
    label=text(80),
    disabled=BOOL,
    url=text(512),
    emoji=EMOJI,
)
_TEXT = _component(TEXT, content=needed(text(4000, 1)))
_MEDIA = thing({"url": needed(text(2048, 1))})
_SHOWN = thing({"media": needed(_MEDIA), "description": text(1024), "spoiler": BOOL})
_PIECES = {
    ROW: _component(ROW, components=needed(many(any_of({BUTTON: _BUTTON}), 5, 1))),
    SECTION: _component(
        SECTION,
        components=needed(many(any_of({TEXT: _TEXT}), 3, 1)),
        accessory=needed(any_of({BUTTON: _BUTTON})),
    ),
    TEXT: _TEXT,
    GALLERY: _component(GALLERY, items=needed(many(_SHOWN, 10, 1))),
    FILE: _component(FILE, file=needed(_MEDIA), spoiler=BOOL),
    LINE: _component(LINE, divider=BOOL, spacing=one_of(1, 2)),
}
_CONTAINER = _component(
    CONTAINER,
    components=needed(many(any_of(_PIECES), 40, 1)),
    accent_color=number(0, 0xFFFFFF),
    spoiler=BOOL,
)
COMPONENTS = many(any_of({**_PIECES, CONTAINER: _CONTAINER}), 40)

MENTIONS = thing({
    "parse": many(one_of("everyone", "roles", "users"), 3),
    "users": many(SNOWFLAKE, 100),
    "roles": many(SNOWFLAKE, 100),
    "replied_user": BOOL,
})  # fmt: skip
ATTACHMENTS = many(
    thing({"id": needed(SNOWFLAKE), "filename": text(1024, 1), "description": text(1024)}), 10
)
EDIT: Shape = {
    "content": text(2000),
    "embeds": many(ANYTHING, 0),  # we say nothing with them
    "flags": number(0, 2**31 - 1),
    "allowed_mentions": MENTIONS,
    "components": COMPONENTS,
    "attachments": ATTACHMENTS,
}
ANSWER: Shape = {**EDIT, "tts": BOOL}
MESSAGE: Shape = {
    **ANSWER,
    "nonce": Kind((str, int)),
    "enforce_nonce": BOOL,
    "message_reference": thing({
        "type": one_of(0),
        "message_id": needed(SNOWFLAKE),
        "channel_id": SNOWFLAKE,
        "guild_id": SNOWFLAKE,
        "fail_if_not_exists": BOOL,
    }),
}  # fmt: skip

_FIELD = _component(
    FIELD,
    custom_id=needed(_CUSTOM_ID),
    style=needed(one_of(1, 2)),
    label=text(45, 1),
    value=text(4000),
    placeholder=text(100),
    required=BOOL,
    min_length=number(0, 4000),
    max_length=number(1, 4000),
)
_OPTION: Shape = {
    "label": needed(text(100, 1)),
    "value": needed(text(100, 1)),
    "description": text(100),
    "default": BOOL,
}
_SELECT = _component(
    SELECT,
    custom_id=needed(_CUSTOM_ID),
    options=needed(many(thing(_OPTION), 25, 1)),
    placeholder=text(150),
    min_values=number(0, 25),
    max_values=number(1, 25),
    required=BOOL,
)
MODAL: Shape = {
    "custom_id": needed(_CUSTOM_ID),
    "title": needed(text(45, 1)),
    "components": needed(many(any_of({
        ROW: _component(ROW, components=needed(many(any_of({FIELD: _FIELD}), 1, 1))),
        TEXT: _TEXT,
        LABEL: _component(
            LABEL,
            label=needed(text(45, 1)),
            description=text(100, 1),
            component=needed(any_of({FIELD: _FIELD, SELECT: _SELECT})),
        ),
    }), 5, 1)),
}  # fmt: skip
CHOICE: Shape = {
    "name": needed(text(100, 1)),
    "name_localizations": Kind((dict,)),
    "value": needed(Kind((str, int, float))),
}
CALLBACKS: dict[int, Shape] = {
    kind: {"type": needed(one_of(kind)), **({"data": data} if data else {})}
    for kind, data in {
        4: needed(thing(ANSWER)),
        5: thing({"flags": number(0, 2**31 - 1)}),
        6: None,
        7: needed(thing(EDIT)),
        8: needed(thing({"choices": needed(many(thing(CHOICE), 25))})),
        9: needed(thing(MODAL)),
    }.items()
}
CALLBACK = any_of(CALLBACKS)
DM = thing({"recipient_id": needed(SNOWFLAKE)})
