"""Reads the headers with which a server says when it wants to be asked again. Pure."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_WAIT = timedelta(hours=24)
"""Nobody keeps us from a feed for longer than that by one header."""

_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


def max_age(values: Iterable[str]) -> float | None:
    """Seconds for which the answer is fresh, from Cache-Control (RFC 9111); None when it does not say."""
    found = _MAX_AGE.search(",".join(values))
    return float(found.group(1)) if found else None


def http_date(value: str | None) -> datetime | None:
    """A date of HTTP (RFC 9110), aware and UTC; None for anything else."""
    if not value:
        return None
    try:
        moment = parsedate_to_datetime(value)
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def retry_after(value: str | None, date: str | None) -> float | None:
    """Seconds to wait, from Retry-After: a number, or a date that is measured from the server's own `Date`.

    At most a day. None when the server does not say, or says it in a form that is none.
    """
    if value is None:
        return None
    if re.fullmatch(r"\d{1,9}", value.strip()):
        seconds = float(value)
    elif (until := http_date(value)) is not None and (now := http_date(date)) is not None:
        seconds = (until - now).total_seconds()
    else:
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT.total_seconds())
