"""The acceptance set: people's situations in `scenarios/`, and what `legday decide` owes them."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

SCENARIOS = Path(__file__).parent / "scenarios"
CLOCK = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
VOCABULARY = json.loads((SCENARIOS / "vocabulary.json").read_text(encoding="utf-8"))
RUNGS: list[str] = VOCABULARY["rungs"]
WORST: dict[str, object] = VOCABULARY["worst"]
NEVER_SAID = r"lactic|lactate|flush|toxin|\d:\d\d ?(min)? ?(/|per) ?km"

Answer = dict[str, Any]
Scenario = dict[str, Any]


def decided(line: str) -> Answer | None:
    """The only place that knows how the engine is reached; a refused line raises ValueError."""
    from bot.commands.decide import answer_line  # noqa: PLC0415

    return answer_line(line, CLOCK)


def rows(*names: str) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for name in names
        for line in (SCENARIOS / name).read_text(encoding="utf-8").splitlines()
    ]


def scenarios() -> list[Scenario]:
    return rows(*sorted(p.name for p in SCENARIOS.glob("*.jsonl") if p.name != "bad.jsonl"))


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario["id"])
def test_a_situation_gets_the_verdict_the_documents_ask_for(scenario: Scenario) -> None:
    answer = decided(json.dumps(scenario["answers"]))
    assert answer is not None, f"{scenario['id']}: no answer"
    faults = [*unmet(scenario, answer), *broken_promises(answer)]
    if faults:
        pytest.fail("\n".join([f"{scenario['id']}: {scenario['why']}", *faults]), pytrace=False)


@pytest.mark.parametrize("bad", rows("bad.jsonl"), ids=lambda bad: repr(bad["line"][:40]))
def test_a_bad_line_is_refused_by_name(bad: dict[str, Any]) -> None:
    refusal = refused(bad["line"])
    missing = [name for name in bad["names"] if not says(name, refusal)]
    assert not missing, f"the refusal does not name {missing}: {refusal[:200]!r}"


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario["id"])
def test_a_worse_answer_never_raises_the_rung(scenario: Scenario) -> None:
    before = height(scenario["answers"])
    raised = [
        key for key, worst in WORST.items() if height({**scenario["answers"], key: worst}) > before
    ]
    assert not raised, f"{scenario['id']}: raised by a worse {raised}"


def test_every_scenario_has_an_id_of_its_own() -> None:
    ids = [scenario["id"] for scenario in scenarios()]
    assert len(ids) == len(set(ids))


def test_every_expectation_is_one_that_is_checked() -> None:
    asked = {name for scenario in scenarios() for name in scenario["also"]}
    assert asked <= set(EXPECTATIONS)


def height(answers: Answer) -> int:
    """How far up the ladder the verdict stands."""
    answer = decided(json.dumps(answers))
    assert answer is not None
    return -RUNGS.index(answer["verdict"])


def refused(line: str) -> str:
    """The refusal of a bad line; a blank line may as well be passed over in silence."""
    if not line.strip():
        return passed_over(line)
    with pytest.raises(ValueError) as refusal:
        decided(line)
    return str(refusal.value)


def passed_over(line: str) -> str:
    try:
        answer = decided(line)
    except ValueError as refusal:
        return str(refusal)
    assert not answer, "a blank line got a verdict"
    return ""


def unmet(scenario: Scenario, answer: Answer) -> Iterator[str]:
    """One message for each thing the scenario asks for and the answer lacks."""
    if answer["verdict"] not in scenario["verdict"]:
        yield f"verdict is {answer['verdict']}, wanted one of {scenario['verdict']}"
    if not one_of(answer["may_run"], scenario["may_run"]):
        yield f"may_run is {answer['may_run']!r}, wanted {scenario['may_run']!r}"
    for name, wanted in scenario["also"].items():
        met, found = EXPECTATIONS[name](wanted, answer)
        if not met:
            yield f"{name}: wanted {wanted!r}, found {found!r}"


def one_of(found: object, wanted: object) -> bool:
    """Whether the value is the wanted one, or among the wanted ones; 1 is not True."""
    choices = wanted if isinstance(wanted, list) else [wanted]
    return any(found == choice and type(found) is type(choice) for choice in choices)


def says(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def is_in_time(wanted: Any, found: str | None) -> bool:
    """Whether the instant lies in the wanted span, told in the person's own offset."""
    if wanted is None or found is None:
        return wanted is found
    first, last = map(datetime.fromisoformat, wanted if isinstance(wanted, list) else [wanted] * 2)
    instant = datetime.fromisoformat(found)
    return first <= instant <= last and instant.utcoffset() == first.utcoffset()


def cited(answer: Answer) -> list[str]:
    return [json.dumps(reason["source"], ensure_ascii=False) for reason in answer["reasons"]]


def is_cited(wanted: str, answer: Answer) -> bool:
    """Whether a source names the article and the item; `DD 23|DD 24` is content with either."""
    pairs = [alternative.split() for alternative in wanted.split("|")]
    return any(
        re.search(rf"\b{article}\b", source) and re.search(rf"(?<!\d){item}(?!\d)", source)
        for article, item in pairs
        for source in cited(answer)
    )


def changing_keys(answer: Answer) -> list[str]:
    return sorted(change["key"] for change in answer["would_change"])


def minutes(answer: Answer) -> float:
    return answer["prescription"]["minutes"] or 0


EXPECTATIONS: dict[str, Callable[[Any, Answer], tuple[bool, object]]] = {
    "not_before": lambda want, a: (is_in_time(want, a["not_before"]), a["not_before"]),
    "then": lambda want, a: (a["then"] == want, a["then"]),
    "help": lambda want, a: (one_of(a["help"], want), a["help"]),
    "settled": lambda want, a: (a["settled"] is want, a["settled"]),
    "score_max": lambda want, a: (a["score"] <= want, a["score"]),
    "score_min": lambda want, a: (a["score"] >= want, a["score"]),
    "unknown_includes": lambda want, a: (set(want) <= set(a["unknown"]), a["unknown"]),
    "unknown_is": lambda want, a: (set(want) == set(a["unknown"]), a["unknown"]),
    "minutes_max": lambda want, a: (minutes(a) <= want, minutes(a)),
    "minutes_min": lambda want, a: (minutes(a) >= want, minutes(a)),
    "kind_in": lambda want, a: (a["prescription"]["kind"] in want, a["prescription"]["kind"]),
    "would_change_keys": lambda want, a: (sorted(want) == changing_keys(a), changing_keys(a)),
    "reasons_cite": lambda want, a: (all(is_cited(cite, a) for cite in want), cited(a)),
    "text_mentions": lambda want, a: (all(says(p, a["text"]) for p in want), a["text"]),
    "text_avoids": lambda want, a: (not any(says(p, a["text"]) for p in want), a["text"]),
}


def broken_promises(answer: Answer) -> list[str]:
    """What every answer owes, whatever the situation."""
    return [message for message, kept in promises(answer) if not kept]


def promises(answer: Answer) -> Iterator[tuple[str, bool]]:
    """Each promise as a sentence, and whether the answer keeps it."""
    yield f"the fields are {sorted(answer)}", set(answer) == set(VOCABULARY["fields"])
    yield f"{answer['verdict']} is no rung", answer["verdict"] in RUNGS
    yield "the score is no whole number from 0 to 100", answer["score"] in range(101)
    yield from promises_about_running(answer)
    yield from promises_about_help(answer)
    yield from promises_about_reasons(answer)
    yield from promises_about_the_session(answer)
    yield "the text is empty", bool(answer["text"].strip())
    yield (
        f"the text repeats folk physiology or a pace: {answer['text']}",
        not says(NEVER_SAID, answer["text"]),
    )


def promises_about_running(answer: Answer) -> Iterator[tuple[str, bool]]:
    runs = answer["verdict"] in ("easy_run", "walk_run")
    later = answer["may_run"] == "later"
    yield "may_run and the rung disagree", runs == (answer["may_run"] is True)
    yield f"{answer['score']} does not fit {answer['verdict']}", runs == (answer["score"] >= 80)
    yield (
        "below 50 is rest at the most",
        answer["score"] >= 50 or RUNGS.index(answer["verdict"]) >= RUNGS.index("rest"),
    )
    yield "a later names the rung then, and only a later", later == (answer["then"] is not None)
    yield "only a later has a clock time", later or answer["not_before"] is None
    yield "a later says what would change it", not later or bool(answer["would_change"])
    yield (
        "a change of time is told for another time",
        all(
            change["at"] == answer["not_before"]
            for change in answer["would_change"]
            if change["key"] == "hours_since_lift"
        ),
    )
    yield "a run comes without its stop signs", not runs or says("stop", answer["text"])


def promises_about_help(answer: Answer) -> Iterator[tuple[str, bool]]:
    wanted = {"emergency": ("now", "same_day"), "see_specialist": ("doctor", "same_day")}.get(
        answer["verdict"], (None,)
    )
    yield f"help is {answer['help']!r} at {answer['verdict']}", answer["help"] in wanted


def promises_about_reasons(answer: Answer) -> Iterator[tuple[str, bool]]:
    reasons = answer["reasons"]
    yield "a no without a reason", answer["may_run"] is True or bool(reasons)
    for reason in reasons:
        complete = {"rule", "source", "certainty"} <= set(reason) and {"caps", "points"} & set(
            reason
        )
        yield f"the reason is incomplete: {reason}", bool(complete)
        certainty = str(reason.get("certainty")).replace("’", "'")
        yield f"{certainty} is no certainty", certainty in VOCABULARY["certainties"]


def promises_about_the_session(answer: Answer) -> Iterator[tuple[str, bool]]:
    session = answer["prescription"]
    kind, blocks = session["kind"], session["blocks"]
    medical = answer["verdict"] in ("see_specialist", "emergency")
    yield f"{kind} is no kind of session", kind in VOCABULARY["kinds"]
    yield "the kind is none from see_specialist down, and only there", medical == (kind == "none")
    yield "a medical no carries a session", not medical or not (session["minutes"] or blocks)
    yield "a block lacks what or minutes", all({"what", "minutes"} <= set(b) for b in blocks)
    yield (
        "the blocks do not add up",
        not blocks or session["minutes"] == sum(block["minutes"] for block in blocks),
    )
