"""When a subscription is due, in every zone and on every day, and what its due moment brings."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.deliver.calendar import Due, decide, due_moment, last_due, next_due
from bot.domain.subscription import Subscription
from bot.ports import DueCandidate

LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
CATCH_UP = timedelta(hours=12)
BERLIN = "Europe/Berlin"
ZONES = sorted(available_timezones() - {"localtime"})


def subscribed(
    at: str, zone: str = "UTC", days: tuple[int, ...] = tuple(range(7)), since: datetime = LONG_AGO
) -> Subscription:
    return Subscription("us-china", 1, since, at=time.fromisoformat(at), timezone=ZoneInfo(zone), days=days)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "day", "moment"),
    [
        pytest.param(BERLIN, "06:47", "2026-01-15", "2026-01-15T05:47", id="any minute, in winter"),
        pytest.param(BERLIN, "06:47", "2026-07-15", "2026-07-15T04:47", id="the same in summer"),
        pytest.param(BERLIN, "02:30", "2026-03-29", "2026-03-29T01:00", id="left out: the first moment after"),
        pytest.param(BERLIN, "02:30", "2026-10-25", "2026-10-25T00:30", id="twice: the first"),
        pytest.param(
            "America/Nuuk", "23:30", "2026-03-28", "2026-03-29T00:59", id="a gap to midnight: the minute before"
        ),
        pytest.param("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:30", id="a gap of half an hour"),
        pytest.param("Asia/Kathmandu", "08:00", "2026-01-01", "2026-01-01T02:15", id="an odd offset"),
    ],
)
def test_a_local_time_is_due_at_one_moment(zone: str, at: str, day: str, moment: str) -> None:
    assert due_moment(subscribed(at, zone), date.fromisoformat(day)) == utc(moment)


def test_a_day_that_a_zone_has_left_out_has_no_due_moment() -> None:
    apia = subscribed("08:00", "Pacific/Apia")
    assert due_moment(apia, date(2011, 12, 30)) is None
    assert next_due(apia, utc("2011-12-30T00:00")) == utc("2011-12-30T18:00")
    on_fridays = subscribed("08:00", "Pacific/Apia", days=(4,))
    assert last_due(on_fridays, utc("2012-01-05T00:00")) == utc("2011-12-23T18:00")


def test_every_zone_has_exactly_one_due_moment_on_every_day_of_two_years() -> None:
    start, days = date(2025, 1, 1), 730
    for zone in ZONES:
        daily = subscribed("02:30", zone)
        moments = [due_moment(daily, start + timedelta(days=day)) for day in range(days)]
        local = [moment.astimezone(daily.timezone).date() for moment in moments if moment]
        assert local == [start + timedelta(days=day) for day in range(days)], zone


@settings(max_examples=150, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    minute=st.integers(0, 24 * 60 - 1),
    days=st.sets(st.integers(0, 6), min_size=1),
    now=st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: utc("2025-01-01") + timedelta(minutes=minutes)),
)
def test_due_moments_follow_each_other_one_for_each_chosen_local_day(
    zone: str, minute: int, days: set[int], now: datetime
) -> None:
    subscription = subscribed(f"{minute // 60:02}:{minute % 60:02}", zone, tuple(sorted(days)))
    moments = [now]
    for _ in range(15):
        moments.append(next_due(subscription, moments[-1]))
    local = [moment.astimezone(subscription.timezone).date() for moment in moments[1:]]
    assert len(set(local)) == len(local)
    assert {day.weekday() for day in local} <= days
    for earlier, later in pairwise(moments[1:]):
        assert last_due(subscription, later) == later
        assert last_due(subscription, later - timedelta(seconds=1)) == earlier
    missed = {local[0] + timedelta(days=n) for n in range((local[-1] - local[0]).days)} - set(local)
    assert not {day for day in missed if day.weekday() in days}


def test_the_first_due_moment_is_the_first_after_subscribing() -> None:
    subscription = subscribed("08:00", since=utc("2026-02-03T08:00"))
    assert last_due(subscription, utc("2026-02-04T07:59")) is None
    assert last_due(subscription, utc("2026-02-04T08:00")) == utc("2026-02-04T08:00")
    assert next_due(subscription, utc("2026-02-03T09:00")) == utc("2026-02-04T08:00")


def test_a_subscription_without_a_day_is_never_due() -> None:
    with pytest.raises(ValueError, match="at least one day"):
        next_due(subscribed("08:00", days=()), LONG_AGO)
    assert last_due(subscribed("08:00", days=()), LONG_AGO) is None


def candidate(
    *, newest: str | None = "2026-02-03", made: str = "2026-02-03T04:00", had: bool = False, last: str | None = None
) -> DueCandidate:
    day = date.fromisoformat(newest) if newest else None
    return DueCandidate(1, subscribed("08:00"), day, had, utc(last) if last else None, utc(made))


def test_a_due_moment_brings_the_newest_digest() -> None:
    assert decide(candidate(), utc("2026-02-03T08:00"), CATCH_UP) == Due(date(2026, 2, 3), utc("2026-02-03T08:00"))


def test_a_due_moment_is_served_once() -> None:
    served = candidate(last="2026-02-03T08:00")
    assert decide(served, utc("2026-02-03T09:00"), CATCH_UP) is None


@pytest.mark.parametrize("waiting", [candidate(newest=None), candidate(had=True)])
def test_where_nothing_is_new_a_due_moment_waits(waiting: DueCandidate) -> None:
    assert decide(waiting, utc("2026-02-03T08:00"), CATCH_UP) is None


def test_a_digest_made_late_on_the_day_comes_at_once() -> None:
    late = candidate(made="2026-02-03T10:30")
    assert decide(late, utc("2026-02-03T10:31"), CATCH_UP) == Due(date(2026, 2, 3), utc("2026-02-03T08:00"))


def test_a_digest_made_on_the_next_day_waits_for_that_days_hour() -> None:
    early = candidate(newest="2026-02-04", made="2026-02-04T04:00", last="2026-02-02T08:00")
    assert decide(early, utc("2026-02-04T04:01"), timedelta(hours=24)) is None
    assert decide(early, utc("2026-02-04T08:00"), CATCH_UP) == Due(date(2026, 2, 4), utc("2026-02-04T08:00"))


def test_what_is_too_late_is_skipped_with_a_reason() -> None:
    decided = decide(candidate(), utc("2026-02-03T21:00"), CATCH_UP)
    assert decided == Due(date(2026, 2, 3), utc("2026-02-03T08:00"), "13 hours late, more than catch_up_hours")
