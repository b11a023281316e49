"""Choices that Discord offers while a reader types. Whatever was typed so far, an answer of at most 25 comes back."""

from collections.abc import Iterable
from typing import Any

import discord
from discord.app_commands import Choice

from bot.client import DigestBot
from bot.domain.errors import ParallaxError
from bot.reading import zone_names

MOST_CHOICES = 25
"""Discord refuses more."""
LONGEST_NAME = 100


async def topics(interaction: discord.Interaction[DigestBot], current: str) -> list[Choice[str]]:
    """Topics whose id or name holds what was typed."""
    names = await interaction.client.reading.topic_names()
    return _choices(((f"{name} ({identifier})", identifier) for identifier, name in names.items()), current)


async def dates(interaction: discord.Interaction[DigestBot], current: str) -> list[Choice[str]]:
    """Days that have a digest of the topic chosen before, newest first."""
    reading = interaction.client.reading
    try:
        topic = await reading.known_topic(_chosen(interaction, "topic"))
    except ParallaxError:
        return []
    days = await reading.dates(topic, prefix=current.strip())
    return [Choice(name=day.isoformat(), value=day.isoformat()) for day in days[:MOST_CHOICES]]


async def perspectives(interaction: discord.Interaction[DigestBot], current: str) -> list[Choice[str]]:
    """The sides of the topic chosen before."""
    reading = interaction.client.reading
    topic = _chosen(interaction, "topic").strip()
    for configured in reading.configured:
        if configured.id == topic:
            return _choices(((side.name, side.id) for side in configured.perspectives), current)
    try:
        digest = await reading.digest(topic)
    except ParallaxError:
        return []
    return _choices(((side.name, side.id) for side in digest.sides), current)


async def timezones(interaction: discord.Interaction[DigestBot], current: str) -> list[Choice[str]]:
    """IANA time zones whose name holds what was typed; a blank in it stands for an underscore."""
    return _choices(((name, name) for name in zone_names().values()), current.strip().replace(" ", "_"))


def _chosen(interaction: discord.Interaction[DigestBot], option: str) -> str:
    value: Any = getattr(interaction.namespace, option, None)
    return value if isinstance(value, str) else ""


def _choices(pairs: Iterable[tuple[str, str]], current: str) -> list[Choice[str]]:
    wanted = current.strip().casefold()
    return [Choice(name=name[:LONGEST_NAME], value=value) for name, value in pairs if wanted in name.casefold()][
        :MOST_CHOICES
    ]
