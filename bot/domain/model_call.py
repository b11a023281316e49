"""What was asked of a model, how it went and what it cost."""

from dataclasses import dataclass
from datetime import date, datetime

ANSWERED = "answered"
"""The outcome of a call whose answer could be used; every other outcome says in a few words what went wrong."""


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One request to a model. `at` is aware and UTC; `date` is the edition it was made for.

    `server` is the address asked, `asked_model` the name sent and `resolved_model` the one that answered by its own
    account. `request_hash` is the same for the same question: an answer is paid for once. `cost_usd` is reckoned from
    the tokens the server counted, or from an estimate where it counted none. Until a call has ended `outcome` says
    that it has not, and `cost_usd` is the estimate.
    """

    at: datetime
    topic: str
    date: date
    server: str
    asked_model: str
    prompt_version: str
    request_hash: str
    outcome: str
    cost_usd: float
    seconds: float = 0.0
    resolved_model: str | None = None
    tokens_in: int | None = None
    tokens_out: int | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What the calls of one topic to one model came to: how many, tokens in and out, and US dollars."""

    topic: str
    model: str
    calls: int
    failed: int
    tokens_in: int
    tokens_out: int
    cost_usd: float
