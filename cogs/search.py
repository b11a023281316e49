"""`/search`: past bullets and headlines."""

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.domain.errors import UsageError
from bot.interface import autocomplete
from bot.interface.client import DigestBot
from bot.interface.views import language_of, send
from bot.publish.blocks import Query
from bot.reading.answers import Answers
from bot.reading.room import read_day


class Search(commands.Cog):
    """Full text over everything that was ever published here."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    @app_commands.command(name=_("search"), description=_("Find past bullets and headlines, in any language"))
    @app_commands.describe(
        words=_("All of these words"),
        topic=_("Which topic; all by default"),
        first=_("From this day on"),
        last=_("Up to this day"),
    )
    @app_commands.rename(first="from", last="to")
    @app_commands.autocomplete(topic=autocomplete.topics, first=autocomplete.dates, last=autocomplete.dates)
    @app_commands.checks.cooldown(5, 10.0)
    async def search(
        self,
        interaction: discord.Interaction[DigestBot],
        words: app_commands.Range[str, 1, 100],
        topic: str | None = None,
        first: str | None = None,
        last: str | None = None,
    ) -> None:
        """Answer with the newest finds."""
        reading = self._answers.reading
        identifier = None if topic is None else await reading.known_topic(topic)
        today = await self._answers.today(identifier or "", interaction.guild_id)
        start, end = (None if said is None else read_day(said, today) for said in (first, last))
        if start is not None and end is not None and start > end:
            raise UsageError("{first} is after {last}: turn them round.", first=start, last=end)
        query = Query(words, identifier, start, end)
        await send(interaction, await self._answers.found(query, 1, language_of(interaction)))
