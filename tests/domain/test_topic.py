"""When a topic's edition is due, and which date it bears."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.topic import Perspective, Topic

SIDES = (Perspective("us", "United States"), Perspective("china", "China"))


def topic(zone: str = "UTC", at: time = time(4, 0)) -> Topic:
    return Topic("us-china", "US vs China", SIDES, generate_at=at, timezone=ZoneInfo(zone))


def test_the_edition_bears_the_date_of_the_topics_zone() -> None:
    evening = datetime(2026, 2, 3, 20, 30, tzinfo=UTC)
    assert topic("UTC").edition_date(evening) == date(2026, 2, 3)
    assert topic("Asia/Shanghai").edition_date(evening) == date(2026, 2, 4)


def test_the_due_moment_follows_the_clocks_of_the_zone() -> None:
    berlin = topic("Europe/Berlin", time(6, 0))
    assert berlin.due_moment(date(2026, 1, 10)) == datetime(2026, 1, 10, 5, tzinfo=UTC)
    assert berlin.due_moment(date(2026, 7, 10)) == datetime(2026, 7, 10, 4, tzinfo=UTC)


def test_a_due_time_in_the_hour_that_is_left_out_still_has_one_moment() -> None:
    berlin = topic("Europe/Berlin", time(2, 30))
    assert berlin.due_moment(date(2026, 3, 29)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "last"),
    [
        (datetime(2026, 2, 3, 3, 59, tzinfo=UTC), datetime(2026, 2, 2, 4, tzinfo=UTC)),
        (datetime(2026, 2, 3, 4, 0, tzinfo=UTC), datetime(2026, 2, 3, 4, tzinfo=UTC)),
        (datetime(2026, 2, 3, 23, 0, tzinfo=UTC), datetime(2026, 2, 3, 4, tzinfo=UTC)),
    ],
)
def test_the_last_due_moment_is_todays_or_yesterdays(now: datetime, last: datetime) -> None:
    assert topic().last_due_moment(now) == last


@given(
    zone=st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
    at=st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    now=st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),
)
def test_the_last_due_moment_is_never_to_come_and_at_most_a_long_day_ago(zone: str, at: time, now: datetime) -> None:
    last = topic(zone, at).last_due_moment(now)
    assert last <= now < last + timedelta(hours=26)
