"""`/digest` and `/sources`: reading what is stored."""

import discord
from discord import app_commands
from discord.ext import commands

from bot import autocomplete
from bot.client import DigestBot
from bot.domain.digest import Digest
from bot.ports import Clock
from bot.publish import layout
from bot.reading import ReadingRoom, bullet_of, read_day, side_of
from bot.views import send_privately


class Digests(commands.Cog):
    """Any day's digest, one side of it, and the sources of each bullet."""

    def __init__(self, reading: ReadingRoom, clock: Clock) -> None:
        self._reading = reading
        self._clock = clock

    @app_commands.command(description="A day's digest of a topic, as each side reports it")
    @app_commands.describe(
        topic="Which topic", date="Which day, such as 2026-02-03; the latest by default", perspective="Only one side"
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
    ) -> None:
        """Answer with the digest of the day, or one side of it."""
        digest = await self._digest(topic, date)
        if perspective is None:
            await send_privately(interaction, layout.lay_out(digest))
        else:
            await send_privately(interaction, layout.lay_out(digest, (side_of(digest, perspective).id,)))

    @app_commands.command(description="The sources that a bullet of a digest stands on")
    @app_commands.describe(
        topic="Which topic", bullet="The bullet's number", date="Which day; the latest digest by default"
    )
    @app_commands.autocomplete(topic=autocomplete.topics, date=autocomplete.dates)
    async def sources(
        self,
        interaction: discord.Interaction[DigestBot],
        topic: str,
        bullet: app_commands.Range[int, 1],
        date: str | None = None,
    ) -> None:
        """Answer with each source of the bullet."""
        digest = await self._digest(topic, date)
        await send_privately(interaction, layout.lay_out_sources(digest, bullet_of(digest, bullet).n))

    async def _digest(self, topic: str, day: str | None) -> Digest:
        identifier = await self._reading.known_topic(topic)
        if day is None:
            return await self._reading.digest(identifier)
        today = self._reading.edition_date(identifier, self._clock())
        return await self._reading.digest(identifier, read_day(day, today))
