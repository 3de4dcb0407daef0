"""What to do today in words: the session, how it should feel, and when to stop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from dialogs.engine import Answers, MayRun, Prescription, Rung, Verdict, prescribe
from dialogs.words import later
from dialogs.words.language import Language

WALKS = {"level_walk", "incline_walk"}


def what_to_do(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    parts = language.parts
    session = prescribe(answers, verdict)
    if todo := _session(session, language):
        trail = session.kind in WALKS and answers.get("wobbly_single_leg") is False  # DD 55, C-13
        yield "".join(
            (
                _until(verdict, answers, language),
                todo,
                parts["trail"] if trail else "",
                _cut(session, answers, language) if verdict.rung.is_run else "",
            )
        )
    if verdict.rung.is_run:
        yield parts["talk_test"]
        yield parts["stop_signs"]
    elif verdict.rung > Rung.WALK and may_stroll(answers):
        yield parts["stroll"]


def may_stroll(answers: Answers) -> bool:
    """Known to be steady and without sharp pain; what is not known does not send anyone out."""
    signs = ("wobbly_single_leg", "sharp_or_joint_pain")
    return all(answers.get(sign) is False for sign in signs)


def _session(session: Prescription, language: Language) -> str:
    blocks = _blocks(session, language)
    return language.sessions[session.kind].format(minutes=session.minutes, blocks=blocks)


def _blocks(session: Prescription, language: Language) -> str:
    """ "5 min jog, 1 min walk ×3, 2 min jog": what repeats is said once."""
    steps = [(block.minutes, language.blocks[block.what]) for block in session.blocks]
    pairs = [tuple(steps[n : n + 2]) for n in range(0, len(steps), 2)]
    said = []
    for pair, same in groupby(pairs):
        times = len(list(same))
        step = ", ".join(language.parts["block"].format(minutes=m, what=w) for m, w in pair)
        said.append(f"({step}) ×{times}" if times > 1 else step)
    return " + ".join(said)


def _until(verdict: Verdict, answers: Answers, language: Language) -> str:
    if verdict.may_run is not MayRun.LATER:
        return ""
    tomorrow = later.first_sentence(verdict, answers) == later.TOMORROW
    return language.parts["today" if tomorrow else "until_then"]


def _cut(session: Prescription, answers: Answers, language: Language) -> str:
    planned = answers.get("planned_minutes")
    if not isinstance(planned, int | float) or planned <= session.minutes:
        return ""
    return language.parts["cut"].format(planned=f"{planned:g}", minutes=session.minutes)
