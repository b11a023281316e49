"""INSERT … ON CONFLICT, which both databases have in the same words and SQLAlchemy keeps once for each."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(connection: AsyncConnection, table: Table) -> sqlite.Insert:
    """An INSERT that can say what to do on a conflict."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    # The two classes share no base that has on_conflict_do_…, but take the same arguments.
    return postgresql.insert(table)  # type: ignore[return-value]
