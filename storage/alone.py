"""One process serves a bot. A SQLite file is locked as a whole; on PostgreSQL this sees to it."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection, Engine, func, select

from storage.errors import AlreadyServedError, UnavailableError


class Lock:
    """A lock of the server's that lasts as long as one connection, and goes when that is lost."""

    def __init__(self, engine: Engine, name: str, where: str) -> None:
        self._name = name
        self._where = where
        self._connection: Connection = engine.connect()

    def take(self) -> None:
        """AlreadyServedError if another process has it."""
        key = func.hashtextextended(f"serving:{self._name}", 0)
        if not self._connection.scalar(select(func.pg_try_advisory_lock(key))):
            self._connection.close()
            raise AlreadyServedError(self._name, self._where)
        self._connection.commit()  # the lock stays, the transaction need not

    def check(self) -> None:
        """UnavailableError if it may be lost: somebody else may be serving by now."""
        try:
            self._connection.scalar(select(1))
            self._connection.commit()
        except Exception as error:
            reason = "the connection that keeps others from serving was lost"
            raise UnavailableError(self._where, reason) from error

    def drop(self) -> None:
        """At once; and the connection does not go back into the pool with it."""
        with suppress(Exception):  # it may be lost, and the lock with it
            self._connection.execute(select(func.pg_advisory_unlock_all()))
        self._connection.invalidate()
        self._connection.close()
