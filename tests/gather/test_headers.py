"""What a server says about time is understood, and never for more than a day."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.headers import http_date, max_age, retry_after

SERVER_NOW = "Thu, 14 May 2026 04:00:00 GMT"


@pytest.mark.parametrize(
    ("values", "age"),
    [
        (["public, max-age=600"], 600),
        (["no-cache", "Max-Age = \"30\""], 30),
        (["s-maxage=99"], None),
        (["max-age=-1"], None),
        ([], None),
    ],
)  # fmt: skip
def test_a_max_age_is_read(values: list[str], age: float | None) -> None:
    assert max_age(values) == age


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("999999", 86_400),
        ("Thu, 14 May 2026 04:02:00 GMT", 120),
        ("Thu, 14 May 2026 03:00:00 GMT", 0),
        ("Fri, 14 May 2027 03:00:00 GMT", 86_400),
        ("soon", None),
        ("-5", None),
        (None, None),
    ],
)
def test_a_wish_to_wait_is_read_by_the_servers_own_clock(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, SERVER_NOW) == seconds


def test_a_date_without_a_clock_to_measure_it_by_is_no_wish() -> None:
    assert retry_after("Thu, 14 May 2026 04:02:00 GMT", None) is None


@given(st.text())
def test_any_header_is_survived(text: str) -> None:
    max_age([text])
    retry_after(text, text)


def test_a_date_is_utc() -> None:
    assert http_date(SERVER_NOW) == datetime(2026, 5, 14, 4, tzinfo=UTC)
