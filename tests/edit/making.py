"""Articles and topics for the tests of the editor, as short as they can be told."""

from datetime import UTC, datetime, timedelta

from bot.domain.article import Article, Ownership, Publisher
from bot.domain.topic import Perspective, Topic

NOW = datetime(2026, 5, 14, 4, tzinfo=UTC)
DAY = timedelta(hours=24)

TOPIC = Topic(
    "us-china",
    "US vs China",
    (
        Perspective("us", "United States", ("US",), match=("US", "Washington", "Trump")),
        Perspective("china", "China", ("CN", "HK"), match=("China", "Chinese", "Beijing")),
    ),
    exclude=("horoscope", "NBA"),
)


def article(
    title: str,
    side: str | None = "us",
    *,
    by: str = "",
    hours: float = 5,
    snippet: str = "",
    language: str = "en",
    ownership: Ownership | None = None,
    key: str = "",
) -> Article:
    """An article published so many `hours` before `NOW`."""
    name = by or {"us": "The Herald", "china": "The Lantern"}.get(side or "", "The Observer")
    host = f"{name.lower().replace(' ', '')}.example"
    country = {"us": "US", "china": "CN"}.get(side or "")
    return Article(
        key=key or f"{host}/{title}",
        title=title,
        url=f"https://{host}/{len(title)}-{hours}",
        publisher=Publisher(host, name, country, ownership),
        language=language,
        published=NOW - timedelta(hours=hours),
        snippet=snippet,
        perspective=side,
    )
