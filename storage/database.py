"""The database: whole transactions, one at a time for each person. Knows no domain."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url
from sqlalchemy.pool import StaticPool

from storage import people, revision, sqlite_file
from storage.alone import Lock
from storage.errors import (
    CommitUnknownError,
    DatabaseError,
    UnavailableError,
    UnreadableError,
    UnsupportedUrlError,
)
from storage.threads import POSTGRESQL_CONNECTIONS, Run, Writer, postgresql_threads
from storage.together import Failed, Together, Work

T = TypeVar("T")

_ATTEMPTS = 3
_COLLISIONS = frozenset({"40001", "40P01"})  # serialization failure, deadlock: PostgreSQL app. A


class Database:
    def __init__(self, engine: Engine, run: Run, path: Path | None) -> None:
        self._engine = engine
        self._run = run
        self._path = path
        self._together = None if _is_postgresql(engine.url) else Together(run, self._persist_all)
        self.where = str(path or engine.url.render_as_string(hide_password=True))

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Database]:
        """The database at `url`, migrated to the newest revision; ours until the block ends."""
        address = _parse(url)
        opened = _postgresql(address) if _is_postgresql(address) else _sqlite(address)
        async with opened as (engine, run):
            database = cls(engine, run, _path(address))
            await database._prepare()
            yield database

    async def transact(self, work: Callable[[Connection], T], *, person: str = "") -> T:
        """Run `work` in one transaction; when this returns, it is committed and synced.

        `person` is the address the work is about: on PostgreSQL, works of the same address wait
        for each other (on SQLite, all do). Work that raises leaves nothing in the database. It may
        be run again when the database asks for that, so what it changes elsewhere must come out
        the same, and must do no harm if nothing is committed. Cancellation waits for the end of
        a transaction that has begun: it is stored whole, or not at all. On SQLite, works that wait
        at the same moment are committed at once.
        """
        if self._together:
            return await self._together.transact(work)
        return await self._run(partial(self._persist, work, person))

    @asynccontextmanager
    async def alone(self, name: str) -> AsyncIterator[Callable[[], Awaitable[None]]]:
        """Nobody else serves `name` from this database meanwhile; AlreadyServedError if they do.

        Gives a check to be made now and then: it raises when that can no longer be said.
        """
        if self._engine.dialect.name == "sqlite":  # the file is ours
            yield lambda: asyncio.sleep(0)
            return
        lock = await self._run(partial(Lock, self._engine, name, self.where))
        await self._run(lock.take)
        try:
            yield lambda: self._run(lock.check)
        finally:
            await self._run(lock.drop)

    async def backup(self, target: Path) -> None:
        """A consistent, checked copy of the SQLite file, while work goes on."""
        await asyncio.to_thread(_backup, self._engine.url, target)

    async def scrub(self) -> bool:
        """Remove what was deleted from the SQLite files as well; False: somebody is reading them.

        So the copies from before migrations go too, whoever else is in them: being forgotten
        weighs more than a way back. PostgreSQL reuses the room of deleted rows in its own time.
        """
        if self._path is None:
            return True
        await self._run(partial(sqlite_file.drop_backups, self._path))
        return await self._run(partial(sqlite_file.scrub, self._path))

    async def drop_backups(self, before: datetime) -> None:
        """Delete the copies that migrations before `before` left beside the SQLite file."""
        if self._path:
            await self._run(partial(sqlite_file.drop_backups, self._path, before))

    async def _prepare(self) -> None:
        if self._path:
            before = await self.transact(revision.stored)
            if before is not None and before < revision.NEWEST:
                await self.backup(sqlite_file.backup_of(self._path, before))
        await self.transact(revision.migrate)

    def _persist_all(self, works: Sequence[Work]) -> Sequence[Any]:
        """All in one commit; when anything is wrong with that, each in its own."""
        if len(works) > 1:
            try:
                return self._once(lambda tx: [work(tx) for work in works], "")
            except Exception:  # noqa: S110 (whose it is, shows when each is run alone)
                pass
        return [self._ended(work) for work in works]

    def _ended(self, work: Work) -> Any:
        try:
            return self._persist(work, "")
        except Exception as error:
            return Failed(error)

    def _persist(self, work: Callable[[Connection], T], person: str) -> T:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return self._once(work, person)
            except exc.DBAPIError as error:
                if attempt < _ATTEMPTS and _may_go_better(error):
                    continue
                if ours := self._in_our_words(error):
                    raise ours from error
                raise
        raise AssertionError("the last attempt returns or raises")

    def _once(self, work: Callable[[Connection], T], person: str) -> T:
        with self._engine.connect() as tx, tx.begin() as transaction:
            if tx.dialect.name == "sqlite":
                # One that reads first and writes later would otherwise fail, or lose an update. An
                # event of the engine's would do it too, and slow down every statement.
                tx.exec_driver_sql("BEGIN IMMEDIATE")
            elif person:
                people.lock(tx, f"address:{person}")
            result = work(tx)
            try:
                transaction.commit()
            except exc.DBAPIError as error:
                if error.connection_invalidated:
                    raise CommitUnknownError(self.where) from error
                raise
        return result

    def _in_our_words(self, error: exc.DBAPIError) -> DatabaseError | None:
        """None: there is nothing wrong with the database, but with what was asked of it."""
        if "malformed" in str(error.orig) or "not a database" in str(error.orig):
            return UnreadableError(self._path or Path(self.where), f"is damaged ({error.orig})")
        if isinstance(error, exc.OperationalError):
            return UnavailableError(self.where, str(error.orig).strip())
        return None


def backup(url: str, target: Path) -> None:
    """The same, also while another process has the database open."""
    _backup(_parse(url), target)


def _may_go_better(error: exc.DBAPIError) -> bool:
    """Nothing is committed, and the same work may well succeed now."""
    lost = error.connection_invalidated
    return lost or getattr(error.orig, "sqlstate", None) in _COLLISIONS


def _parse(url: str) -> URL:
    try:
        address = make_url(url)
    except exc.ArgumentError as error:
        raise UnsupportedUrlError(url) from error
    if address.drivername not in {"sqlite", "sqlite+aiosqlite", "postgresql+psycopg"}:
        raise UnsupportedUrlError(address.render_as_string(hide_password=True))
    return address


def _path(url: URL) -> Path | None:
    """None: not a file."""
    if _is_postgresql(url) or url.database in {None, "", ":memory:"}:
        return None
    return Path(url.database or "")


def _backup(url: URL, target: Path) -> None:
    path = _path(url)
    if path is None:
        where = url.render_as_string(hide_password=True)
        raise DatabaseError(f"{where} is no SQLite file; for PostgreSQL use pg_dump.")
    sqlite_file.backup(path, target)


def _is_postgresql(url: URL) -> bool:
    return url.get_backend_name() == "postgresql"


@asynccontextmanager
async def _sqlite(url: URL) -> AsyncIterator[tuple[Engine, Run]]:
    """One connection, in the one thread that writes."""
    path = _path(url)
    with sqlite_file.claimed(path) if path else nullcontext():
        async with Writer(str(path or ":memory:")) as writer:
            engine = create_engine(
                url.set(drivername="sqlite"),
                hide_parameters=True,  # they are what people told us: none in an error text
                poolclass=StaticPool,
                creator=lambda: writer.connection,
            )
            event.listen(engine, "connect", _set_pragmas)
            try:
                yield engine, writer.run
            finally:
                await writer.run(engine.dispose)


@asynccontextmanager
async def _postgresql(url: URL) -> AsyncIterator[tuple[Engine, Run]]:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=POSTGRESQL_CONNECTIONS,
        max_overflow=0,
        connect_args={"connect_timeout": 10, "options": "-c synchronous_commit=on"},
    )
    try:
        async with postgresql_threads() as run:
            yield engine, run
    finally:
        engine.dispose()


def _set_pragmas(connection: sqlite3.Connection, _: object) -> None:
    for name, value in sqlite_file.PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
        [found] = connection.execute(f"PRAGMA {name}").fetchone()
        if found not in {value, "memory"}:
            raise DatabaseError(f"SQLite does not accept {name} = {value}: it stays at {found}")
