"""Replies become messages; what only the shell can fetch or do, it fetches and does here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot import exports, linking
from bot.bundle import bundle
from bot.delivery.drafts import merged
from dialogs.events import Event, Place
from dialogs.linking import PLATFORMS, spelled
from dialogs.picture import FILE_NAME
from dialogs.replies import Ask, Explain, Message, Reply, Report, Say, Show, Stands
from dialogs.words import history, render, weeks
from storage import diary, outbox, people
from storage.transaction import Transaction


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
                return self._history()
            case Show("export") if self.event.place is Place.HOME:
                return self._say("export.done", file=str(self._exported()))
            case Show("export"):
                handed = self._say("export.file")
                return replace(handed, file=str(self._exported()), stands=Stands.BELOW)
            case Show("link.new"):
                return self._code()
            case Show("forget"):
                return self._forgotten(people.forget(self.tx, self.person))
            case Show(what):
                raise ValueError(f"nobody can show {what!r}")
            case Ask(choices=()) if not self.event.can_type:
                return merged([self._rendered(reply), self._say("typed.elsewhere")])
            case Ask() if not self.event.can_type:
                return self._rendered(replace(reply, tap_only=True))
            case _:
                return self._rendered(reply)

    def _history(self) -> Message:
        """Its picture is drawn when it is sent: no other turn waits for that."""
        entries = diary.since(self.tx, self.person, weeks.since(self.at))
        told = history.message(entries, self.at, self.language)
        if not (told.picture and self.event.place is Place.HOME):
            return told
        name = f"{Path(FILE_NAME).stem}-{self.at:%Y-%m-%d}.png"
        return replace(told, file=str(self.exports / name))

    def _code(self) -> Message:
        """It lies in the outbox until it is sent, and there is nothing of it afterwards."""
        code = spelled(linking.new_code(self.tx, self.person, self.at))
        minutes = linking.COUNTS_FOR // timedelta(minutes=1)
        there = " / ".join(name for name in PLATFORMS if name != self.event.platform)
        told = self._say("link.code", code=code, minutes=minutes, platform=there)
        return replace(told, anchor=outbox.PASSING)

    def _forgotten(self, rows: int) -> Message:
        if self.event.place is Place.HOME:
            return self._say("forget.done", rows=rows)
        return self._say("forget.done.private" if rows else "forget.done.again", rows=rows)

    def _exported(self) -> Path:
        file = exports.place(self.exports, self.event.id, self.at)
        exports.lay_down(bundle(self.tx, self.person, self.at, self.language), file)
        return file

    def _say(self, key: str, **values: str | int) -> Message:
        return self._rendered(Say(key, values))

    def _rendered(self, reply: Say | Ask | Report | Explain) -> Message:
        return render(reply, self.language, self.at.tzinfo)
