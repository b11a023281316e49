"""Columns keep what the domain promises."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from bot.ports import FeedState
from storage.database import Database
from storage.feeds import StoredFeeds
from storage.tables import feeds


async def test_a_naive_moment_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="is naive"):
        await StoredFeeds(database).put(FeedState("a", newest=datetime(2026, 2, 3)))


async def test_a_moment_of_any_zone_comes_back_the_same_and_in_utc(database: Database) -> None:
    there = datetime(2026, 2, 3, 1, 30, 0, 123_456, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    await StoredFeeds(database).put(FeedState("a", newest=there))
    state = await StoredFeeds(database).get("a")
    assert state is not None
    assert state.newest == there
    assert state.newest.utcoffset() == timedelta(0)


async def test_moments_are_compared_as_moments_whatever_their_zones(database: Database) -> None:
    noon = datetime(2026, 2, 3, 12, 0, tzinfo=UTC)
    await StoredFeeds(database).put(FeedState("a", newest=noon))
    later_by_the_clock = datetime(2026, 2, 3, 20, 0, tzinfo=timezone(timedelta(hours=9)))  # 11:00 in UTC
    async with database.reading() as connection:
        found = await connection.execute(select(feeds.c.url).where(feeds.c.newest > later_by_the_clock))
        assert list(found.scalars()) == ["a"]
