"""Dates are read in the forms that feeds use, and believed only near to now."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.dates import believable, is_old, read_date
from tests.gather.support import NOW

MORNING = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Tue, 03 Feb 2026 04:00:00 GMT", MORNING),
        ("Tue, 03 Feb 2026 12:00:00 +0800", MORNING),
        ("03 Feb 2026 04:00 UT", MORNING),
        ("2026-02-03T04:00:00Z", MORNING),
        ("2026-02-03T09:30:00+05:30", MORNING),
        ("2026-02-03 04:00:00", MORNING),
        ("2026-02-03", MORNING.replace(hour=0)),
        ("1770091200", MORNING),
        ("1770091200000", MORNING),
        ("2026年2月3日 4:00", MORNING),
        ("2026年2月3日", MORNING.replace(hour=0)),
        ("2026년 2월 3일 4:00:00", MORNING),
        ("", None),
        ("yesterday", None),
        ("31 Feb 2026 04:00 GMT", None),
        ("2026年13月3日", None),
    ],
)
def test_a_date_is_read(text: str, moment: datetime | None) -> None:
    assert read_date(text) == moment


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.utcoffset() == timedelta(0)


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(lambda t: t.replace(microsecond=0)),
    st.integers(-12, 14),
)
def test_what_is_written_is_read(naive: datetime, hours: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert read_date(moment.isoformat()) == moment
    assert read_date(moment.strftime("%d %b %Y %H:%M:%S %z")) == moment


def test_a_date_is_believed_from_thirty_days_ago_to_a_quarter_of_an_hour_ahead() -> None:
    assert believable(NOW - timedelta(days=30), NOW)
    assert believable(NOW + timedelta(minutes=15), NOW)
    assert not believable(NOW - timedelta(days=30, seconds=1), NOW)
    assert not believable(NOW + timedelta(minutes=15, seconds=1), NOW)
    assert not believable(datetime(1, 1, 1, tzinfo=UTC), NOW)
    assert not believable(None, NOW)


def test_a_sane_date_long_ago_is_old_and_a_slip_is_not() -> None:
    assert is_old(NOW - timedelta(days=31), NOW)
    assert not is_old(NOW - timedelta(days=1), NOW)
    assert not is_old(datetime(1770, 9, 12, tzinfo=UTC), NOW)
    assert not is_old(datetime(1970, 1, 1, tzinfo=UTC), NOW)
    assert not is_old(None, NOW)
