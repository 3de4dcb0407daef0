"""What can be wrong with a database. Each message says what is wrong and what to do.

DatabaseError
 ├─ UnsupportedUrlError    the address names no database we know
 ├─ UnavailableError       it cannot be reached, read or written now; trying again may help
 ├─ CommitUnknownError     it went away while committing: the transaction is whole, or not there
 ├─ AlreadyRunningError    another process has the file
 ├─ AlreadyServedError     another process serves the same bot from the same server
 ├─ UnreadableError        the file is damaged, or was never a database of ours
 └─ NewerDatabaseError     a newer version of the program has written it
"""

from __future__ import annotations

from pathlib import Path


class DatabaseError(Exception):
    """Something is wrong with the database, not with what was asked of it."""


class UnsupportedUrlError(DatabaseError):
    def __init__(self, url: str) -> None:
        super().__init__(
            f"{url!r} is no database address. Use sqlite+aiosqlite:///path/to/legday.db"
            " or postgresql+psycopg://user:password@host/name"
        )
        self.url = url


class UnavailableError(DatabaseError):
    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where} cannot be used: {reason}")
        self.where = where


class CommitUnknownError(DatabaseError):
    """Doing the same event again is safe: it is acted on once, by its id."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"{where} went away during a commit: it is not known whether the transaction is"
            " stored. Handle the same event again; its id decides."
        )
        self.where = where


class AlreadyRunningError(DatabaseError):
    def __init__(self, path: Path, pid: str) -> None:
        super().__init__(
            f"{path} is in use: legday is already running (process {pid}). Stop that one first."
        )
        self.path = path
        self.pid = pid


class AlreadyServedError(DatabaseError):
    def __init__(self, name: str, where: str) -> None:
        super().__init__(
            f"{name} is served already, by another process on {where}. Stop that one first."
        )
        self.name = name
        self.where = where


class UnreadableError(DatabaseError):
    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} {reason}. It was left as it is. Move it away and put a backup in its place,"
            " or name another file."
        )
        self.path = path


class NewerDatabaseError(DatabaseError):
    def __init__(self, stored: str, newest: str) -> None:
        super().__init__(
            f"the database has revision {stored}, this program knows {newest}: a newer legday has"
            " written it. Install that version again, or restore a backup from before."
        )
        self.stored = stored
