"""How Discord says no: an HTTP status, a code of its own, a sentence, and for a faulty body the place of each flaw.

RefusedError    Discord would answer with an error
MistakeError    the person at the sandbox asked for something that cannot be done there
"""

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

Path = tuple[str | int, ...]

INVALID_FORM = 50035

KNOWN: dict[int, tuple[int, str]] = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    20016: (429, "This action cannot be performed due to slowmode rate limit"),
    20028: (429, "The channel you are writing has hit the write rate limit"),
    30034: (400, "Maximum number of daily application command creates has been reached (200)"),
    30046: (400, "Maximum number of edits to messages older than 1 hour reached"),
    40004: (403, "Send messages has been temporarily disabled"),
    40005: (413, "Request entity too large"),
    40033: (400, "This message has already been crossposted"),
    40060: (400, "Interaction has already been acknowledged"),
    40062: (429, "Service resource is being rate limited"),
    40067: (400, "A tag is required to create a forum post in this channel"),
    40094: (400, "This interaction has hit the maximum number of follow up messages."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50033: (400, "Invalid Recipient(s)"),
    50035: (400, "Invalid Form Body"),
    50045: (400, "File uploaded exceeds the maximum size"),
    50068: (400, "Invalid message type"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
    130000: (503, "API resource is currently overloaded. Try again a little later"),
    160002: (400, "Cannot reply without permission to read message history"),
    160004: (400, "A thread has already been created for this message"),
    160005: (400, "Thread is locked"),
    200000: (400, "Message was blocked by automatic moderation"),
}
"""Codes with their status and sentence.
https://discord.com/developers/docs/topics/opcodes-and-status-codes#json; it does not list the statuses."""


class RefusedError(Exception):
    """Discord refuses a request. `code` is 0 where only the HTTP status says what is wrong."""

    def __init__(
        self,
        code: int = 0,
        *,
        status: int | None = None,
        errors: dict[str, Any] | None = None,
        retry_after: float | None = None,
        scope: str = "user",
    ) -> None:
        known_status, message = KNOWN.get(code, (400, f"Error {code}"))
        self.status = status or known_status
        if code == 0:
            message = f"{self.status}: {HTTPStatus(self.status).phrase}"
        super().__init__(message)
        self.code = code
        self.errors = errors
        self.retry_after = retry_after if self.status != HTTPStatus.TOO_MANY_REQUESTS else (retry_after or 1.0)
        self.scope = scope

    def body(self) -> dict[str, Any]:
        """The answer as it goes over the wire."""
        body: dict[str, Any] = {"message": str(self), "code": self.code}
        if self.errors is not None:
            body["errors"] = self.errors
        if self.retry_after is not None:
            body |= {"retry_after": round(self.retry_after, 3), "global": self.scope == "global"}
        return body


class MistakeError(Exception):
    """A person asked the sandbox for something that is not there; the sentence says what would be."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a body, and where."""

    path: Path
    code: str
    message: str


def refuse_if_flawed(flaws: Iterable[Flaw]) -> None:
    """Raise one RefusedError for all the flaws, if there are any, nested by place as Discord nests them."""
    errors: dict[str, Any] = {}
    for flaw in flaws:
        node = errors
        for part in flaw.path:
            node = node.setdefault(str(part), {})
        node.setdefault("_errors", []).append({"code": flaw.code, "message": flaw.message})
    if errors:
        raise RefusedError(INVALID_FORM, errors=errors)
