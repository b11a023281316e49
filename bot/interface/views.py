"""A laid-out message as components of discord.py, and how a reader is answered.

Buttons and menus are plain items: each carries in its custom id all that is needed to answer, and is answered by the
dynamic items (`bot.interface.items`) or a cog, after a restart as before. A custom id holds 100 characters.
"""

import io
from collections.abc import Sequence
from typing import Any, assert_never

import discord
from discord import ui

from bot.languages import Language, language_for
from bot.publish import blocks

Interaction = discord.Interaction[Any]
"""discord.py leaves the client's type to each call; it is always a `DigestBot`."""


def to_view(message: blocks.Message) -> ui.LayoutView:
    """One message as components: a container with every block in its order."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*(_item(block) for block in message.blocks), accent_colour=message.accent_colour))
    # A view that is not stopped would be kept for every message.
    view.stop()
    return view


def files_of(message: blocks.Message) -> list[discord.File]:
    """The pictures of a message, which go along with it."""
    pictures = (block for block in message.blocks if isinstance(block, blocks.Picture))
    return [discord.File(io.BytesIO(each.content), each.name, description=each.description) for each in pictures]


def allowed_mentions(message: blocks.Message) -> discord.AllowedMentions:
    """Nobody is told of a message, but for the role that its subscription names."""
    mentions = discord.AllowedMentions.none()
    if message.mention_role is not None:
        mentions.roles = [discord.Object(message.mention_role)]
    return mentions


def language_of(interaction: Interaction, *, public: bool = False) -> Language:
    """The reader's language; for a public answer the server's."""
    locale = (interaction.guild_locale or interaction.locale) if public else interaction.locale
    return language_for(locale.value)


async def send(interaction: Interaction, messages: Sequence[blocks.Message], *, public: bool = False) -> None:
    """Answer with as many messages as it takes; for the reader's eyes only unless `public`."""
    for message in messages:
        view, files = to_view(message), files_of(message)
        if interaction.response.is_done():
            await interaction.followup.send(view=view, files=files, ephemeral=not public)
        else:
            await interaction.response.send_message(view=view, files=files, ephemeral=not public)


async def put_in_place(interaction: Interaction, messages: Sequence[blocks.Message]) -> None:
    """Show the message in the place of the one whose button was pressed."""
    (message,) = messages
    await interaction.response.edit_message(view=to_view(message))


def _item(block: blocks.Block) -> ui.Item[Any]:
    match block:
        case blocks.Text(markdown):
            return ui.TextDisplay(markdown)
        case blocks.Divider():
            return ui.Separator()
        case blocks.SourceMenu() | blocks.StoryMenu() | blocks.DayMenu():
            return ui.ActionRow(_menu(block))
        case blocks.Buttons(buttons):
            return ui.ActionRow(*(_button(button) for button in buttons))
        case blocks.Picture(name, _, description):
            return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}", description=description))
        case _:
            assert_never(block)


def _menu(menu: blocks.Menu) -> ui.Select[Any]:
    """A menu's id names its first option where a message may hold several."""
    match menu:
        case blocks.SourceMenu():
            options = [(label, str(n)) for n, label in menu.options]
            name = f"bullets:{menu.topic}:{menu.date}:{menu.options[0][0]}"
        case blocks.StoryMenu():
            options = [(label, identifier) for identifier, label in menu.options]
            name = f"stories:{menu.topic}:{menu.date}"
        case blocks.DayMenu():
            options = [(label, f"{topic}:{day}") for topic, day, label in menu.options]
            name = "days"
        case _:
            assert_never(menu)
    choices = [discord.SelectOption(label=label, value=value) for label, value in options]
    return ui.Select(custom_id=name, placeholder=menu.placeholder, options=choices)


def _button(button: blocks.Button) -> ui.Button[Any]:
    style = discord.ButtonStyle.danger if button.warns else discord.ButtonStyle.secondary
    return ui.Button(label=button.label, custom_id=identifier(button.action), style=style)


def identifier(action: blocks.Action) -> str:
    """The custom id that a button with this action has."""
    match action:
        case blocks.ShowDigest(topic, day):
            return f"show:{topic}:{day}:whole"
        case blocks.ShowPerspective(topic, day, perspective):
            return f"show:{topic}:{day}:side={perspective}"
        case blocks.ShowAllSources(topic, day):
            return f"show:{topic}:{day}:sources"
        case blocks.ShowComparison(topic, day):
            return f"show:{topic}:{day}:compare"
        case blocks.ShowNeighbour(topic, day, step):
            return f"show:{topic}:{day}:{'next' if step > 0 else 'previous'}"
        case blocks.TurnPage(topic, day, n, page):
            return f"page:{topic}:{day}:{n or 'all'}:{page}"
        case blocks.TurnFound(query, page):
            first, last = query.first or "", query.last or ""
            return f"found:{page}:{query.topic or ''}:{first}:{last}:{query.words}"
        case blocks.Withdraw(topic, day, n):
            return f"withdraw:{topic}:{day}:{n}"
        case blocks.Manage(what, channel_id, topic):
            return f"manage:{what}:{channel_id}:{topic}"
        case _:
            assert_never(action)
