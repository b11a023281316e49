"""`/topics`: what there is to read."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import DigestBot
from bot.publish.escape import escape
from bot.reading import ReadingRoom


class Topics(commands.Cog):
    """The topics, their sides, and the latest digest of each."""

    def __init__(self, reading: ReadingRoom) -> None:
        self._reading = reading

    @app_commands.command(description="The topics there are, and the latest digest of each")
    async def topics(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with a line for each topic."""
        names = await self._reading.topic_names()
        lines = [await self._line(identifier, name) for identifier, name in names.items()]
        await interaction.response.send_message(_fitting(lines) or "There are no topics yet.", ephemeral=True)

    async def _line(self, identifier: str, name: str) -> str:
        newest = await self._reading.dates(identifier)
        latest = f"latest digest {newest[0]}" if newest else "no digest yet"
        return f"- **{escape(name)}** · `{identifier}` · {latest}"


def _fitting(lines: list[str], limit: int = 2_000) -> str:
    """As many whole lines as a message holds, and how many more there are."""
    text = "\n".join(lines)
    kept = len(lines)
    while len(text) > limit:
        kept -= 1
        text = "\n".join([*lines[:kept], f"-# and {len(lines) - kept} more"])
    return text
