"""What became of the stories of several days: those of a week as strands, and counts of articles for a trend."""

from collections.abc import Sequence
from datetime import date

from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.topic import Topic
from bot.edit.lexicon import Kind
from bot.edit.reading import read
from bot.edit.stories import cluster
from bot.publish.layout_found import Strand, Week
from bot.publish.trends import Trend

MOST_STRANDS = 10
"""Stories of a week: more than a digest has would be no summary of several."""


def week_of(digests: Sequence[Digest], topic: Topic, first: date, last: date) -> Week:
    """The stories of these digests (of one topic, oldest first, at least one), weightiest first.

    Stories of different days are one where their articles are alike, as within a day. A story that was told on more
    days stands before others, then one of more publishers.
    """
    used = [(digest, edited) for digest in digests for edited in digest.used]
    articles = [edited.article for _, edited in used]
    bullets = _first_bullets(digests)
    strands = []
    for places in cluster(articles, topic):
        told = {bullets[key] for place in places if (key := (used[place][0].date, used[place][1].id)) in bullets}
        if told:
            names = {articles[place].publisher.name for place in places}
            strands.append(Strand(_once_a_day(told), len(names)))
    strands.sort(key=lambda one: (-len(one.told), -one.publishers, one.told))
    newest = digests[-1]
    days = tuple(digest.date for digest in reversed(digests))
    return Week(newest.topic, newest.topic_name, first, last, days, _distinct(strands)[:MOST_STRANDS])


def _first_bullets(digests: Sequence[Digest]) -> dict[tuple[date, str], tuple[date, int, str]]:
    """The first bullet that cites each article, by (date, article's id)."""
    found: dict[tuple[date, str], tuple[date, int, str]] = {}
    for digest in digests:
        for bullet in digest.bullets:
            for source in bullet.sources:
                found.setdefault((digest.date, source), (digest.date, bullet.n, bullet.text))
    return found


def _once_a_day(told: set[tuple[date, int, str]]) -> tuple[tuple[date, int, str], ...]:
    """The first bullet of each day, oldest day first."""
    first: dict[date, tuple[date, int, str]] = {}
    for one in sorted(told):
        first.setdefault(one[0], one)
    return tuple(first.values())


def _distinct(strands: Sequence[Strand]) -> tuple[Strand, ...]:
    """Each bullet in one strand: one that joins two stories would stand under both."""
    taken: set[tuple[date, int]] = set()
    kept = []
    for strand in strands:
        told = {(day, n) for day, n, _ in strand.told}
        if not told <= taken:
            kept.append(strand)
        taken |= told
    return tuple(kept)


def trend_of(digests: Sequence[Digest], term: str | None = None) -> Trend:
    """Counts by side over these digests (of one topic, oldest first, at least one)."""
    newest = digests[-1]
    keys = _keys(term, "") if term else frozenset[str]()
    sides = tuple(
        (side.name, tuple(_count(digest, side.id, keys, whole=term is None) for digest in digests))
        for side in newest.sides
    )
    return Trend(newest.topic_name, tuple(digest.date for digest in digests), sides, term)


def _count(digest: Digest, side: str, keys: frozenset[str], *, whole: bool) -> int:
    if whole:
        return next((one.articles for one in digest.sides if one.id == side), 0)
    used = [edited.article for edited in digest.used if edited.article.perspective == side]
    return sum(_has(article, keys) for article in used)


def _has(article: Article, keys: frozenset[str]) -> bool:
    return bool(keys) and keys <= _keys(article.title, article.language)


def _keys(text: str, language: str) -> frozenset[str]:
    """What a text says, in whatever language: as stories are compared."""
    return frozenset(token.key for token in read(text, language) if token.kind is not Kind.GLUE)
