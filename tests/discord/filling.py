"""A form as a person sends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from tests.discord.bodies import FIELD, LABEL, ROW, SELECT
from tests.discord.components import walk

Given: TypeAlias = Mapping[str, str | Sequence[str]]  # words, or the values of the options chosen


def filled(modal: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """The data of an interaction: each field with what was typed, else with what stood there."""
    inner = (one for one in walk(modal["components"]) if one["type"] in {FIELD, SELECT})
    fields = [one["custom_id"] for one in inner]
    assert set(given) <= set(fields), f"the fields are {fields}"
    sent = [_sent(one, given) for one in modal["components"]]
    return {"custom_id": modal["custom_id"], "components": sent}


def _sent(one: Mapping[str, Any], given: Given) -> dict[str, Any]:
    about = {"type": one["type"], "id": one["id"]}
    if one["type"] == ROW:
        return {**about, "components": [_field(field, given) for field in one["components"]]}
    if one["type"] == LABEL:
        return {**about, "component": _field(one["component"], given)}
    return about


def _field(field: Mapping[str, Any], given: Given) -> dict[str, Any]:
    about = {"type": field["type"], "id": field["id"], "custom_id": field["custom_id"]}
    if field["type"] == SELECT:
        return {**about, "values": _chosen(field, given.get(field["custom_id"], ()))}
    value = given.get(field["custom_id"], field.get("value", ""))
    name = field["custom_id"]
    assert value or field.get("required") is False, f"{name} is needed"
    assert not value or len(value) >= (field.get("min_length") or 0), f"{name} is too short"
    assert len(value) <= (field.get("max_length") or 4000), f"{name} is too long"
    return {**about, "value": value}


def _chosen(field: Mapping[str, Any], values: Sequence[str]) -> list[str]:
    name = field["custom_id"]
    assert set(values) <= {one["value"] for one in field["options"]}, f"{name} has no such option"
    assert values or field.get("required") is False, f"{name} is needed"
    assert len(values) <= field.get("max_values", 1), f"{name} takes fewer"
    return list(values)
