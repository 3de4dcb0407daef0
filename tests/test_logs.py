"""The log tells what happens to whom by number, and neither what was said nor how to get in."""

from __future__ import annotations

import ast
import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import pytest
import structlog

from bot.errors import SettingsError
from bot.watch.log_lines import HIDDEN, KEYS, Lines, describe
from bot.watch.logs import OURS
from bot.watch.redaction import SECRET, Redaction
from storage.errors import DatabaseError
from tests.canary import MARKERS, TOKEN, Canary, found
from tests.terminal import ROOT

WEBHOOK_SECRET = "a_secret_of_the_webhook"  # noqa: S105
LOG = structlog.stdlib.get_logger("bot.test")


class Kept(logging.Handler):
    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self.setFormatter(lines)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class State(StrEnum):
    PARKED = "parked"


@pytest.fixture
def json_log() -> Iterator[Kept]:
    yield from kept(Lines("json", Redaction([TOKEN, WEBHOOK_SECRET])))


@pytest.fixture
def console_log() -> Iterator[Kept]:
    yield from kept(Lines("console", Redaction([TOKEN, WEBHOOK_SECRET])))


@pytest.fixture
def on_purpose(canary: Canary) -> Iterator[None]:
    """What this test logs would not be clean without the secrets of its own log."""
    yield
    canary.taken()


def kept(lines: Lines) -> Iterator[Kept]:
    handler = Kept(lines)
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


def facts(log: Kept) -> dict[str, object]:
    """Of the only line."""
    [line] = log.lines
    found: dict[str, object] = json.loads(line)
    return {key: value for key, value in found.items() if key not in {"at", "level", "logger"}}


def test_an_event_is_one_line_of_names_and_numbers(json_log: Kept):
    LOG.info("turn", update=12, seconds=0.25, kind="message", state=State.PARKED, person=None)
    [line] = json_log.lines
    said = json.loads(line)
    assert datetime.fromisoformat(said.pop("at")).tzinfo == UTC
    assert said == {
        "level": "info",
        "logger": "bot.test",
        "event": "turn",
        "update": 12,
        "seconds": 0.25,
        "kind": "message",
        "state": "parked",
        "person": None,
    }


def test_a_terminal_reads_the_same_without_brackets(console_log: Kept):
    LOG.warning("parked", update=12, address="telegram:5", why="500 after five tries")
    [line] = console_log.lines
    assert line.split(maxsplit=1)[1] == (
        'warning  bot.test: parked update=12 address=telegram:5 why="500 after five tries"'
    )


@pytest.mark.parametrize(
    "value",
    [
        "i slept badly",
        "läuft",
        "",
        "a\nb",
        ["one", "t w o"],
        {"a": 1},
        object(),
        b"bytes",
        "x" * 121,
    ],
)
def test_what_is_no_name_is_hidden(value: object, json_log: Kept):
    LOG.info("turn", kind=value)
    assert facts(json_log) == {"event": "turn", "kind": HIDDEN}


def test_several_names_are_names(json_log: Kept):
    LOG.info("turn", kinds=["str", "int"], count=(1, 2))
    assert facts(json_log) == {"event": "turn", "kinds": "str,int", "count": "1,2"}


def test_a_key_that_is_not_on_the_list_is_hidden(json_log: Kept):
    LOG.info("turn", text="ok", soreness=7)
    assert facts(json_log) == {"event": "turn", "text": HIDDEN, "soreness": HIDDEN}


def test_words_put_into_the_text_stay_out(json_log: Kept):
    LOG.info("turn of %s", "somebody")
    assert facts(json_log) == {"event": "turn of %s", "positional_args": HIDDEN}


def test_times_are_told_as_such(json_log: Kept):
    LOG.info("waits", wait=timedelta(minutes=1), oldest=datetime(2026, 11, 20, tzinfo=UTC))
    assert facts(json_log) == {
        "event": "waits",
        "wait": 60.0,
        "oldest": "2026-11-20T00:00:00+00:00",
    }


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        TOKEN.partition(":")[2],
        WEBHOOK_SECRET,
        "987654321:AAnotOursButStillAToken-0123456789x",
        "https://api.telegram.org/bot987654321:short/getMe",
        "https://api.telegram.org/file/bot987654321%3Ashort/a.jpg",
        "postgresql://me:pass@host/name",
        "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs",
    ],
)
@pytest.mark.parametrize("log", ["json_log", "console_log"])
@pytest.mark.usefixtures("on_purpose")
def test_a_secret_is_taken_out(text: str, log: str, request: pytest.FixtureRequest):
    handler = request.getfixturevalue(log)
    LOG.warning(f"seen {text}", why=f"at {text} there", error=DatabaseError(text))
    record = logging.LogRecord("telegram", 30, "a.py", 1, f"calling {text} %s", ("now",), None)
    handler.emit(record)
    told = "\n".join(handler.lines)
    assert text not in told
    assert told.count(SECRET) == 3


@pytest.mark.parametrize(
    "text",
    ["telegram:123456:1234567890123456789012", "2026-11-20T07:00:00.123456+00:00", "bot.door:57"],
)
def test_ids_times_and_places_are_no_secrets(text: str):
    assert Redaction([TOKEN]).clean(text) == text


def test_a_short_secret_does_not_take_every_word_with_it():
    assert Redaction(["a"]).clean("a cat") == "a cat"


@pytest.mark.parametrize("log", ["json_log", "console_log"])
def test_nobody_can_write_a_line_of_their_own(log: str, request: pytest.FixtureRequest):
    handler = request.getfixturevalue(log)
    forged = "a\n2026-11-20 info bot.door: paid\r\x1b[2J\u2028"
    LOG.error(forged, kind=forged, why=forged, exc_info=DatabaseError(forged))
    [line] = handler.lines
    assert line.isprintable()
    assert line.isascii()


def raised(raise_it: Callable[[], object]) -> BaseException:
    try:
        raise_it()
    except BaseException as error:
        return error
    raise AssertionError("it raised nothing")


def test_an_exception_is_told_by_type_and_place_only(json_log: Kept):
    LOG.error("failed", exc_info=raised(lambda: int(MARKERS[0])))
    assert "ValueError at tests.test_logs:" in str(facts(json_log)["error"])
    assert set(facts(json_log)) == {"event", "error"}


@pytest.mark.parametrize("kind", [DatabaseError, SettingsError])
def test_our_own_errors_say_why(kind: type[Exception], json_log: Kept):
    LOG.error("failed", exc_info=kind("the disk is full"))
    assert facts(json_log)["why"] == "the disk is full"


def test_an_exception_names_what_it_came_from_and_what_it_is_made_of():
    error = ValueError("secret")
    error.__cause__ = ExceptionGroup("secret", [OSError("secret"), json.JSONDecodeError("", "", 0)])
    assert describe(error) == (
        "ValueError, from ExceptionGroup of [OSError; json.decoder.JSONDecodeError]"
    )


def test_an_exception_that_comes_from_itself_has_an_end():
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert describe(one).count("from") == 4


def test_of_a_library_only_what_stands_in_its_source_is_told(json_log: Kept):
    library = logging.getLogger("telegram.ext")
    library.warning("got %r", "zebrafish")
    library.warning(f"got {MARKERS[0]}")
    told = [json.loads(line) for line in json_log.lines]
    assert [line["event"] for line in told] == ["got %r", HIDDEN]
    assert all(line["place"].startswith("test_logs:") for line in told)


def logging_calls() -> Iterator[tuple[Path, ast.Call]]:
    """Every `log.warning(...)` and its like in the program."""
    for path in sorted(path for part in OURS for path in (ROOT / part).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
                    yield path, node


def test_the_program_logs_constant_texts_and_keys_that_are_shown():
    """A key named `event` would even raise: that is what structlog calls the text."""
    wrong = [
        f"{path.name}:{call.lineno}"
        for path, call in logging_calls()
        if not all(isinstance(text, ast.Constant) for text in call.args)
        or not {key.arg for key in call.keywords} <= KEYS | {"exc_info"}
    ]
    assert wrong == []


def test_another_formatter_shows_no_more_than_the_event(caplog: pytest.LogCaptureFixture):
    LOG.warning("turn", text="hello")
    assert caplog.messages == ["turn"]


@pytest.mark.usefixtures("on_purpose")
def test_the_canary_hears_what_should_not_have_been_logged():
    canary = Canary()
    logging.getLogger("bot").addHandler(canary)
    try:
        LOG.info("turn", kind="zebrafish")
        LOG.info("turn", kind="message")
    finally:
        logging.getLogger("bot").removeHandler(canary)
    assert [json.loads(line)["kind"] for line in canary.taken()] == ["zebrafish"]


@pytest.mark.parametrize("text", ["A ZebraFish!", f"GET /bot{TOKEN}/getMe", TOKEN])
def test_an_unclean_log_is_found_so(text: str):
    assert found(f"all is well\n{text}\nall is well") == [text]
