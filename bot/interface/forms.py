"""Forms that pop up, and buttons that a cog answers itself. Both are known by their custom id alone.

discord.py remembers a form only in the process that showed it. Here whoever is running takes it: a form that was open
while the bot restarted gets its answer.
"""

import re
from collections.abc import Awaitable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.interface.client import answer_error
from bot.interface.views import Interaction

MAX_TITLE = 45
"""Of a form's title and its labels: https://discord.com/developers/docs/components/reference#label"""


@dataclass(frozen=True, slots=True)
class Field:
    """A line, or with `long` several, to be filled in."""

    name: str
    label: str
    value: str = ""
    long: bool = False
    required: bool = True
    most: int = 100


def form(custom_id: str, title: str, fields: Iterable[Field]) -> ui.Modal:
    """A form with these fields; what is sent off comes back under `custom_id`."""
    modal = ui.Modal(title=title[:MAX_TITLE], custom_id=custom_id, timeout=None)
    for field in fields:
        style = discord.TextStyle.paragraph if field.long else discord.TextStyle.short
        text: ui.TextInput[Any] = ui.TextInput(
            custom_id=field.name,
            style=style,
            default=field.value or None,
            required=field.required,
            max_length=field.most,
        )
        modal.add_item(ui.Label(text=field.label[:MAX_TITLE], component=text))
    modal.stop()
    return modal


def sent_form(pattern: re.Pattern[str], interaction: Interaction) -> re.Match[str] | None:
    """The parts of the custom id, if this is such a form sent off."""
    return _matched(pattern, interaction, discord.InteractionType.modal_submit)


def pressed(pattern: re.Pattern[str], interaction: Interaction) -> re.Match[str] | None:
    """The parts of the custom id, if this is such a button pressed."""
    return _matched(pattern, interaction, discord.InteractionType.component)


def _matched(pattern: re.Pattern[str], interaction: Interaction, kind: discord.InteractionType) -> re.Match[str] | None:
    data: Mapping[str, Any] = interaction.data or {}
    return pattern.fullmatch(str(data.get("custom_id", ""))) if interaction.type is kind else None


def values_of(interaction: Interaction) -> dict[str, str]:
    """What was filled in, by the fields' names."""
    data: Mapping[str, Any] = interaction.data or {}
    return {str(part["custom_id"]): str(part["value"]) for part in _parts(data) if "value" in part}


def _parts(part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    inner = [*part.get("components", ()), *([part["component"]] if "component" in part else [])]
    for each in inner:
        yield each
        yield from _parts(each)


async def answering(interaction: Interaction, work: Awaitable[None]) -> None:
    """The end of the line for an error: what a listener raises, discord.py would only log."""
    try:
        await work
    except Exception as error:  # noqa: BLE001
        await answer_error(interaction, error)
