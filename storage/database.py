"""The database: opened from its URL, migrated, and lent out one transaction at a time."""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.domain.errors import UnreachableError, UsageError
from storage.engines import BUSY_SECONDS, engine_for, parse, reader_of, writer_of
from storage.failures import in_words, in_words_while_connecting, name_of
from storage.schema import is_current, migrate


class Database:
    """Lends connections, each in a transaction of its own that nobody else can commit.

    What the environment does to it (locked, unreachable, read-only, damaged) is raised as a ParallaxError.
    """

    def __init__(self, url: URL, engine: AsyncEngine) -> None:
        self._url = url
        self._reader = reader_of(engine)
        self._writer = writer_of(engine)
        # SQLite lets one writer in at a time, and the others ask again and again: let them queue here instead.
        self._turn = asyncio.Lock() if engine.dialect.name == "sqlite" else contextlib.nullcontext()

    @classmethod
    @contextlib.asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator["Database"]:
        """Open it, with its tables brought up to date; the file and its directory are made if they are missing.

        UsageError when it cannot be used as it is, UnreachableError when it does not answer.
        """
        parsed = parse(url)
        if parsed.get_backend_name() == "sqlite":
            await asyncio.to_thread(_prepare, parsed)
        engine = engine_for(parsed)
        try:
            database = cls(parsed, engine)
            async with database.reading() as connection:
                current = await connection.run_sync(is_current, parsed)
            if not current:
                await migrate(parsed)
            yield database
        finally:
            await engine.dispose()

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one state of the database and changes nothing."""
        async with self._transaction(self._reader) as connection:
            yield connection

    @contextlib.asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed at the end, or undone if an error leaves it. Await nothing else inside."""
        async with self._turn, self._transaction(self._writer) as connection:
            yield connection

    @contextlib.asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        with in_words(self._url):
            with in_words_while_connecting(self._url):
                connection = await engine.connect()
            try:
                async with connection.begin():
                    yield connection
            finally:
                await connection.close()

    async def backup(self, to: Path) -> None:
        """Write a consistent copy to the new file `to`, while others go on reading and writing.

        UsageError when `to` exists or cannot be written, and for PostgreSQL, which has its own tool.
        """
        if self._url.get_backend_name() != "sqlite":
            raise UsageError(f"{name_of(self._url)} is backed up by PostgreSQL's own tool: pg_dump --format=custom.")
        await asyncio.to_thread(_copy, Path(str(self._url.database)), to)


def _prepare(url: URL) -> None:
    """Make the file if it is missing, and let readers not wait for a writer, which is a mode that stays with the file.

    What is wrong with a file is found here, by a connection that leaves no thread of aiosqlite behind when it fails.
    """
    file = Path(str(url.database))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"The directory {file.parent} cannot be made: {error.strerror}. Check [storage] url."
        ) from error
    with in_words_while_connecting(url), contextlib.closing(sqlite3.connect(file, timeout=BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def _copy(source: Path, to: Path) -> None:
    """Into a file beside it first, so that half a copy never bears the name of a whole one."""
    if to.exists():
        raise UsageError(f"{to} exists already: name a file for the backup that does not.")
    half = to.with_name(f"{to.name}.{os.getpid()}.part")
    try:
        with contextlib.closing(sqlite3.connect(source, timeout=BUSY_SECONDS)) as connection:
            connection.execute("VACUUM INTO ?", (str(half),))
        with half.open("rb") as file:
            os.fsync(file.fileno())
        half.rename(to)
    except sqlite3.OperationalError as error:
        raise UnreachableError(
            f"No backup was made at {to}: {error}. Check its directory and the free space."
        ) from error
    except OSError as error:
        raise UsageError(f"The backup {to} cannot be written: {error.strerror}. Name another place.") from error
    finally:
        half.unlink(missing_ok=True)
