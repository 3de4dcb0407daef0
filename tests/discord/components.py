"""What a message is made of: texts, buttons and files, and the rules about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeAlias

from tests.discord.bodies import BUTTON, CONTAINER, FIELD, FILE, GALLERY, LABEL, LINK, ROW, TEXT
from tests.discord.refusals import Problem

MOST, LONGEST = 40, 4000
SCHEMES = ("http://", "https://", "discord://")
INNER = ("components", "accessory", "component")

Component: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    custom_id: str
    style: int
    url: str = ""
    disabled: bool = False


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


def walk(components: Iterable[Component]) -> Iterator[Component]:
    """Each of them, and all within."""
    for one in components:
        yield one
        for name in INNER:
            within = one.get(name) or ()
            yield from walk([within] if isinstance(within, Mapping) else within)


def texts(components: Iterable[Component]) -> list[str]:
    return [one["content"] for one in walk(components) if one["type"] == TEXT]


def rows(components: Iterable[Component]) -> Rows:
    found = (one for one in walk(components) if one["type"] == ROW)
    return tuple(tuple(map(_button, row["components"])) for row in found)


def accent(components: Iterable[Component]) -> int | None:
    """The colour of the container."""
    coloured = (one for one in components if one["type"] == CONTAINER)
    return next((one.get("accent_color") for one in coloured), None)


def files(components: Iterable[Component]) -> tuple[str, ...]:
    """The names of the files that are shown."""
    urls = []
    for one in walk(components):
        if one["type"] == FILE:
            urls.append(one["file"]["url"])
        if one["type"] == GALLERY:
            urls += [item["media"]["url"] for item in one["items"]]
    return tuple(url.removeprefix("attachment://") for url in urls)


def descriptions(components: Iterable[Component]) -> tuple[str, ...]:
    """What is told of the pictures to those who do not see them."""
    items = (one["items"] for one in walk(components) if one["type"] == GALLERY)
    return tuple(item.get("description") or "" for some in items for item in some)


def numbered(components: Iterable[Component]) -> list[dict[str, Any]]:
    """As Discord gives them back: with an id each, without what is null."""
    return _numbered(components, count(1))


def problems(components: Sequence[Component], *, new_look: bool) -> Iterator[Problem]:
    """What is wrong with the components of a message, beyond their shapes."""
    everything = list(walk(components))
    if not new_look and any(one["type"] != ROW for one in components):
        words = "only rows of buttons without the flag of the new look"
        yield Problem(("components",), "UNION_TYPE_CHOICES", words)
    if len(everything) > (MOST if new_look else 30):
        yield Problem(("components",), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", f"over {MOST}")
    if not new_look and len(components) > 5:
        yield Problem(("components",), "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.")
    if sum(map(len, texts(components))) > LONGEST:
        words = f"The texts together must be {LONGEST} or fewer in length."
        yield Problem(("components",), "COMPONENT_MAX_TOTAL_TEXT_EXCEEDED", words)
    yield from _same_ids(everything)
    for one in everything:
        if one["type"] == BUTTON:
            yield from _button_problems(one)


def modal_problems(components: Sequence[Component]) -> Iterator[Problem]:
    """What is wrong with the fields of a modal, beyond their shapes."""
    yield from _same_ids(list(walk(components)))
    for one in components:
        inner = one["components"][0] if one["type"] == ROW else one.get("component", {})
        if one["type"] == ROW and not inner.get("label"):
            yield Problem(("data", "components"), "BASE_TYPE_REQUIRED", "a field needs a label")
        if one["type"] == LABEL and inner.get("label"):
            words = "the label of a field stands at the label around it"
            yield Problem(("data", "components"), "COMPONENT_LABEL_NOT_ALLOWED", words)
        if inner.get("type") == FIELD and len(inner.get("value") or "") > (
            inner.get("max_length") or LONGEST
        ):
            yield Problem(("data", "components"), "BASE_TYPE_MAX_LENGTH", "value over max_length")


def _same_ids(everything: Iterable[Component]) -> Iterator[Problem]:
    ids = Counter(one["custom_id"] for one in everything if one.get("custom_id"))
    for custom_id, often in ids.items():
        if often > 1:
            words = f"Component custom id cannot be duplicated: {custom_id}"
            yield Problem(("components",), "COMPONENT_CUSTOM_ID_DUPLICATED", words)


def _button_problems(button: Component) -> Iterator[Problem]:
    url, custom_id, is_link = button.get("url"), button.get("custom_id"), button["style"] == LINK
    named = button.get("label") or button.get("emoji")
    for code, why in (
        ("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", not named),
        ("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", not is_link and not custom_id),
        ("BUTTON_COMPONENT_INVALID_URL", not is_link and url),
        ("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", is_link and custom_id),
        ("BUTTON_COMPONENT_URL_REQUIRED", is_link and not url),
        ("URL_TYPE_INVALID_SCHEME", url and not url.startswith(SCHEMES)),
    ):
        if why:
            yield Problem(("components",), code, f"the button {button.get('label')!r}")


def _button(given: Component) -> Button:
    label = given.get("label") or (given.get("emoji") or {}).get("name") or ""
    custom_id, url = given.get("custom_id") or "", given.get("url") or ""
    return Button(label, custom_id, given["style"], url, bool(given.get("disabled")))


def _numbered(components: Iterable[Component], ids: Iterator[int]) -> list[dict[str, Any]]:
    found = []
    for given in components:
        one = {name: value for name, value in given.items() if value is not None}
        one["id"] = given.get("id") or next(ids)
        if one["type"] == CONTAINER:
            one = {"accent_color": None, "spoiler": False, **one}
        for name in INNER:
            if isinstance(within := one.get(name), Mapping):
                [one[name]] = _numbered([within], ids)
            elif within is not None:
                one[name] = _numbered(within, ids)
        found.append(one)
    return found
