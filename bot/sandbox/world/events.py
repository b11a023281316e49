"""What the world tells the gateway, and which intent a bot must have declared to hear it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntFlag

from bot.sandbox.world.entities import Json


class Intent(IntFlag):
    """https://discord.com/developers/docs/events/gateway#gateway-intents"""

    NONE = 0
    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    MESSAGE_CONTENT = 1 << 15


PRIVILEGED = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES | Intent.MESSAGE_CONTENT
ALL_INTENTS = (1 << 26) - 1


@dataclass(frozen=True, slots=True)
class Event:
    """A dispatch: to the shard of `guild_id` (None: the first shard), if it declared `intent`."""

    name: str
    data: Json
    guild_id: int | None
    intent: Intent = Intent.GUILDS


Tell = Callable[[Event], bool]
"""Tells of an event; whether a connected bot hears it."""


def nobody(event: Event) -> bool:
    """Tell nobody: as long as there is no gateway."""
    return False
