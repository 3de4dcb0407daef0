"""Reading an answers object: what is taken, and what is refused by name."""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.engine import AnswersError, Value, decide, prescribe, read, settled
from dialogs.engine.answers import KEY, KEYS, RED_FLAGS, Kind

SCALES = [key for key in KEYS if key.kind is Kind.NUMBER]
FLAGS = [key.name for key in KEYS if key.kind is Kind.FLAG]
CHOICES = [(key.name, choice) for key in KEYS for choice in key.choices]

leaf = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.sampled_from([*RED_FLAGS, *(choice for _, choice in CHOICES)]),
    st.datetimes(timezones=st.timezones()).map(datetime.isoformat),
)
json_values = st.recursive(
    leaf,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.text(max_size=9), st.sampled_from(list(KEY))), inner),
    ),
    max_leaves=8,
)
answer_objects = st.dictionaries(st.sampled_from(list(KEY)), json_values, max_size=6)


def refusal(raw: object) -> AnswersError:
    with pytest.raises(AnswersError) as refused:
        read(raw)
    return refused.value


@settings(max_examples=250)
@given(st.one_of(json_values, answer_objects))
@example({"now": "0001-01-01T00:00:00+14:00"})
@example({"now": "9999-12-31T23:59:59-14:00"})
@example({"now": "2026-W01-1T00:00:00Z", "hours_since_lift": 999_999_999})
def test_any_json_is_read_or_refused_and_what_is_read_gets_a_verdict(raw: object) -> None:
    try:
        answers = read(raw)
    except AnswersError:
        return
    prescribe(answers, decide(answers))
    settled(answers)


@settings(max_examples=200)
@given(st.text(max_size=40), st.sampled_from(list(KEY)))
@example("2026-11-20T07:30:00+24:00", "now")
@example("2026-11-20T07:30:00+99:99", "now")
def test_no_text_is_too_strange_to_be_refused(text: str, name: str) -> None:
    try:
        read({name: text})
    except AnswersError as refused:
        key = refused.key
    else:
        key = name
    assert key == name


# What is taken


@pytest.mark.parametrize("name", FLAGS)
@pytest.mark.parametrize("value", [True, False])
def test_a_flag_is_true_or_false(name: str, value: bool) -> None:
    assert read({name: value}) == {name: value}


@pytest.mark.parametrize(("name", "choice"), CHOICES)
def test_a_choice_is_taken_as_it_is_spelt(name: str, choice: str) -> None:
    assert read({name: choice}) == {name: choice}


@pytest.mark.parametrize("key", SCALES, ids=lambda key: key.name)
def test_a_number_is_taken_from_one_end_of_its_range_to_the_other(key: object) -> None:
    assert isinstance(key, type(KEYS[0]))
    high = min(key.high, 999_999_999)
    for number in (key.low, int(key.low), (key.low + high) / 2, high, int(high)):
        assert read({key.name: number}) == {key.name: number}


def test_null_is_unknown() -> None:
    assert read(dict.fromkeys(KEY)) == {}
    assert read({}) == {}


def test_red_flags_come_out_in_their_own_order_and_once() -> None:
    assert read({"red_flags": ["RF-10", "RF-2", "RF-10"]}) == {"red_flags": ("RF-2", "RF-10")}
    assert read({"red_flags": []}) == {"red_flags": ()}
    assert read({"red_flags": list(RED_FLAGS)}) == {"red_flags": RED_FLAGS}


def test_unknown_names_of_lifts_are_kept() -> None:
    names = ["squats", "Zercher carry", ""]
    assert read({"lifts": names}) == {"lifts": tuple(names)}
    assert read({"lifts": ["squats"] * 100}) == {"lifts": ("squats",) * 100}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20T07:30:00+01:00", datetime(2026, 11, 20, 6, 30, tzinfo=UTC)),
        ("2026-11-20T07:30Z", datetime(2026, 11, 20, 7, 30, tzinfo=UTC)),
        ("2026-11-20 07:30-03:30", datetime(2026, 11, 20, 11, 0, tzinfo=UTC)),
    ],
)
def test_now_keeps_the_offset_of_the_person(text: str, moment: datetime) -> None:
    now = read({"now": text})["now"]
    assert now == moment
    assert isinstance(now, datetime)
    assert now.utcoffset() == datetime.fromisoformat(text).utcoffset()


def test_now_may_be_a_moment_already() -> None:
    moment = datetime(2026, 11, 20, 7, 30, tzinfo=timezone(timedelta(hours=1)))
    assert read({"now": moment}) == {"now": moment}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_best_and_the_worst_of_every_answer_can_be_read(key: object) -> None:
    assert isinstance(key, type(KEYS[0]))
    for value in (key.best, *key.worst):
        assert read({key.name: value}) == ({} if value is None else {key.name: value})


# What is refused


BAD: Mapping[Kind, Sequence[object]] = {
    Kind.FLAG: (0, 1, 0.0, "true", "yes", "", [], [True], {}),
    Kind.CHOICE: (1, True, "", "WELL", "easy ", "unknown", [], ["easy"], {}),
    Kind.NUMBER: (
        True, False, "5", "", [], [5], {}, -1, -0.01, 1e9, 10**400, math.nan, math.inf, -math.inf,
    ),
    Kind.NAMES: ("squats", 5, True, [5], [None], ["a"] * 101, [["a"]], {}, {"squats": 5}),
    Kind.SIGNS: (
        "RF-1", "", 3, True, ["RF-13"], ["RF-0"], ["RF-1", "chest"], ["rf-3"], [3], [["RF-1"]],
        ["RF-1"] * 101, {"RF-1": True},
    ),
    Kind.MOMENT: (
        "2026-11-20T07:30:00", "2026-11-20", "07:30", "today", "", 0, 1.5e9, True, [], {},
        "2026-02-30T07:30:00Z", "2026-11-20T25:00:00Z", "1900-06-01T00:00:00Z",
        "9000-01-01T00:00:00Z", datetime(2026, 11, 20, 7, 30),  # noqa: DTZ001
        datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC),
    ),
}  # fmt: skip
BELOW_AND_ABOVE = [
    ("soreness", 10.01), ("soreness_on_squat", 11), ("sleep_hours", 24.1), ("rpe", 0.9),
    ("rpe", 0), ("rpe", 10.1), ("recovered_pct", 100.1),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "bad"),
    [*((key.name, bad) for key in KEYS for bad in BAD[key.kind]), *BELOW_AND_ABOVE],
    ids=lambda part: repr(part)[:40] if part != 10**400 else "huge",
)
def test_a_bad_value_is_refused_by_the_name_of_its_key(name: str, bad: object) -> None:
    refused = refusal({"soreness": 3, name: bad})
    assert refused.key == name
    assert str(refused).startswith(f"{name}: expected ")


@pytest.mark.parametrize("name", ["sorness", "", "Soreness", "soreness ", "now\n", "x" * 10_000])
def test_an_unknown_key_is_refused_by_its_name(name: str) -> None:
    refused = refusal({"soreness": 3, name: None})
    assert repr(name)[:30] in str(refused)
    assert len(str(refused)) < 100


@pytest.mark.parametrize("raw", [None, 1, "soreness", [], [{"soreness": 3}], True, [["a", 1]]])
def test_what_is_no_object_is_refused(raw: object) -> None:
    assert refusal(raw).key == ""
    assert str(refusal(raw)) == "expected one JSON object of answers"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"soreness": 11}, "soreness: expected a number from 0 to 10, got 11"),
        ({"duration_minutes": -1}, "duration_minutes: expected a number, 0 or more, got -1"),
        ({"slept": "bad"}, "slept: expected one of well, ok, poorly, got 'bad'"),
        ({"waddles": 1}, "waddles: expected true or false, got 1"),
        ({"red_flags": "RF-1"}, 'red_flags: expected a list of red flags, "RF-1" to "RF-12", got '),
        ({"lifts": 5}, "lifts: expected a list of names, got 5"),
        ({"now": "noon"}, "now: expected an ISO 8601 date and time with its offset, got 'noon'"),
    ],
)
def test_a_refusal_says_what_was_expected(raw: object, said: str) -> None:
    assert str(refusal(raw)).startswith(said)


def test_a_value_nested_as_deep_as_json_allows_is_refused() -> None:
    deepest = bisect_left(range(20_000), True, key=is_too_deep) - 1
    assert refusal_far_down({"rpe": nested(deepest)}, stairs=50).key == "rpe"


def refusal_far_down(raw: object, stairs: int) -> AnswersError:
    """Refused with more calls waiting above than when the value was parsed."""
    return refusal_far_down(raw, stairs - 1) if stairs else refusal(raw)


def is_too_deep(depth: int) -> bool:
    try:
        nested(depth)
    except RecursionError:
        return True
    return False


def nested(depth: int) -> object:
    return json.loads("[" * depth + "]" * depth)


def test_a_long_value_is_cut_short_in_its_refusal() -> None:
    assert len(str(refusal({"slept": "z" * 10_000}))) < 120


def test_a_refusal_passes_through_a_context_manager() -> None:
    @contextmanager
    def room() -> Iterator[None]:
        yield

    with pytest.raises(AnswersError) as refused, room():
        read({"rpe": "hard"})
    assert (refused.value.key, isinstance(refused.value, ValueError)) == ("rpe", True)


@settings(max_examples=100)
@given(answer_objects)
def test_reading_twice_is_reading_once(raw: dict[str, Value]) -> None:
    try:
        once = read(raw)
    except AnswersError:
        return
    assert read(once) == once
