"""Replies become messages; what only the shell can fetch or do, it fetches and does here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot import exports
from bot.delivery.drafts import merged
from dialogs.events import Event, Place
from dialogs.replies import Ask, Explain, Message, Reply, Report, Say, Show, Stands
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
    event: Event

    def message(self, reply: Reply) -> Message:
        """The reply in words; of a `Show`, once it is done."""
        match reply:
            case Show("history"):
                entries = diary.since(self.tx, self.person, self.at - HISTORY)
                return history.message(entries, self.at, self.language)
            case Show("export") if self.event.place is Place.HOME:
                return self._say("export.done", file=str(self._exported()))
            case Show("export"):
                handed = self._say("export.file")
                return replace(handed, file=str(self._exported()), stands=Stands.BELOW)
            case Show("forget"):
                return self._forgotten(people.forget(self.tx, self.person))
            case Show(what):
                raise ValueError(f"nobody can show {what!r}")
            case Ask(choices=()) if not self.event.can_type:
                return merged([self._rendered(reply), self._say("typed.elsewhere")])
            case _:
                return self._rendered(reply)

    def _forgotten(self, rows: int) -> Message:
        if self.event.place is Place.HOME:
            return self._say("forget.done", rows=rows)
        return self._say("forget.done.private" if rows else "forget.done.again", rows=rows)

    def _exported(self) -> Path:
        file = exports.place(self.exports, self.event.id, self.at)
        exports.lay_down(export.everything(self.tx, self.person), file)
        return file

    def _say(self, key: str, **values: str | int) -> Message:
        return self._rendered(Say(key, values))

    def _rendered(self, reply: Say | Ask | Report | Explain) -> Message:
        return render(reply, self.language, self.at.tzinfo)
