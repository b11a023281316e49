"""`/compare`, `/week` and `/trend`: what lies beside a story, and what became of it."""

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.interface import autocomplete
from bot.interface.client import DigestBot
from bot.interface.views import language_of, send
from bot.reading.answers import Answers

EVERY = 10.0
"""Seconds in which one person may ask for three of these: they read many digests."""


class Stories(commands.Cog):
    """Sides of a story, and stories over several days."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    @app_commands.command(name=_("compare"), description=_("One story as each side tells it, side by side"))
    @app_commands.describe(
        topic=_("Which topic"),
        story=_("Words of a headline; the weightiest story by default"),
        date=_("Which day: 2026-02-03, yesterday, last friday, 3 feb; the latest by default"),
    )
    @app_commands.autocomplete(topic=autocomplete.topics, story=autocomplete.stories, date=autocomplete.dates)
    @app_commands.checks.cooldown(3, EVERY)
    async def compare(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        story: str | None = None,
        date: str | None = None,
    ) -> None:
        """Answer with the headlines of each side."""
        day = await self._answers.day(topic, date, interaction.guild_id)
        await send(interaction, await self._answers.comparison(topic, day, story, language_of(interaction)))

    @app_commands.command(name=_("week"), description=_("The stories of the last seven days, and how they went on"))
    @app_commands.describe(topic=_("Which topic"), until=_("The last day of the week; today by default"))
    @app_commands.autocomplete(topic=autocomplete.topics, until=autocomplete.dates)
    @app_commands.checks.cooldown(3, EVERY)
    async def week(self, interaction: discord.Interaction[DigestBot], topic: str, until: str | None = None) -> None:
        """Answer with the week's stories."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        identifier = await self._answers.reading.known_topic(topic)
        last = await self._answers.day(topic, until, interaction.guild_id)
        last = last or await self._answers.today(identifier, interaction.guild_id)
        await send(interaction, await self._answers.week(identifier, last, language_of(interaction)))

    @app_commands.command(name=_("trend"), description=_("Articles by side over time, or how often each uses a term"))
    @app_commands.describe(
        topic=_("Which topic"),
        term=_("Only headlines with this word, in any language"),
        days=_("So many digests back; 30 by default"),
    )
    @app_commands.autocomplete(topic=autocomplete.topics)
    @app_commands.checks.cooldown(3, EVERY)
    async def trend(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        term: app_commands.Range[str, 1, 60] | None = None,
        days: app_commands.Range[int, 2, 90] = 30,
    ) -> None:
        """Answer with a picture, or a table where none can be drawn."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await send(interaction, await self._answers.trend(topic, term, days, language_of(interaction)))
