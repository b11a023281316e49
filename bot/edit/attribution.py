"""Which articles a sentence rests on, if any.

BM25 over the keys of `reading` (so that Beijing is China and two dozen is 24), normalised by what the sentence itself
could score: a threshold that suits one day must suit the next. A second source is taken where it is nearly as good, or
where it carries a good part of what the first leaves open: a sentence may join two articles.
"""

import math
import re
from collections.abc import Mapping, Sequence

from bot.domain.digest import EditedArticle
from bot.domain.topic import Topic
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, read
from bot.edit.relevance import places_of

K1, B = 1.5, 0.75
"""The usual parameters of BM25 (Robertson, Zaragoza 2009)."""
MOST_SOURCES = 4
ENOUGH = 0.24
"""Share of its own weight that a sentence must find in an article to rest on it."""
AS_GOOD = 0.75
"""Share of the best article's score at which another is a source too."""
NEW_GROUND = 0.2
"""Share of the sentence's weight that a further source must add to what the others carry."""
KIND_WEIGHT: Mapping[Kind, float] = {
    Kind.GLUE: 0.0,
    Kind.VERB: 0.5,
    Kind.NUMBER: 1.3,
    Kind.DATE: 1.3,
    Kind.NAME: 1.3,
    Kind.MONTH: 0.7,
}
SIDE_WEIGHT = 0.4
_TAIL = re.compile(
    r",\s+(?:reflecting|highlighting|showcasing|emphasi[sz]ing|demonstrating|indicating|underscoring|signal(?:l)?ing"
    r"|suggesting|raising|amid)\b[^.]*",
    re.IGNORECASE,
)


class Index:
    """The articles of one digest, made ready to answer for many sentences."""

    def __init__(self, articles: Sequence[EditedArticle], topic: Topic) -> None:
        self._ids = [edited.id for edited in articles]
        self._documents = [_counts(edited) for edited in articles]
        lengths = [sum(document.values()) for document in self._documents]
        self._lengths = [length / (sum(lengths) / len(lengths) or 1) for length in lengths] if lengths else []
        self._frequency: dict[str, int] = {}
        for document in self._documents:
            for key in document:
                self._frequency[key] = self._frequency.get(key, 0) + 1
        self._sides = frozenset(key for side in topic.perspectives for key in places_of(side))

    def attribute(self, text: str) -> tuple[str, ...]:
        """The ids of the articles that the sentence rests on, best first, at most 4; empty when there is none."""
        query = {token.key: self._weight(token) for token in read(_TAIL.sub("", text)) if token.kind is not Kind.GLUE}
        total = sum(query.values())
        if not total:
            return ()
        scores = [(self._score(query, i) / total, -i) for i in range(len(self._ids))]
        best = max(scores, default=(0.0, 0))
        if best[0] < ENOUGH:
            return ()
        chosen = [-best[1]]
        covered = {key for key in query if key in self._documents[chosen[0]]}
        for score, place in sorted(scores, reverse=True)[1:]:
            i = -place
            added = sum(query[key] for key in query if key in self._documents[i] and key not in covered) / total
            if score >= AS_GOOD * best[0] or (score >= ENOUGH / 2 and added >= NEW_GROUND):
                chosen.append(i)
                covered |= {key for key in query if key in self._documents[i]}
        return tuple(self._ids[i] for i in chosen[:MOST_SOURCES])

    def _weight(self, token: Token) -> float:
        total, seen = len(self._ids), self._frequency.get(token.key, 0)
        rarity = math.log(1 + (total - seen + 0.5) / (seen + 0.5))
        return rarity * KIND_WEIGHT.get(token.kind, 1.0) * (SIDE_WEIGHT if token.key in self._sides else 1.0)

    def _score(self, query: Mapping[str, float], i: int) -> float:
        document, length = self._documents[i], self._lengths[i]
        return sum(weight * _saturated(document[key], length) for key, weight in query.items() if key in document)


def attribute(text: str, articles: Sequence[EditedArticle], topic: Topic) -> tuple[str, ...]:
    """The ids of the articles that one sentence rests on, best first, at most 4; empty when there is none."""
    return Index(articles, topic).attribute(text)


def _saturated(count: float, length: float) -> float:
    return count * (K1 + 1) / (count + K1 * (1 - B + B * length))


def _counts(edited: EditedArticle) -> dict[str, float]:
    article = edited.article
    counts: dict[str, float] = {}
    for text in (article.title, article.snippet, article.publisher.name):
        for token in read(text, article.language):
            if token.kind is not Kind.GLUE:
                counts[token.key] = counts.get(token.key, 0) + 1
    return counts
