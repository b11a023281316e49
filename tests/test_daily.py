"""The rhythm of the day: made when due, once, again after a failure, and nothing remembered but in the store."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.daily import Daily
from bot.domain.digest import Digest
from bot.newsroom import Newsroom
from bot.write.extractive import ExtractiveWriter
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from tests.making import DAY, HEADLINES, NOON, topic
from tests.test_newsroom import FakeGatherer


class Day:
    """A day of one topic: a clock that is moved by hand, and a list of what happened."""

    def __init__(self, database: Database, gatherer: FakeGatherer) -> None:
        self.now = NOON.replace(hour=3)
        self.gatherer = gatherer
        self.digests = StoredDigests(database)
        self.events: list[str] = []
        writer = ExtractiveWriter()
        newsroom = Newsroom(
            gatherer=gatherer,
            articles=StoredArticles(database),
            digests=self.digests,
            writer=writer,
            floor=writer,
            window=timedelta(hours=24),
        )
        self.daily = Daily(
            topics=(topic(),),
            newsroom=newsroom,
            digests=self.digests,
            made=self.made,
            deliver=self.deliver,
            clock=lambda: self.now,
        )

    async def made(self, digest: Digest) -> None:
        self.events.append(f"made {digest.date}")

    async def deliver(self) -> None:
        self.events.append("delivered")

    async def tick_at(self, moment: datetime) -> list[str]:
        self.now, self.events = moment, []
        await self.daily.tick()
        return self.events


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}") as opened:
        yield opened


async def test_before_its_time_nothing_is_made_but_what_waits_is_delivered(database: Database) -> None:
    day = Day(database, FakeGatherer(HEADLINES))
    assert await day.tick_at(NOON.replace(hour=3, minute=59)) == ["delivered"]
    assert day.gatherer.rounds == 0


async def test_at_its_time_the_digest_is_made_once_and_delivered(database: Database) -> None:
    day = Day(database, FakeGatherer(HEADLINES))
    assert await day.tick_at(NOON.replace(hour=4)) == ["delivered", f"made {DAY}", "delivered"]
    assert await day.tick_at(NOON.replace(hour=4, minute=1)) == ["delivered"]
    assert await day.tick_at(NOON + timedelta(days=1)) == ["delivered", "made 2026-02-04", "delivered"]


async def test_a_bot_that_starts_late_makes_what_is_due(database: Database) -> None:
    assert await Day(database, FakeGatherer(HEADLINES)).tick_at(NOON) == ["delivered", f"made {DAY}", "delivered"]


async def test_a_restart_in_between_changes_nothing(database: Database) -> None:
    await Day(database, FakeGatherer(HEADLINES)).tick_at(NOON)
    assert await Day(database, FakeGatherer(HEADLINES)).tick_at(NOON + timedelta(minutes=1)) == ["delivered"]


async def test_what_could_not_be_made_is_tried_again_after_longer_and_longer_pauses(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    day = Day(database, FakeGatherer(dead=True))
    for minute in range(60):
        await day.tick_at(NOON + timedelta(minutes=minute))
    assert day.gatherer.rounds == 5  # after 0, 2, 6, 14 and 30 minutes
    assert "No digest yet of us-china; to be tried again. None of the 1 feeds" in caplog.text
    day.gatherer.dead, day.gatherer.articles = False, HEADLINES
    await day.tick_at(NOON + timedelta(minutes=62))
    assert await day.digests.get("us-china", DAY) is not None


async def test_polling_keeps_every_article(database: Database) -> None:
    day = Day(database, FakeGatherer(HEADLINES))
    await day.daily.poll()
    assert len(await StoredArticles(database).between("us-china", NOON - timedelta(days=1), NOON)) == len(HEADLINES)
