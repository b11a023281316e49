"""The topics that come with the bot are worth having on the first day."""

from bot.config import DEFAULT_FILE, load
from bot.gather.addresses import refusal
from bot.gather.articles import sides_of
from bot.gather.links import host_of
from bot.gather.publishers import publisher_table

TOPICS = load(DEFAULT_FILE, {}).domain_topics


def test_there_are_six_topics_or_more_and_us_china_is_the_first() -> None:
    assert len(TOPICS) >= 6
    assert TOPICS[0].id == "us-china"


def test_every_side_has_three_feeds_or_more_of_publishers_of_its_own() -> None:
    table = publisher_table()
    for topic in TOPICS:
        assert 2 <= len(topic.perspectives) <= 3
        sides = sides_of(topic, table)
        for perspective in topic.perspectives:
            own = {
                publisher.host
                for feed in perspective.feeds
                if sides.of(publisher := table.by_host(host_of(feed.url)), host_of(feed.url)) == perspective.id
            }
            assert len(own) >= 3, (topic.id, perspective.id, own)


def test_every_address_can_be_asked_and_none_is_google_news() -> None:
    for topic in TOPICS:
        for perspective in topic.perspectives:
            urls = [feed.url for feed in perspective.feeds]
            assert len(urls) == len(set(urls))
            for url in urls:
                assert refusal(url) is None
                assert host_of(url) != "news.google.com"


def test_the_words_that_make_a_candidate_are_of_every_side() -> None:
    for topic in TOPICS:
        assert topic.match
        assert all(perspective.match for perspective in topic.perspectives)
