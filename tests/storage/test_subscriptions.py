"""A channel has one subscription a topic."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.subscription import Subscription
from storage.database import Database
from storage.subscriptions import StoredSubscriptions

NOW = datetime(2026, 2, 3, 4, 0, 0, 123_456, tzinfo=UTC)
PLAIN = Subscription("us-china", 1, NOW)
FULL = Subscription(
    topic="us-china",
    channel_id=2**63 - 1,
    created_at=NOW,
    guild_id=1_400_000_000_000_000_000,
    at=time(23, 59),
    timezone=ZoneInfo("America/Argentina/Buenos_Aires"),
    days=(0, 4),
    perspectives=("us", "china"),
    created_by=42,
    paused="the channel is gone",
)


async def test_a_subscription_comes_back_equal(database: Database) -> None:
    store = StoredSubscriptions(database)
    for subscription in (PLAIN, FULL):
        assert await store.put(subscription)
    assert await store.listed() == (PLAIN, FULL)


async def test_putting_it_again_changes_all_but_when_it_began(database: Database) -> None:
    store = StoredSubscriptions(database)
    await store.put(replace(FULL, channel_id=1))
    changed = replace(PLAIN, created_at=datetime(2027, 1, 1, tzinfo=UTC), at=time(7, 15), days=(6,))
    assert not await store.put(changed)
    assert await store.listed() == (replace(changed, created_at=NOW),)


async def test_a_channel_may_want_several_topics(database: Database) -> None:
    store = StoredSubscriptions(database)
    assert await store.put(PLAIN)
    assert await store.put(replace(PLAIN, topic="iran"))
    assert [one.topic for one in await store.listed(channel_id=1)] == ["iran", "us-china"]


async def test_they_are_listed_by_channel_then_topic_for_all_or_one_server_or_channel(database: Database) -> None:
    store = StoredSubscriptions(database)
    of_seven = [replace(PLAIN, channel_id=channel, guild_id=7) for channel in (30, 4)]
    for subscription in (*of_seven, replace(PLAIN, channel_id=5, guild_id=8)):
        await store.put(subscription)
    assert [one.channel_id for one in await store.listed()] == [4, 5, 30]
    assert [one.channel_id for one in await store.listed(guild_id=7)] == [4, 30]
    assert [one.channel_id for one in await store.listed(channel_id=5)] == [5]
    assert await store.listed(guild_id=7, channel_id=5) == ()


async def test_one_that_is_removed_is_gone_and_can_come_again(database: Database) -> None:
    store = StoredSubscriptions(database)
    await store.put(PLAIN)
    assert not await store.remove(1, "iran")
    assert await store.remove(1, "us-china")
    assert not await store.remove(1, "us-china")
    assert await store.listed() == ()
    assert await store.put(PLAIN)
