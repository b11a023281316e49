"""An entry becomes an article: whose, where, when, on whose side."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.article import Article
from bot.domain.topic import Feed, Perspective, Topic
from bot.gather.articles import Desk, pins_of, sides_of
from bot.gather.copies import Round
from bot.gather.entries import Entry, Parsed
from bot.gather.publishers import publisher_table
from bot.gather.text import plain
from tests.gather.support import NOW, topic
from tests.shared import shared_file

TABLE = publisher_table()
FEED = "https://news.google.com/rss/search?q=x"
ENTRY = Entry(
    "China vows measures - SCMP", "https://www.scmp.com/news/1?utm_source=x", published=NOW - timedelta(hours=2)
)


def desk(of: Topic | None = None) -> Desk:
    of = of or topic()
    return Desk(TABLE, sides_of(of, TABLE))


def article(entry: Entry, of: Topic | None = None, pin: str | None = None, title: str = "", link: str = "") -> Article:
    (found,) = desk(of).articles(Parsed((entry,), title, link), FEED, pin, NOW)
    return found


def test_an_article_is_cleaned_and_knows_its_outlet_and_side() -> None:
    found = article(ENTRY)
    assert found.title == "China vows measures"
    assert found.url == "https://www.scmp.com/news/1"
    assert (found.publisher.name, found.perspective, found.language) == ("South China Morning Post", "china", "und")
    assert (found.published, found.date_known) == (NOW - timedelta(hours=2), True)


def test_the_outlet_is_the_source_that_the_feed_names_before_the_host_of_the_link() -> None:
    link = "https://news.google.com/rss/articles/CBMiAAAAAAAA?oc=5"
    found = article(Entry("T", link, source_url="https://english.news.cn", source_name="Xinhua"))
    assert (found.publisher.host, found.perspective) == ("xinhuanet.com", "china")
    assert article(Entry("T", link, source_name="Reuters")).publisher.host == "reuters.com"
    assert article(Entry("T", link, source_name="Nobody")).publisher.name == "Nobody"
    assert article(Entry("T", link)).publisher.name == "Google News"


def test_a_relay_of_feeds_is_not_the_outlet() -> None:
    found = article(Entry("T", "https://feeds.feedburner.com/~r/x/1"), link="https://www.ndtv.com/")
    assert found.publisher.name == "NDTV"


def test_an_unknown_outlet_goes_by_its_feeds_title_on_its_own_host_only() -> None:
    own = article(Entry("T", "https://small.example.org/1"), title="Small Paper", link="https://small.example.org/")
    other = article(Entry("T", "https://other.example.org/1"), title="Small Paper", link="https://small.example.org/")
    assert (own.publisher.name, other.publisher.name) == ("Small Paper", "other.example.org")
    assert own.perspective is None


def test_the_side_is_never_the_querys() -> None:
    in_the_us_feed = topic(FEED)
    assert article(ENTRY, in_the_us_feed).perspective == "china"
    assert article(Entry("T", "https://www.ndtv.com/1"), in_the_us_feed).perspective is None


def test_a_pin_goes_before_the_table_and_hosts_before_countries() -> None:
    assert article(ENTRY, pin="us").perspective == "us"
    sides = (Perspective("us", "US", ("US",), ("scmp.com",)), Perspective("china", "China", ("CN", "HK")))
    assert article(ENTRY, Topic("t", "T", sides)).perspective == "us"


def test_a_host_is_named_by_its_longest_end_and_an_outlet_by_any_of_its_hosts() -> None:
    sides = (
        Perspective("a", "A", publishers=("indiatimes.com", "news.cn")),
        Perspective("b", "B", publishers=("www.economictimes.indiatimes.com",)),
    )
    named = Topic("t", "T", sides)
    assert article(Entry("T", "https://economictimes.indiatimes.com/1"), named).perspective == "b"
    assert article(Entry("T", "https://timesofindia.indiatimes.com/1"), named).perspective == "a"
    assert article(Entry("T", "https://www.xinhuanet.com/1"), named).perspective == "a"


def test_what_two_sides_claim_belongs_to_none() -> None:
    sides = (Perspective("a", "A", ("US",), ("cnn.com",)), Perspective("b", "B", ("US",), ("cnn.com",)))
    contested = Topic("t", "T", sides)
    assert article(Entry("T", "https://www.cnn.com/1"), contested).perspective is None
    assert article(Entry("T", "https://www.npr.org/1"), contested).perspective is None


def test_one_who_republishes_has_no_side_of_its_own_unless_it_is_named() -> None:
    msn = Entry("T", "https://www.msn.com/1")
    assert article(msn).perspective is None
    sides = (Perspective("us", "US", publishers=("msn.com",)), Perspective("china", "China", ("CN",)))
    assert article(msn, Topic("t", "T", sides)).perspective == "us"


def test_a_feed_pinned_to_two_sides_or_pinned_to_one_of_two_is_pinned_to_none() -> None:
    url = "https://a.example/feed"
    both = topic(
        Feed(url, pin=True), "https://b.example/feed", china=(Feed(url, pin=True), Feed("https://c.example", pin=True))
    )
    one = topic(Feed(url, pin=True), china=(url,))
    twice = topic(Feed(url, pin=True), Feed(url, pin=True))
    assert pins_of(both) == {url: None, "https://b.example/feed": None, "https://c.example": "china"}
    assert pins_of(one) == {url: None}
    assert pins_of(twice) == {url: "us"}


@pytest.mark.parametrize(
    "date", [None, datetime(1, 1, 1, tzinfo=UTC), datetime(1770, 9, 12, tzinfo=UTC), NOW + timedelta(hours=8)]
)
def test_a_date_that_is_not_to_be_believed_is_when_it_was_first_seen(date: datetime | None) -> None:
    found = article(replace(ENTRY, published=date))
    assert (found.published, found.date_known) == (NOW, False)


def test_an_old_entry_is_no_news_where_the_feeds_dates_are_to_be_believed() -> None:
    old = replace(ENTRY, link="https://www.scmp.com/news/2", published=NOW - timedelta(days=60))
    kept = desk().articles(Parsed((ENTRY, old)), FEED, None, NOW)
    alone = desk().articles(Parsed((old,)), FEED, None, NOW)
    assert [a.url for a in kept] == ["https://www.scmp.com/news/1"]
    assert [(a.published, a.date_known) for a in alone] == [(NOW, False)]


def test_a_summary_that_is_the_headline_again_is_no_snippet() -> None:
    assert article(replace(ENTRY, summary="China vows measures")).snippet == ""
    assert article(replace(ENTRY, summary="China vows measures SCMP")).snippet == ""
    assert article(replace(ENTRY, summary="More of it.")).snippet == "More of it."
    google = Entry("T", "https://news.google.com/rss/articles/CBMiAAAAAAAA", summary="Others wrote too")
    assert article(google).snippet == ""


def test_the_key_is_the_same_however_the_link_is_dressed_up() -> None:
    other = replace(ENTRY, link="http://scmp.com/news/1/#comments", title="Another headline", published=None)
    assert article(other).key == article(ENTRY).key
    assert article(replace(ENTRY, link="https://www.scmp.com/news/2")).key != article(ENTRY).key


def test_on_a_labelled_list_nearly_all_stand_on_the_right_side_and_none_by_the_query() -> None:
    labelled = json.loads(shared_file("devset/set_01_us-china.json").read_text(encoding="utf-8"))
    sides = tuple(
        Perspective(side["id"], side["name"], tuple(side["countries"]), tuple(side["outlets"]))
        for side in labelled["perspectives"]
    )
    at = desk(Topic("t", "T", sides))
    together = Round()
    for item in labelled["articles"]:
        entry = Entry(
            plain(item["raw_title"]),
            f"https://news.google.com/rss/articles/CBMi{item['n']:08}",
            published=datetime.fromisoformat(item["published"]),
            language=item["language"],
            source_url=f"https://{item['publisher_domain']}",
            source_name=item["publisher"],
        )
        together.add(at.articles(Parsed((entry,)), FEED, None, datetime.fromisoformat(labelled["cutoff"])))
    found = sorted(together.articles(), key=lambda each: each.url)
    wanted = labelled["articles"]
    assert [a.title for a in found] == [item["title"] for item in wanted]
    right = sum(a.perspective == item["perspective"] for a, item in zip(found, wanted, strict=True))
    wrong = [a for a, item in zip(found, wanted, strict=True) if a.perspective not in (None, item["perspective"])]
    assert right / len(wanted) >= 0.98
    assert wrong == []
