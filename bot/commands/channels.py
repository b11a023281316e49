"""`subscriptions` and `deliver`: which channels get what, and posting it."""

import argparse

from bot.app import App
from bot.commands import out
from bot.domain.errors import NotStoredError, UsageError
from bot.domain.subscription import EVERY_DAY, Subscription
from bot.publish import as_json, terminal
from bot.reading.room import read_time, read_zone

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


async def subscriptions(app: App, arguments: argparse.Namespace) -> int:
    if arguments.action == "list":
        return await _list_subscriptions(app, arguments)
    channel = out.number(arguments.channel, "a channel's id")
    topic = await app.reading.known_topic(arguments.topic)
    if arguments.action == "remove":
        if not await app.subscriptions.remove(channel, topic):
            raise NotStoredError(f"Channel {channel} has no subscription to {topic}.")
        out.say(f"Channel {channel} gets {topic} no more.")
        return 0
    subscription = Subscription(
        topic=topic,
        channel_id=channel,
        created_at=app.clock(),
        guild_id=None if arguments.guild is None else out.number(arguments.guild, "a server's id"),
        at=read_time(arguments.at),
        timezone=read_zone(arguments.timezone),
        days=_days(arguments.days),
        perspectives=tuple([await app.reading.side_id(topic, side) for side in arguments.perspective or ()]),
    )
    fresh = await app.subscriptions.put(subscription)
    first = app.next_due(subscription, app.clock())
    out.say(
        f"{'Subscribed' if fresh else 'Changed'}: channel {channel} gets {topic} at {subscription.at:%H:%M} "
        f"{subscription.timezone.key}, next at {first:%Y-%m-%d %H:%M} UTC."
    )
    return 0


async def _list_subscriptions(app: App, arguments: argparse.Namespace) -> int:
    listed = await app.subscriptions.listed()
    if arguments.format == "json":
        out.as_json([as_json.subscription_json(each, app.next_due(each, app.clock())) for each in listed])
    else:
        out.say(terminal.subscriptions_text([(each, app.next_due(each, app.clock())) for each in listed]))
    return 0


async def deliver(app: App, arguments: argparse.Namespace) -> int:
    counts = await app.deliver_over_rest()
    content = {"sent": counts.sent, "skipped": counts.skipped, "failed": counts.failed}
    if arguments.format == "json":
        out.as_json(content)
    else:
        out.say(", ".join(f"{number} {name}" for name, number in content.items()))
    return 0


def _days(words: list[str] | None) -> tuple[int, ...]:
    if words is None:
        return EVERY_DAY
    names = [name for word in words for name in word.casefold().replace(",", " ").split()]
    unknown = [name for name in names if name[:3] not in DAYS]
    if unknown or not names:
        raise UsageError(f"{(unknown or [''])[0][:20]!r} is no day of the week: write them like mon wed fri.")
    return tuple(sorted({DAYS.index(name[:3]) for name in names}))
