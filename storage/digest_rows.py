"""A digest as rows, and back: pure, so that what was saved and what is loaded can be shown to be equal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping

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
from storage import article_rows

Row = dict[str, Any]


def of_digest(digest: Digest) -> Row:
    """The digest's own row, with what is never asked for alone as JSON."""
    return {
        "topic": digest.topic,
        "date": digest.date,
        "topic_name": digest.topic_name,
        "generated_at": digest.generated_at,
        "writer": digest.writer,
        "sides": [asdict(side) for side in digest.sides],
        "stories": [asdict(story) for story in digest.stories],
        "sections": [{"id": section.id, "title": section.title} for section in digest.sections],
        "notes": [asdict(note) for note in digest.notes],
        "withheld": [asdict(withheld) for withheld in digest.withheld],
        "markdown": digest.markdown,
    }


def of_articles(digest: Digest, identifier: int) -> Iterator[Row]:
    """A row for each article that was looked at."""
    for position, edited in enumerate(digest.articles):
        yield {
            "digest": identifier,
            "position": position,
            "id": edited.id,
            **article_rows.to_row(edited.article),
            "story": edited.story,
            "left_out": edited.left_out,
        }


def of_bullets(digest: Digest, identifier: int) -> Iterator[Row]:
    """A row for each bullet; its section is told by the section's place, not by an id that could come twice."""
    for place, section in enumerate(digest.sections):
        for bullet in section.bullets:
            yield {
                "digest": identifier,
                "n": bullet.n,
                "section": place,
                "text": bullet.text,
                "support": bullet.support,
            }


def of_citations(digest: Digest, identifier: int) -> Iterator[Row]:
    """A row for each link from a bullet to an article."""
    for bullet in digest.bullets:
        for position, article in enumerate(bullet.sources):
            yield {"digest": identifier, "n": bullet.n, "position": position, "article": article}


def to_digest(
    row: RowMapping, articles: Iterable[RowMapping], bullets: Iterable[RowMapping], citations: Iterable[RowMapping]
) -> Digest:
    """The digest that these rows were made from; articles by position, bullets by number, citations by both."""
    return Digest(
        topic=row["topic"],
        topic_name=row["topic_name"],
        date=row["date"],
        generated_at=row["generated_at"],
        writer=row["writer"],
        sides=tuple(Side(**side) for side in row["sides"]),
        articles=tuple(
            EditedArticle(article["id"], article_rows.from_row(article), article["story"], article["left_out"])
            for article in articles
        ),
        stories=tuple(Story(**_with_tuples(story)) for story in row["stories"]),
        sections=_sections(row["sections"], bullets, citations),
        notes=tuple(Note(**_with_tuples(note) | {"kind": NoteKind(note["kind"])}) for note in row["notes"]),
        withheld=tuple(Withheld(**_with_tuples(withheld)) for withheld in row["withheld"]),
        markdown=row["markdown"],
    )


def _sections(
    given: Iterable[Row], bullets: Iterable[RowMapping], citations: Iterable[RowMapping]
) -> tuple[Section, ...]:
    sources: defaultdict[int, list[str]] = defaultdict(list)
    for citation in citations:
        sources[citation["n"]].append(citation["article"])
    in_section: defaultdict[int, list[Bullet]] = defaultdict(list)
    for row in bullets:
        bullet = Bullet(row["n"], row["text"], tuple(sources[row["n"]]), Support(row["support"]))
        in_section[row["section"]].append(bullet)
    return tuple(
        Section(section["id"], section["title"], tuple(in_section[place])) for place, section in enumerate(given)
    )


def _with_tuples(value: Row) -> Row:
    return {name: tuple(part) if isinstance(part, list) else part for name, part in value.items()}
