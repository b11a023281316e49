"""The sample shows the product without a network: both sides, copies, quotes, numbers, two scripts."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.config import GatherSettings
from bot.domain.article import Ownership
from bot.gather.fetching import Failed, Question
from bot.gather.gatherer import FeedGatherer
from bot.gather.publishers import publisher_table
from bot.gather.sample import SampleFetch, filled_in, sample_topic
from bot.ports import Gathering

NOW = datetime(2026, 5, 14, 4, 0, tzinfo=UTC)


@pytest.fixture
async def gathering() -> AsyncIterator[Gathering]:
    async with FeedGatherer(GatherSettings(), publisher_table(), fetch=SampleFetch(lambda: NOW)) as gatherer:
        yield await gatherer.gather(sample_topic(), NOW)


async def test_every_feed_of_the_sample_answers(gathering: Gathering) -> None:
    assert [report.error for report in gathering.reports] == [None] * 5
    assert all(report.entries >= 5 for report in gathering.reports)


async def test_both_sides_have_four_outlets_or_more_and_one_outlet_belongs_to_none(gathering: Gathering) -> None:
    outlets = {(article.perspective, article.publisher.name) for article in gathering.articles}
    sides = Counter(side for side, _ in outlets)
    assert sides["us"] >= 4
    assert sides["china"] >= 4
    assert sides[None] == 1


async def test_every_article_is_of_the_last_day_and_its_outlet_is_known(gathering: Gathering) -> None:
    for article in gathering.articles:
        assert NOW - timedelta(hours=24) < article.published < NOW
        assert article.date_known
        assert article.publisher.country
        assert article.publisher.host.endswith(".example")
        assert not article.title.endswith(article.publisher.name)


async def test_an_article_in_two_feeds_is_there_once_at_its_outlets_own_address(gathering: Gathering) -> None:
    twice = [article for article in gathering.articles if "port and shipping fees" in article.title]
    assert [article.url for article in twice] == ["https://yangtze-times.example/a/lisbon"]
    assert twice[0].snippet


async def test_a_copy_by_an_aggregator_stands_on_the_side_of_its_original(gathering: Gathering) -> None:
    (copy,) = [a for a in gathering.articles if a.publisher.ownership is Ownership.AGGREGATOR]
    assert copy.perspective == "us"


async def test_headlines_in_chinese_are_known_as_such_and_english_ones_in_the_same_feed_as_english(
    gathering: Gathering,
) -> None:
    languages = {a.language for a in gathering.articles if "newsdesk.example" in a.url and a.perspective == "china"}
    assert languages == {"zh-CN", "en"}


async def test_the_sample_answers_for_nobody_else() -> None:
    answer = await SampleFetch(lambda: NOW)(Question("https://elsewhere.example/feed"))
    assert isinstance(answer, Failed)


def test_times_are_counted_back_from_the_moment_of_use_in_both_forms() -> None:
    text = "{{90 minutes ago}} {{0 minutes ago, ISO}}"
    assert filled_in(text, NOW) == "Thu, 14 May 2026 02:30:00 +0000 2026-05-14T04:00:00+00:00"
