"""Replies become messages; what only the shell can fetch or do, it fetches and does here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from dialogs.replies import Message, Reply, Say, Show
from dialogs.words import history, render
from storage import diary, export, people
from storage.transaction import Transaction

HISTORY = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Desk:
    """One turn of one person: where its replies are put into words."""

    tx: Transaction
    person: int
    at: datetime  # in the person's zone
    language: str
    exports: Path  # where files for people are laid

    def message(self, reply: Reply) -> Message:
        match reply:
            case Show("history"):
                since = self.at - HISTORY
                return history.message(
                    diary.since(self.tx, self.person, since), self.at, self.language
                )
            case Show("export"):
                return self._exported()
            case Show("forget"):
                return self._forgotten()
            case Show(what):
                raise ValueError(f"nobody can show {what!r}")
            case _:
                return render(reply, self.language, self.at.tzinfo)

    def _exported(self) -> Message:
        file = self.exports / f"legday-{self.person}-{self.at:%Y-%m-%d-%H%M%S}.json"
        _lay_down(export.everything(self.tx, self.person), file)
        return render(Say("export.done", {"file": str(file)}), self.language, None)

    def _forgotten(self) -> Message:
        """Every row of the person is gone; the message says how many there were."""
        rows = people.forget(self.tx, self.person)
        return render(Say("forget.done", {"rows": rows}), self.language, None)


def _lay_down(everything: dict[str, object], file: Path) -> None:
    """For its owner's eyes only. The same turn again writes the same file."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(mode=0o600)
    file.write_text(json.dumps(everything, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
