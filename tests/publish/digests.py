"""Digests of our own, as the newsroom makes them."""

from datetime import UTC, date, datetime

from bot.domain.article import Article, Ownership, Publisher
from bot.domain.digest import (
    Bullet,
    Digest,
    EditedArticle,
    Note,
    NoteKind,
    Section,
    Side,
    Story,
    Support,
    Withheld,
)

DAY = date(2026, 2, 3)
MADE = datetime(2026, 2, 3, 4, 0, 19, 976_000, tzinfo=UTC)
REUTERS = Publisher("reuters.com", "Reuters", "GB", Ownership.PRIVATE)
XINHUA = Publisher("news.cn", "新华网", "CN", Ownership.STATE)
UNKNOWN = Publisher("blog.example", "A Blog")


def article(
    n: int,
    title: str = "Tariffs rise on ships",
    *,
    perspective: str | None = "us",
    publisher: Publisher = REUTERS,
    url: str | None = None,
    left_out: str | None = None,
    snippet: str = "",
    language: str = "en-US",
    date_known: bool = True,
) -> EditedArticle:
    """Article `aN`, published at N minutes past two."""
    address = f"https://{publisher.host}/{n}" if url is None else url
    return EditedArticle(
        f"a{n}",
        Article(
            key=f"key{n}",
            title=title,
            url=address,
            publisher=publisher,
            language=language,
            published=datetime(2026, 2, 3, 2, n % 60, tzinfo=UTC),
            snippet=snippet,
            perspective=perspective,
            date_known=date_known,
        ),
        story=None if left_out else "s1",
        left_out=left_out,
    )


ARTICLES = (
    article(1),
    article(2, "Ports brace for [new] duties", snippet="Duties begin in March.", publisher=UNKNOWN),
    article(3, "中国回应关税", perspective="china", publisher=XINHUA, language="zh-CN"),
    article(4, "Two sides to meet", perspective=None),
    article(5, "Bitcoin falls", left_out="off topic"),
)


def bullet(n: int, text: str = "Reuters: Tariffs rise on ships", sources: tuple[str, ...] = ("a1",)) -> Bullet:
    """A bullet that cites."""
    return Bullet(n, text, sources)


def digest(
    *,
    overall: tuple[Bullet, ...] = (bullet(1, sources=("a1", "a3")),),
    us: tuple[Bullet, ...] = (bullet(2, sources=("a2",)),),
    china: tuple[Bullet, ...] = (bullet(3, "新华网：中国回应关税", ("a3",)),),
    articles: tuple[EditedArticle, ...] = ARTICLES,
    notes: tuple[Note, ...] = (Note(NoteKind.COVERAGE, "Reported only by United States: ports brace.", ("a2",)),),
    writer: str = "extractive",
    topic_name: str = "US vs China",
) -> Digest:
    """A digest of two sides."""
    names = {"us": "United States", "china": "China"}
    sides = []
    for side, name in names.items():
        own = [used.article for used in articles if used.article.perspective == side and used.left_out is None]
        sides.append(Side(side, name, len(own), len({used.publisher.name for used in own})))
    return Digest(
        topic="us-china",
        topic_name=topic_name,
        date=DAY,
        generated_at=MADE,
        writer=writer,
        sides=tuple(sides),
        articles=articles,
        stories=(Story("s1", ("a1", "a2"), ("us",), "day 3"),),
        sections=(
            Section("overall", "Overall Highlights", overall),
            Section("us", "United States Perspective (United States Sources)", us),
            Section("china", "China Perspective (China Sources)", china),
        ),
        notes=notes,
        withheld=(Withheld("us", "886 ships sank.", ("a1",), "number 886 is not in the cited sources"),),
    )


def uncited(n: int, text: str = "Nobody knows", support: Support = Support.NONE) -> Bullet:
    """A bullet as an imported file has it."""
    return Bullet(n, text, (), support)
