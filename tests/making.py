"""Small material for tests: topics, articles and digests with only what a test says of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from bot.domain.article import Article, Publisher
from bot.domain.digest import Bullet, Digest, EditedArticle, Section, Side, Story, Support
from bot.domain.topic import Feed, Perspective, Topic

NOON = datetime(2026, 2, 3, 12, 0, tzinfo=UTC)
DAY = date(2026, 2, 3)


def topic(identifier: str = "us-china", name: str = "US vs China") -> Topic:
    """A topic with two sides, a feed each."""
    return Topic(
        identifier,
        name,
        (
            Perspective("us", "United States", ("US",), feeds=(Feed("https://us.example/rss"),)),
            Perspective("china", "China", ("CN", "HK"), feeds=(Feed("https://cn.example/rss"),)),
        ),
        match=("China", "Chinese", "Beijing", "US", "Washington", "America"),
    )


def article(number: int, title: str, *, side: str | None = "us", hours_ago: float = 2, now: datetime = NOON) -> Article:
    """An article by an outlet of its own."""
    country = {"us": "US", "china": "CN"}.get(side or "")
    return Article(
        key=f"https://outlet{number}.example/story",
        title=title,
        url=f"https://outlet{number}.example/story",
        publisher=Publisher(f"outlet{number}.example", f"Outlet {number}", country),
        language="en",
        published=now - timedelta(hours=hours_ago),
        perspective=side,
    )


HEADLINES = (
    article(1, "US adds 12 Chinese shipbuilders to its sanctions list, Treasury says"),
    article(2, "Washington and Beijing agree to reopen military hotline after two years"),
    article(3, "China protests US sanctions on 12 shipbuilders, vows countermeasures", side="china"),
    article(4, "Beijing says military hotline with US to reopen next week", side="china"),
    article(5, "Chinese solar exports to America fall 18 percent in January", side="china"),
)


def digest(
    *,
    identifier: str = "us-china",
    name: str = "US vs China",
    day: date = DAY,
    texts: Sequence[str] = ("Both sides agree to reopen a hotline.", "Sanctions on shipbuilders.", "A protest."),
) -> Digest:
    """A digest of HEADLINES with one bullet a section: overall, us, china."""
    edited = tuple(EditedArticle(f"a{n}", each, f"s{n}") for n, each in enumerate(HEADLINES, 1))
    cited = (("a2", "a4"), ("a1",), ("a3",))
    places = (
        ("overall", "Overall Highlights"),
        ("us", "United States Perspective (United States Sources)"),
        ("china", "China Perspective (China Sources)"),
    )
    bullets = tuple(Bullet(n, text, cited[n - 1], Support.CITED) for n, text in enumerate(texts, 1))
    return Digest(
        topic=identifier,
        topic_name=name,
        date=day,
        generated_at=datetime(day.year, day.month, day.day, 4, 0, 19, 976000, tzinfo=UTC),
        writer="extractive",
        sides=(Side("us", "United States", 2, 2), Side("china", "China", 3, 3)),
        articles=edited,
        stories=tuple(Story(f"s{n}", (f"a{n}",), ("us",) if n < 3 else ("china",)) for n in range(1, 6)),
        sections=tuple(Section(*place, (bullet,)) for place, bullet in zip(places, bullets, strict=True)),
    )
