"""Lists of feeds come from other readers, and go to them."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.errors import UsageError
from bot.domain.topic import Feed, Perspective
from bot.gather.opml import MOST_BYTES, as_settings, read_opml, write_opml

OPML = b"""<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
<outline type="rss" text="B" XMLURL="https://b.example/feed?x=1&amp;y=2"/></outline>
<outline type="rss" text="again" xmlUrl="https://a.example/feed"/>
<outline text="no feed"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/></body></opml>"""


def test_feeds_are_read_out_of_groups_each_once_and_nothing_but_feeds() -> None:
    assert read_opml(OPML) == (Feed("https://a.example/feed"), Feed("https://b.example/feed?x=1&y=2"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read"),
        (b"<opml><body>", "cannot be read"),
        (b"<rss/>", "no OPML"),
        (b"<!DOCTYPE opml [<!ENTITY a 'aaaa'>]><opml/>", "document type"),
        (b"<?xml version='1.0' encoding='none-such'?><opml/>", "cannot be read"),
        (b" " * (MOST_BYTES + 1), "larger"),
    ],
)
def test_what_is_no_opml_is_wrong_usage(content: bytes, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        read_opml(content)


addresses = st.from_regex(r"https://[a-z]{1,9}\.example/[a-z0-9?&=\"'<>]{0,12}", fullmatch=True)


@settings(max_examples=25)
@given(st.lists(addresses, unique=True, max_size=5), st.text(), st.text())
def test_what_is_written_is_read_again(urls: list[str], name: str, title: str) -> None:
    side = Perspective("us", name, feeds=tuple(Feed(url) for url in urls))
    written = write_opml("US vs China", side, dict.fromkeys(urls, title))
    assert read_opml(written.encode()) == side.feeds


@settings(max_examples=25)
@given(st.lists(addresses, unique=True, max_size=5))
def test_feeds_become_settings(urls: list[str]) -> None:
    text = as_settings(tuple(Feed(url) for url in urls))
    assert tomllib.loads(text)["feeds"] == [url.replace('"', "%22") for url in urls]
