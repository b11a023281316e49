"""What becomes of subscriptions when the bot is put out of a server, or comes back to one."""

from collections.abc import Awaitable, Callable

import discord
from discord.ext import commands

Told = Callable[[int], Awaitable[None]]


class Servers(commands.Cog):
    """Passes on which servers the bot has left and joined, by their ids."""

    def __init__(self, *, gone: Told, back: Told) -> None:
        self._gone = gone
        self._back = back

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was put out, or the server was deleted."""
        await self._gone(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, perhaps again."""
        await self._back(guild.id)
