"""An article as columns, for the tables that keep one."""

from typing import Any

from sqlalchemy import RowMapping

from bot.domain.article import Article, Ownership, Publisher


def to_row(article: Article) -> dict[str, Any]:
    """The values of its columns."""
    publisher = article.publisher
    return {
        "key": article.key,
        "title": article.title,
        "url": article.url,
        "host": publisher.host,
        "publisher": publisher.name,
        "country": publisher.country,
        "ownership": publisher.ownership,
        "language": article.language,
        "published": article.published,
        "snippet": article.snippet,
        "perspective": article.perspective,
        "date_known": article.date_known,
    }


def from_row(row: RowMapping) -> Article:
    """The article that the columns describe."""
    ownership = None if row["ownership"] is None else Ownership(row["ownership"])
    return Article(
        key=row["key"],
        title=row["title"],
        url=row["url"],
        publisher=Publisher(row["host"], row["publisher"], row["country"], ownership),
        language=row["language"],
        published=row["published"],
        snippet=row["snippet"],
        perspective=row["perspective"],
        date_known=row["date_known"],
    )
