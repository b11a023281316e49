"""Digests, unique by (topic, date). One is written or read in a handful of statements, however many are stored."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Select, String, Table, cast, delete, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.digest import Digest
from storage import digest_rows
from storage.database import Database
from storage.search import passages_of
from storage.tables import bullets, citations, deliveries, digest_articles, digests, passages
from storage.upsert import insert

_OF_DATES = frozenset("0123456789-")


class StoredDigests:
    """The DigestStore of the database. What a search looks through is kept in step, in the same transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, digest: Digest, *, replace: bool = False) -> bool:
        """Store it. False, and nothing changed, when that day has one and `replace` is not set. The deliveries of a
        digest that is replaced stay."""
        async with self._database.writing() as connection:
            values = digest_rows.of_digest(digest)
            new = insert(connection, digests).values(values)
            unique = ["topic", "date"]
            statement = (
                new.on_conflict_do_update(index_elements=unique, set_=values)
                if replace
                else new.on_conflict_do_nothing(index_elements=unique)
            )
            identifier = await connection.scalar(statement.returning(digests.c.id))
            if identifier is None:
                return False
            if replace:
                for table in (passages, bullets, digest_articles):
                    await connection.execute(delete(table).where(table.c.digest == identifier))
            await _write_rows(connection, digest_articles, digest_rows.of_articles(digest, identifier))
            await _write_rows(connection, bullets, digest_rows.of_bullets(digest, identifier))
            await _write_rows(connection, citations, digest_rows.of_citations(digest, identifier))
            await _write_rows(connection, passages, passages_of(digest, identifier))
            return True

    async def get(self, topic: str, day: date) -> Digest | None:
        """The digest of one day, equal to the one that was saved."""
        return await self._load(select(digests).where(digests.c.topic == topic, digests.c.date == day))

    async def latest(self, topic: str) -> Digest | None:
        """The digest with the latest date."""
        return await self._load(
            select(digests).where(digests.c.topic == topic).order_by(digests.c.date.desc()).limit(1)
        )

    async def _load(self, wanted: Select[*tuple[object, ...]]) -> Digest | None:
        async with self._database.reading() as connection:
            row = (await connection.execute(wanted)).mappings().first()
            if row is None:
                return None
            parts = [
                (await connection.execute(select(table).where(table.c.digest == row["id"]).order_by(*order))).mappings()
                for table, order in (
                    (digest_articles, (digest_articles.c.position,)),
                    (bullets, (bullets.c.n,)),
                    (citations, (citations.c.n, citations.c.position)),
                )
            ]
        return digest_rows.to_digest(row, *parts)

    async def dates(self, topic: str, limit: int = 25, prefix: str = "") -> tuple[date, ...]:
        """The dates that have a digest, newest first; `prefix` filters by the ISO form, as a person types it."""
        day = digests.c.date
        wanted = select(day).where(digests.c.topic == topic).order_by(day.desc()).limit(limit)
        if not set(prefix) <= _OF_DATES:
            return ()
        if prefix:
            wanted = wanted.where(cast(day, String).startswith(prefix))
        async with self._database.reading() as connection:
            return tuple((await connection.execute(wanted)).scalars())

    async def neighbours(self, topic: str, day: date) -> tuple[date | None, date | None]:
        """The dates of the digests next before and next after `day`."""
        of_topic = digests.c.topic == topic
        before = select(func.max(digests.c.date)).where(of_topic, digests.c.date < day).scalar_subquery()
        after = select(func.min(digests.c.date)).where(of_topic, digests.c.date > day).scalar_subquery()
        async with self._database.reading() as connection:
            earlier, later = (await connection.execute(select(before, after))).one()
        return earlier, later

    async def topics(self) -> tuple[tuple[str, str], ...]:
        """(id, name) of every topic that has a digest; the name is that of its latest."""
        async with self._database.reading() as connection:
            return tuple((row[0], row[1]) for row in await connection.execute(_topics()))

    async def discard(self, topic: str, day: date) -> None:
        """Forget a digest and its deliveries, if there is one."""
        async with self._database.writing() as connection:
            for table in (deliveries, digests):
                await connection.execute(delete(table).where(table.c.topic == topic, table.c.date == day))


async def _write_rows(connection: AsyncConnection, table: Table, rows: Iterable[digest_rows.Row]) -> None:
    if given := list(rows):
        await connection.execute(table.insert(), given)


def _topics() -> Select[str, str]:
    """Steps from each topic to the next in the unique index, so that it takes as long as there are topics, not digests.

    https://wiki.postgresql.org/wiki/Loose_indexscan (SQLite reads the same)
    """
    first = select(func.min(digests.c.topic).label("topic")).cte("steps", recursive=True)
    following = select(func.min(digests.c.topic)).where(digests.c.topic > first.c.topic).scalar_subquery()
    steps = first.union_all(select(following).where(first.c.topic.is_not(None)))
    same: ColumnElement[bool] = digests.c.topic == steps.c.topic
    name = select(digests.c.topic_name).where(same).order_by(digests.c.date.desc()).limit(1).scalar_subquery()
    return select(steps.c.topic, name).where(steps.c.topic.is_not(None)).order_by(literal_column("1"))
