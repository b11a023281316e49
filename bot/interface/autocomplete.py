"""Choices that Discord offers while a reader types. Whatever was typed so far, an answer of at most 25 comes back."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import discord
from discord.app_commands import Choice

from bot.domain.days import day_said
from bot.domain.errors import ParallaxError
from bot.interface.cities import ZONE_OF_CITY
from bot.interface.client import DigestBot
from bot.languages import language_for
from bot.publish.clean import visible
from bot.publish.lengths import shortened
from bot.publish.words import written_date
from bot.reading.room import zone_names

MOST_CHOICES = 25
"""Discord refuses more."""
LONGEST_NAME = 100
LONGEST_VALUE = 100

Interaction = discord.Interaction[DigestBot]


async def topics(interaction: Interaction, current: str) -> list[Choice[str]]:
    """Topics whose id or name holds what was typed."""
    names = await interaction.client.reading.topic_names()
    return _choices(((f"{name} ({identifier})", identifier) for identifier, name in names.items()), current)


async def dates(interaction: Interaction, current: str) -> list[Choice[str]]:
    """Days that have a digest of the topic chosen before, newest first; or the one day that was said in words."""
    answers = interaction.client.answers
    try:
        topic = await answers.reading.known_topic(_chosen(interaction, "topic"))
    except ParallaxError:
        return []
    days = await answers.reading.dates(topic, prefix=current.strip())
    if not days:
        said = day_said(current, await answers.today(topic, interaction.guild_id))
        days = (said,) if said is not None and await answers.reading.has(topic, said) else ()
    return [_day(interaction, day) for day in days[:MOST_CHOICES]]


def _day(interaction: Interaction, day: date) -> Choice[str]:
    name = f"{written_date(day, language_for(interaction.locale.value))} ({day})"
    return Choice(name=name[:LONGEST_NAME], value=day.isoformat())


async def perspectives(interaction: Interaction, current: str) -> list[Choice[str]]:
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


async def stories(interaction: Interaction, current: str) -> list[Choice[str]]:
    """The stories of the topic, and of the day, chosen before that more than one side tells."""
    answers = interaction.client.answers
    try:
        topic = await answers.reading.known_topic(_chosen(interaction, "topic"))
        day = await answers.day(topic, _chosen(interaction, "date") or None, interaction.guild_id)
        found = await answers.stories(topic, day)
    except ParallaxError:
        return []
    return _choices(((headline, identifier) for identifier, headline in found), current)


async def timezones(interaction: Interaction, current: str) -> list[Choice[str]]:
    """IANA time zones whose name holds what was typed, and those of cities that bear it."""
    wanted = current.strip().casefold().replace("_", " ")
    cities = [(f"{city.title()} ({zone})", zone) for city, zone in ZONE_OF_CITY.items() if wanted and wanted in city]
    names = [(name, name) for name in zone_names().values() if wanted in name.casefold().replace("_", " ")]
    return [Choice(name=name, value=value) for name, value in [*cities, *names][:MOST_CHOICES]]


def _chosen(interaction: Interaction, option: str) -> str:
    value: Any = getattr(interaction.namespace, option, None)
    return value if isinstance(value, str) else ""


def _choices(pairs: Iterable[tuple[str, str]], current: str) -> list[Choice[str]]:
    """Those whose name or value holds what was typed; Discord refuses a name without a visible character."""
    wanted = current.strip().casefold()
    return [
        Choice(name=shortened(visible(name), LONGEST_NAME) or value, value=value)
        for name, value in pairs
        if (wanted in name.casefold() or wanted == value.casefold()) and 0 < len(value) <= LONGEST_VALUE
    ][:MOST_CHOICES]
