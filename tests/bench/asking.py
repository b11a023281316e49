"""Readers' questions, from the words of a command to the laid-out answer, over ten years of fifty topics.

What Discord and the network take comes on top; an answer has three seconds in all.
"""

import random
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord

from bot.interface import autocomplete
from bot.interface.views import to_view
from bot.languages import language_for
from bot.publish.blocks import Query
from bot.reading.answers import Answers
from bot.reading.room import ReadingRoom
from storage.database import Database
from storage.digests import StoredDigests
from storage.search import StoredArchive
from storage.subscriptions import StoredSubscriptions
from tests.bench.archive import FIRST, TOPICS, WORDS, YEARS, _digest, _p99, _repeat
from tests.bench.rows import Row

NAME = "asking"
DAYS = 365 * YEARS
MANY, FEW = 400, 150
LIMIT, SEARCH_LIMIT = 50.0, 200.0
GERMAN = language_for("de")


async def run() -> list[Row]:
    """Milliseconds that 99 of 100 questions take at most."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "archive.db"
        async with Database.open(f"sqlite+aiosqlite:///{file}") as database:
            for topic in range(TOPICS):
                await StoredDigests(database).save(_digest(topic))
        _repeat(file, DAYS)
        async with Database.open(f"sqlite+aiosqlite:///{file}") as database:
            return [await _row(*asked) for asked in _questions(database)]


async def _row(what: str, ask: Callable[[], Awaitable[Any]], times: int, limit: float) -> Row:
    taken = await _p99(ask, times)
    return Row(f"{what}, p99", f"{taken:.1f} ms", f"< {limit:.0f} ms", taken < limit)


def _questions(database: Database) -> list[tuple[str, Callable[[], Awaitable[Any]], int, float]]:
    chance = random.Random(1)
    now = datetime(FIRST.year + YEARS, 1, 1, tzinfo=UTC)
    reading = ReadingRoom(StoredDigests(database), ())
    answers = Answers(reading, StoredArchive(database), StoredSubscriptions(database), lambda: now)

    def topic() -> str:
        return f"topic-{chance.randrange(TOPICS)}"

    def day() -> str:
        return (FIRST + timedelta(days=chance.randrange(DAYS))).isoformat()

    async def read() -> None:
        name = topic()
        for message in await answers.digest(name, await answers.day(name, day(), None), None, GERMAN):
            to_view(message)

    async def sources() -> None:
        name = topic()
        await answers.sources(name, await answers.day(name, day(), None), chance.randint(1, 9), GERMAN)

    async def days() -> None:
        await autocomplete.dates(_typing(answers, topic()), chance.choice(("", "201", day()[:7], "last friday")))

    async def topics() -> None:
        await autocomplete.topics(_typing(answers, ""), chance.choice(("", "top", "9")))

    async def search() -> None:
        words = chance.choice((chance.choice(WORDS), "中国经济", f"{chance.choice(WORDS)} plan"))
        await answers.found(Query(words, chance.choice((None, topic()))), chance.randint(1, 3), GERMAN)

    return [
        ("/digest", read, MANY, LIMIT),
        ("/sources", sources, MANY, LIMIT),
        ("dates offered while one types", days, MANY, LIMIT),
        ("topics offered while one types", topics, MANY, LIMIT),
        ("/search", search, FEW, SEARCH_LIMIT),
    ]


def _typing(answers: Answers, topic: str) -> Any:
    """As much of an interaction as an autocomplete looks at."""
    client = SimpleNamespace(answers=answers, reading=answers.reading)
    namespace = SimpleNamespace(topic=topic)
    return SimpleNamespace(client=client, namespace=namespace, guild_id=None, locale=discord.Locale.german)
