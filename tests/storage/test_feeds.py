"""What is remembered of a feed is what was last put."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.ports import FeedState
from storage.database import Database
from storage.feeds import StoredFeeds

NOW = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
FULL = FeedState(
    url="https://example.com/rss",
    title="Example",
    language="en",
    etag='W/"a"',
    last_modified="Tue, 03 Feb 2026 04:00:00 GMT",
    body_hash="b2",
    last_attempt=NOW,
    last_success=NOW,
    last_error="503",
    failures=3,
    next_due=NOW,
    moved_to="https://example.com/new",
    moved_count=2,
    first_404=NOW,
    disabled="gone",
    entries=20,
    newest=NOW,
    entries_a_day=4.5,
    told="silent for 3 days",
    wait_until=NOW,
    topics=("us-china", "iran"),
)


async def test_a_feed_that_was_never_asked_is_unknown(database: Database) -> None:
    assert await StoredFeeds(database).get("https://example.com/rss") is None


async def test_a_state_comes_back_equal_and_takes_the_place_of_the_one_before(database: Database) -> None:
    store = StoredFeeds(database)
    for state in (FULL, FeedState(FULL.url), replace(FULL, failures=0)):
        await store.put(state)
        assert await store.get(FULL.url) == state
    assert await store.all() == (replace(FULL, failures=0),)


async def test_all_come_by_address(database: Database) -> None:
    store = StoredFeeds(database)
    for name in ("b", "a", "C"):
        await store.put(FeedState(f"https://{name}.example"))
    assert [state.url[8] for state in await store.all()] == ["C", "a", "b"]
