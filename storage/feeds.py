"""What is remembered of each feed."""

from dataclasses import asdict

from sqlalchemy import RowMapping, select

from bot.ports import FeedState
from storage.database import Database
from storage.tables import feeds
from storage.upsert import insert


class StoredFeeds:
    """The FeedStore of the database. The table's columns are the fields of FeedState."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, url: str) -> FeedState | None:
        """The state of one feed, if it was ever asked."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(feeds).where(feeds.c.url == url))).mappings().first()
        return None if row is None else _state(row)

    async def put(self, state: FeedState) -> None:
        """Store it in place of what was known of that address."""
        values = asdict(state)
        async with self._database.writing() as connection:
            new = insert(connection, feeds).values(values)
            await connection.execute(new.on_conflict_do_update(index_elements=["url"], set_=values))

    async def all(self) -> tuple[FeedState, ...]:
        """Every feed's, by address."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(feeds).order_by(feeds.c.url))).mappings()
            return tuple(_state(row) for row in rows)


def _state(row: RowMapping) -> FeedState:
    return FeedState(**{**row, "topics": tuple(row["topics"])})
