"""Reads the dates that feeds write, and decides which to believe. Pure: the clock is an argument."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

BEFORE = timedelta(days=30)
AFTER = timedelta(minutes=15)
_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""No feed is older than RSS's first years; a date before that is a slip of the program that wrote it."""

_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_CHINESE = re.compile(
    r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]"
    r"(?:\s*(\d{1,2})\s*[:時时시]\s*(\d{1,2})(?:\s*[:分분]\s*(\d{1,2}))?)?"
)


def read_date(text: str) -> datetime | None:
    """The moment that `text` names in RFC 822, ISO 8601, seconds or milliseconds since 1970, or Chinese and Korean
    order; aware and UTC, a time without a zone taken as UTC. None for what is none of these."""
    text = text.strip()[:80]
    if not text:
        return None
    for read in (_epoch, datetime.fromisoformat, _east_asian, parsedate_to_datetime):
        try:
            moment = read(text)
            if moment is not None:
                return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _epoch(text: str) -> datetime | None:
    if not _EPOCH.fullmatch(text):
        return None
    return datetime.fromtimestamp(int(text[:10]), UTC)


def _east_asian(text: str) -> datetime | None:
    found = _CHINESE.match(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def believable(moment: datetime | None, seen: datetime) -> bool:
    """Whether an entry first seen at `seen` may have been published at `moment`.

    The band is narrow since misread dates land anywhere: `1770091219` in the year 1770, `2026年2月3日` in November.
    """
    return moment is not None and seen - BEFORE <= moment <= seen + AFTER


def is_old(moment: datetime | None, seen: datetime) -> bool:
    """Whether `moment` is a sane date too long ago to be news, as in a feed that shows its whole archive."""
    return moment is not None and _EARLIEST <= moment < seen - BEFORE
