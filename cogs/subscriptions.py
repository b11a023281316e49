"""`/subscribe` and `/unsubscribe`: what a channel gets, and when."""

from collections.abc import Callable
from datetime import datetime

import discord
from discord import app_commands
from discord.ext import commands

from bot import autocomplete
from bot.client import DigestBot
from bot.domain.errors import NotStoredError, UsageError
from bot.domain.subscription import Subscription
from bot.ports import Clock, SubscriptionStore
from bot.publish.escape import escape
from bot.reading import ReadingRoom, read_time, read_zone

Place = discord.TextChannel | discord.Thread
NextDue = Callable[[Subscription, datetime], datetime]


class Subscriptions(commands.Cog):
    """For those who manage a server."""

    def __init__(self, reading: ReadingRoom, subscriptions: SubscriptionStore, clock: Clock, next_due: NextDue) -> None:
        self._reading = reading
        self._subscriptions = subscriptions
        self._clock = clock
        self._next_due = next_due

    @app_commands.command(description="Post a topic's digest in a channel, every day at a time of yours")
    @app_commands.describe(
        topic="Which topic",
        time="Local time, such as 08:00",
        timezone="IANA time zone, such as Europe/Berlin",
        perspective="Only one side",
        channel="Where to; this channel by default",
    )
    @app_commands.autocomplete(
        topic=autocomplete.topics, timezone=autocomplete.timezones, perspective=autocomplete.perspectives
    )
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def subscribe(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        time: str = "08:00",
        timezone: str = "UTC",
        perspective: str | None = None,
        channel: Place | None = None,
    ) -> None:
        """Store the subscription and say when the first digest will come."""
        place = _place(interaction, channel)
        now = self._clock()
        subscription = Subscription(
            topic=await self._reading.known_topic(topic),
            channel_id=place.id,
            guild_id=interaction.guild_id,
            created_at=now,
            created_by=interaction.user.id,
            at=read_time(time),
            timezone=read_zone(timezone),
            perspectives=() if perspective is None else (await self._reading.side_id(topic, perspective),),
        )
        fresh = await self._subscriptions.put(subscription)
        first = int(self._next_due(subscription, now).timestamp())
        what = f"{'Subscribed' if fresh else 'Changed'}: <#{place.id}> gets **{escape(subscription.topic)}** every day"
        when = f"at {subscription.at:%H:%M} {escape(subscription.timezone.key)}, next <t:{first}:F> (<t:{first}:R>)."
        lines = [f"{what} {when}", *_missing_permissions(interaction, place)]
        await interaction.response.send_message("\n".join(lines), ephemeral=True)

    @app_commands.command(description="Stop posting a topic's digest in a channel")
    @app_commands.describe(topic="Which topic", channel="Where; this channel by default")
    @app_commands.autocomplete(topic=autocomplete.topics)
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def unsubscribe(
        self, interaction: discord.Interaction[DigestBot], topic: str, channel: Place | None = None
    ) -> None:
        """Remove the subscription."""
        place = _place(interaction, channel)
        identifier = await self._reading.known_topic(topic)
        if not await self._subscriptions.remove(place.id, identifier):
            raise NotStoredError(f"That channel has no subscription to {identifier}.")
        await interaction.response.send_message(
            f"Unsubscribed: <#{place.id}> gets **{escape(identifier)}** no more.", ephemeral=True
        )


def _place(interaction: discord.Interaction[DigestBot], channel: Place | None) -> Place:
    place = channel or interaction.channel
    if isinstance(place, discord.TextChannel | discord.Thread):
        return place
    raise UsageError("A digest cannot be posted here: choose a text channel, an announcement channel or a thread.")


def _missing_permissions(interaction: discord.Interaction[DigestBot], place: Place) -> list[str]:
    """A line that says what the bot still needs there, or nothing."""
    if interaction.guild is None:
        return []
    granted = place.permissions_for(interaction.guild.me)
    speak = granted.send_messages_in_threads if isinstance(place, discord.Thread) else granted.send_messages
    needed = {"View Channel": granted.view_channel, "Send Messages": speak}
    missing = [name for name, given in needed.items() if not given]
    if not missing:
        return []
    return [f"I cannot post there yet. Please give me in <#{place.id}>: {', '.join(missing)}."]
