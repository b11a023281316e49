"""What it is to fetch: a question, the answers it can have, and the port that both the network and the sample fill."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Question:
    """An address, and the validators of the body we had from it, kept to the letter."""

    url: str
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body of decoded bytes. `url` is where it came from in the end.

    `moved_to` is set when every redirect on the way was a permanent one. `max_age` is in seconds, as the server asks.
    """

    url: str
    body: bytes
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    max_age: float | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server says (304) that the body we have is still the one. A success."""

    url: str
    max_age: float | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """No body, and why: a sentence. `retry_after` is in seconds, where the server named a time.

    `blocked`: the server does not want us now, in a form that does not say so (a consent page, a "sorry" page).
    """

    reason: str
    status: int | None = None
    retry_after: float | None = None
    blocked: bool = False


Answer = Fetched | Unchanged | Failed


class Fetch(Protocol):
    """Asks once. Nothing that a server or the network does makes it raise."""

    async def __call__(self, question: Question) -> Answer: ...
