"""`legday decide`: answers in, verdicts out, a JSON object a line."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.commands.json_lines import answer_all, decoded
from dialogs.engine import MayRun, Rule, Rung, decide, prescribe, read, settled
from dialogs.words import verdict_text


def run(arguments: Namespace) -> int:
    """Answer every line; the exit code is 1 if any line was bad."""
    clock = Clock()
    return answer_all(arguments.file, lambda line: answer_line(line, clock.now().astimezone()))


def answer_line(line: str, now: datetime) -> dict[str, Any] | None:
    """The verdict on one line of answers; None for an empty line. Raises ValueError by key."""
    if not line.strip():
        return None
    answers = {"now": now, **read(decoded(line))}
    verdict = decide(answers)
    session = prescribe(answers, verdict)
    return {
        "verdict": verdict.rung.word,
        "may_run": {MayRun.YES: True, MayRun.NO: False}.get(verdict.may_run, "later"),
        "not_before": _plain(verdict.not_before),
        "then": verdict.then.word if verdict.then is not None else None,
        "score": verdict.score,
        "help": str(verdict.help) if verdict.help else None,
        "settled": settled(answers),
        "unknown": list(verdict.unknown),
        "reasons": [_reason(rule) for rule in verdict.reasons],
        "prescription": {
            "kind": session.kind,
            "minutes": session.minutes,
            "blocks": [{"what": b.what, "minutes": b.minutes} for b in session.blocks],
        },
        "would_change": [
            {"key": change.key, "to": change.to, "at": _plain(change.at)}
            for change in verdict.would_change
        ],
        "text": verdict_text(verdict, answers, "en"),
    }


def _reason(rule: Rule) -> dict[str, object]:
    reason: dict[str, object] = {
        "rule": rule.id,
        "source": ", ".join(str(source) for source in rule.sources),
        "certainty": str(rule.certainty),
    }
    if rule.cap > Rung.EASY_RUN:
        reason["caps"] = rule.cap.word
    if rule.points:
        reason["points"] = rule.points
    return reason


def _plain(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
