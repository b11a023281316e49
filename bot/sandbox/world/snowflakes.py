"""Ids as Discord makes them: the moment in the upper bits, a counter in the lower ones."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Tells the time: aware, UTC."""

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
"""https://discord.com/developers/docs/reference#snowflakes"""
_COUNTED_BITS = 22


def now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


class Snowflakes:
    """Gives out ids that only grow, even where the clock stands still or steps back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """A new id of this moment."""
        milliseconds = (self._clock() - EPOCH) // timedelta(milliseconds=1)
        self._last = max(self._last + 1, milliseconds << _COUNTED_BITS)
        return self._last


def moment_of(identifier: int) -> datetime:
    """When the id was made: aware, UTC, to the millisecond."""
    return EPOCH + timedelta(milliseconds=identifier >> _COUNTED_BITS)
