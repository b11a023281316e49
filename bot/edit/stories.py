"""Stories: which articles tell the same event.

    articles ──read──▶ weighted keys ──index──▶ pairs that share something rare ──▶ likeness ──▶ groups

Rare keys weigh more than common ones (idf over the day), names, places and numbers more than words, the sides' own
names and reporting verbs hardly anything. A pair needs two shared keys that say something. Pairs are found through an
index of keys, never by trying all; groups are joined by their average likeness, so that one link does not chain two
events.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.topic import Topic
from bot.edit.lexicon import Kind
from bot.edit.reading import read
from bot.edit.relevance import places_of

KIND_WEIGHT: Mapping[Kind, float] = {
    Kind.PLACE: 1.0,
    Kind.CONCEPT: 0.8,
    Kind.VERB: 0.25,
    Kind.SOFT: 0.8,
    Kind.NUMBER: 1.2,
    Kind.DATE: 1.3,
    Kind.MONTH: 0.4,
    Kind.NAME: 1.3,
    Kind.WORD: 1.0,
}
SIDE_WEIGHT = 0.12
"""The sides' own names are in every headline."""
SNIPPET_WEIGHT = 0.5
THRESHOLD = 0.2
COMMON = 40
"""A key in more articles than this finds no pairs by itself; it still weighs in those that others find."""
TELLING = 0.55
"""A shared key says something when it weighs at least this share of the heaviest possible."""


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as the comparison sees it: its keys with their weights, and the norm of these."""

    weights: Mapping[str, float]
    telling: frozenset[str]
    norm: float
    joins: bool = True


def cluster(articles: Sequence[Article], topic: Topic) -> list[list[int]]:
    """Groups of places in `articles`, each in ascending order; every article is in one."""
    profiles = profile(articles, topic)
    likeness = pairs(profiles)
    return _grouped(len(articles), likeness)


def profile(articles: Sequence[Article], topic: Topic) -> list[Profile]:
    """What each article can be compared by."""
    read_articles = [_keys(article) for article in articles]
    count: dict[str, int] = defaultdict(int)
    for keys in read_articles:
        for key in keys:
            count[key] += 1
    sides = frozenset(key for side in topic.perspectives for key in places_of(side))
    highest = math.log(1 + len(articles))
    return [_profile(keys, count, len(articles), sides, highest) for keys in read_articles]


def _keys(article: Article) -> dict[str, tuple[Kind, float]]:
    found: dict[str, tuple[Kind, float]] = {}
    for text, share in ((article.title, 1.0), (article.snippet, SNIPPET_WEIGHT)):
        for token in read(text, article.language):
            if token.kind is not Kind.GLUE and token.key not in found:
                found[token.key] = (token.kind, share)
    return found


def _profile(
    keys: Mapping[str, tuple[Kind, float]], count: Mapping[str, int], total: int, sides: frozenset[str], highest: float
) -> Profile:
    weights, telling = {}, set()
    for key, (kind, share) in keys.items():
        rarity = math.log(1 + total / count[key]) / highest if highest else 1.0
        weight = rarity * KIND_WEIGHT[kind] * (SIDE_WEIGHT if key in sides else 1.0)
        weights[key] = weight * share
        if weight >= TELLING * 0.8:
            telling.add(key)
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return Profile(weights, frozenset(telling), norm)


def pairs(profiles: Sequence[Profile]) -> dict[tuple[int, int], float]:
    """The likeness, above 0, of every pair that shares a key that is not common."""
    index: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(profiles):
        for key in one.telling:
            index[key].append(i)
    candidates = {
        (i, j) for found in index.values() if len(found) <= COMMON for a, i in enumerate(found) for j in found[a + 1 :]
    }
    return {(i, j): value for i, j in candidates if (value := likeness(profiles[i], profiles[j])) > 0}


def likeness(one: Profile, other: Profile) -> float:
    """From 0 to 1: the cosine of the weights, 0 without two shared keys that say something."""
    shared = one.weights.keys() & other.weights.keys()
    if len(shared & one.telling & other.telling) < 2:
        return 0.0
    return sum(one.weights[key] * other.weights[key] for key in shared) / (one.norm * other.norm)


def _grouped(total: int, likeness: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """Average-link agglomeration over the pairs known to be alike; every other pair counts as 0."""
    members = {i: [i] for i in range(total)}
    links: dict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), value in likeness.items():
        links[i][j] = links[j][i] = value
    heap = [(-value, i, j) for (i, j), value in likeness.items() if value >= THRESHOLD]
    heapq.heapify(heap)
    following = total
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        merged = members.pop(i) + members.pop(j)
        sums = links.pop(i)
        for k, value in links.pop(j).items():
            sums[k] = sums.get(k, 0.0) + value
        sums = {k: value for k, value in sums.items() if k in members}
        members[following] = merged
        links[following] = sums
        for k, value in sums.items():
            links[k][following] = value
            average = value / (len(merged) * len(members[k]))
            if average >= THRESHOLD:
                heapq.heappush(heap, (-average, k, following))
        following += 1
    return sorted(sorted(group) for group in members.values())
