"""Every cleaned article, once a topic."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.article import Article
from storage.article_rows import from_row, to_row
from storage.database import Database
from storage.tables import articles
from storage.upsert import insert

_AT_ONCE = 500
"""Keys in one statement: far below the 32,766 variables that both databases allow."""


class StoredArticles:
    """The ArticleStore of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, topic: str, articles: Sequence[Article], seen: datetime) -> int:
        """Store those not yet known and return how many that were. A known article keeps its first form, but takes a
        perspective that it had not."""
        # In the order of their keys, so that two processes on PostgreSQL wait for each other in one direction only.
        given = sorted({article.key: article for article in reversed(articles)}.values(), key=lambda one: one.key)
        if not given:
            return 0
        async with self._database.writing() as connection:
            new = await _insert(connection, topic, given, seen)
            known = [article for article in given if article.key not in new]
            await _take_perspectives(connection, topic, known)
        return len(new)

    async def between(self, topic: str, start: datetime, end: datetime) -> tuple[Article, ...]:
        """Those published after `start` and not after `end`, newest first (then by key)."""
        published = articles.c.published
        wanted = (
            select(articles)
            .where(articles.c.topic == topic, published > start, published <= end)
            .order_by(published.desc(), articles.c.key)
        )
        async with self._database.reading() as connection:
            return tuple(from_row(row) for row in (await connection.execute(wanted)).mappings())

    async def forget_before(self, moment: datetime) -> int:
        """Forget those published before `moment`, of all topics; returns how many. Digests keep their own copies."""
        async with self._database.writing() as connection:
            return (await connection.execute(delete(articles).where(articles.c.published < moment))).rowcount


async def _insert(connection: AsyncConnection, topic: str, given: Sequence[Article], seen: datetime) -> set[str]:
    """Returns the keys of those that were not known."""
    rows = [{"topic": topic, "seen": seen, **to_row(article)} for article in given]
    statement = insert(connection, articles).on_conflict_do_nothing().returning(articles.c.key)
    return set((await connection.execute(statement, rows)).scalars())


async def _take_perspectives(connection: AsyncConnection, topic: str, known: Sequence[Article]) -> None:
    keys = defaultdict(list)
    for article in known:
        if article.perspective is not None:
            keys[article.perspective].append(article.key)
    for perspective, all_keys in keys.items():
        for some in _batches(all_keys):
            had_none = (articles.c.topic == topic, articles.c.perspective.is_(None), articles.c.key.in_(some))
            await connection.execute(update(articles).where(*had_none).values(perspective=perspective))


def _batches(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
