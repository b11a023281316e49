"""Full text over all digests: the one module that speaks two dialects, FTS5 and tsvector.

What is looked through are passages: bullets, and the headlines of the articles that were used. The id of a passage
begins with its digest's date, so that reading ids downwards is reading from the newest, and both engines can stop as
soon as they have enough, however long the archive.
"""

import re
from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Select, Subquery, and_, cast, column, func, literal_column, select, table
from sqlalchemy.dialects.postgresql import TSQUERY

from bot.domain.digest import Digest
from bot.ports import Hit
from storage.database import Database
from storage.digest_rows import Row
from storage.tables import bullets, digest_articles, digests, passages
from storage.types import BIG_KEY
from storage.words import Phrases, asked, indexed

_PLACE_BITS = 16
_DIGEST_BITS = 25
"""With 22 bits for the day (9999-12-31 is day 3,652,059) the three fill the 63 of a positive key: 33 million digests of
65,536 passages each."""
_TOKENS = re.compile(r"[-0-9A-Za-z\u0080-\U0010ffff]+")
"""What the tokenizer of FTS5 takes for tokens where it reads the topic's id, which is one if it is well-formed."""
_MOST_PASSAGES = 1 << _PLACE_BITS
_DAY = 1 << (_DIGEST_BITS + _PLACE_BITS)


def passages_of(digest: Digest, identifier: int) -> Iterator[Row]:
    """The rows that a search looks through for this digest: its bullets in their order, then its headlines."""
    start = digest.date.toordinal() * _DAY + (identifier << _PLACE_BITS)
    common = {"digest": identifier, "topic": digest.topic}
    texts: list[tuple[Row, str]] = [({"n": bullet.n, "position": None}, bullet.text) for bullet in digest.bullets]
    texts += [
        ({"n": None, "position": position}, edited.article.title)
        for position, edited in enumerate(digest.articles)
        if edited.left_out is None
    ]
    for place, (what, words) in enumerate(texts[:_MOST_PASSAGES]):
        yield {"id": start + _MOST_PASSAGES - 1 - place, **common, **what, "words": indexed(words)}


class StoredArchive:
    """The Archive of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def search(
        self,
        words: str,
        topic: str | None = None,
        first: date | None = None,
        last: date | None = None,
        limit: int = 20,
    ) -> tuple[Hit, ...]:
        """Bullets and headlines with all the words, newest first; days from `first` to `last`, both included."""
        phrases = asked(words)
        if not phrases:
            return ()
        async with self._database.reading() as connection:
            identifier, found = _FOUND[connection.dialect.name](asked(words), topic)
            if first is not None:
                found = found.where(identifier >= first.toordinal() * _DAY)
            if last is not None:
                found = found.where(identifier < (last.toordinal() + 1) * _DAY)
            newest = found.order_by(identifier.desc()).limit(limit).subquery()
            return tuple(Hit(*row) for row in await connection.execute(_hits(newest)))


def _hits(newest: Subquery) -> Select[str, date, int | None, str]:
    shown = func.coalesce(bullets.c.text, digest_articles.c.title)
    tables = (
        newest.join(digests, digests.c.id == newest.c.digest)
        .outerjoin(bullets, and_(bullets.c.digest == newest.c.digest, bullets.c.n == newest.c.n))
        .outerjoin(
            digest_articles,
            and_(digest_articles.c.digest == newest.c.digest, digest_articles.c.position == newest.c.position),
        )
    )
    wanted = select(digests.c.topic, digests.c.date, newest.c.n, shown).select_from(tables)
    return wanted.order_by(newest.c.id.desc())


_Found = tuple[ColumnElement[int], Select[int, int, int | None, int | None]]
_PASSAGE = (passages.c.digest, passages.c.n, passages.c.position)


def _fts5(phrases: Phrases, topic: str | None) -> _Found:
    """https://sqlite.org/fts5.html#full_text_query_syntax: every token stands in quotes, and none holds a quote."""
    identifier = column("rowid", BIG_KEY)
    index = table("passages_index", identifier)
    query = "words : (" + " AND ".join(f'"{" ".join(phrase)}"' for phrase in phrases) + ")"
    found = select(identifier.label("id"), *_PASSAGE).join_from(index, passages, passages.c.id == identifier)
    if topic is not None:
        # The index narrows it down by the id's letters, the column makes it exact.
        query += f' AND topic : "{" ".join(_TOKENS.findall(topic))}"'
        found = found.where(passages.c.topic == topic)
    return identifier, found.where(literal_column("passages_index").op("MATCH")(query))


def _tsvector(phrases: Phrases, topic: str | None) -> _Found:
    """https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY: every token stands in quotes,
    and none holds a quote or a backslash."""
    query = " & ".join("(" + " <-> ".join(f"'{token}'" for token in phrase) + ")" for phrase in phrases)
    found = select(passages.c.id, *_PASSAGE).where(passages.c.words.op("@@")(cast(query, TSQUERY)))
    return passages.c.id, found if topic is None else found.where(passages.c.topic == topic)


_FOUND = {"sqlite": _fts5, "postgresql": _tsvector}
