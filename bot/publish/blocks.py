"""A message in Discord as data: blocks that another module turns into components, and what Discord counts of them.

Limits: 40 components, nested ones counted, and 4,000 characters of text in all for one message of Components V2
(https://discord.com/developers/docs/components/reference; the second is what discord.py enforces); 25 options in a
menu, 5 buttons in a row.
"""

from dataclasses import dataclass
from datetime import date

from bot.publish.lengths import measure

MAX_COMPONENTS = 40
MAX_TEXT = 4_000
MAX_OPTIONS = 25
MAX_LABEL = 100
MAX_BUTTONS = 5
MAX_BUTTON_LABEL = 80


@dataclass(frozen=True, slots=True)
class Text:
    """Markdown of Discord's kind, ready to be shown: whatever came from outside in it is escaped."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two parts."""


@dataclass(frozen=True, slots=True)
class SourceMenu:
    """A menu of bullets; choosing one shows its sources. `options` are (number of the bullet, label)."""

    topic: str
    date: date
    options: tuple[tuple[int, str], ...]
    placeholder: str


@dataclass(frozen=True, slots=True)
class ShowPerspective:
    """Shows one side of a digest."""

    topic: str
    date: date
    perspective: str


@dataclass(frozen=True, slots=True)
class ShowAllSources:
    """Shows every source of a digest."""

    topic: str
    date: date


@dataclass(frozen=True, slots=True)
class ShowNeighbour:
    """Shows the digest next before (`step` -1) or next after (`step` 1) that of `date`."""

    topic: str
    date: date
    step: int


Action = ShowPerspective | ShowAllSources | ShowNeighbour


@dataclass(frozen=True, slots=True)
class Button:
    """A button and what it does."""

    label: str
    action: Action


@dataclass(frozen=True, slots=True)
class Buttons:
    """Up to five buttons in a row."""

    buttons: tuple[Button, ...]


Block = Text | Divider | SourceMenu | Buttons


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its blocks from top to bottom inside one container of that colour (0xRRGGBB).

    `mention_role` is the role that its text mentions and that may be told; nobody else ever is.
    """

    blocks: tuple[Block, ...]
    accent_colour: int
    mention_role: int | None = None


def components(block: Block) -> int:
    """How many components a block is: a menu and each row of buttons sit in an action row."""
    match block:
        case SourceMenu():
            return 2
        case Buttons(buttons):
            return 1 + len(buttons)
        case _:
            return 1


def text_length(block: Block) -> int:
    """How much of the text limit a block takes."""
    return measure(block.markdown) if isinstance(block, Text) else 0


def total_components(message: Message) -> int:
    """All components of a message, its container counted."""
    return 1 + sum(components(block) for block in message.blocks)


def total_text(message: Message) -> int:
    """All text of a message."""
    return sum(text_length(block) for block in message.blocks)
