"""How a channel wants its digests posted is kept; turns are fair; what was skipped or paused can come again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.subscription import DeliveryState, PendingMessage, Place, Posting, Subscription
from bot.ports import PlannedDelivery
from storage.database import Database
from storage.digests import StoredDigests
from storage.outbox import StoredOutbox
from storage.subscriptions import StoredSubscriptions
from tests.making import digest

NOW = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
DAY = date(2026, 2, 3)
LEASE = timedelta(seconds=60)
LATER = NOW + timedelta(days=1)
PLAIN = Subscription("us-china", 1, NOW - timedelta(days=9), guild_id=7, created_by=5)
FORUM = Posting(Place.FORUM, tags=(11, 12), role_id=2**62, quiet=True)


async def subscribed(database: Database, *subscriptions: Subscription) -> tuple[StoredOutbox, dict[int, int]]:
    """The outbox, and the id of the subscription of each channel."""
    for subscription in subscriptions:
        await StoredSubscriptions(database).put(subscription)
    store = StoredOutbox(database)
    return store, {one.subscription.channel_id: one.id for one in await store.candidates(0, 1000)}


def delivery(
    subscription: int, messages: int = 1, due_at: datetime = NOW, skipped: str | None = None
) -> PlannedDelivery:
    return PlannedDelivery(subscription, "us-china", DAY, due_at, messages, skipped)


async def taken(store: StoredOutbox, now: datetime = NOW) -> PendingMessage:
    message = await store.claim(now, now + LEASE)
    assert message is not None
    return message


@pytest.mark.parametrize("posting", [Posting(), FORUM])
async def test_how_to_post_comes_back_and_goes_with_every_message(database: Database, posting: Posting) -> None:
    subscription = replace(PLAIN, posting=posting)
    store, ids = await subscribed(database, subscription)
    assert await StoredSubscriptions(database).listed() == (subscription,)
    await store.plan(delivery(ids[1]))
    message = await taken(store)
    assert (message.posting, message.guild_id, message.created_by, message.paused) == (posting, 7, 5, False)


async def test_a_thread_that_was_made_for_a_delivery_stays_with_it(database: Database) -> None:
    store, ids = await subscribed(database, PLAIN)
    await store.plan(delivery(ids[1], 2))
    first = await taken(store)
    await store.keep_thread(first, 77)
    await store.mark_sent(first, 1, NOW)
    assert (first.thread_id, (await taken(store)).thread_id) == (None, 77)


async def test_a_server_with_many_channels_does_not_keep_the_others_waiting(database: Database) -> None:
    channels = {1: 7, 2: 7, 3: 7, 4: 8, 5: None, 6: 8}
    every = [replace(PLAIN, channel_id=channel, guild_id=server) for channel, server in channels.items()]
    store, ids = await subscribed(database, *every)
    for identifier in ids.values():
        await store.plan(delivery(identifier))
    assert [(await taken(store)).channel_id for _ in channels] == [1, 4, 5, 2, 6, 3]


async def test_a_skipped_digest_is_not_had_and_comes_at_the_next_due_moment(database: Database) -> None:
    store, ids = await subscribed(database, PLAIN)
    await StoredDigests(database).save(digest(day=DAY))
    assert await store.plan(delivery(ids[1], 0, skipped="13 hours late"))
    [candidate] = await store.candidates(0, 10)
    assert (candidate.newest_delivered, candidate.last_due) == (False, NOW)
    assert not await store.plan(delivery(ids[1]))
    assert await store.plan(delivery(ids[1], 2, due_at=LATER))
    assert not await store.plan(delivery(ids[1], 2, due_at=LATER))
    message = await taken(store, LATER)
    assert (message.due_at, message.of) == (LATER, 2)


async def test_a_skipped_digest_does_not_come_at_a_due_moment_that_has_another(database: Database) -> None:
    """As when another process saw a newer digest than this one."""
    store, ids = await subscribed(database, PLAIN)
    assert await store.plan(delivery(ids[1], 0, skipped="13 hours late"))
    assert await store.plan(replace(delivery(ids[1], due_at=LATER), date=DAY + timedelta(days=1)))
    assert not await store.plan(delivery(ids[1], due_at=LATER))


async def test_what_was_planned_and_then_skipped_comes_again_whole(database: Database) -> None:
    store, ids = await subscribed(database, PLAIN)
    await store.plan(delivery(ids[1], 3))
    await store.give_up(await taken(store), DeliveryState.SKIPPED, "13 hours late")
    assert await store.plan(delivery(ids[1], 2, due_at=LATER))
    for position in range(2):
        message = await taken(store, LATER)
        assert (message.position, message.of) == (position, 2)
        await store.mark_sent(message, position, LATER)
    assert await store.claim(LATER, LATER) is None
    [candidate] = await store.candidates(0, 10)
    assert candidate.last_due == LATER


async def test_a_pause_that_resumes_is_tried_and_lifted(database: Database) -> None:
    store, ids = await subscribed(database, PLAIN)
    await store.plan(delivery(ids[1]))
    message = await taken(store)
    assert await store.pause(message, "It may not write.", resumes=True)
    assert not await store.pause(message, "It may not write.", resumes=True)
    [candidate] = await store.candidates(0, 10)
    assert (candidate.subscription.paused, candidate.subscription.resumes) == ("It may not write.", True)
    await store.postpone(message, NOW)
    tried = await taken(store)
    assert tried.paused
    await store.resume(tried)
    [subscription] = await StoredSubscriptions(database).listed()
    assert (subscription.paused, subscription.resumes) == (None, False)
