"""Subscriptions that nothing would come of, with no fault of Discord's: they pause with a word, and come back.

All of these pauses resume: such a subscription is tried at its due moments all the same, so that a digest that does
come is posted and lifts the pause.
"""

from collections.abc import AsyncIterator, Collection
from dataclasses import replace

from bot.deliver.sending import Teller
from bot.domain.subscription import Subscription
from bot.ports import OutboxStore, SubscriptionStore
from bot.publish.escape import escape

PAGE = 200
PUT_OUT = "The bot was put out of the server: invite it again, and it goes on by itself."


async def pause_dropped_topics(
    store: OutboxStore, subscriptions: SubscriptionStore, teller: Teller, topics: Collection[str]
) -> int:
    """Pause the subscriptions whose topic is none of `topics` any more, and tell each channel once; lift the pause of
    those whose topic has come back. Returns how many were changed."""
    changed = 0
    async for subscription in _every(store):
        reason = _dropped(subscription)
        if subscription.topic in topics and subscription.paused == reason:
            await subscriptions.put(replace(subscription, paused=None, resumes=False))
        elif subscription.topic not in topics and subscription.paused is None:
            await subscriptions.put(replace(subscription, paused=reason, resumes=True))
            await teller.tell(subscription.channel_id, subscription.created_by, reason)
        else:
            continue
        changed += 1
    return changed


async def pause_server(subscriptions: SubscriptionStore, guild_id: int) -> None:
    """The bot was put out of a server."""
    for subscription in await subscriptions.listed(guild_id=guild_id):
        if subscription.paused is None:
            await subscriptions.put(replace(subscription, paused=PUT_OUT, resumes=True))


async def resume_server(subscriptions: SubscriptionStore, guild_id: int) -> None:
    """The bot is in the server again."""
    for subscription in await subscriptions.listed(guild_id=guild_id):
        if subscription.paused == PUT_OUT:
            await subscriptions.put(replace(subscription, paused=None, resumes=False))


async def _every(store: OutboxStore) -> AsyncIterator[Subscription]:
    after = 0
    while page := await store.candidates(after, PAGE):
        for candidate in page:
            yield candidate.subscription
        after = page[-1].id


def _dropped(subscription: Subscription) -> str:
    return (
        f"No digest of **{escape(subscription.topic)}** is made any more: the operator of this bot has taken the topic "
        "out of its settings. The subscription waits in case it comes back."
    )
