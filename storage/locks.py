"""Turns that are taken across processes. SQLite has but one writer anyway; PostgreSQL is asked for an advisory lock."""

from enum import IntEnum

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection


class Turn(IntEnum):
    """What is done by one at a time. The numbers are our own, within one database."""

    MIGRATING = 7_215_113_901
    SPENDING = 7_215_113_902


async def wait_for(connection: AsyncConnection, turn: Turn) -> None:
    """Wait until nobody else is at it; it is ours until the transaction ends."""
    if connection.dialect.name == "postgresql":
        await connection.execute(select(func.pg_advisory_xact_lock(int(turn))))
