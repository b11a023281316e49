"""Days as people say them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import day_said

TUESDAY = date(2026, 2, 3)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-02-03", date(2026, 2, 3)),
        ("2026/2/3", date(2026, 2, 3)),
        ("2026年2月3日", date(2026, 2, 3)),
        ("3.2.2026", date(2026, 2, 3)),
        ("3.2.", date(2026, 2, 3)),
        ("today", TUESDAY),
        ("今天", TUESDAY),
        (" Yesterday ", date(2026, 2, 2)),
        ("gestern", date(2026, 2, 2)),
        ("5 days ago", date(2026, 1, 29)),
        ("1 day ago", date(2026, 2, 2)),
        ("last friday", date(2026, 1, 30)),
        ("Friday", date(2026, 1, 30)),
        ("on sun", date(2026, 2, 1)),
        ("tuesday", TUESDAY),
        ("last tuesday", date(2026, 1, 27)),
        ("3 feb", date(2026, 2, 3)),
        ("4 feb", date(2025, 2, 4)),
        ("feb 3rd", date(2026, 2, 3)),
        ("1st of march 2025", date(2025, 3, 1)),
        ("February 3, 2025", date(2025, 2, 3)),
        ("29 feb", date(2024, 2, 29)),
    ],
)
def test_a_day_is_understood(said: str, meant: date) -> None:
    assert day_said(said, TUESDAY) == meant


@pytest.mark.parametrize(
    "said",
    [
        *("", "soon", "2026-02-30", "30 feb", "32.1.", "fr", "last", "m 3", "3 mars bars", "3 xyz", "next friday"),
        *("9999 days ago days", "99999 days ago", "31.4.2026", "0000-01-01", "feb", "2026-02"),
    ],
)
def test_what_is_no_day_is_none(said: str) -> None:
    assert day_said(said, TUESDAY) is None


def test_days_before_the_calendar_are_none() -> None:
    assert day_said("yesterday", date.min) is None
    assert day_said("29 feb", date(3, 1, 1)) is None


@given(DAYS, DAYS)
def test_every_way_of_writing_a_day_out_means_that_day(day: date, today: date) -> None:
    month = MONTHS[day.month - 1]
    for said in (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {month} {day.year}",
        f"{month.title()} {day.day}, {day.year}",
        f"{day:%B} {day.day} {day.year}",
    ):
        assert day_said(said, today) == day


@given(DAYS, st.integers(0, 6), st.sampled_from(["", "last ", "on ", "this "]))
def test_a_weekday_is_the_latest_such_day(today: date, weekday: int, before: str) -> None:
    found = day_said(before + WEEKDAYS[weekday], today)
    assert found is not None
    assert found.weekday() == weekday
    nearest = 1 if before == "last " else 0
    assert timedelta(days=nearest) <= today - found <= timedelta(days=6 + nearest)


@given(DAYS, DAYS)
def test_a_day_without_a_year_is_the_latest_that_is_not_to_come(day: date, today: date) -> None:
    found = day_said(f"{day.day} {MONTHS[day.month - 1]}", today)
    assert found is not None
    assert (found.month, found.day) == (day.month, day.day)
    assert timedelta(0) <= today - found <= timedelta(days=366 * 8)


@given(st.text(max_size=40), DAYS)
def test_whatever_is_said_nothing_breaks(said: str, today: date) -> None:
    assert isinstance(day_said(said, today), date | None)
