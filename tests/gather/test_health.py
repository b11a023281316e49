"""How the feeds are, and what the operator is told once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.gather.health import Health, health_of, rows, turns
from bot.ports import FeedReport, FeedState
from tests.gather.support import NOW, topic

A, B = "https://a.example/feed", "https://b.example/feed"
WELL = FeedState(
    A,
    title="A",
    last_attempt=NOW - timedelta(minutes=5),
    last_success=NOW - timedelta(minutes=5),
    entries=20,
    newest=NOW - timedelta(hours=2),
    entries_a_day=10.04,
)
DEAD = replace(WELL, last_success=NOW - timedelta(hours=25), failures=9, last_error="no connection")
SHAKY = replace(WELL, failures=1, last_error="no connection")
BLOCKED = replace(WELL, failures=1, last_error="sorry", wait_until=NOW + timedelta(minutes=45))
GONE = replace(WELL, disabled="gone for good")
SILENT = replace(WELL, newest=NOW - timedelta(days=4))


@pytest.mark.parametrize(
    ("state", "health"),
    [
        (None, Health.NEW),
        (FeedState(A), Health.NEW),
        (WELL, Health.OK),
        (SHAKY, Health.FAILING),
        (DEAD, Health.FAILING),
        (BLOCKED, Health.WAITING),
        (replace(BLOCKED, wait_until=NOW), Health.FAILING),
        (GONE, Health.DISABLED),
        (SILENT, Health.SILENT),
        (replace(WELL, newest=None), Health.OK),
        (replace(SILENT, entries_a_day=None), Health.SILENT),
    ],
)
def test_a_feeds_health_is_told_in_a_word(state: FeedState | None, health: Health) -> None:
    assert health_of(state, NOW) is health


def test_a_weekly_feed_is_not_silent_after_four_days() -> None:
    assert health_of(replace(SILENT, entries_a_day=1 / 7), NOW) is Health.OK
    assert health_of(replace(SILENT, entries_a_day=1 / 7, newest=NOW - timedelta(days=29)), NOW) is Health.SILENT


def test_there_is_a_row_for_each_feed_with_the_sides_it_is_listed_under() -> None:
    found = rows(topic(A, china=(A, B)), {A: WELL}, NOW, [FeedReport(B, error="not found")])
    first, second = found
    assert (first.url, first.perspectives, first.health) == (A, ("us", "china"), Health.OK)
    assert (first.entries, first.entries_a_day, first.silent_hours, first.error) == (20, 10.0, 2.0, None)
    assert (second.health, second.error, second.silent_hours) == (Health.NEW, "not found", None)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (DEAD, "fails since"),
        (GONE, "asked no more: gone for good"),
        (BLOCKED, "turns us away: sorry"),
        (SILENT, "nothing new for 4 days"),
        (replace(DEAD, last_success=None), "never"),
    ],
)
def test_a_turn_for_the_worse_is_told_once_and_the_recovery_once(state: FeedState, words: str) -> None:
    (worse,) = turns([state], NOW)
    assert words in worse.sentence
    assert A in worse.sentence
    assert turns([worse.state], NOW + timedelta(minutes=10)) == ()
    (better,) = turns([replace(WELL, told=worse.state.told)], NOW)
    assert better.sentence == f"The feed {A} works again."
    assert turns([better.state], NOW) == ()


def test_what_is_well_new_or_only_shaky_is_not_told() -> None:
    assert turns([WELL, SHAKY, FeedState(B), replace(SHAKY, last_success=None)], NOW) == ()
