"""What a sender promises the outbox: every attempt to post a message ends in one of these outcomes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """The message is there, whoever's attempt it was; `at` (aware) is when, if it was an earlier one."""

    message_id: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now: again after so many seconds. `maybe_sent`: it may have arrived all the same."""

    seconds: float
    maybe_sent: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """The place does not exist any more; `reason` in words for an admin."""

    reason: str


@dataclass(frozen=True, slots=True)
class Forbidden:
    """The bot may not post there; `reason` says in words what is missing and how to mend it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ours:
    """Discord refuses the form of the message: a bug of ours, not to be tried again."""

    reason: str


Outcome = Sent | Wait | Gone | Forbidden | Ours


@dataclass(frozen=True, slots=True)
class Opened:
    """A thread for the delivery is there; its messages go into it. `first`: it holds the first of them already, as a
    post of a forum does."""

    thread_id: int
    first: bool = False


class Sender(Protocol):
    """Posts one message where a row says. What Discord answers becomes an outcome; only a token that it does not
    accept is raised, as UsageError."""

    async def open_thread(self, message: PendingMessage, name: str, content: Message) -> Opened | Outcome:
        """Make the thread or the forum's post that the row's posting asks for; one that `maybe_sent` has made is found
        again by its name and what it carries."""
        ...

    async def send(self, message: PendingMessage, content: Message) -> Outcome:
        """Post it with the row's nonce, in the delivery's thread where it has one. One that `maybe_sent` is looked for
        first."""
        ...


class Teller(Protocol):
    """Says something about a subscription to those it concerns."""

    async def tell(self, channel_id: int, person_id: int | None, words: str) -> bool:
        """Say it in the channel if the bot may write there, else to the person who subscribed, as a direct message.
        False when neither can be reached."""
        ...


class Postman(Sender, Teller, Protocol):
    """Both."""


class Editor(Protocol):
    """Changes what was posted."""

    async def edit(self, message: PendingMessage, discord_id: int, content: Message) -> Outcome:
        """Let the post read otherwise; nobody is mentioned again."""
        ...

    async def delete(self, message: PendingMessage, discord_id: int) -> Outcome:
        """Take the post away."""
        ...
