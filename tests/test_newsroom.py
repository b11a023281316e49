"""One topic's day: what is made, when nothing is, and that it is made once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.article import Article
from bot.domain.digest import Draft, Drafts, Edited, Support
from bot.domain.errors import NotStoredError, UnreachableError, UsageError
from bot.domain.topic import Topic
from bot.newsroom import Newsroom
from bot.ports import FeedReport, Gathering, Progress
from bot.write.extractive import ExtractiveWriter
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from tests.making import DAY, HEADLINES, NOON, article, topic


class FakeGatherer:
    """Feeds that answer with given articles; `dead` feeds answer nothing."""

    def __init__(self, articles: tuple[Article, ...] = (), *, dead: bool = False) -> None:
        self.articles = articles
        self.dead = dead
        self.rounds = 0

    async def due(self, topic: Topic, now: datetime) -> Topic:
        return topic

    async def gather(self, topic: Topic, now: datetime, progress: Progress | None = None) -> Gathering:
        self.rounds += 1
        await asyncio.sleep(0)
        if self.dead:
            return Gathering((), (FeedReport("https://us.example/rss", error="no answer within 30 seconds"),))
        return Gathering(self.articles, (FeedReport("https://us.example/rss", len(self.articles)),))


class FakeWriter:
    """A writer that says what it is told to, citing the first headline; it may be mistaken."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    async def write(self, topic: Topic, edited: Edited, now: datetime) -> Drafts:
        (cited,) = (each.id for each in edited.articles if each.article == HEADLINES[0])
        return Drafts("fake", tuple(Draft("us", text, (cited,)) for text in self.texts))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}") as opened:
        yield opened


def newsroom(
    database: Database, gatherer: FakeGatherer, writer: FakeWriter | ExtractiveWriter | None = None
) -> Newsroom:
    return Newsroom(
        gatherer=gatherer,
        articles=StoredArticles(database),
        digests=StoredDigests(database),
        writer=writer or ExtractiveWriter(),
        floor=ExtractiveWriter(),
        window=timedelta(hours=24),
    )


async def test_what_the_feeds_say_becomes_a_stored_digest_whose_bullets_all_cite(database: Database) -> None:
    made = await newsroom(database, FakeGatherer(HEADLINES)).make(topic(), NOON)
    assert made.fresh
    assert made.digest.date == DAY
    assert made.digest.bullets
    assert all(bullet.sources and bullet.support is Support.CITED for bullet in made.digest.bullets)
    assert await StoredDigests(database).get("us-china", DAY) == made.digest


async def test_a_stored_digest_is_kept_and_the_feeds_are_left_alone(database: Database) -> None:
    gatherer = FakeGatherer(HEADLINES)
    first = await newsroom(database, gatherer).make(topic(), NOON)
    second = await newsroom(database, gatherer).make(topic(), NOON + timedelta(hours=1))
    assert (second.fresh, second.digest, gatherer.rounds) == (False, first.digest, 1)


async def test_force_makes_it_anew(database: Database) -> None:
    room = newsroom(database, FakeGatherer(HEADLINES))
    await room.make(topic(), NOON)
    again = await room.make(topic(), NOON + timedelta(hours=1), force=True)
    assert again.fresh
    assert await StoredDigests(database).get("us-china", DAY) == again.digest


async def test_two_who_ask_at_once_get_one_digest(database: Database) -> None:
    gatherer = FakeGatherer(HEADLINES)
    room = newsroom(database, gatherer)
    one, two = await asyncio.gather(room.make(topic(), NOON), room.make(topic(), NOON))
    assert one.digest == two.digest
    assert {one.fresh, two.fresh} == {True, False}
    assert gatherer.rounds == 1


async def test_articles_polled_before_are_in_the_digest(database: Database) -> None:
    room = newsroom(database, FakeGatherer(HEADLINES))
    await room.poll(topic(), NOON - timedelta(hours=1))
    later = newsroom(database, FakeGatherer(dead=True))
    made = await later.make(topic(), NOON)
    assert {edited.article.title for edited in made.digest.used} == {each.title for each in HEADLINES}


async def test_when_no_feed_answers_and_nothing_is_stored_nothing_is_made(database: Database) -> None:
    with pytest.raises(UnreachableError, match=r"None of the 1 feeds of us-china .* no answer within 30 seconds"):
        await newsroom(database, FakeGatherer(dead=True)).make(topic(), NOON)
    assert await StoredDigests(database).latest("us-china") is None


async def test_a_quiet_day_is_a_digest_too(database: Database) -> None:
    made = await newsroom(database, FakeGatherer()).make(topic(), NOON)
    assert made.fresh
    assert made.digest.bullets == ()
    assert [note.kind for note in made.digest.notes if note.kind == "quiet"]


async def test_a_topic_without_feeds_is_a_fault_of_the_settings(database: Database) -> None:
    class NoFeeds(FakeGatherer):
        async def gather(self, topic: Topic, now: datetime, progress: Progress | None = None) -> Gathering:
            return Gathering((), ())

    with pytest.raises(UsageError, match="has no feeds"):
        await newsroom(database, NoFeeds()).make(topic(), NOON)


async def test_a_past_day_is_made_of_the_articles_stored_for_it(database: Database) -> None:
    yesterday = NOON - timedelta(days=1)
    old = tuple(
        article(n, each.title, side=each.perspective, now=yesterday, hours_ago=10)
        for n, each in enumerate(HEADLINES, 1)
    )
    await newsroom(database, FakeGatherer(old)).poll(topic(), yesterday)
    made = await newsroom(database, FakeGatherer(dead=True)).make(topic(), NOON, day=date(2026, 2, 2))
    assert made.digest.date == date(2026, 2, 2)
    assert made.digest.generated_at == datetime(2026, 2, 2, 4, tzinfo=UTC)
    assert made.digest.bullets


async def test_a_past_day_without_articles_and_a_day_to_come_cannot_be_made(database: Database) -> None:
    room = newsroom(database, FakeGatherer(HEADLINES))
    with pytest.raises(NotStoredError, match="No articles of us-china are stored for 2026-01-01"):
        await room.make(topic(), NOON, day=date(2026, 1, 1))
    with pytest.raises(UsageError, match="2026-02-04 is still to come"):
        await room.make(topic(), NOON, day=date(2026, 2, 4))


async def test_a_bullet_that_its_sources_do_not_carry_is_withheld_with_the_reason(database: Database) -> None:
    honest, invented = "US adds 12 Chinese shipbuilders to its sanctions list", "US adds 886 Chinese banks to its list"
    made = await newsroom(database, FakeGatherer(HEADLINES), FakeWriter(honest, invented)).make(topic(), NOON)
    assert [bullet.text for bullet in made.digest.bullets] == [honest]
    assert any("886" in withheld.reason for withheld in made.digest.withheld)


async def test_when_nothing_of_the_writer_gets_through_the_floor_writes_and_readers_are_told(
    database: Database,
) -> None:
    noise = FakeWriter("The moon is made of 500 cheeses")
    made = await newsroom(database, FakeGatherer(HEADLINES), noise).make(topic(), NOON)
    assert made.digest.writer == "extractive"
    assert made.digest.bullets
    assert any(note.kind == "writer" for note in made.digest.notes)
