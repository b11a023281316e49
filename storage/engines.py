"""Engines for the two databases, set up so that the same statements mean the same on both.

A reader sees one state of the database for as long as it reads; a writer writes all or nothing. On SQLite a writer says
so at once (BEGIN IMMEDIATE), because a reader that turns into a writer later is refused instead of made to wait.
"""

from typing import Any

from sqlalchemy import URL, Connection, NullPool, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.domain.errors import UsageError

BUSY_SECONDS = 10
"""How long a writer waits for the one before it, in another process."""
MIGRATION_SECONDS = 120
"""How long a start waits for a migration that another process is at."""

_WANTED = "write it like sqlite+aiosqlite:///data/parallax.db or postgresql+asyncpg://user:password@host/name"


def parse(text: str) -> URL:
    """The database that `text` names; UsageError, without its password, when it names none that can be used."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise UsageError(f"[storage] url is not the address of a database: {_WANTED}.") from None
    if url.drivername not in ("sqlite+aiosqlite", "postgresql+asyncpg"):
        raise UsageError(f"[storage] url begins with {url.drivername}, which is not served: {_WANTED}.")
    if url.get_backend_name() == "sqlite" and (url.database in (None, "", ":memory:") or url.query):
        raise UsageError(f"[storage] url does not name a plain file, which a database is kept in: {_WANTED}.")
    return url


def engine_for(url: URL, *, migrating: bool = False) -> AsyncEngine:
    """An engine; for a migration, one whose transactions last and whose foreign keys let tables be rebuilt."""
    pool: dict[str, Any] = {"poolclass": NullPool} if migrating else {"max_overflow": 0}
    if url.get_backend_name() == "sqlite":
        wait = MIGRATION_SECONDS if migrating else BUSY_SECONDS
        engine = create_async_engine(url, connect_args={"isolation_level": None, "timeout": wait}, **pool)
        _prepare_sqlite(engine, foreign_keys=not migrating)
        return engine
    if not migrating:
        pool |= {"pool_size": 10, "pool_pre_ping": True}
    settings = {"application_name": "parallax", "datestyle": "ISO, YMD", "timezone": "UTC"}
    arguments = {"timeout": 10, "server_settings": settings}
    try:
        return create_async_engine(url, connect_args=arguments, **pool)
    except ModuleNotFoundError:
        raise UsageError("PostgreSQL needs one more package: pip install 'parallax-digest[postgres]'.") from None


def reader_of(engine: AsyncEngine) -> AsyncEngine:
    """The same engine for transactions that only read."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def writer_of(engine: AsyncEngine) -> AsyncEngine:
    """The same engine for transactions that write."""
    return engine.execution_options(writes=True)


def _prepare_sqlite(engine: AsyncEngine, *, foreign_keys: bool) -> None:
    """The driver is told to leave transactions alone (isolation_level None); each one's beginning is written out here.

    https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#sqlite-transactions
    """

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (f"foreign_keys = {int(foreign_keys)}", "synchronous = NORMAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
