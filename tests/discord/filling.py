"""A form as a person sends it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.discord.bodies import FIELD, LABEL, ROW
from tests.discord.components import walk


def filled(modal: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """The data of an interaction: each field with what was typed, else with what stood there."""
    fields = [one["custom_id"] for one in walk(modal["components"]) if one["type"] == FIELD]
    assert set(values) <= set(fields), f"the fields are {fields}"
    sent = [_sent(one, values) for one in modal["components"]]
    return {"custom_id": modal["custom_id"], "components": sent}


def _sent(one: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    about = {"type": one["type"], "id": one["id"]}
    if one["type"] == ROW:
        return {**about, "components": [_field(field, values) for field in one["components"]]}
    if one["type"] == LABEL:
        return {**about, "component": _field(one["component"], values)}
    return about


def _field(field: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    name = field["custom_id"]
    value = values.get(name, field.get("value", ""))
    assert value or field.get("required") is False, f"{name} is needed"
    assert not value or len(value) >= (field.get("min_length") or 0), f"{name} is too short"
    assert len(value) <= (field.get("max_length") or 4000), f"{name} is too long"
    return {"type": FIELD, "id": field["id"], "custom_id": name, "value": value}
