"""What is remembered of a feed, and when it is asked again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.entries import Entry, NotParsed, Parsed
from bot.gather.fetching import Failed, Fetched, Question, Unchanged
from bot.gather.states import (
    CEILING,
    FLOOR,
    GOOGLE_FLOOR,
    after_failure,
    after_parsing,
    after_unchanged,
    body_hash,
    is_due,
    is_same,
    question,
    refusal_to_ask,
    soft_block,
)
from bot.ports import FeedState
from tests.gather.support import NOW

URL = "https://a.example/feed"
GOOGLE = "https://news.google.com/rss/search?q=x"
FRESH = FeedState(URL)
BODY = Fetched(URL, b"<rss/>", etag='"e"', last_modified="then")
ENTRIES = Parsed(
    tuple(Entry(f"T{n}", f"https://a.example/{n}", published=NOW - timedelta(hours=n)) for n in range(1, 49))
)


def asked(state: FeedState = FRESH, fetched: Fetched = BODY, parsed: Parsed = ENTRIES, topic: str = "t") -> FeedState:
    return after_parsing(state, fetched, parsed, topic, NOW)


def failed(state: FeedState, failure: Failed, now: datetime = NOW) -> FeedState:
    return after_failure(state, failure, now, 0.5)


def test_a_success_is_remembered_whole() -> None:
    state = asked(parsed=replace(ENTRIES, title="A", language="en"))
    assert (state.etag, state.last_modified, state.body_hash) == ('"e"', "then", body_hash(b"<rss/>"))
    assert (state.title, state.language, state.entries) == ("A", "en", 48)
    assert (state.last_success, state.newest) == (NOW, NOW - timedelta(hours=1))
    assert state.entries_a_day == pytest.approx(24)
    assert state.next_due == NOW + FLOOR


def test_a_date_in_the_future_is_not_the_newest() -> None:
    ahead = Entry("T", "https://a.example/x", published=NOW + timedelta(days=300))
    assert asked(parsed=Parsed((ahead,))).newest is None
    assert asked(parsed=Parsed((ahead,))).entries_a_day is None


def test_the_validators_go_back_for_a_topic_that_has_had_the_entries_and_for_no_other() -> None:
    state = asked()
    assert question(state, "t") == Question(URL, '"e"', "then")
    assert question(state, "other") == Question(URL)
    assert question(state, None) == Question(URL)
    assert is_same(state, BODY, "t")
    assert not is_same(state, BODY, "other")
    assert not is_same(state, replace(BODY, body=b"new"), "t")


def test_topics_that_had_the_same_body_stay_and_those_of_another_go() -> None:
    state = asked()
    assert asked(state, topic="u").topics == ("t", "u")
    assert asked(state, replace(BODY, body=b"new"), topic="u").topics == ("u",)
    assert after_parsing(state, BODY, ENTRIES, None, NOW).topics == ("t",)


@pytest.mark.parametrize(
    ("ttl", "max_age", "minutes"),
    [(None, None, 15), (5, None, 15), (60, None, 60), (None, 7200, 120), (30, 7200, 120), (99_999, None, 24 * 60)],
)
def test_a_feed_is_asked_as_seldom_as_it_wants_between_a_floor_and_a_day(
    ttl: int | None, max_age: float | None, minutes: int
) -> None:
    state = asked(fetched=replace(BODY, max_age=max_age), parsed=replace(ENTRIES, ttl=ttl))
    assert state.next_due == NOW + timedelta(minutes=minutes)


def test_google_news_is_asked_once_an_hour() -> None:
    assert asked(FeedState(GOOGLE), replace(BODY, url=GOOGLE)).next_due == NOW + GOOGLE_FLOOR


def test_hours_of_rest_are_kept() -> None:
    state = asked(parsed=replace(ENTRIES, skip_hours=(4, 5)))
    assert state.next_due == datetime(2026, 5, 14, 6, 0, tzinfo=UTC)
    always = asked(parsed=replace(ENTRIES, skip_hours=tuple(range(24))))
    assert always.next_due is not None


def test_unchanged_is_a_success_that_keeps_the_pace() -> None:
    slow = asked(parsed=replace(ENTRIES, ttl=60))
    later = NOW + timedelta(hours=2)
    state = after_unchanged(slow, Unchanged(URL), later)
    assert (state.last_success, state.next_due, state.etag) == (later, later + timedelta(hours=1), '"e"')
    assert after_unchanged(slow, Unchanged(URL, max_age=7200), later).next_due == later + timedelta(hours=2)
    assert after_unchanged(FRESH, Unchanged(URL), NOW).next_due == NOW + FLOOR


def test_failures_double_the_pause_up_to_a_day_and_a_success_forgets_them() -> None:
    state, pauses = asked(), []
    for _ in range(12):
        state = failed(state, Failed("no connection"))
        assert state.next_due is not None
        pauses.append(state.next_due - NOW)
    assert pauses[:3] == [FLOOR, 2 * FLOOR, 4 * FLOOR]
    assert pauses[-1] == CEILING
    assert (state.failures, state.last_error, state.etag) == (12, "no connection", '"e"')
    assert (asked(state).failures, asked(state).last_error) == (0, None)


@given(st.floats(0, 1), st.integers(0, 10_000))
def test_whatever_the_jitter_the_pause_is_sane(chance: float, failures: int) -> None:
    state = after_failure(replace(FRESH, failures=failures), Failed("x"), NOW, chance)
    assert state.next_due is not None
    assert FLOOR * 0.75 <= state.next_due - NOW <= CEILING * 1.25


def test_feeds_that_failed_together_do_not_come_back_together() -> None:
    dues = {after_failure(FRESH, Failed("x"), NOW, chance).next_due for chance in (0.0, 0.3, 0.9)}
    assert len(dues) == 3


def test_a_wish_to_wait_holds_for_everybody_and_at_most_a_day() -> None:
    state = failed(FRESH, Failed("429", 429, retry_after=600))
    assert state.wait_until == NOW + timedelta(minutes=10)
    assert refusal_to_ask(state, NOW) is not None
    assert not is_due(state, "t", NOW)
    assert refusal_to_ask(state, NOW + timedelta(minutes=10)) is None
    assert failed(FRESH, Failed("429", 429, retry_after=1e9)).wait_until == NOW + CEILING


def test_an_ordinary_failure_waits_for_the_polling_only() -> None:
    state = failed(FRESH, Failed("no connection"))
    assert refusal_to_ask(state, NOW) is None
    assert not is_due(state, "t", NOW)
    assert is_due(state, "t", NOW + timedelta(minutes=30))
    assert is_due(None, "t", NOW)
    assert is_due(FRESH, "t", NOW)


def test_a_topic_that_has_not_had_the_entries_does_not_wait_for_the_next_round() -> None:
    state = asked()
    assert not is_due(state, "t", NOW)
    assert is_due(state, "other", NOW)
    assert is_due(state, "t", NOW + FLOOR)


def test_a_block_is_waited_out_from_half_an_hour_to_a_day() -> None:
    state, waits = FeedState(GOOGLE), []
    for _ in range(8):
        state = failed(state, Failed("sorry", blocked=True))
        assert state.wait_until is not None
        waits.append(state.wait_until - NOW)
    assert timedelta(minutes=30) <= waits[0] <= timedelta(hours=1)
    assert waits == sorted(waits)
    assert waits[-1] == CEILING


def test_what_is_gone_for_good_is_asked_no_more() -> None:
    state = failed(FRESH, Failed("410 Gone", 410))
    assert "410" in (refusal_to_ask(state, NOW + timedelta(days=99)) or "")


def test_what_is_not_found_for_a_week_is_asked_no_more() -> None:
    gone = Failed("404", 404)
    state = failed(FRESH, gone)
    assert state.first_404 == NOW
    assert failed(state, gone, NOW + timedelta(days=6)).disabled is None
    assert "week" in (failed(state, gone, NOW + timedelta(days=7)).disabled or "")
    assert failed(state, Failed("500", 500)).first_404 is None
    assert asked(state).first_404 is None


def test_a_permanent_move_is_believed_after_three_sightings_in_a_row() -> None:
    new = "https://new.example/feed"
    state = FRESH
    for count in (1, 2, 3):
        assert question(state, "t").url == URL
        state = asked(state, replace(BODY, url=new, moved_to=new))
        assert state.moved_count == count
    assert question(state, "t").url == new
    stays = asked(state, replace(BODY, url=new))
    assert question(stays, "t").url == new
    assert question(failed(stays, Failed("404", 404)), "t").url == URL


def test_a_move_that_is_taken_back_or_changes_starts_anew() -> None:
    state = asked(
        asked(FRESH, replace(BODY, moved_to="https://b.example/")), replace(BODY, moved_to="https://b.example/")
    )
    assert asked(state, BODY).moved_count == 0
    assert asked(state, replace(BODY, moved_to="https://c.example/")).moved_count == 1


@pytest.mark.parametrize(
    ("answer", "parsed", "blocked"),
    [
        (Failed("429", 429), None, True),
        (Failed("403", 403), None, True),
        (Failed("503", 503), None, True),
        (Failed("500", 500), None, False),
        (Failed("no connection"), None, False),
        (Fetched("https://consent.google.com/m", b""), NotParsed("x"), True),
        (Fetched(GOOGLE, b""), NotParsed("that is a web page"), True),
        (Fetched(GOOGLE, b""), Parsed(()), True),
        (Fetched(GOOGLE, b""), ENTRIES, False),
        (Unchanged(GOOGLE), None, False),
    ],
)
def test_google_news_turns_us_away_in_many_forms(
    answer: Failed | Fetched | Unchanged, parsed: Parsed | NotParsed | None, blocked: bool
) -> None:
    had_entries = FeedState(GOOGLE, entries=100)
    found = soft_block(had_entries, answer, parsed)
    assert (found is not None and found.blocked) is blocked
    assert soft_block(FeedState(URL, entries=100), answer, parsed) is None


def test_a_search_that_never_had_entries_is_no_block() -> None:
    assert soft_block(FeedState(GOOGLE), Fetched(GOOGLE, b""), Parsed(())) is None
