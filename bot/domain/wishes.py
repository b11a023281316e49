"""What a channel may wish for, as people write it, and back: days of the week."""

from bot.domain.errors import UsageError
from bot.domain.subscription import EVERY_DAY

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_GROUPS = {
    "": EVERY_DAY,
    "all": EVERY_DAY,
    "daily": EVERY_DAY,
    "every day": EVERY_DAY,
    "weekdays": (0, 1, 2, 3, 4),
    "weekends": (5, 6),
    "weekend": (5, 6),
}


def read_days(text: str) -> tuple[int, ...]:
    """Days of the week (Monday is 0) from `mon wed fri`, `mon-fri`, `weekdays`, `daily`; UsageError for others."""
    wanted = " ".join(text.casefold().replace(",", " ").split())
    if wanted in _GROUPS:
        return _GROUPS[wanted]
    days: set[int] = set()
    for part in wanted.split():
        first, _, last = part.partition("-")
        start, end = (DAY_NAMES.index(name[:3]) if name[:3] in DAY_NAMES else None for name in (first, last or first))
        if start is None or end is None:
            raise UsageError(
                "{text!r} is no day of the week: write them like mon wed fri, or weekdays.", text=part[:20]
            )
        days |= {(start + step) % 7 for step in range((end - start) % 7 + 1)}
    return tuple(sorted(days))


def write_days(days: tuple[int, ...]) -> str:
    """The same as `read_days` reads it."""
    return "daily" if days == EVERY_DAY else " ".join(DAY_NAMES[day] for day in days)
