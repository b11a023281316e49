"""A topic is gathered: every feed once, each outcome a report, no feed at another's cost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.topic import Feed
from bot.gather.fetching import Answer, Failed, Fetched, Question, Unchanged
from bot.gather.gatherer import FeedGatherer, NoStates
from bot.gather.publishers import publisher_table
from bot.ports import FeedReport, FeedState, Gathering
from tests.gather.support import LOCAL, NOW, FakeFetch, MemoryStates, gatherer, rss, saying, serving, topic

A, B, C = "https://a.example/feed", "https://b.example/feed", "https://c.example/feed"
GOOGLE = "https://news.google.com/rss/search?q="


def good(url: str, *titles: str, etag: str | None = None) -> Fetched:
    return Fetched(url, rss(*(titles or (f"A headline of {url}",)), link=f"{url}/"), etag=etag)


async def test_every_feed_is_asked_and_reported_in_its_order() -> None:
    fetch = FakeFetch({A: good(A, "One", "Two"), B: Failed("no connection"), C: Fetched(C, b"<html>")})
    told: list[tuple[FeedReport, int, int]] = []
    found = await gatherer(fetch).gather(topic(A, B, china=(C,)), NOW, lambda *told_now: told.append(told_now))
    assert [(report.url, report.entries) for report in found.reports] == [(A, 2), (B, 0), (C, 0)]
    assert found.reports[1].error == "no connection"
    assert "web page" in (found.reports[2].error or "")
    assert found.reached
    assert len(found.articles) == 2
    assert [(done, of) for _, done, of in told] == [(1, 3), (2, 3), (3, 3)]


async def test_an_address_that_two_sides_share_is_asked_once() -> None:
    fetch = FakeFetch({A: good(A)})
    found = await gatherer(fetch).gather(topic(A, A, china=(A,)), NOW)
    assert len(fetch.asked) == len(found.reports) == len(found.articles) == 1


async def test_a_pin_gives_the_side() -> None:
    found = await gatherer(FakeFetch({A: good(A)})).gather(topic(china=(Feed(A, pin=True),)), NOW)
    assert [article.perspective for article in found.articles] == ["china"]


async def test_a_topic_without_feeds_is_gathered_in_no_time() -> None:
    assert await gatherer(FakeFetch({})).gather(topic(), NOW) == Gathering((), ())


async def test_a_bug_that_one_feed_brings_out_costs_that_feed_alone(caplog: pytest.LogCaptureFixture) -> None:
    fetch = FakeFetch({A: RuntimeError("a bug"), B: good(B)})
    found = await gatherer(fetch).gather(topic(A, B), NOW)
    assert [report.error is None for report in found.reports] == [False, True]
    assert "a bug" in caplog.text


async def test_the_second_round_asks_with_the_validators_and_brings_nothing_twice() -> None:
    states = MemoryStates()
    await gatherer(FakeFetch({A: good(A, etag='"1"')}), states).gather(topic(A), NOW)
    fetch = FakeFetch({A: Unchanged(A)})
    found = await gatherer(fetch, states).gather(topic(A), NOW + timedelta(minutes=30))
    assert fetch.asked == [Question(A, '"1"')]
    assert found.articles == ()
    assert found.reports == (FeedReport(A, entries=1),)
    assert states.states[A].last_success == NOW + timedelta(minutes=30)


async def test_a_body_that_is_the_same_is_not_parsed_again() -> None:
    states = MemoryStates()
    for _ in range(2):
        found = await gatherer(FakeFetch({A: good(A)}), states).gather(topic(A), NOW)
    assert found.articles == ()
    assert found.reports == (FeedReport(A, entries=1),)


async def test_another_topic_on_the_same_feed_has_its_entries_too() -> None:
    states = MemoryStates()
    fetch = FakeFetch({A: good(A, etag='"1"')})
    await gatherer(fetch, states).gather(topic(A), NOW)
    found = await gatherer(fetch, states).gather(topic(A, identifier="other"), NOW)
    assert fetch.asked[1] == Question(A)
    assert len(found.articles) == 1
    assert states.states[A].topics == ("other", "us-china")


async def test_a_check_leaves_the_entries_for_the_next_who_gathers() -> None:
    states = MemoryStates()
    fetch = FakeFetch({A: good(A, etag='"1"')})
    at = gatherer(fetch, states)
    await at.gather(topic(A), NOW, check=True)
    assert len((await at.gather(topic(A), NOW)).articles) == 1
    assert fetch.asked[1] == Question(A)


async def test_a_check_asks_even_a_feed_that_was_given_up_and_brings_it_back() -> None:
    states = MemoryStates(FeedState(A, disabled="gone (410)"))
    at = gatherer(FakeFetch({A: good(A)}), states)
    assert (await at.gather(topic(A), NOW)).reports[0].error == "gone (410)"
    assert (await at.gather(topic(A), NOW, check=True)).reports[0].error is None
    assert (await at.gather(topic(A), NOW)).reports[0].error is None


async def test_a_server_that_said_when_to_come_again_is_left_in_peace_until_then() -> None:
    states = MemoryStates()
    fetch = FakeFetch({A: Failed("429", 429, retry_after=600)})
    at = gatherer(fetch, states)
    for minutes in (0, 5, 9):
        found = await at.gather(topic(A), NOW + timedelta(minutes=minutes))
        assert found.reports[0].error
    assert len(fetch.asked) == 1
    await at.gather(topic(A), NOW + timedelta(minutes=11))
    assert len(fetch.asked) == 2


async def test_the_polling_asks_only_what_is_due() -> None:
    later = NOW + timedelta(minutes=1)
    states = MemoryStates(FeedState(A, next_due=later, topics=("us-china",)), FeedState(B, next_due=NOW))
    due = await gatherer(FakeFetch({}), states).due(topic(A, B, china=(C, A)), NOW)
    assert [[feed.url for feed in side.feeds] for side in due.perspectives] == [[B], [C]]


async def test_once_google_news_turns_us_away_none_of_its_feeds_is_asked() -> None:
    urls = [f"{GOOGLE}{n}" for n in range(4)]
    states = MemoryStates(*(FeedState(url, entries=100) for url in urls))
    answers: dict[str, Answer | Exception] = {urls[0]: good(urls[0]), urls[1]: Failed("503", 503), A: good(A)}
    fetch = FakeFetch(answers)
    at = gatherer(fetch, states)
    found = await at.gather(topic(*urls, A), NOW)
    assert {question.url for question in fetch.asked} == {urls[0], urls[1], A}
    assert [report.error is None for report in found.reports] == [True, False, False, False, True]
    again = await at.gather(topic(*urls[2:]), NOW + timedelta(minutes=20))
    assert len(fetch.asked) == 3
    assert "not asked before" in (again.reports[0].error or "")
    assert all(states.states[url].entries == 100 for url in urls[1:])


async def test_a_trial_remembers_nothing() -> None:
    states = MemoryStates()
    at = gatherer(FakeFetch({A: good(A)}), states)
    found = await at.try_feed(A, NOW)
    assert (len(found.articles), found.reports[0].entries, states.states) == (1, 1, {})
    assert (await at.try_feed(B, NOW)).articles == ()


async def test_without_a_store_every_feed_is_asked_as_if_for_the_first_time() -> None:
    nothing = NoStates()
    await nothing.put(FeedState(A))
    assert await nothing.get(A) is None
    fetch = FakeFetch({A: good(A, etag='"1"')})
    at = gatherer(fetch)
    for _ in range(2):
        assert len((await at.gather(topic(A), NOW)).articles) == 1
    assert fetch.asked == [Question(A), Question(A)]


async def test_over_the_real_network_and_real_workers_one_hostile_feed_leaves_the_others_alone() -> None:
    body = rss("China vows measures - AP News", "Another headline of the day")
    async with serving(
        good=saying(body, ETag='"1"'),
        bomb=saying(b"<rss><channel><item " + b" ".join(b"a%d='1'" % n for n in range(40_000)) + b">"),
        loop=saying(status=302, Location="/loop"),
        large=saying(b"<rss>" + b" " * 6_000_000),
        early=saying(rss("Of the year one", link="https://upi.com/").replace(b"2026", b"0001")),
    ) as home:
        settings = LOCAL.model_copy(update={"parse_seconds": 1})
        async with FeedGatherer(settings, publisher_table(), states=MemoryStates()) as at:
            paths = ("good", "bomb", "loop", "large", "early")
            found = await at.gather(topic(*(f"{home}{path}" for path in paths)), NOW)
    errors = {report.url.removeprefix(home): report.error for report in found.reports}
    assert errors["good"] is None
    assert errors["early"] is None
    assert "seconds to parse" in (errors["bomb"] or "")
    assert "redirects" in (errors["loop"] or "")
    assert "larger than" in (errors["large"] or "")
    assert {article.title for article in found.articles} == {
        "China vows measures", "Another headline of the day", "Of the year one",
    }  # fmt: skip
    assert [a.date_known for a in found.articles if a.title == "Of the year one"] == [False]


async def test_a_state_that_did_not_change_is_not_stored_again() -> None:
    waiting = FeedState(A, wait_until=NOW + timedelta(hours=1))
    states = MemoryStates(waiting)
    await gatherer(FakeFetch({}), states).gather(topic(A), NOW)
    assert states.states[A] is waiting
    assert replace(waiting) == waiting
