"""Columns keep what the domain promises."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from bot.domain.digest import Withheld
from bot.ports import FeedState
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from storage.feeds import StoredFeeds
from storage.tables import feeds
from tests.making import NOON, article, digest


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


async def test_text_that_no_database_keeps_costs_a_character_and_nothing_more(database: Database) -> None:
    odd = article(1, "NUL \0, half a pair \ud83d, a whole one 📰")
    await StoredArticles(database).add("us-china", [odd], NOON)
    [kept] = await StoredArticles(database).between("us-china", NOON - timedelta(days=1), NOON)
    assert kept == replace(odd, title="NUL \ufffd, half a pair \ufffd, a whole one 📰")


async def test_what_was_withheld_is_kept_to_the_letter_whatever_a_model_wrote(database: Database) -> None:
    withheld = replace(digest(), withheld=(Withheld("us", "\0 \ud83d \x1b[31m", (), "no source"),))
    await StoredDigests(database).save(withheld)
    assert await StoredDigests(database).latest("us-china") == withheld
