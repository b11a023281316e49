"""`/digest` and `/sources`: reading what is stored."""

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.interface import autocomplete
from bot.interface.client import DigestBot
from bot.interface.views import language_of, send
from bot.reading.answers import Answers


class Digests(commands.Cog):
    """Any day's digest, one side of it, and the sources of each bullet."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    @app_commands.command(name=_("digest"), description=_("A day's digest of a topic, as each side reports it"))
    @app_commands.describe(
        topic=_("Which topic"),
        date=_("Which day: 2026-02-03, yesterday, last friday, 3 feb; the latest by default"),
        perspective=_("Only one side"),
        public=_("Show it to everyone here"),
    )
    @app_commands.autocomplete(
        topic=autocomplete.topics, date=autocomplete.dates, perspective=autocomplete.perspectives
    )
    async def digest(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        date: str | None = None,
        perspective: str | None = None,
        public: bool = False,
    ) -> None:
        """Answer with the digest of the day, or one side of it."""
        day = await self._answers.day(topic, date, interaction.guild_id)
        messages = await self._answers.digest(topic, day, perspective, language_of(interaction, public=public))
        await send(interaction, messages, public=public)

    @app_commands.command(name=_("sources"), description=_("The sources that a bullet of a digest stands on"))
    @app_commands.describe(
        topic=_("Which topic"),
        bullet=_("The bullet's number; all sources by default"),
        date=_("Which day: 2026-02-03, yesterday, last friday, 3 feb; the latest by default"),
    )
    @app_commands.autocomplete(topic=autocomplete.topics, date=autocomplete.dates)
    async def sources(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        bullet: app_commands.Range[int, 1] | None = None,
        date: str | None = None,
    ) -> None:
        """Answer with each source of the bullet, or of the whole digest."""
        day = await self._answers.day(topic, date, interaction.guild_id)
        await send(interaction, await self._answers.sources(topic, day, bullet, language_of(interaction)))
