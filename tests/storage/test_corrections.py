"""What was posted of a digest that was changed is marked until it reads as it should."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.subscription import Subscription
from bot.ports import PlannedDelivery
from storage.corrections import StoredCorrections
from storage.database import Database
from storage.outbox import StoredOutbox
from storage.subscriptions import StoredSubscriptions

NOW = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
DAY = date(2026, 2, 3)


async def posted(database: Database, messages: int) -> StoredOutbox:
    """A delivery of so many messages, all of them sent."""
    await StoredSubscriptions(database).put(Subscription("us-china", 1, NOW - timedelta(days=1)))
    store = StoredOutbox(database)
    [candidate] = await store.candidates(0, 10)
    await store.plan(PlannedDelivery(candidate.id, "us-china", DAY, NOW, messages))
    while (message := await store.claim(NOW, NOW + timedelta(minutes=1))) is not None:
        await store.mark_sent(message, 900 + message.position, NOW)
    return store


async def test_every_post_of_the_digest_is_marked_and_comes_in_pages(database: Database) -> None:
    await posted(database, 3)
    store = StoredCorrections(database)
    assert await store.mark("us-china", DAY + timedelta(days=1)) == 0
    assert await store.marked(0, 10) == ()
    assert await store.mark("us-china", DAY) == 3
    first = await store.marked(0, 2)
    rest = await store.marked(first[-1].message.id, 2)
    assert [(one.message.position, one.discord_id) for one in (*first, *rest)] == [(0, 900), (1, 901), (2, 902)]


async def test_the_mark_goes_with_the_correction_or_with_the_post(database: Database) -> None:
    await posted(database, 2)
    store = StoredCorrections(database)
    await store.mark("us-china", DAY)
    first, second = await store.marked(0, 10)
    await store.corrected(first.message)
    assert [one.discord_id for one in await store.marked(0, 10)] == [901]
    await store.removed(second.message)
    assert await store.mark("us-china", DAY) == 1


async def test_a_delivery_that_had_ended_goes_on_with_messages_that_are_new(database: Database) -> None:
    outbox = await posted(database, 1)
    store = StoredCorrections(database)
    await store.mark("us-china", DAY)
    [post] = await store.marked(0, 10)
    later = NOW + timedelta(hours=1)
    await store.extend(post.message, 1, later)
    assert await outbox.claim(later, later) is None
    await store.extend(post.message, 2, later)
    message = await outbox.claim(later, later + timedelta(minutes=1))
    assert message is not None
    assert (message.position, message.of) == (1, 2)
    await outbox.mark_sent(message, 901, later)
    assert await outbox.soonest() is None


async def test_nothing_is_extended_that_was_removed_meanwhile(database: Database) -> None:
    outbox = await posted(database, 1)
    store = StoredCorrections(database)
    await store.mark("us-china", DAY)
    [post] = await store.marked(0, 10)
    await StoredSubscriptions(database).remove(1, "us-china")
    await store.extend(post.message, 3, NOW)
    assert await outbox.soonest() is None
