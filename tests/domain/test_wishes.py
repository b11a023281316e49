"""What a channel may wish for, as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import UsageError
from bot.domain.wishes import read_days, write_days


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("daily", (0, 1, 2, 3, 4, 5, 6)),
        ("", (0, 1, 2, 3, 4, 5, 6)),
        ("weekdays", (0, 1, 2, 3, 4)),
        ("Mon, Wed,fri", (0, 2, 4)),
        ("monday wednesday", (0, 2)),
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("sat-mon", (0, 5, 6)),
        ("sun", (6,)),
    ],
)
def test_days_are_read_as_people_write_them(written: str, days: tuple[int, ...]) -> None:
    assert read_days(written) == days


@pytest.mark.parametrize("written", ["someday", "mon-someday", "-", "mo"])
def test_what_is_no_day_is_told(written: str) -> None:
    with pytest.raises(UsageError, match="is no day of the week"):
        read_days(written)


@given(st.sets(st.integers(0, 6), min_size=1))
def test_days_are_written_as_they_are_read(days: set[int]) -> None:
    chosen = tuple(sorted(days))
    assert read_days(write_days(chosen)) == chosen
