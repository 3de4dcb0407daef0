"""Intents: what the writer wants done. The first row that fits, wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from dialogs.language import (
    check_in_requests,
    idioms,
    lifting,
    order_questions,
    questions,
    record_requests,
    requests,
    run_talk,
    scope,
    sleep,
    verdict_questions,
)
from dialogs.language.soreness import soreness


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, and what the other readers found in it."""

    text: str
    red_flags: tuple[str, ...]
    lift: bool
    state: bool


@dataclass(frozen=True, slots=True)
class Row:
    """An intent is meant when this is said, unless that is; some give way to a wish to run."""

    intent: str
    said: re.Pattern[str]
    unless: re.Pattern[str] = requests.NEVER
    gives_way: bool = False


ROWS = (
    Row("gut_check", run_talk.STOP_ASKED),
    Row("cancel", requests.CANCEL),
    Row("cancel", requests.CANCEL_IN),
    Row("smalltalk_other", requests.SMALLTALK),
    Row("delete_data", record_requests.DELETE, unless=record_requests.DELETE_NOT),
    Row("export_data", record_requests.EXPORT),
    Row("stop_checkins", check_in_requests.STOP, unless=check_in_requests.STOP_THE_RUN),
    Row("undo", record_requests.UNDO, unless=check_in_requests.ABOUT_CHECK_INS, gives_way=True),
    Row("undo", record_requests.UNDO_SURELY, unless=check_in_requests.ABOUT_CHECK_INS),
    Row("snooze", check_in_requests.SNOOZE, unless=check_in_requests.EVERY, gives_way=True),
    Row("start_checkins", check_in_requests.START, unless=check_in_requests.STOP_WORD),
    Row("settings", requests.SETTINGS, gives_way=True),
    Row("why", verdict_questions.WHY_OF_VERDICT, unless=verdict_questions.HOURS_RULE),
    Row("why", verdict_questions.WHY, unless=verdict_questions.WHY_TOPIC, gives_way=True),
    Row("gut_check", run_talk.MID_RUN_SURE, unless=run_talk.OTHER_DAY),
    Row("gut_check", run_talk.MID_RUN, unless=run_talk.MID_RUN_NOT),
    Row("history", record_requests.HISTORY, gives_way=True),
    Row("help", requests.HELP, gives_way=True),
    Row("order_advice", order_questions.ORDER, unless=order_questions.EXPLAINING),
)


def intent(heard: Heard) -> str:
    """The intent of a message in plain text."""
    for row in ROWS:
        if _means(row, heard.text):
            return row.intent
    return next(name for name, fits in _ABOUT_RUNNING if fits(heard))


def _means(row: Row, text: str) -> bool:
    if not row.said.search(text) or row.unless.search(text):
        return False
    return not (row.gives_way and wishes_to_run(text))


def wishes_to_run(text: str) -> bool:
    """The text asks outright for a run."""
    return bool(questions.RUN_ASKED.search(text)) and not questions.NOT_RUNNING.search(text)


def _runs_otherwise(heard: Heard) -> bool:
    own = heard.red_flags or heard.lift or heard.state
    return not own and questions.NOT_RUNNING.search(heard.text) is not None


def _logs(heard: Heard) -> bool:
    if wishes_to_run(heard.text):
        return False
    measured = heard.lift and not heard.state and questions.EFFORT.search(heard.text)
    return bool(measured or record_requests.LOG.search(heard.text))


def _asks_leave(heard: Heard) -> bool:
    if questions.NOT_RUNNING.search(heard.text):
        return False
    return bool(questions.MAX.search(heard.text) or questions.ALLOWED.search(heard.text))


def _asks_in_general(heard: Heard) -> bool:
    text = heard.text
    own = heard.state or heard.red_flags or lifting.tells(text) or questions.TODAY.search(text)
    if own and questions.RUN_QUESTION.search(text):
        return False
    return questions.GENERAL.search(text) is not None


def _asks_about_training(heard: Heard) -> bool:
    return _asks_in_general(heard) and questions.FIELD.search(heard.text) is not None


def _asks_to_run(heard: Heard) -> bool:
    asked = questions.RUN_QUESTION.search(heard.text)
    return asked is not None and not questions.NOT_RUNNING.search(heard.text)


def _tells_of_a_lift(heard: Heard) -> bool:
    """The lift is what is told; how the body is comes after it, if at all."""
    text = heard.text
    if not heard.lift or questions.PLANNED_LEGS.search(text):
        return False
    if not heard.red_flags:
        return not heard.state or (soreness(text) is None and not sleep.slept(text))
    opens = questions.OPENS_WITH_LIFT.match(text)
    return bool(opens) and soreness(text) is None and not questions.THIS_MORNING.search(text)


def _tells_of_the_body(heard: Heard) -> bool:
    if heard.state or heard.red_flags or questions.SORE_ALL_OVER.search(heard.text):
        return True
    own = scope.own_now(idioms.masked(heard.text))
    return bool(questions.PART_NAMED.search(own) and questions.ABOUT_BODY.search(own))


def _names_a_topic(heard: Heard) -> bool:
    short = len(heard.text.split()) <= 8
    return short and questions.TOPIC_WORDS.search(heard.text) is not None


def _asks_about_the_body(heard: Heard) -> bool:
    return questions.QUESTION_ABOUT_BODY.search(heard.text) is not None


def _else(_: Heard) -> bool:
    return True


_ABOUT_RUNNING: tuple[tuple[str, Callable[[Heard], bool]], ...] = (
    ("smalltalk_other", _runs_otherwise),
    ("log_leg_day", _logs),
    ("can_i_run", _asks_leave),
    ("learn", _asks_about_training),
    ("smalltalk_other", _asks_in_general),
    ("can_i_run", _asks_to_run),
    ("log_leg_day", _tells_of_a_lift),
    ("can_i_run", _tells_of_the_body),
    ("learn", _names_a_topic),
    ("can_i_run", _asks_about_the_body),
    ("smalltalk_other", _else),
)
