"""Which articles a sentence rests on, if any.

Each article is compared with the sentence as two articles are compared with each other (`likeness`), so that Beijing
is China and two dozen is 24 here too, and thresholds do not depend on the day. A further source is taken where it is
nearly as likely, or where it carries a good part of what the others leave open: a sentence may join two articles. A
sibling that tells the same story in other words is none: it does not support the sentence.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.digest import EditedArticle
from bot.domain.topic import Topic
from bot.edit.likeness import Evidence, evidence, weighed
from bot.edit.profiles import Profile, Scales
from bot.edit.reading import clean

MOST_SOURCES = 4
BIAS = -3.55
COEFFICIENTS = Evidence(
    shared=0.35,
    contained=3.75,
    cosine=3.4,
    telling=0.25,
    numbers=0.9,
    amounts_differ=-0.1,
    places_differ=0.0,
    else_alike=0.0,
    hours=0.0,
    foreign=0.6,
)
"""Fitted (logistic regression) on the bullets of the labelled sets, as those of `likeness` on their pairs."""
NAMED = 1.0
"""What it adds that the sentence names the publisher."""
ENOUGH = -1.2
"""The least that the best article must score (log odds) for the sentence to rest on anything."""
AS_GOOD = 0.4
"""How much less than the best (log odds) a further source may score."""
NEW_GROUND = 0.25
"""Share of the sentence's weight that a source must add to what the others carry, to be one though it scores less."""
_TAIL = re.compile(
    r",\s+(?:reflecting|highlighting|showcasing|emphasi[sz]ing|demonstrating|indicating|underscoring|signall?ing"
    r"|suggesting)\b[^.]*",
    re.IGNORECASE,
)
"""What writers add to a sentence though no source says it."""


@dataclass(frozen=True, slots=True)
class _Found:
    """One article beside the sentence: its log odds and the keys of the sentence that it has."""

    place: int
    score: float
    keys: frozenset[str]


class Index:
    """The articles of one digest, made ready to answer for many sentences."""

    def __init__(self, articles: Sequence[EditedArticle], topic: Topic) -> None:
        self._ids = [edited.id for edited in articles]
        self._publishers = [clean(edited.article.publisher.name).casefold() for edited in articles]
        self._scales = Scales([edited.article for edited in articles], topic)
        self._profiles = self._scales.profiles()

    def attribute(self, text: str) -> tuple[str, ...]:
        """The ids of the articles that the sentence rests on, best first, at most 4; empty when there is none."""
        plain = _TAIL.sub("", text)
        sentence = self._scales.sentence(plain)
        found = [self._compare(sentence, plain, place) for place in range(len(self._ids))]
        ranked = sorted((one for one in found if one.keys), key=lambda one: (-one.score, one.place))
        if not ranked or ranked[0].score < ENOUGH:
            return ()
        return tuple(self._ids[one.place] for one in _chosen(ranked, sentence))

    def _compare(self, sentence: Profile, text: str, place: int) -> _Found:
        profile = self._profiles[place]
        keys = sentence.beside(profile).of.keys() & profile.beside(sentence).of.keys()
        score = weighed(evidence(sentence, profile), COEFFICIENTS, BIAS)
        publisher = self._publishers[place]
        named = len(publisher) > 2 and publisher in clean(text).casefold()
        return _Found(place, score + NAMED * named, frozenset(keys))


def attribute(text: str, articles: Sequence[EditedArticle], topic: Topic) -> tuple[str, ...]:
    """The ids of the articles that one sentence rests on, best first, at most 4; empty when there is none."""
    return Index(articles, topic).attribute(text)


def _chosen(ranked: Sequence[_Found], sentence: Profile) -> list[_Found]:
    weights = {**sentence.home.of, **sentence.abroad.of}
    chosen, covered = [ranked[0]], ranked[0].keys
    for one in ranked[1:]:
        added = math.fsum(weights[key] for key in one.keys - covered)
        as_good = one.score >= ranked[0].score - AS_GOOD
        if one.score >= ENOUGH and (as_good or added >= NEW_GROUND * sentence.home.total):
            chosen.append(one)
            covered |= one.keys
    return chosen[:MOST_SOURCES]
