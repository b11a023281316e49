"""Each article is there once, and a copy stands where its original does."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.article import Article, Ownership, Publisher
from bot.gather.copies import SAME_WITHIN, Round
from tests.gather.support import NOW

AP = Publisher("apnews.com", "AP News", "US", Ownership.PRIVATE)
MSN = Publisher("msn.com", "MSN", "US", Ownership.AGGREGATOR)
GOOGLE_LINK = "https://news.google.com/rss/articles/CBMiAAAAAAAA"


def article(key: str, title: str = "US adds 23 drone makers to its blacklist", **other: object) -> Article:
    plain = Article(key, title, f"https://apnews.com/{key}", AP, "en", NOW - timedelta(hours=1), perspective="us")
    return replace(plain, **other)  # type: ignore[arg-type]  # the tests name fields that are there


def together(*articles: Article) -> tuple[Article, ...]:
    found = Round()
    found.add(articles)
    return found.articles()


def test_the_same_key_is_the_same_article_and_what_either_knows_is_kept() -> None:
    first = article("1", perspective=None)
    second = article("1", "Another headline", snippet="More.", perspective="us")
    (kept,) = together(first, second)
    assert (kept.snippet, kept.perspective) == ("More.", "us")


def test_a_google_link_and_the_outlets_own_address_are_one_article_whichever_comes_first() -> None:
    google, own = article("g", url=GOOGLE_LINK, perspective=None), article("1", snippet="Own words.")
    assert together(google, own) == (own,)
    assert together(own, google) == (own,)


def test_a_dated_form_goes_before_one_without_a_date() -> None:
    undated, dated = article("1", date_known=False), article("1", published=NOW - timedelta(hours=3))
    assert together(undated, dated) == (dated,)


def test_a_column_of_the_same_headline_is_another_article_every_day() -> None:
    today, earlier = article("1"), article("2", url=GOOGLE_LINK, published=NOW - SAME_WITHIN - timedelta(hours=2))
    assert len(together(today, earlier)) == 2


def test_two_addresses_of_the_outlets_own_are_two_articles_which_the_editor_will_compare() -> None:
    assert len(together(article("1"), article("2"))) == 2
    assert len(together(article("1", url=GOOGLE_LINK), article("2", url=f"{GOOGLE_LINK}2"))) == 2


def test_a_short_headline_says_too_little_to_be_the_same() -> None:
    assert len(together(article("1", "Live updates"), article("2", "Live updates", url=GOOGLE_LINK))) == 2


def test_a_chinese_headline_needs_no_spaces_to_be_the_same() -> None:
    title = "中美青少年匹克球友谊赛举行"
    assert len(together(article("1", title), article("2", title, url=GOOGLE_LINK))) == 1


def test_another_outlets_copy_is_an_article_of_its_own() -> None:
    reuters = Publisher("reuters.com", "Reuters", "GB", Ownership.PRIVATE)
    assert len(together(article("1"), article("2", publisher=reuters, perspective=None))) == 2


def test_a_copy_stands_on_the_side_of_its_original_whichever_comes_first() -> None:
    original = article("1")
    for title in (original.title, f"{original.title} and more", f"Exclusive: {original.title}"):
        copy = article("2", title, publisher=MSN, url="https://www.msn.com/2", perspective=None)
        assert {a.key: a.perspective for a in together(copy, original)} == {"1": "us", "2": "us"}
        assert {a.key: a.perspective for a in together(original, copy)} == {"1": "us", "2": "us"}


def test_a_copy_without_its_original_has_no_side() -> None:
    copy = article("2", publisher=MSN, perspective=None)
    short = article("3", "Live updates", publisher=MSN, perspective=None)
    assert [a.perspective for a in together(copy, short)] == [None, None]


def test_a_copy_of_an_outlet_on_no_side_has_none_either() -> None:
    neutral = article("1", publisher=Publisher("reuters.com", "Reuters", "GB"), perspective=None)
    copy = article("2", publisher=MSN, perspective=None)
    assert [a.perspective for a in together(neutral, copy)] == [None, None]


def test_a_pinned_copy_keeps_its_side() -> None:
    original, copy = article("1"), article("2", publisher=MSN, perspective="china")
    assert {a.key: a.perspective for a in together(original, copy)} == {"1": "us", "2": "china"}


def test_those_who_republish_come_last() -> None:
    copy, original = article("2", publisher=MSN, perspective=None), article("1")
    assert [a.key for a in together(copy, original, article("3", "Quite another headline of the day"))] == [
        "1",
        "3",
        "2",
    ]
