"""The settings that come with the bot: topics worth having on the first day, and every setting with its default."""

import re
import tomllib

import pytest

from bot.config import DEFAULT_FILE, Settings, load
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


SECTIONS = re.findall(r"^\[(\w+)\]\n((?:.+\n|\n(?!\[|# Pub))*)", DEFAULT_FILE.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("section", "text"), SECTIONS, ids=[section for section, _ in SECTIONS])
def test_every_setting_is_documented_with_its_default(section: str, text: str) -> None:
    model = type(getattr(Settings(), section))
    shown = dict(re.findall(r"^# (?:\[writer\.)?(\w+)(?: = |\.)(.*)$", text, re.MULTILINE))
    assert set(model.model_fields) <= set(shown)
    for name, field in model.model_fields.items():
        default = field.get_default(call_default_factory=True)
        if default is None or default == {}:
            continue
        value = tomllib.loads(f"{name} = {shown[name]}")[name]
        assert default == (tuple(value) if isinstance(value, list) else value), name
    assert set(shown) - set(model.model_fields) <= {"input", "output"}
