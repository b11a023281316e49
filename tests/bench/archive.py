"""The archive: whether a digest, its sources and a search come as fast after ten years of fifty topics as after one.

One digest a topic is saved by the store; the days after it are copies made inside SQLite, as fast as that can be done.
"""

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from bot.domain.digest import Bullet, Digest, EditedArticle, Section
from bot.reading.room import ReadingRoom, bullet_of
from storage.database import Database
from storage.digests import StoredDigests
from storage.search import StoredArchive
from storage.tables import bullets, citations, digest_articles, digests, passages
from tests.bench.rows import Row
from tests.making import article, digest

NAME = "archive"
TOPICS, YEARS = 50, 10
FIRST = date(2016, 2, 3)
WORDS = (
    *("tariffs", "steel", "export", "control", "chip", "minister", "talks"),
    *("border", "summit", "election", "strike", "ceasefire", "sanction", "bank"),
)


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds that 99 of 100 questions take at most."""

    digest: float
    sources: float
    search: float


def run() -> list[Row]:
    """All figures of the archive."""
    with tempfile.TemporaryDirectory() as directory:
        few, many = (asyncio.run(_measure(Path(directory), years)) for years in (1, YEARS))
    growth = many.digest / few.digest
    return [
        Row(f"/digest, {YEARS} years × {TOPICS} topics, p99", f"{many.digest:.1f} ms", "< 50 ms", many.digest < 50),
        Row("/sources of it, p99", f"{many.sources:.1f} ms", "< 50 ms", many.sources < 50),
        Row("/search in it, p99", f"{many.search:.1f} ms", "< 50 ms", many.search < 50),
        Row(f"/digest beside an archive of 1 year ({few.digest:.1f} ms)", f"{growth:.2f} ×", "< 3 ×", growth < 3),
    ]


async def _measure(directory: Path, years: int) -> Times:
    file, chance = directory / "archive.db", random.Random(1)
    file.unlink(missing_ok=True)
    async with Database.open(f"sqlite+aiosqlite:///{file}") as database:
        for topic in range(TOPICS):
            await StoredDigests(database).save(_digest(topic))
    _repeat(file, 365 * years)
    async with Database.open(f"sqlite+aiosqlite:///{file}") as database:
        room, archive = ReadingRoom(StoredDigests(database), ()), StoredArchive(database)

        async def asked() -> Digest:
            day = FIRST + timedelta(days=chance.randrange(365 * years))
            return await room.digest(f"topic-{chance.randrange(TOPICS)}", day)

        async def sources() -> None:
            found = await asked()
            found.sources_of(bullet_of(found, chance.randint(1, 9)))

        async def searched() -> None:
            words = (chance.choice(WORDS), "中国经济", f"{chance.choice(WORDS)} plan")
            topic = chance.choice((None, f"topic-{chance.randrange(TOPICS)}"))
            await archive.search(chance.choice(words), topic)

        return Times(await _p99(asked, 1_000), await _p99(sources, 1_000), await _p99(searched, 300))


async def _p99(ask: Callable[[], Awaitable[object]], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        await ask()
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)[times * 99 // 100]


def _digest(topic: int) -> Digest:
    articles = tuple(
        EditedArticle(f"a{n}", article(n, f"{WORDS[(n + topic) % 14]} 中国经济 headline {n} of {topic}"), f"s{n % 4}")
        for n in range(1, 13)
    )
    told = tuple(
        Bullet(n, f"China and the US agree on a {WORDS[(n + topic) % 14]} plan for the year.", (f"a{n}", f"a{n + 1}"))
        for n in range(1, 10)
    )
    sections = tuple(Section(f"s{n}", f"Section {n}", told[n * 3 : n * 3 + 3]) for n in range(3))
    return replace(digest(identifier=f"topic-{topic}"), date=FIRST, articles=articles, sections=sections)


def _repeat(file: Path, days: int) -> None:
    """Copy the digests of the first day to all others. A passage's id moves with its digest's day and number."""
    moved = {
        digests: {"id": "id + :new", "date": ":date"},
        digest_articles: {"digest": "digest + :new"},
        bullets: {"digest": "digest + :new"},
        citations: {"digest": "digest + :new"},
        passages: {"id": "id + (:day << 41) + (:new << 16)", "digest": "digest + :new"},
    }
    statements = []
    for table, changes in moved.items():
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        values = ", ".join(changes.get(column.name, f'"{column.name}"') for column in table.columns)
        of = "id" if table is digests else "digest"
        statements.append(
            f"INSERT INTO {table.name} ({columns}) SELECT {values} FROM {table.name} WHERE {of} <= :first"
        )
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for day in range(1, days):
            new = {"day": day, "date": str(FIRST + timedelta(days=day)), "new": day * TOPICS, "first": TOPICS}
            for statement in statements:
                connection.execute(statement, new)
            if day % 30 == 0:
                connection.commit()
        connection.commit()
