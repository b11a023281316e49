"""What runs all day goes by an index, so that it takes no longer when the archive grows."""

import re
from collections.abc import Awaitable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import event

from bot.domain.subscription import DeliveryState, PendingMessage, Subscription
from bot.ports import PlannedDelivery
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from storage.outbox import StoredOutbox
from storage.search import StoredArchive
from storage.subscriptions import StoredSubscriptions
from storage.tables import metadata
from tests.making import digest

NOW = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
DAY = date(2026, 2, 3)
OPEN_ONLY = "SCAN deliveries USING COVERING INDEX ix_deliveries_open"
"""This index holds only what is not yet sent, in the order in which it is to be sent."""


async def plans(database: Database, work: Awaitable[object]) -> list[str]:
    """How SQLite goes about each statement of `work`, line by line."""
    said: list[tuple[str, Any]] = []

    def listen(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
        said.append((statement, parameters))

    engine = database._reader.sync_engine
    event.listen(engine, "before_cursor_execute", listen)
    await work
    event.remove(engine, "before_cursor_execute", listen)
    lines: list[str] = []
    for statement, parameters in said:
        if statement.startswith(("SELECT", "WITH", "UPDATE", "DELETE")):
            async with database.reading() as connection:
                plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                lines += [row.detail for row in plan]
    return lines


def scans(lines: list[str]) -> list[str]:
    """The lines that read a whole table."""
    found = (re.match(r"SCAN (\w+)", line) for line in lines)
    return [match.string for match in found if match and match[1] in metadata.tables and match.string != OPEN_ONLY]


async def assert_no_scan(database: Database, work: Awaitable[object]) -> None:
    lines = await plans(database, work)
    assert lines
    assert scans(lines) == []


async def test_reading_and_writing_digests_never_reads_a_whole_table(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database:
        store = StoredDigests(database)
        await store.save(digest())
        await assert_no_scan(database, store.get("us-china", DAY))
        await assert_no_scan(database, store.latest("us-china"))
        await assert_no_scan(database, store.dates("us-china", prefix="2026"))
        await assert_no_scan(database, store.neighbours("us-china", DAY))
        await assert_no_scan(database, store.topics())
        await assert_no_scan(database, store.save(digest(), replace=True))
        await assert_no_scan(database, store.discard("us-china", DAY))


async def test_a_digest_is_read_in_four_statements_however_many_bullets_it_has(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database:
        await StoredDigests(database).save(digest())
        assert len(await plans(database, StoredDigests(database).get("us-china", DAY))) == 4


async def test_a_search_reads_the_index_from_the_newest_and_stops_when_it_has_enough(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database:
        await StoredDigests(database).save(digest())
        lines = await plans(database, StoredArchive(database).search("hotline", "us-china", DAY, DAY))
        assert scans(lines) == []
        # FTS5's own words for: a match (M), by rowid from above (>) and below (<); nothing is sorted before the limit.
        assert next(line for line in lines if "VIRTUAL TABLE" in line).endswith("M2><")
        assert "B-TREE" not in " ".join(lines[: lines.index("SCAN anon_1")])


async def test_the_outbox_never_reads_a_whole_table(sqlite_url: str) -> None:
    claimed: list[PendingMessage] = []
    async with Database.open(sqlite_url) as database:
        store = StoredOutbox(database)

        async def claim() -> None:
            message = await store.claim(NOW, NOW + timedelta(seconds=60))
            assert message is not None
            claimed.append(message)

        await StoredSubscriptions(database).put(Subscription("us-china", 1, NOW))
        await StoredDigests(database).save(digest())
        await assert_no_scan(database, store.candidates(0, 10))
        await assert_no_scan(database, store.plan(PlannedDelivery(1, "us-china", DAY, NOW, 3)))
        await assert_no_scan(database, claim())
        await assert_no_scan(database, store.soonest())
        await assert_no_scan(database, store.mark_sent(claimed[0], 1, NOW))
        await claim()
        await assert_no_scan(database, store.postpone(claimed[1], NOW))
        await claim()
        await assert_no_scan(database, store.fit(claimed[2], 3))
        await assert_no_scan(database, store.give_up(claimed[2], DeliveryState.FAILED, "gone"))


async def test_looking_up_articles_and_subscriptions_never_reads_a_whole_table(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database:
        await assert_no_scan(database, StoredArticles(database).between("us-china", NOW - timedelta(days=1), NOW))
        store = StoredSubscriptions(database)
        await assert_no_scan(database, store.put(Subscription("us-china", 1, NOW)))
        await assert_no_scan(database, store.listed(channel_id=1))
        await assert_no_scan(database, store.listed(guild_id=1))
        await assert_no_scan(database, store.remove(1, "us-china"))
