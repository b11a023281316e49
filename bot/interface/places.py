"""Where a digest can be posted, and what the bot may do there, as Discord's objects tell it."""

import discord
from discord import app_commands

from bot.domain.errors import UsageError
from bot.domain.subscription import Place, Subscription
from bot.interface.views import Interaction
from bot.ports import SubscriptionStore

Postable = discord.TextChannel | discord.Thread | discord.ForumChannel | discord.DMChannel


class _PlaceOption(app_commands.Transformer):
    """An option that takes any channel in which a digest can be posted."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """A channel."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Not media channels, which discord.py counts among the forums: a digest has no picture."""
        kinds = discord.ChannelType
        return [kinds.text, kinds.news, kinds.news_thread, kinds.public_thread, kinds.private_thread, kinds.forum]

    async def transform(
        self, interaction: Interaction, value: app_commands.AppCommandChannel | app_commands.AppCommandThread, /
    ) -> Postable | None:
        """The channel itself; None for one that the bot cannot see."""
        try:
            found = value.resolve() or await value.fetch()
        except discord.HTTPException:
            raise UsageError("The channel is gone, or I cannot see it.") from None
        return found if isinstance(found, Postable) else None


PlaceOption = app_commands.Transform[Postable, _PlaceOption]


def place_of(interaction: Interaction, channel: Postable | None) -> Postable:
    """The channel that was named, or the one where the command was given; UsageError where nothing can be posted."""
    place = channel or interaction.channel
    if isinstance(place, Postable):
        return place
    raise UsageError("A digest cannot be posted here: choose a text channel, a forum or a thread.")


def kind_of(place: Postable, *, new_thread: bool) -> Place:
    """How a digest is posted in such a place; UsageError for a thread inside a thread, or in a direct message."""
    if isinstance(place, discord.ForumChannel):
        return Place.FORUM
    if new_thread:
        if not isinstance(place, discord.TextChannel):
            raise UsageError("A new thread for each digest needs a text channel.")
        return Place.NEW_THREAD
    return Place.ANNOUNCEMENT if isinstance(place, discord.TextChannel) and place.is_news() else Place.CHANNEL


def missing_permissions(place: object, kind: Place) -> list[str]:
    """The names, as Discord's own settings show them, of what the bot lacks to post there; none in a DM."""
    if not isinstance(place, discord.TextChannel | discord.Thread | discord.ForumChannel):
        return []
    granted = place.permissions_for(place.guild.me)
    in_threads = isinstance(place, discord.Thread) or kind in (Place.NEW_THREAD, Place.FORUM)
    needed = {"View Channel": granted.view_channel}
    if kind is not Place.FORUM and not isinstance(place, discord.Thread):
        needed["Send Messages"] = granted.send_messages
    if kind is Place.FORUM:
        needed["Create Posts"] = granted.send_messages
    if kind is Place.NEW_THREAD:
        needed["Create Public Threads"] = granted.create_public_threads
    if in_threads:
        needed["Send Messages in Threads"] = granted.send_messages_in_threads
    return [name for name, given in needed.items() if not given]


async def listed_here(subscriptions: SubscriptionStore, interaction: Interaction) -> tuple[Subscription, ...]:
    """The subscriptions of the server, or of the direct message, that somebody asks in."""
    if interaction.guild_id is not None:
        return await subscriptions.listed(guild_id=interaction.guild_id)
    return await subscriptions.listed(channel_id=interaction.channel_id)


async def lacking(interaction: Interaction, subscription: Subscription) -> tuple[str, ...] | None:
    """What the bot lacks in the subscription's channel; None when there is no such channel to be seen."""
    if interaction.guild is None:
        return ()
    place = interaction.guild.get_channel_or_thread(subscription.channel_id)
    if place is None:
        try:
            place = await interaction.guild.fetch_channel(subscription.channel_id)
        except discord.HTTPException:
            return None
    return tuple(missing_permissions(place, subscription.posting.place))
