"""Planned trouble: what goes wrong with which requests, so that a bot can show how it takes it."""

from collections.abc import Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from random import Random
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.sandbox.refusing.refusals import KNOWN, MistakeError, RefusedError


class Trouble(StrEnum):
    """Kinds of trouble."""

    STATUS = "status"
    """An HTTP status without one of Discord's codes, such as 502; nothing is done."""
    REFUSED = "refused"
    """One of Discord's codes, such as 50013; nothing is done."""
    LIMITED = "limited"
    """A 429 out of the blue; nothing is done."""
    SLOW = "slow"
    """It is done, and the answer comes late."""
    LOST = "lost"
    """It is done, and the answer never arrives: the connection is cut."""
    CUT = "cut"
    """The connection is cut before anything is done."""


class Fault(BaseModel):
    """Trouble for requests of a method to a path such as `/channels/*/messages`.

    It comes to each of them with a `chance`, and goes away after so many `times` (None: never). `seconds` are those of
    a slow answer or of a Retry-After; `scope` is that of a 429.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    trouble: Trouble
    method: str = "*"
    path: str = "*"
    times: int | None = Field(default=1, ge=1)
    chance: float = Field(default=1.0, ge=0, le=1)
    status: int = Field(default=503, ge=400, le=599)
    code: int = 0
    seconds: float = Field(default=1.0, ge=0)
    scope: Literal["user", "shared", "global"] = "user"

    @model_validator(mode="after")
    def _code_is_known(self) -> "Fault":
        if self.trouble is Trouble.REFUSED and self.code not in KNOWN:
            raise ValueError(f"`code` is one of: {', '.join(map(str, KNOWN))}")
        return self

    def hits(self, method: str, path: str) -> bool:
        """Whether it is meant for such a request."""
        return fnmatchcase(method, self.method) and fnmatchcase(path, self.path)

    def refusal(self) -> RefusedError | None:
        """The refusal that it answers with, if it is one that answers at once."""
        if self.trouble is Trouble.STATUS:
            return RefusedError(0, status=self.status)
        if self.trouble is Trouble.REFUSED:
            return RefusedError(self.code, retry_after=self.seconds)
        if self.trouble is Trouble.LIMITED:
            return RefusedError(0, status=429, retry_after=self.seconds, scope=self.scope)
        return None


class Faults:
    """The trouble that is planned; the dice are seeded, so that a run can be repeated."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)  # noqa: S311
        self.planned: list[Fault] = []

    def plan(self, *faults: Fault) -> None:
        """Let there be trouble; of two that hit the same request, the one planned first comes first."""
        self.planned += faults

    def clear(self) -> None:
        """No more trouble."""
        self.planned.clear()

    def draw(self, method: str, path: str) -> Fault | None:
        """The trouble that comes to a request; it is counted off."""
        for index, fault in enumerate(self.planned):
            if fault.hits(method, path) and self._random.random() < fault.chance:
                self._count_off(index, fault)
                return fault
        return None

    def _count_off(self, index: int, fault: Fault) -> None:
        if fault.times == 1:
            del self.planned[index]
        elif fault.times is not None:
            self.planned[index] = fault.model_copy(update={"times": fault.times - 1})


def read_fault(wire: Mapping[str, object]) -> Fault:
    """A fault as a person writes it in JSON; MistakeError says what is wrong with it."""
    try:
        return Fault.model_validate(wire)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, fault["loc"])) or "fault"
        raise MistakeError(f"{place}: {fault['msg']}.") from None
