"""`/setup check`: whether what an admin has set up works."""

from collections.abc import Callable
from datetime import datetime

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.domain.subscription import Subscription
from bot.interface.client import DigestBot
from bot.interface.places import lacking, listed_here
from bot.interface.views import language_of, send
from bot.ports import Clock, Operating, SubscriptionStore
from bot.publish.setup import Checked, lay_out_setup

NextDue = Callable[[Subscription, datetime], datetime]


@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class Setup(commands.GroupCog, group_name=_("setup"), group_description=_("How the bot is set up in this server")):
    """Whether everything works, in the reader's own time."""

    def __init__(self, subscriptions: SubscriptionStore, operating: Operating, clock: Clock, next_due: NextDue) -> None:
        super().__init__()
        self._subscriptions = subscriptions
        self._operating = operating
        self._clock = clock
        self._next_due = next_due

    @app_commands.command(
        name=_("check"), description=_("Permissions by channel, next posts, feeds, model, and the last error")
    )
    async def check(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with what is well and what is not."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        now = self._clock()
        listed = await listed_here(self._subscriptions, interaction)
        checked = [Checked(each, self._next_due(each, now), await lacking(interaction, each)) for each in listed]
        state = await self._operating.state()
        await send(interaction, lay_out_setup(checked, state, language_of(interaction)))
