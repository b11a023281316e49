"""What a sender promises the outbox: every attempt to post a message ends in one of these outcomes."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """The message is there, whoever's attempt it was."""

    message_id: int


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


class Sender(Protocol):
    """Posts one message where a row says. Nothing that Discord answers makes it raise: it becomes an outcome."""

    async def send(self, message: PendingMessage, content: Message) -> Outcome:
        """Post it with the row's nonce. One that `maybe_sent` is looked for in the channel first."""
        ...
