"""`feeds check`: every feed's state, and a feed tried before it is configured."""

from datetime import timedelta

import pytest

from bot.domain.errors import UsageError
from bot.gather.checking import (
    check_topic,
    rows_as_json,
    rows_as_text,
    trial_as_json,
    trial_as_text,
    try_feed,
)
from bot.gather.fetching import Failed, Fetched
from bot.ports import FeedState
from tests.gather.support import NOW, FakeFetch, MemoryStates, gatherer, rss, topic

A, B, C = "https://a.example/feed", "https://b.example/feed", "https://c.example/feed"
BODY = rss("China vows measures - SCMP", "Two", "Three", "Four", "Five", "Six", link="https://www.scmp.com/")


async def checked() -> tuple[MemoryStates, str, list[dict[str, object]]]:
    states = MemoryStates(FeedState(C, moved_to="https://new.example/feed", moved_count=1))
    fetch = FakeFetch(
        {A: Fetched(A, BODY), B: Failed("no connection"), C: Fetched(C, BODY, moved_to="https://new.example/feed")}
    )
    found = await check_topic(gatherer(fetch, states), states, topic(A, china=(B, C)), NOW)
    return states, rows_as_text(found), rows_as_json(found)


async def test_every_feed_has_a_line_and_what_is_wrong_one_more() -> None:
    _, text, _ = await checked()
    lines = text.splitlines()
    assert lines[0].split() == ["FEED", "SIDE", "ENTRIES", "A", "DAY", "NEWEST", "LAST", "ANSWER"]
    assert lines[1].split()[:4] == ["ok", A, "us", "6"]
    assert lines[2].split()[:3] == ["failing", B, "china"]
    assert lines[3].strip() == "↳ no connection"
    assert lines[5].strip() == "↳ has moved to https://new.example/feed"
    assert "1 h ago" in lines[1]
    assert "never" in lines[2]


async def test_the_same_in_json() -> None:
    _, _, found = await checked()
    assert found[0]["health"] == "ok"
    assert found[0]["last_success"] == "2026-05-14T04:00:00Z"
    assert (found[1]["health"], found[1]["error"], found[1]["last_success"]) == ("failing", "no connection", None)


async def test_a_check_is_remembered() -> None:
    states, _, _ = await checked()
    assert states.states[B].failures == 1


def test_a_topic_without_feeds_says_so() -> None:
    assert "No feeds" in rows_as_text(())


async def test_a_feed_is_tried_before_it_is_configured() -> None:
    trial = await try_feed(gatherer(FakeFetch({A: Fetched(A, BODY)})), A, NOW)
    text = trial_as_text(trial)
    assert text.splitlines()[:3] == [
        f"{A} has 6 entries. The first, as they would be stored:",
        "  China vows measures",
        "      South China Morning Post, HK · und · 2026-05-14 03:00 UTC",
    ]
    found = trial_as_json(trial)
    assert len(found["articles"]) == 5
    assert found["articles"][0]["publisher"] == "South China Morning Post"
    assert found["articles"][0]["published"] == "2026-05-14T03:00:00Z"


async def test_a_trial_says_what_it_does_not_know() -> None:
    body = rss("Undated", link="https://unknown.example.org/", when=NOW + timedelta(days=9))
    trial = await try_feed(gatherer(FakeFetch({A: Fetched(A, body)})), A, NOW)
    assert "country not known · und · no date to be believed" in trial_as_text(trial)
    assert trial_as_json(trial)["articles"][0]["published"] is None


async def test_a_feed_that_cannot_be_used_says_why() -> None:
    trial = await try_feed(gatherer(FakeFetch({A: Fetched(A, b"<html>")})), A, NOW)
    assert trial_as_text(trial).startswith(f"{A} cannot be used: that is a web page")
    assert trial_as_json(trial)["error"]


async def test_what_is_no_address_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="only http and https"):
        await try_feed(gatherer(FakeFetch({})), "feed.xml", NOW)
