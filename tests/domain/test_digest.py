"""What a digest knows of itself."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.article import Article, Publisher
from bot.domain.digest import Bullet, Digest, Edited, EditedArticle, Section, Support

MOMENT = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)


def article(number: int, left_out: str | None = None) -> EditedArticle:
    publisher = Publisher(f"outlet{number}.example", f"Outlet {number}")
    body = Article(f"key{number}", f"Headline {number}", f"https://outlet{number}.example/", publisher, "en", MOMENT)
    return EditedArticle(f"a{number}", body, None if left_out else "s1", left_out)


ARTICLES = (article(1), article(2), article(3, "off topic"))
FIRST, SECOND = Bullet(1, "One side says so.", ("a2", "a1")), Bullet(2, "The other says no.", (), Support.NONE)
DIGEST = Digest(
    topic="us-china",
    topic_name="US vs China",
    date=date(2026, 2, 3),
    generated_at=MOMENT,
    writer="extractive",
    sides=(),
    articles=ARTICLES,
    stories=(),
    sections=(Section("overall", "Overall Highlights", (FIRST,)), Section("us", "United States", (SECOND,))),
)


def test_bullets_are_numbered_through_the_sections() -> None:
    assert DIGEST.bullets == (FIRST, SECOND)


def test_the_used_articles_are_those_not_left_out() -> None:
    assert DIGEST.used == ARTICLES[:2]
    assert Edited(ARTICLES, ()).used == ARTICLES[:2]


def test_the_sources_of_a_bullet_come_in_the_order_it_cites_them() -> None:
    assert DIGEST.sources_of(FIRST) == (ARTICLES[1], ARTICLES[0])
    assert DIGEST.sources_of(SECOND) == ()


def test_a_bullet_knows_its_section_and_a_strange_one_has_none() -> None:
    assert DIGEST.section_of(SECOND).id == "us"
    with pytest.raises(KeyError):
        DIGEST.section_of(Bullet(9, "Of another digest.", ()))
