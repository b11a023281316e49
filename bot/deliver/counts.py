"""What a run of the outbox came to."""

from dataclasses import dataclass
from enum import StrEnum


class Result(StrEnum):
    """What became of a delivery in a run."""

    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(slots=True)
class Counts:
    """Deliveries that came to an end in a run."""

    sent: int = 0
    skipped: int = 0
    failed: int = 0

    def add(self, result: Result | None) -> None:
        """Count one more; None is not the end of a delivery."""
        if result is not None:
            setattr(self, result, getattr(self, result) + 1)
