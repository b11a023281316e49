"""A laid-out digest as a LayoutView of discord.py, and the items in it that answer for ever.

Every button and menu carries in its custom id all that is needed to answer: it works after a restart, and on a digest
that was posted a year ago. A custom id holds 100 characters: ids of topics and perspectives have 32 at most.
"""

import re
from collections.abc import Awaitable, Sequence
from datetime import date
from typing import Any, Self, assert_never

import discord
from discord import ui

from bot.client import DigestBot, answer_error
from bot.publish import blocks, layout
from bot.reading import ReadingRoom, bullet_of, side_of

Interaction = discord.Interaction[Any]
"""discord.py leaves the client's type to each call; it is always a `DigestBot`."""

_DIGEST = r"(?P<topic>[^:]{1,40}):(?P<day>\d{4}-\d{2}-\d{2})"


def to_view(message: blocks.Message) -> ui.LayoutView:
    """One message as components: a container with every block in its order."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*(_item(block) for block in message.blocks), accent_colour=message.accent_colour))
    return view


def allowed_mentions(message: blocks.Message) -> discord.AllowedMentions:
    """Nobody is told of a message, but for the role that its subscription names."""
    mentions = discord.AllowedMentions.none()
    if message.mention_role is not None:
        mentions.roles = [discord.Object(message.mention_role)]
    return mentions


async def send_privately(interaction: discord.Interaction[Any], messages: Sequence[blocks.Message]) -> None:
    """Answer for the reader's eyes only, with as many messages as it takes."""
    for message in messages:
        view = to_view(message)
        if interaction.response.is_done():
            await interaction.followup.send(view=view, ephemeral=True)
        else:
            await interaction.response.send_message(view=view, ephemeral=True)


def _item(block: blocks.Block) -> ui.Item[Any]:
    match block:
        case blocks.Text(markdown):
            return ui.TextDisplay(markdown)
        case blocks.Divider():
            return ui.Separator()
        case blocks.SourceMenu():
            return ui.ActionRow(SourceMenu.showing(block))
        case blocks.Buttons(buttons):
            return ui.ActionRow(*(ShowButton.showing(button) for button in buttons))
        case _:
            assert_never(block)


def _identifier(action: blocks.Action) -> str:
    match action:
        case blocks.ShowPerspective(topic, day, perspective):
            return f"show:{topic}:{day}:side={perspective}"
        case blocks.ShowAllSources(topic, day):
            return f"show:{topic}:{day}:sources"
        case blocks.ShowNeighbour(topic, day, step):
            return f"show:{topic}:{day}:{'next' if step > 0 else 'previous'}"
        case _:
            assert_never(action)


class ShowButton(
    ui.DynamicItem[ui.Button[Any]], template=rf"show:{_DIGEST}:(?:side=(?P<side>.+)|(?P<what>sources|next|previous))"
):
    """Shows something else of the same topic: one side, all sources, the day before or after."""

    def __init__(self, button: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(button)
        self._match = match

    @classmethod
    def showing(cls, button: blocks.Button) -> Self:
        """The button with its label."""
        made: ui.Button[Any] = ui.Button(label=button.label, custom_id=_identifier(button.action))
        return cls(made, _matching(cls, made))

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The button of a message that was posted at any time before."""
        return cls(item, match)  # type: ignore[arg-type]  # discord.py dispatches a button's id to a button only

    async def callback(self, interaction: Interaction) -> None:
        """Show it, to whoever pressed."""
        await _answer(interaction, self._messages(_reading(interaction)))

    async def _messages(self, reading: ReadingRoom) -> tuple[blocks.Message, ...]:
        topic, day = self._match["topic"], date.fromisoformat(self._match["day"])
        if self._match["what"] in ("next", "previous"):
            return layout.lay_out(await reading.neighbour(topic, day, 1 if self._match["what"] == "next" else -1))
        digest = await reading.digest(topic, day)
        if self._match["what"] == "sources":
            return layout.lay_out_all_sources(digest)
        return layout.lay_out(digest, (side_of(digest, self._match["side"]).id,))


class SourceMenu(ui.DynamicItem[ui.Select[Any]], template=rf"bullets:{_DIGEST}:\d+"):
    """Choosing a bullet shows its sources."""

    def __init__(self, select: ui.Select[Any], match: re.Match[str]) -> None:
        super().__init__(select)
        self._match = match

    @classmethod
    def showing(cls, menu: blocks.SourceMenu) -> Self:
        """The menu with its options; its id names the first bullet, for a message may hold several menus."""
        made: ui.Select[Any] = ui.Select(
            custom_id=f"bullets:{menu.topic}:{menu.date}:{menu.options[0][0]}",
            placeholder=menu.placeholder,
            options=[discord.SelectOption(label=label, value=str(n)) for n, label in menu.options],
        )
        return cls(made, _matching(cls, made))

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The menu of a message that was posted at any time before."""
        return cls(item, match)  # type: ignore[arg-type]  # discord.py dispatches a menu's id to a menu only

    async def callback(self, interaction: Interaction) -> None:
        """Show the sources of the bullet that was chosen, to whoever chose."""
        await _answer(interaction, self._messages(_reading(interaction)))

    async def _messages(self, reading: ReadingRoom) -> tuple[blocks.Message, ...]:
        digest = await reading.digest(self._match["topic"], date.fromisoformat(self._match["day"]))
        return layout.lay_out_sources(digest, bullet_of(digest, int(self.item.values[0])).n)


DYNAMIC_ITEMS = (ShowButton, SourceMenu)


def _matching(kind: type[ui.DynamicItem[Any]], item: ui.Button[Any] | ui.Select[Any]) -> re.Match[str]:
    """The parts of an item's id, as they will be read when somebody uses it."""
    found = kind.__discord_ui_compiled_template__.fullmatch(item.custom_id or "")
    if found is None:
        raise ValueError(f"custom id {item.custom_id!r} would never be recognised again")
    return found


def _reading(interaction: Interaction) -> ReadingRoom:
    client: DigestBot = interaction.client
    return client.reading


async def _answer(interaction: Interaction, messages: Awaitable[Sequence[blocks.Message]]) -> None:
    """The end of the line for an error: what a callback raises, discord.py would only log."""
    try:
        await send_privately(interaction, await messages)
    except Exception as error:  # noqa: BLE001
        await answer_error(interaction, error)
