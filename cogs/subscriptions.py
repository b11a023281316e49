"""`/subscribe` and `/unsubscribe`: what a channel gets, and when."""

from collections.abc import Callable
from datetime import datetime

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.domain.errors import NotStoredError
from bot.domain.subscription import Posting, Subscription
from bot.domain.wishes import read_days
from bot.interface import autocomplete
from bot.interface.client import DigestBot
from bot.interface.places import PlaceOption, kind_of, missing_permissions, place_of
from bot.interface.views import language_of, send
from bot.ports import Clock, SubscriptionStore
from bot.publish.escape import escape
from bot.publish.subscribing import described
from bot.reading.answers import Answers
from bot.reading.room import read_time, read_zone

NextDue = Callable[[Subscription, datetime], datetime]


class Subscriptions(commands.Cog):
    """For those who manage a server, and for anybody in a direct message with the bot."""

    def __init__(self, answers: Answers, subscriptions: SubscriptionStore, clock: Clock, next_due: NextDue) -> None:
        self._answers = answers
        self._reading = answers.reading
        self._subscriptions = subscriptions
        self._clock = clock
        self._next_due = next_due

    @app_commands.command(
        name=_("subscribe"), description=_("Post a topic's digest in a channel, on days and at a time of yours")
    )
    @app_commands.describe(
        topic=_("Which topic"),
        time=_("Local time, such as 08:00"),
        timezone=_("A city or an IANA time zone, such as Europe/Berlin"),
        perspective=_("Only one side"),
        channel=_("Where to; this channel by default"),
        days=_("Days of the week, such as mon wed fri, or weekdays; every day by default"),
        role=_("A role to mention"),
        new_thread=_("A new thread for each digest"),
        quiet=_("Post nothing on days without news"),
    )
    @app_commands.autocomplete(
        topic=autocomplete.topics, timezone=autocomplete.timezones, perspective=autocomplete.perspectives
    )
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def subscribe(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        time: str = "08:00",
        timezone: str = "UTC",
        perspective: str | None = None,
        channel: PlaceOption | None = None,
        days: str = "daily",
        role: discord.Role | None = None,
        new_thread: bool = False,
        quiet: bool = False,
    ) -> None:
        """Store the subscription, say when the first digest will come, and show the latest as it will look."""
        place = place_of(interaction, channel)
        kind = kind_of(place, new_thread=new_thread)
        now = self._clock()
        subscription = Subscription(
            topic=await self._reading.known_topic(topic),
            channel_id=place.id,
            guild_id=interaction.guild_id,
            created_at=now,
            created_by=interaction.user.id,
            at=read_time(time),
            timezone=read_zone(timezone),
            days=read_days(days),
            perspectives=() if perspective is None else (await self._reading.side_id(topic, perspective),),
            posting=Posting(place=kind, role_id=None if role is None else role.id, quiet=quiet),
        )
        fresh = await self._subscriptions.put(subscription)
        language = language_of(interaction)
        lines = [language.text("Subscribed.") if fresh else language.text("Changed.")]
        lines += described(subscription, self._next_due(subscription, now), language)
        if missing := missing_permissions(place, kind):
            lines.append(
                language.text(
                    "I cannot post there yet. Please give me in {channel}: {permissions}.",
                    channel=f"<#{place.id}>",
                    permissions=", ".join(missing),
                )
            )
        await interaction.response.send_message("\n".join(lines), ephemeral=True)
        await self._preview(interaction, subscription)

    async def _preview(self, interaction: discord.Interaction[DigestBot], subscription: Subscription) -> None:
        """The latest digest, where there is one, as the channel would get it."""
        language = language_of(interaction)
        side = subscription.perspectives[0] if subscription.perspectives else None
        try:
            messages = await self._answers.digest(subscription.topic, None, side, language)
        except NotStoredError:
            return
        await interaction.followup.send(language.text("It will look like this, the latest digest:"), ephemeral=True)
        await send(interaction, messages)

    @app_commands.command(name=_("unsubscribe"), description=_("Stop posting a topic's digest in a channel"))
    @app_commands.describe(topic=_("Which topic"), channel=_("Where; this channel by default"))
    @app_commands.autocomplete(topic=autocomplete.topics)
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def unsubscribe(
        self, interaction: discord.Interaction[DigestBot], topic: str, channel: PlaceOption | None = None
    ) -> None:
        """Remove the subscription."""
        place = place_of(interaction, channel)
        identifier = await self._reading.known_topic(topic)
        if not await self._subscriptions.remove(place.id, identifier):
            raise NotStoredError("That channel has no subscription to {topic}.", topic=identifier)
        text = language_of(interaction).text(
            "Unsubscribed: {channel} gets {topic} no more.", channel=f"<#{place.id}>", topic=f"**{escape(identifier)}**"
        )
        await interaction.response.send_message(text, ephemeral=True)
