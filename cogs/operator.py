"""`/operator`: for the one who runs the bot, and nobody else. In English, like the log and the settings."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.errors import UsageError
from bot.interface import autocomplete
from bot.interface.client import DigestBot
from bot.ports import Operating
from bot.publish.escape import escape
from bot.reading.room import ReadingRoom


@app_commands.default_permissions(administrator=True)
class Operator(commands.GroupCog, group_name="operator", group_description="For the operator of this bot"):
    """Make a digest now, read the settings again, see what models cost."""

    def __init__(self, reading: ReadingRoom, operating: Operating) -> None:
        super().__init__()
        self._reading = reading
        self._operating = operating

    @app_commands.command(name="generate", description="Make today's digest of a topic now, in place of any other")
    @app_commands.describe(topic="Which topic")
    @app_commands.autocomplete(topic=autocomplete.topics)
    async def generate(self, interaction: discord.Interaction[DigestBot], topic: str) -> None:
        """Make it, and say what came of it."""
        await _require_operator(interaction)
        identifier = self._reading.topic(await self._reading.known_topic(topic)).id
        await interaction.response.defer(ephemeral=True, thinking=True)
        digest = await self._operating.generate(identifier)
        made = f"{escape(digest.topic)} of {digest.date} is made by {escape(digest.writer)}"
        await interaction.followup.send(f"{made}, bullets: {len(digest.bullets)}.", ephemeral=True)

    @app_commands.command(name="reload", description="Read the settings' topics again")
    async def reload(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Do it, and say which topics there are."""
        await _require_operator(interaction)
        topics = await self._operating.reload()
        text = f"The topics are now: {escape(', '.join(topics))}."
        await interaction.response.send_message(text, ephemeral=True)

    @app_commands.command(name="usage", description="What models were asked today, and what it cost")
    async def usage(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with a line for each topic and model."""
        await _require_operator(interaction)
        lines = [
            f"{escape(row.topic)}, {escape(row.model)}: {row.calls} calls, {row.failed} failed, "
            f"{row.tokens_in + row.tokens_out} tokens, {row.cost_usd:.4f} USD"
            for row in await self._operating.usage()
        ]
        text = "\n".join(lines)[:2_000] or "No model was asked today."
        await interaction.response.send_message(text, ephemeral=True)


async def _require_operator(interaction: discord.Interaction[DigestBot]) -> None:
    """UsageError for everybody but the operator."""
    if interaction.user.id not in await interaction.client.operators():
        raise UsageError("Only the operator of this bot can do that.")
