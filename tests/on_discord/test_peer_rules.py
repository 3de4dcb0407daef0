"""Our own Discord refuses what the real one refuses, and sees what we never want to send."""

from __future__ import annotations

from typing import Any

import pytest

from tests.discord.asking import Ask, card, rules
from tests.discord.people import Person
from tests.discord.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose

QUIET: dict[str, Any] = {"allowed_mentions": {"parse": []}}


def buttons(*given: dict[str, Any]) -> dict[str, Any]:
    row = {"type": 1, "components": [{"type": 2, "style": 1, **one} for one in given]}
    return {"flags": 32768, "components": [row], **QUIET}


def lines(*texts: str) -> dict[str, Any]:
    components = [{"type": 10, "content": text} for text in texts]
    return {"flags": 32768, "components": components, **QUIET}


def gallery(*items: dict[str, Any]) -> dict[str, Any]:
    return {"flags": 32768, "components": [{"type": 12, "items": [*items]}], **QUIET}


SHOWN = {"media": {"url": "attachment://a.png"}}
REFUSED = [
    ({"content": "x" * 2001}, "base_type_max_length"),
    ({"content": 7}, "base_type_invalid"),
    ({**card("x"), "content": "x"}, "message_cannot_use_legacy_fields_with_components_v2"),
    ({**card("x"), "flags": 0}, "union_type_choices"),
    (lines("x" * 2001, "x" * 2000), "component_max_total_text_exceeded"),
    (lines(""), "base_type_min_length"),
    (lines(*["x"] * 41), "base_type_max_length"),
    (buttons(*({"label": str(n), "custom_id": str(n)} for n in range(6))), "base_type_max_length"),
    (buttons({"label": "a", "custom_id": "x" * 101}), "base_type_max_length"),
    (buttons({"label": "a", "custom_id": ""}), "base_type_min_length"),
    (buttons({"label": "a"}), "button_component_custom_id_required"),
    (buttons({"custom_id": "x"}), "button_component_label_or_emoji_required"),
    (buttons({"label": "a" * 81, "custom_id": "x"}), "base_type_max_length"),
    (buttons({"label": "a", "custom_id": "x", "style": 7}), "base_type_choices"),
    (buttons({"label": "a", "style": 5}), "button_component_url_required"),
    (buttons({"label": "a", "style": 5, "url": "ftp://x"}), "url_type_invalid_scheme"),
    (
        buttons({"label": "a", "style": 5, "url": "https://x.org", "custom_id": "x"}),
        "button_component_custom_id_url_mutually_exclusive",
    ),
    (
        buttons({"label": "a", "custom_id": "x"}, {"label": "b", "custom_id": "x"}),
        "component_custom_id_duplicated",
    ),
    ({**card("x"), "nonce": "x" * 26}, "nonce_type_too_long"),
    ({"flags": 32768, "components": [{"type": 17}]}, "base_type_required"),
    ({"flags": 32768, "components": [{"type": 99}]}, "union_type_choices"),
    (gallery(), "base_type_min_length"),
    (gallery({"description": "a picture"}), "base_type_required"),
    (gallery({**SHOWN, "description": "x" * 1025}), "base_type_max_length"),
    (gallery(*(SHOWN for _ in range(11))), "base_type_max_length"),
    (gallery(SHOWN), "unfurled_media_item_referenced_attachment_not_found"),
    ({}, "empty"),
]


@each(("body", "rule"), REFUSED)
async def test_what_discord_refuses(ask: Ask, ann: Person, body: dict[str, Any], rule: str) -> None:
    given = {**QUIET, **body}
    answer = await ask(f"POST /channels/{ann.dm.id}/messages", **given)
    assert answer.why == (400, 50006 if rule == "empty" else 50035)
    assert (rules(ann.world), ann.messages()) == ([rule], [])


async def test_a_refusal_says_where(ask: Ask, ann: Person) -> None:
    answer = await ask(f"POST /channels/{ann.dm.id}/messages", **lines("x", ""))
    assert answer.body["message"] == "Invalid Form Body"
    [error] = answer.body["errors"]["components"]["1"]["content"]["_errors"]
    assert error["code"] == "BASE_TYPE_MIN_LENGTH"


@each(
    ("more", "rule"),
    [
        ({"allowed_mentions": None}, "mentions"),
        ({"allowed_mentions": {}}, "mentions"),
        ({"allowed_mentions": {"parse": ["users"]}}, "mentions"),
        ({"allowed_mentions": {"parse": [], "users": ["1"]}}, "mentions"),
        ({"flags": 32768 | 64}, "ephemeral"),
        ({"flags": 32768 | 128}, "flags"),
        ({"view": None}, "unknown"),
        ({"enforce_nonce": True}, "nonce"),
    ],
)
async def test_what_passes_but_never_should(
    ask: Ask, ann: Person, more: dict[str, Any], rule: str
) -> None:
    answer = await ask(f"POST /channels/{ann.dm.id}/messages", **{**card("hi"), **more})
    assert (answer.status, rules(ann.world)) == (200, [rule])


async def test_an_unknown_property_is_found_deep_inside(ask: Ask, ann: Person) -> None:
    given = buttons({"label": "a", "custom_id": "x", "colour": 1})
    await ask(f"POST /channels/{ann.dm.id}/messages", **given)
    [violation] = ann.world.violations
    assert violation.detail.endswith(
        "components.0.components.0.colour: UNKNOWN: there is no such property"
    )


async def test_a_body_is_only_where_one_belongs(ask: Ask, world: World) -> None:
    assert (await ask("GET /users/@me", x=1)).status == 200
    assert (await ask("GET /users/@me?x=1")).status == 200
    assert rules(world) == ["unknown", "unknown"]


async def test_an_old_message_takes_the_new_look_when_its_content_is_taken(
    ask: Ask, ann: Person
) -> None:
    path = f"/channels/{ann.dm.id}/messages"
    said = (await ask(f"POST {path}", content="hi", **QUIET)).body["id"]
    assert (await ask(f"PATCH {path}/{said}", **card("x"))).why == (400, 50035)
    assert (await ask(f"PATCH {path}/{said}", **card("x"), content=None)).status == 200
    assert ann.messages()[0].now.text == "x"


async def test_a_rule_may_be_forgiven(ask: Ask, ann: Person) -> None:
    ann.world.forgive("empty")
    await ask(f"POST /channels/{ann.dm.id}/messages", **QUIET)
    assert (rules(ann.world), ann.world.refusals[0].rule) == ([], "empty")


def command(**more: Any) -> dict[str, Any]:
    return {"name": "run", "description": "Can I run?", **more}


def option(**more: Any) -> dict[str, Any]:
    return {"type": 3, "name": "words", "description": "What you did", **more}


@each(
    ("given", "rule"),
    [
        ([command(name="Run")], "application_command_invalid_name"),
        ([command(name="can i run")], "application_command_invalid_name"),
        ([command(name="x" * 33)], "base_type_max_length"),
        ([command(description="x" * 101)], "base_type_max_length"),
        ([command(description="")], "base_type_min_length"),
        ([command(), command()], "application_commands_duplicate_name"),
        ([command(options=[option(name=f"o{n}") for n in range(26)])], "base_type_max_length"),
        (
            [
                command(
                    options=[option(choices=[{"name": f"{n}", "value": "x"} for n in range(26)])]
                )
            ],
            "base_type_max_length",
        ),
        (
            [command(options=[option(), option(name="b", required=True)])],
            "application_command_options_required_invalid",
        ),
        (
            [command(options=[option(autocomplete=True, choices=[{"name": "a", "value": "a"}])])],
            "application_command_options_autocomplete_choices",
        ),
        ([command(options=[option(choices=[{"name": "a", "value": 1}])])], "base_type_invalid"),
        (
            [command(options=[option(name="x"), option(name="x")])],
            "application_command_options_name_duplicate",
        ),
        ([command(contexts=[])], "base_type_min_length"),
        ([command(name=f"c{n}") for n in range(101)], "base_type_max_length"),
    ],
)
async def test_commands_that_cannot_be(
    ask: Ask, world: World, given: list[dict[str, Any]], rule: str
) -> None:
    answer = await ask(f"PUT /applications/{world.bot.id}/commands", given)
    assert (answer.why, rules(world), world.commands) == ((400, 50035), [rule], [])


async def test_commands_are_set_all_at_once(ask: Ask, world: World) -> None:
    path = f"/applications/{world.bot.id}/commands"
    [first] = (await ask(f"PUT {path}", [command()])).body
    both = (await ask(f"PUT {path}", [command(description="Now?"), command(name="why")])).body
    assert [one["name"] for one in both] == ["run", "why"]
    assert (both[0]["id"], both[0]["description"]) == (first["id"], "Now?")
    assert (await ask(f"GET {path}")).body == both
    assert (await ask("GET /applications/1/commands")).why == (403, 20012)
