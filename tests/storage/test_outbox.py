"""Every message of a delivery is handed out in order, one at a time, until it is known to be sent."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event, select

from bot.domain.subscription import DeliveryState, PendingMessage, Subscription
from bot.ports import PlannedDelivery
from storage.database import Database
from storage.digests import StoredDigests
from storage.outbox import StoredOutbox, nonce_of
from storage.subscriptions import StoredSubscriptions
from storage.tables import deliveries, messages
from tests.making import digest

NOW = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
DAY = date(2026, 2, 3)
LEASE = timedelta(seconds=60)


async def subscribe(database: Database, *channels: int) -> dict[int, int]:
    """Subscribe channels to us-china; returns the id of each channel's subscription."""
    store = StoredSubscriptions(database)
    for channel in channels:
        await store.put(Subscription("us-china", channel, NOW - timedelta(days=1), perspectives=("us",)))
    return {one.subscription.channel_id: one.id for one in await StoredOutbox(database).candidates(0, 1000)}


def delivery(subscription: int, messages: int = 1, *, due_at: datetime = NOW, day: date = DAY) -> PlannedDelivery:
    return PlannedDelivery(subscription, "us-china", day, due_at, messages)


async def planned(database: Database, count: int = 1) -> StoredOutbox:
    """An outbox with one delivery of so many messages to channel 1."""
    store = StoredOutbox(database)
    ids = await subscribe(database, 1)
    assert await store.plan(delivery(ids[1], count))
    return store


async def taken(store: StoredOutbox, now: datetime = NOW) -> PendingMessage:
    message = await store.claim(now, now + LEASE)
    assert message is not None
    return message


async def states(database: Database) -> list[tuple[str, str | None]]:
    async with database.reading() as connection:
        rows = await connection.execute(select(deliveries.c.state, deliveries.c.reason).order_by(deliveries.c.id))
        return [(row.state, row.reason) for row in rows]


async def test_a_claimed_message_says_all_that_a_sender_has_to_know(database: Database) -> None:
    store = await planned(database, 2)
    message = await taken(store)
    expected = PendingMessage(message.id, 0, message.nonce, 1, "us-china", DAY, ("us",), NOW, of=2)
    assert message == expected
    assert await states(database) == [("sending", None)]


async def test_nothing_can_be_claimed_where_nothing_is_planned(database: Database) -> None:
    store = StoredOutbox(database)
    assert await store.claim(NOW, NOW + LEASE) is None
    assert await store.soonest() is None


async def test_a_claimed_message_is_nobody_elses_until_its_lease_has_run_out(database: Database) -> None:
    store = await planned(database, 2)
    first = await taken(store)
    assert await store.claim(NOW + LEASE - timedelta(seconds=1), NOW + 2 * LEASE) is None
    again = await taken(store, NOW + LEASE)
    assert again == replace(first, maybe_sent=True, attempt=2)


async def test_messages_come_in_their_order_and_the_delivery_is_sent_with_the_last(database: Database) -> None:
    store = await planned(database, 3)
    for position in range(3):
        later = NOW + timedelta(seconds=position)
        message = await taken(store, later)
        assert message.position == position
        assert message.begun_at == (NOW if position else None)
        assert await store.claim(later, later + LEASE) is None
        await store.mark_sent(message, 900 + position, later)
    assert await states(database) == [("sent", None)]
    assert await store.claim(NOW + timedelta(days=1), NOW + timedelta(days=2)) is None
    async with database.reading() as connection:
        rows = await connection.execute(select(messages.c.discord_id).order_by(messages.c.position))
        assert list(rows.scalars()) == [900, 901, 902]


async def test_the_oldest_delivery_comes_first(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, 1, 2, 3)
    for channel, minutes in ((1, 2), (2, 0), (3, 1)):
        await store.plan(delivery(ids[channel], due_at=NOW - timedelta(minutes=minutes)))
    assert [(await taken(store)).channel_id for _ in range(3)] == [1, 3, 2]


async def test_what_is_due_later_is_not_claimed_yet(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, 1)
    await store.plan(delivery(ids[1], due_at=NOW + timedelta(minutes=1)))
    assert await store.claim(NOW, NOW + LEASE) is None
    assert await store.soonest() == NOW + timedelta(minutes=1)


async def test_a_delivery_is_planned_once_for_a_digest_and_once_for_a_due_moment(database: Database) -> None:
    store = await planned(database, 2)
    [candidate] = await store.candidates(0, 10)
    assert not await store.plan(delivery(candidate.id, 2))
    assert not await store.plan(delivery(candidate.id, due_at=NOW + timedelta(hours=1)))
    assert not await store.plan(delivery(candidate.id, day=DAY + timedelta(days=1)))
    assert await store.plan(delivery(candidate.id, due_at=NOW + timedelta(days=1), day=DAY + timedelta(days=1)))


async def test_nothing_is_planned_for_a_subscription_that_is_gone(database: Database) -> None:
    assert not await StoredOutbox(database).plan(delivery(12_345))


async def test_a_skipped_delivery_is_recorded_with_its_reason_and_never_sent(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, 1)
    assert await store.plan(replace(delivery(ids[1], 0), skipped="13 hours late"))
    assert await states(database) == [("skipped", "13 hours late")]
    assert await store.claim(NOW, NOW + LEASE) is None


async def test_a_postponed_message_waits_and_lets_others_pass(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, 1, 2)
    for channel in (1, 2):
        await store.plan(delivery(ids[channel]))
    first = await taken(store)
    await store.postpone(first, NOW + timedelta(seconds=5))
    second = await taken(store)
    assert second.channel_id == 2
    await store.mark_sent(second, 1, NOW)
    assert await store.claim(NOW, NOW + LEASE) is None
    assert await store.soonest() == NOW + timedelta(seconds=5)
    assert await taken(store, NOW + timedelta(seconds=5)) == replace(first, attempt=2)


async def test_a_message_that_may_have_been_sent_is_remembered_as_such(database: Database) -> None:
    store = await planned(database)
    await store.postpone(await taken(store), NOW, maybe_sent=True)
    second = await taken(store)
    assert second.maybe_sent
    await store.postpone(second, NOW)
    assert (await taken(store)).maybe_sent


async def test_a_delivery_that_is_given_up_sends_nothing_more(database: Database) -> None:
    store = await planned(database, 3)
    await store.mark_sent(await taken(store), 1, NOW)
    await store.give_up(await taken(store), DeliveryState.FAILED, "the channel is gone")
    assert await states(database) == [("failed", "the channel is gone")]
    assert await store.claim(NOW + timedelta(days=1), NOW + timedelta(days=2)) is None
    assert await store.soonest() is None
    async with database.reading() as connection:
        rows = await connection.execute(select(messages.c.state).order_by(messages.c.position))
        assert list(rows.scalars()) == ["sent", "failed", "failed"]


async def test_a_claim_that_was_lost_can_neither_postpone_nor_give_up(database: Database) -> None:
    store = await planned(database)
    lost = await taken(store)
    held = await taken(store, NOW + LEASE)
    await store.postpone(lost, NOW)
    await store.give_up(lost, DeliveryState.FAILED, "too late to say")
    assert await store.claim(NOW + LEASE, NOW + 2 * LEASE) is None
    await store.mark_sent(held, 1, NOW)
    assert await states(database) == [("sent", None)]


async def test_a_message_that_was_sent_under_a_lost_claim_is_sent_all_the_same(database: Database) -> None:
    store = await planned(database, 2)
    lost = await taken(store)
    held = await taken(store, NOW + LEASE)
    await store.mark_sent(lost, 1, NOW + LEASE)
    following = await taken(store, NOW + LEASE)
    assert following.position == 1
    await store.mark_sent(held, 1, NOW + LEASE)
    assert await store.claim(NOW + LEASE, NOW + 2 * LEASE) is None


async def test_a_delivery_is_fitted_to_more_or_fewer_messages(database: Database) -> None:
    store = await planned(database, 2)
    first = await taken(store)
    await store.fit(first, 4)
    await store.mark_sent(first, 1, NOW)
    second = await taken(store)
    assert (second.position, second.of) == (1, 4)
    await store.fit(second, 2)
    await store.mark_sent(second, 2, NOW)
    assert await states(database) == [("sent", None)]


async def test_a_delivery_with_nothing_left_to_send_after_fitting_is_sent(database: Database) -> None:
    store = await planned(database, 2)
    await store.mark_sent(await taken(store), 1, NOW)
    await store.fit(await taken(store), 1)
    assert await states(database) == [("sent", None)]


async def test_a_message_keeps_its_nonce_and_no_two_have_the_same(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, *range(1, 21))
    for identifier in ids.values():
        await store.plan(delivery(identifier, 3))
    async with database.reading() as connection:
        nonces = list((await connection.execute(select(messages.c.nonce))).scalars())
    assert len(set(nonces)) == 60
    assert max(map(len, nonces)) <= 25
    first = await taken(store)
    await store.postpone(first, NOW)
    assert (await taken(store)).nonce == first.nonce


def test_nonces_differ_from_installation_to_installation() -> None:
    assert nonce_of("one", 1, 0) != nonce_of("other", 1, 0)
    assert nonce_of("one", 1, 11) != nonce_of("one", 11, 1)


async def test_no_nonce_comes_again_after_a_subscription_was_removed_and_made_anew(database: Database) -> None:
    store = await planned(database)
    first = await taken(store)
    await StoredSubscriptions(database).remove(1, "us-china")
    assert (await taken(await planned(database))).nonce != first.nonce


async def test_pausing_a_message_pauses_its_subscription_once(database: Database) -> None:
    store = await planned(database)
    message = await taken(store)
    assert await store.pause(message, "no permission")
    assert not await store.pause(message, "another reason")
    [subscription] = await StoredSubscriptions(database).listed()
    assert subscription.paused == "no permission"
    assert await store.candidates(0, 10) == ()


@pytest.mark.parametrize("gone", ["subscription", "digest"])
async def test_what_is_removed_takes_its_deliveries_along_and_late_words_of_them_do_no_harm(
    database: Database, gone: str
) -> None:
    store = await planned(database, 2)
    await StoredDigests(database).save(digest())
    message = await taken(store)
    if gone == "digest":
        await StoredDigests(database).discard("us-china", DAY)
    else:
        await StoredSubscriptions(database).remove(1, "us-china")
    await store.mark_sent(message, 1, NOW)
    await store.postpone(message, NOW)
    await store.fit(message, 5)
    await store.give_up(message, DeliveryState.FAILED, "gone")
    assert not await store.pause(message, "gone")
    assert await states(database) == []
    assert await store.claim(NOW + LEASE, NOW + 2 * LEASE) is None


async def test_replacing_a_digest_keeps_its_deliveries(database: Database) -> None:
    store = await planned(database)
    await StoredDigests(database).save(digest())
    await StoredDigests(database).save(digest(), replace=True)
    assert (await taken(store)).date == DAY


async def test_candidates_say_what_is_newest_and_what_was_had(database: Database) -> None:
    store = StoredOutbox(database)
    ids = await subscribe(database, 1, 2)
    [first, _] = await store.candidates(0, 10)
    assert (first.newest, first.newest_delivered, first.last_due, first.newest_made) == (None, False, None, None)
    assert first.subscription == Subscription("us-china", 1, NOW - timedelta(days=1), perspectives=("us",))
    for day in (DAY, DAY - timedelta(days=1)):
        await StoredDigests(database).save(digest(day=day))
    await store.plan(delivery(ids[1]))
    await store.plan(delivery(ids[2], day=DAY - timedelta(days=1), due_at=NOW - timedelta(days=1)))
    had, not_had = await store.candidates(0, 10)
    assert (had.newest, had.newest_delivered, had.last_due) == (DAY, True, NOW)
    assert (not_had.newest, not_had.newest_delivered, not_had.last_due) == (DAY, False, NOW - timedelta(days=1))
    assert had.newest_made == digest().generated_at


async def test_candidates_come_in_pages_without_those_that_are_paused(database: Database) -> None:
    store = StoredOutbox(database)
    await subscribe(database, 1, 2, 3, 4, 5)
    await StoredSubscriptions(database).put(Subscription("us-china", 2, NOW, paused="gone"))
    seen, after = [], 0
    while page := await store.candidates(after, 2):
        assert len(page) <= 2
        seen += [one.subscription.channel_id for one in page]
        after = page[-1].id
    assert seen == [1, 3, 4, 5]


async def test_a_page_of_candidates_is_one_statement(database: Database) -> None:
    await subscribe(database, *range(1, 11))
    said: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.lstrip().startswith("SELECT"):
            said.append(statement)

    engine = database._reader.sync_engine
    event.listen(engine, "before_cursor_execute", listen)
    assert len(await StoredOutbox(database).candidates(0, 10)) == 10
    assert len(said) == 1
