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
class StoryMenu:
    """A menu of a digest's stories; choosing one sets its sides beside each other. `options` are (id, label)."""

    topic: str
    date: date
    options: tuple[tuple[str, str], ...]
    placeholder: str


@dataclass(frozen=True, slots=True)
class DayMenu:
    """A menu of digests; choosing one shows it. `options` are (topic, date, label)."""

    options: tuple[tuple[str, date, str], ...]
    placeholder: str


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that goes along as a file of that name (letters, digits, `.`, `-`); `description` is what it shows."""

    name: str
    content: bytes
    description: str


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """Shows the whole digest."""

    topic: str
    date: date


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
class ShowComparison:
    """Sets the sides of a digest's weightiest story beside each other."""

    topic: str
    date: date


@dataclass(frozen=True, slots=True)
class ShowNeighbour:
    """Shows the digest next before (`step` -1) or next after (`step` 1) that of `date`."""

    topic: str
    date: date
    step: int


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Puts another page of the sources in the place of this one: of bullet `n`, or of all (None). The first is 1."""

    topic: str
    date: date
    n: int | None
    page: int


@dataclass(frozen=True, slots=True)
class Query:
    """What was searched for: words, in one topic or all, from one day to another, both included."""

    words: str
    topic: str | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class TurnFound:
    """Puts another page of what a search found in the place of this one. The first is 1."""

    query: Query
    page: int


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraws a bullet; for the operator alone."""

    topic: str
    date: date
    n: int


@dataclass(frozen=True, slots=True)
class Manage:
    """Changes, pauses, resumes or removes a channel's subscription: `what` is one of these words."""

    what: str
    channel_id: int
    topic: str


Action = (
    ShowDigest
    | ShowPerspective
    | ShowAllSources
    | ShowComparison
    | ShowNeighbour
    | TurnPage
    | TurnFound
    | Withdraw
    | Manage
)


@dataclass(frozen=True, slots=True)
class Button:
    """A button and what it does. One that `warns` undoes something."""

    label: str
    action: Action
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Buttons:
    """Up to five buttons in a row."""

    buttons: tuple[Button, ...]


Menu = SourceMenu | StoryMenu | DayMenu
Block = Text | Divider | Menu | Buttons | Picture


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
        case SourceMenu() | StoryMenu() | DayMenu():
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
